using PolicyTargets.Messages;

namespace PolicyTargets.Interchange.Tests;

/// <summary>What a table of codes cannot be read as: said with place and expectation, and the rest is read.</summary>
public sealed class CodeTableRefusalTests
{
    private const string Good = "330103,浙江省,北市,下城区,县级,在用,1981,,";

    [Theory]
    [InlineData("33010,浙江省,北市,甲区,县级,在用,1981,,", 1, "33010", "a code of 6 digits")]
    [InlineData("3301023,浙江省,北市,甲区,县级,在用,1981,,", 1, "3301023", "a code of 6 digits")]
    [InlineData("330102001,浙江省,北市,甲区,县级,在用,1981,,", 1, "330102001", "a code of 6 digits")]
    [InlineData("330102,,北市,甲区,县级,在用,1981,,", 2, "", "a text that is not blank")]
    [InlineData("330102,浙江省,,甲区,县级,在用,1981,,", 3, "", "a text that is not blank")]
    [InlineData("330102,浙江省,北市, ,县级,在用,1981,,", 4, " ", "a text that is not blank")]
    [InlineData("330102,浙江省,北市,甲区,地级,在用,1981,,", 5, "地级", "the level of the code")]
    [InlineData("330102,浙江省,北市,甲区,乡级,在用,1981,,", 5, "乡级", "the level of the code")]
    [InlineData("330102,浙江省,北市,甲区,县级,停用,1981,,", 6, "停用", "在用 without a year")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,1981,1990,", 6, "在用", "在用 without a year")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,,", 6, "弃用", "在用 without a year")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,81,,", 7, "81", "a year of 4 digits")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,１９８１,,", 7, "１９８１", "a year of 4 digits")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1981,", 8, "1981", "a year of 4 digits after the first one")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,later,", 8, "later", "a year of 4 digits after the first one")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,1981,,330103", 9, "330103", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330103?", 9, "330103?", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330103!", 9, "330103!", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330103;", 9, "330103;", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330103[1990]", 9, "330103[1990]", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330103[1980]", 9, "330103[1980]", "codes of 6 digits, separated by ';'")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,1981,", 1, "330102,浙江省,北市,甲区,县级,在用,1981,", "9 columns")]
    [InlineData("330102,浙江省,北市,甲区,县级,在用,1981,,,", 1, "330102,浙江省,北市,甲区,县级,在用,1981,,,", "9 columns")]
    public void BadCell_RefusesItsRow_AndNoOther(string row, int column, string found, string expected)
    {
        DivisionTableResult read = Tables.Read(row, Good);
        Finding finding = Assert.Single(read.Findings);

        Assert.Equal((FindingCodes.RefusedRow, Severity.Error, $"t.csv(5,{column})"), (finding.Code, finding.Severity, finding.Path));
        Assert.Contains($"'{found}'", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains(expected, finding.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains($"“{found}”", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(4, read.Registry.Count);
        Assert.True(read.HasErrors);
        Assert.Throws<FormatException>(read.GetOrThrow);
    }

    [Fact]
    public void QuotedCells_MayHoldCommasAndLineBreaks_AndLinesAreStillCounted()
    {
        DivisionTableResult read = Tables.Read("330102,浙江省,北市,\"甲,\n区\",县级,在用,1981,,", "", "330104,浙江省,北市,乙区,县级,在用,x,,");

        Assert.Equal("t.csv(8,7)", Assert.Single(read.Findings).Path);
        Assert.Equal("甲,\n区", read.Registry.Unit("cn-330102-1981").Name.Chinese);
    }

    [Fact]
    public void LooseQuotationMark_RefusesItsRow()
    {
        DivisionTableResult read = Tables.Read("330102,浙江省,北市,甲\"区,县级,在用,1981,,", Good);

        Assert.Equal("t.csv(5,1)", Assert.Single(read.Findings).Path);
        Assert.Equal(4, read.Registry.Count);
    }

    [Fact]
    public void CodeTwiceAtOneTime_KeepsTheFirst()
    {
        DivisionTableResult read = Tables.Read(Good, "330103,浙江省,北市,别区,县级,弃用,1980,1982,");
        Finding finding = Assert.Single(read.Findings);

        Assert.Equal("TBL003 error at t.csv(6,1): The code '330103' stands at t.csv(5,1) for the same time; that row counts.", finding.ToString());
        Assert.Equal("下城区", read.Registry.Unit("cn-330103-1981").Name.Chinese);
    }

    [Fact]
    public void SuccessorWithoutRow_IsSaid_AndLeftOut()
    {
        DivisionTableResult read = Tables.Read("330102,浙江省,北市,甲区,县级,弃用,1981,1990,330109;330103", Good, "330104,浙江省,北市,乙区,县级,在用,1981,,330104[1990]");

        Assert.Equal(
            ["TBL004 error at t.csv(5,9): No other row has the code '330109' in 1990; that successor was left out.", "TBL004 error at t.csv(7,9): No other row has the code '330104' in 1990; that successor was left out."],
            read.Findings.Select(finding => finding.ToString()));
        Assert.Equal(["1990 Merge 330102-1981 + 330103-1981 → 330103-1981"], read.Registry.Story());
    }

    [Fact]
    public void ParentThatIsNotThere_OrTwice_IsSaid_AndNotGuessed()
    {
        DivisionTableResult read = Tables.Read(
            "330300,浙江省,东市,东市,地级,弃用,1981,1990,", "330302,浙江省,东市,甲区,县级,在用,1981,,", "330400,浙江省,西市,西市,地级,在用,1981,,", "330500,浙江省,西市,西市,地级,在用,1981,,", "330402,浙江省,西市,乙区,县级,在用,1981,,");

        Assert.Equal(
            [
                "TBL005 warning at t.csv(6,1): The parent '东市' of '330302' has not exactly one row for [1990, ..); the unit stands without parent then.",
                "TBL005 warning at t.csv(9,1): The parent '西市' of '330402' has not exactly one row for [1981, ..); the unit stands without parent then.",
            ],
            read.Findings.Select(finding => finding.ToString()));
        Assert.Equal(["cn-330300-1981", null], read.Registry.Unit("cn-330302-1981").Versions.Select(version => version.Parent?.Text));
        Assert.False(read.HasErrors);
    }

    [Fact]
    public void HeadingThatLacksAColumn_RefusesTheFile() =>
        Assert.Equal(
            "TBL001 error at t.csv: The file is not readable as a table of divisions: it lacks the heading 代码,一级行政区,二级行政区,名称,级别,状态,启用时间,变更/弃用时间,新代码. Nothing of it was read.",
            Assert.Single(Tables.ReadText("代码,一级行政区,名称\n330000,浙江省,浙江省\n").Findings).ToString());
}
