using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Instruments.Tables;

/// <summary>Grants by size: quantities, ranges of quantities, and the edges of deciding.</summary>
public class DecisionTableTests
{
    private static readonly LocalDate Today = new(2024, 5, 1);
    private static readonly QuantityColumn<Claim> Spending = DecisionColumn.Measured<Claim>(new LocalizedText("研发投入", "R&D spending"), Unit.Parse("万元"), claim => claim.Spending);
    private static readonly ChoiceColumn<Claim, string> Town = DecisionColumn.OneOf<Claim, string>(new LocalizedText("镇", "town"), claim => claim.Town, "A", "B", "C");
    private static readonly QuantityColumn<Claim> Staff = DecisionColumn.Measured<Claim>(new LocalizedText("人数", "staff"), Unit.Parse("人"), claim => claim.Staff);

    private static readonly DecisionTable<Claim, string> Tiers = Started(HitPolicy.Unique, Spending)
        .Row("none", Validity.Always, Spending.Within(QuantityRange.LessThan(Wan(100))))
        .Row("small", Validity.Always, Spending.Within(QuantityRange.Between(Wan(100), Quantity.Yuan(5_000_000), isUpperIncluded: false)))
        .Row("large", Validity.Always, Spending.Within(QuantityRange.AtLeast(Quantity.Yuan(5_000_000))))
        .Build();

    [Theory]
    [InlineData(999_999.99, "decided: row 1 (none)")]
    [InlineData(1_000_000, "decided: row 2 (small)")]
    [InlineData(4_999_999.99, "decided: row 2 (small)")]
    [InlineData(5_000_000, "decided: row 3 (large)")]
    public void Decide_QuantityOfAnotherUnit_IsConverted(decimal yuan, string expected) =>
        Assert.Equal(expected, Tiers.Decide(new Claim { Spending = QuantityRange.Exactly(Quantity.Yuan(yuan)) }, Today).ToString());

    /// <summary>"More than 5 million" is large; "more than 4 million" may be either.</summary>
    [Fact]
    public void Decide_CensoredQuantity_IsSureOnlyWhereAllOfItFits()
    {
        Assert.Equal("decided: row 3 (large)", Tiers.Decide(new Claim { Spending = QuantityRange.MoreThan(Wan(500)) }, Today).ToString());
        Assert.Equal("undetermined: perhaps row 2 (small), row 3 (large)", Tiers.Decide(new Claim { Spending = QuantityRange.MoreThan(Wan(400)) }, Today).ToString());
        Assert.Equal("decided: row 2 (small)", Tiers.Decide(new Claim { Spending = QuantityRange.Between(Wan(100), Wan(500), isUpperIncluded: false) }, Today).ToString());
    }

    /// <summary>Nothing unknown is ever 0: the first row takes 0 and yet does not speak.</summary>
    [Fact]
    public void Decide_UnknownQuantity_IsNotZero() =>
        Assert.Equal("undetermined: perhaps row 1 (none), row 2 (small), row 3 (large)", Tiers.Decide(new Claim(), Today).ToString());

