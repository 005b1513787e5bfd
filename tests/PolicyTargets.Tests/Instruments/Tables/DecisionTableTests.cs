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
    private static readonly ChoiceColumn<Claim, bool> Local = DecisionColumn.YesNo<Claim>(new LocalizedText("本地", "local"), claim => claim.Local);
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
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Local)
            .Row("x", Validity.Always, Local.Is(true)).Row("x", Validity.Always, Local.Is(false)).Build();
        DecisionResult<string> result = table.Decide(new Claim(), Today);

        Assert.Equal("decided: row 1 (x) or row 2 (x)", result.ToString());
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

    /// <summary>An unknown town may be one that is not listed: what the last row says then counts, and that row is not idle.</summary>
    [Theory]
    [InlineData(HitPolicy.FirstDeclared, "x", "undetermined: perhaps row 1 (x), row 2 (x), row 3 (other)")]
    [InlineData(HitPolicy.FirstDeclared, "other", "decided: row 1 (other) or row 2 (other) or row 3 (other)")]
    [InlineData(HitPolicy.Collect, "x", "undetermined: row 3 (other), perhaps row 1 (x), row 2 (x)")]
    public void Decide_UnknownOfAList_MayBeUnlisted(HitPolicy policy, string output, string expected)
    {
        DecisionTable<Claim, string> table = Started(policy, Town)
            .Row(output, Validity.Always, Town.Is("A", "B")).Row(output, Validity.Always, Town.Is("C")).Row("other", Validity.Always).Build();

        Assert.Empty(table.Findings);
        Assert.Equal(expected, table.Decide(new Claim(), Today).ToString());
        Assert.Equal("decided: row 3 (other)", table.Decide(new Claim { Town = "Z" }, Today).ToString());
    }

    /// <summary>Without such a row nothing is said of an unlisted town; no gap is told, since none was asked for.</summary>
    [Fact]
    public void Decide_UnknownOfAList_WithoutElse_IsUndetermined()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Town).Row("x", Validity.Always, Town.Is("A", "B", "C")).Build();

        Assert.Empty(table.Findings);
        Assert.Equal("undetermined: perhaps row 1 (x)", table.Decide(new Claim(), Today).ToString());
    }

    /// <summary>Of a plain enumeration there is nothing but its members; flags combine to others.</summary>
    [Fact]
    public void Choice_OnlyFlags_HaveOtherValues()
    {
        ChoiceColumn<Claim, DayOfWeek> day = DecisionColumn.Choice<Claim, DayOfWeek>(new LocalizedText("日"), claim => (DayOfWeek?)claim.Number);
        ChoiceColumn<Claim, Access> access = DecisionColumn.Choice<Claim, Access>(new LocalizedText("权限"), claim => (Access?)claim.Number);
        DecisionTable<Claim, string> byDay = Started(HitPolicy.FirstDeclared, day).Row("x", Validity.Always, day.IsNot()).Row("other", Validity.Always).Build();
        DecisionTable<Claim, string> byAccess = Started(HitPolicy.FirstDeclared, access).Row("x", Validity.Always, access.IsNot()).Row("other", Validity.Always).Build();

        Assert.Equal(FindingCodes.IdleRow, Assert.Single(byDay.Findings).Code);
        Assert.Equal("decided: row 1 (x)", byDay.Decide(new Claim(), Today).ToString());
        Assert.Throws<ArgumentException>("input", () => byDay.Decide(new Claim { Number = 99 }, Today));
        Assert.Empty(byAccess.Findings);
        Assert.Equal("undetermined: perhaps row 1 (x), row 2 (other)", byAccess.Decide(new Claim(), Today).ToString());
        Assert.Equal("decided: row 2 (other)", byAccess.Decide(new Claim { Number = 3 }, Today).ToString());
    }

    /// <summary>Whole numbers leave no gap between 10 and 11; half a person, or more than 10 but less than 11, is a mistake and no "else".</summary>
    [Fact]
    public void IntegralUnit_HasNothingBetweenNeighbours()
    {
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, Staff)
            .Row("few", Validity.Always, Staff.Within(QuantityRange.AtMost(People(10)))).Row("many", Validity.Always, Staff.Within(QuantityRange.AtLeast(People(11)))).Build();

        Assert.Empty(table.Findings);
        Assert.Equal("decided: row 2 (many)", table.Decide(new Claim { Staff = QuantityRange.MoreThan(People(10)) }, Today).ToString());
        Assert.Throws<ArgumentException>("input", () => table.Decide(new Claim { Staff = QuantityRange.Exactly(People(10.5m)) }, Today));
        var thrown = Assert.Throws<ArgumentException>("input", () => table.Decide(new Claim { Staff = QuantityRange.Between(People(10), People(11), false, false) }, Today));
        Assert.StartsWith("Column 人数 (staff) of table 奖励 (Grants) cannot have the value (10, 11) 人.", thrown.Message, StringComparison.Ordinal);
    }

    /// <summary>Where a number of people is said to begin at 0, nothing is looked for below, and an input there is refused; a range that reaches there is cut.</summary>
    [Fact]
    public void Domain_OutsideIsNotAskedFor()
    {
        QuantityColumn<Claim> staff = Staff.From(People(0)).UpTo(People(1000));
        DecisionTable<Claim, string> table = Started(HitPolicy.Unique, staff)
            .Row("few", Validity.Always, staff.Within(QuantityRange.Between(People(0), People(10)))).Row("many", Validity.Always, staff.Within(QuantityRange.MoreThan(People(10)))).Build();

        Assert.Empty(table.Findings);
        Assert.Equal(["row 1 (few): 人数 (staff): [0, 10] 人 [.., ..)", "row 2 (many): 人数 (staff): [11, 1000] 人 [.., ..)"], table.Rows.Select(row => row.ToString()));
        Assert.Equal("decided: row 1 (few)", table.Decide(new Claim { Staff = QuantityRange.LessThan(People(11)) }, Today).ToString());
        Assert.Equal("undetermined: perhaps row 1 (few), row 2 (many)", table.Decide(new Claim(), Today).ToString());
        Assert.Throws<ArgumentException>("input", () => table.Decide(new Claim { Staff = QuantityRange.Exactly(People(-1)) }, Today));
        Assert.Throws<ArgumentException>(() => staff.Within(QuantityRange.MoreThan(People(1000))));
        Assert.Throws<ArgumentException>(() => staff.From(People(1001)));
        Assert.Throws<ArgumentException>(() => staff.From(Quantity.Percent(1)));
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

    /// <summary>Whoever cancels a selector wants to see that, and no fault of the table.</summary>
    [Fact]
    public void Decide_SelectorThatIsCancelled_PassesThrough()
    {
        OrderedColumn<Claim, decimal> cancelled = DecisionColumn.Number<Claim>(new LocalizedText("列"), _ => throw new OperationCanceledException());

        Assert.Throws<OperationCanceledException>(() => Started(HitPolicy.Collect, cancelled).Build().Decide(new Claim(), Today));
    }

    [Fact]
    public void Decide_DateOfAnotherCalendar_IsRefused() =>
        Assert.Throws<ArgumentException>("date", () => Tiers.Decide(new Claim(), Today.WithCalendar(CalendarSystem.Julian)));

    /// <summary>What is said is the amount, whatever the unit that it is written in.</summary>
    [Fact]
    public void Decide_EqualMoneyOfOtherUnits_IsDecided()
    {
        DecisionTable<Claim, Quantity> table = new DecisionTableBuilder<Claim, Quantity>(new LocalizedText("奖励"), HitPolicy.Unique, Local)
            .Row(Quantity.Yuan(200_000), Validity.Always, Local.Is(true)).Row(Wan(20), Validity.Always, Local.Is(false)).Build();

        Assert.True(table.Decide(new Claim(), Today).TryGetOutput(out Quantity? output));
        Assert.Equal(Quantity.Yuan(200_000), output);
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

    [Flags]
    private enum Access
    {
        None = 0,
        Read = 1,
        Write = 2,
    }

    private sealed record Claim
    {
        public QuantityRange? Spending { get; init; }

        public string? Town { get; init; }

        public bool? Local { get; init; }

        public QuantityRange? Staff { get; init; }

        public int? Number { get; init; }
    }
}
