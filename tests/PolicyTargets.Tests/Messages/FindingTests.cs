using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Messages;

public class FindingTests
{
    private static readonly MessageArgument Member = new("member", "unit");

    [Fact]
    public void Equality_ObeysTheLaws() =>
        ValueLaws.Equality(Arbitraries.Finding, f => new Finding(FindingCode.Parse(f.Code.Text), f.Severity, f.Path, f.Arguments.ToArray()), (a, b) => a == b);

    public static TheoryData<Finding> OneOff =>
    [
        new Finding(FindingCodes.UnknownMember, Severity.Error, "a.json", Member),
        new Finding(FindingCodes.MissingMember, Severity.Warning, "a.json", Member),
        new Finding(FindingCodes.MissingMember, Severity.Error, "b.json", Member),
        new Finding(FindingCodes.MissingMember, Severity.Error, "a.json", Member with { Value = "name" }),
        new Finding(FindingCodes.MissingMember, Severity.Error, "a.json", Member with { Name = "other" }),
        new Finding(FindingCodes.MissingMember, Severity.Error, "a.json"),
        new Finding(FindingCodes.MissingMember, Severity.Error, "a.json", Member) { Objects = ["t1"] },
    ];

    [Theory]
    [MemberData(nameof(OneOff))]
    public void Equals_OneOtherPart_IsFalse(Finding other) =>
        Assert.NotEqual(new Finding(FindingCodes.MissingMember, Severity.Error, "a.json", Member), other);

    [Theory]
    [InlineData(Severity.Error, "a.json(1,2)", "CAT003 error at a.json(1,2): The required member 'unit' is missing.")]
    [InlineData(Severity.Warning, "a.json", "CAT003 warning at a.json: The required member 'unit' is missing.")]
    [InlineData(Severity.Info, "", "CAT003 info: The required member 'unit' is missing.")]
    public void ToString_Finding_IsOneEnglishLine(Severity severity, string path, string expected) =>
        Assert.Equal(expected, new Finding(FindingCodes.MissingMember, severity, path, Member).ToString());

    [Fact]
    public void Message_Finding_IsWrittenInTheLanguageAsked()
    {
        var finding = new Finding(FindingCodes.MissingMember, Severity.Error, "a.json", Member);

        Assert.Equal("缺少必需的成员“unit”。", finding.Message(Language.Chinese));
        Assert.Equal("The required member 'unit' is missing.", finding.Message(Language.English));
    }

    [Fact]
    public void Message_EveryCodeOfTheLibrary_TakesItsValues() =>
        PropertyCheck.Holds(Arbitraries.Finding, finding =>
        {
            Assert.DoesNotContain('{', finding.Message(Language.Chinese));
            Assert.DoesNotContain('{', finding.Message(Language.English));
        });

    [Fact]
    public void Arguments_ALiveList_IsCopied()
    {
        List<MessageArgument> live = [Member];
        var finding = new Finding(FindingCodes.MissingMember, Severity.Error, "", live);
        live.Clear();

        Assert.Equal([Member], finding.Arguments);
    }

    [Fact]
    public void Objects_ALiveList_IsCopiedAndComparedByItems()
    {
        List<string> live = ["t1"];
        var finding = new Finding(FindingCodes.DuplicateId, Severity.Error, "") { Objects = live };
        live.Add("t2");

        Assert.Equal(["t1"], finding.Objects);
        Assert.Equal(finding, new Finding(FindingCodes.DuplicateId, Severity.Error, "") { Objects = ["t1"] });
        Assert.Empty(new Finding(FindingCodes.DuplicateId, Severity.Error, "").Objects);
    }

    [Fact]
    public void Constructor_CodeWithoutMessage_PointsToTheCodes()
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Finding(FindingCode.Parse("ZZZ999"), Severity.Info, ""));

        Assert.Equal("code", thrown.ParamName);
        Assert.Contains("ZZZ999", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Equal("code", Assert.Throws<ArgumentNullException>(() => new Finding(null!, Severity.Info, "")).ParamName);
        Assert.Equal("path", Assert.Throws<ArgumentNullException>(() => new Finding(FindingCodes.DuplicateId, Severity.Info, null!)).ParamName);
        Assert.Equal("arguments", Assert.Throws<ArgumentNullException>(() => new Finding(FindingCodes.DuplicateId, Severity.Info, "", null!)).ParamName);
    }

    [Fact]
    public void ToString_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Arbitraries.Finding, Cultures.Foreign, (finding, culture) => Cultures.Under(culture, finding.ToString) == finding.ToString());
}