    [Fact]
    public void Decide_UnknownThatDoesNotMatter_IsDecided()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Town)
            .Row("x", Validity.Always, Town.Is("A")).Row("x", Validity.Always, Town.Is("B")).Row("x", Validity.Always, Town.Is("C")).Build();
        DecisionResult<string> result = table.Decide(new Claim(), Today);

        Assert.Equal("decided: row 1 (x) or row 2 (x) or row 3 (x)", result.ToString());
        Assert.Empty(result.Hits);
        Assert.True(result.TryGetOutput(out string? output));
        Assert.Equal("x", output);
    }

    [Fact]
    public void Decide_UnknownAmongEqualRows_WithAGap_IsUndetermined()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Town).Row("x", Validity.Always, Town.Is("A")).Row("x", Validity.Always, Town.Is("B")).Build();

        Assert.Equal(DecisionOutcome.Undetermined, table.Decide(new Claim(), Today).Outcome);
    }

    [Fact]
    public void Decide_UnlistedValue_LiesInNoCell()
    {
        DecisionTableBuilder<Claim, string> table = Started(HitPolicy.FirstDeclared, Town).Row("listed", Validity.Always, Town.Is("A", "B", "C"));

        Assert.Equal("no row", table.Build().Decide(new Claim { Town = "Z" }, Today).ToString());
        Assert.Equal("decided: row 2 (any)", table.Row("any", Validity.Always).Build().Decide(new Claim { Town = "Z" }, Today).ToString());
    }

    /// <summary>Whole numbers leave no gap between 10 and 11, and half a person lies in no cell.</summary>
    [Fact]
    public void IntegralUnit_HasNothingBetweenNeighbours()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Staff)
            .Row("few", Validity.Always, Staff.Within(QuantityRange.AtMost(People(10)))).Row("many", Validity.Always, Staff.Within(QuantityRange.AtLeast(People(11)))).Build();

        Assert.Empty(table.Findings);
        Assert.Equal("no row", table.Decide(new Claim { Staff = People(10.5m) }, Today).ToString());
        Assert.Equal("decided: row 2 (many)", table.Decide(new Claim { Staff = People(11) }, Today).ToString());
    }

    [Fact]
    public void Collect_SaysAllRows_AndWhichAreOnlyPossible()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Collect, Town, Spending)
            .Row("base", Validity.Always).Row("town", Validity.Always, Town.Is("A")).Row("large", Validity.Always, Spending.Within(QuantityRange.AtLeast(Wan(500)))).Build();

        Assert.Equal("decided: row 1 (base), row 2 (town)", table.Decide(new Claim { Town = "A", Spending = QuantityRange.Exactly(Wan(1)) }, Today).ToString());
        Assert.Equal("undetermined: row 1 (base), row 2 (town), perhaps row 3 (large)", table.Decide(new Claim { Town = "A" }, Today).ToString());
        Assert.False(table.Decide(new Claim { Town = "A", Spending = QuantityRange.Exactly(Wan(1)) }, Today).TryGetOutput(out _));
    }

    [Fact]
    public void Decide_SelectorThatThrows_NamesTableAndColumn()
    {
        OrderedColumn<Claim, decimal> faulty = DecisionColumn.Number<Claim>(new LocalizedText("错列"), _ => throw new KeyNotFoundException("gone"));
        DecisionTable<Claim, string> table = Started(HitPolicy.Collect, faulty).Row("x", Validity.Always).Build();
        var thrown = Assert.Throws<InvalidOperationException>(() => table.Decide(new Claim(), Today));

        Assert.Equal("Column 错列 of table 奖励 (Grants) gives no value: gone", thrown.Message);
        Assert.IsType<KeyNotFoundException>(thrown.InnerException);
        Assert.Throws<InvalidOperationException>(() => Tiers.Decide(new Claim { Spending = QuantityRange.Exactly(Quantity.Percent(1)) }, Today));
    }

    /// <summary>An auditor reads which row said it, and where that is laid down.</summary>
    [Fact]
    public void Decide_NamesTheRowAndItsSource()
    {
        var source = new Citation(new SourceDocument { Id = "d", Title = "办法" }, "三");
        DecisionTable<Claim, string> table = Started(HitPolicy.FirstDeclared, Town).Row("x", Validity.Always, source, Town.Is("B", "C")).Row("y", Validity.Always).Build();
        DecisionRow<string> row = Assert.Single(table.Decide(new Claim { Town = "C" }, Today).Hits);

        Assert.Equal((1, "x", source, "镇 (town): B, C"), (row.Number, row.Output, row.Source, row.Conditions));
        Assert.Null(table.Rows[1].Source);
        Assert.Throws<ArgumentNullException>(() => table.Decide(null!, Today));
    }

    /// <summary>More columns than the stack is asked for.</summary>
    [Fact]
    public void Decide_ManyColumns_LooksAtEach()
    {
        OrderedColumn<Claim, long>[] columns = [.. Enumerable.Range(0, 40).Select(i => DecisionColumn.WholeNumber<Claim>(new LocalizedText($"第{i}列"), _ => i))];
        DecisionTable<Claim, string> table = Started(HitPolicy.Collect, columns)
            .Row("all", Validity.Always, columns.Select((column, i) => column.Exactly(i))).Row("none", Validity.Always, columns.Select(column => column.Exactly(39))).Build();

        Assert.Equal("decided: row 1 (all)", table.Decide(new Claim(), Today).ToString());
    }

    [Fact]
    public void Result_Equality_ObeysTheLaws() => ValueLaws.Equality(
        Gen.Elements<QuantityRange?>(null, QuantityRange.Exactly(Wan(1)), QuantityRange.Exactly(Wan(200)), QuantityRange.MoreThan(Wan(400)))
            .Select(spending => Tiers.Decide(new Claim { Spending = spending }, Today)).ToArbitrary(),
        result => result with { },
        (a, b) => a == b);

    /// <summary>A second question of the same answer, whose lists are others.</summary>
    [Fact]
    public void Result_OfTheSameQuestion_IsEqual() => Assert.Equal(Tiers.Decide(new Claim(), Today), Tiers.Decide(new Claim(), Today));

    private static Quantity Wan(decimal amount) => new(amount, Unit.Parse("万元"));

    private static Quantity People(decimal number) => Quantity.Count(number, "人");

    private static DecisionTableBuilder<Claim, string> Started(HitPolicy policy, params DecisionColumn<Claim>[] columns) => new(new LocalizedText("奖励", "Grants"), policy, columns);

    private sealed record Claim
    {
        public QuantityRange? Spending { get; init; }

        public string? Town { get; init; }

        public Quantity? Staff { get; init; }
    }
}
