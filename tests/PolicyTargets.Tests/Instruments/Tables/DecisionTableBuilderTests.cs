using System.Diagnostics;
using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Tables;

/// <summary>Building: ends, edges, what is refused, and how much it costs.</summary>
public class DecisionTableBuilderTests
{
    private static readonly OrderedColumn<Item, decimal> Number = DecisionColumn.Number<Item>(new LocalizedText("数", "number"), item => item.Number);
    private static readonly OrderedColumn<Item, long> Whole = DecisionColumn.WholeNumber<Item>(new LocalizedText("整数", "whole"), item => item.Whole);
    private static readonly OrderedColumn<Item, LocalDate> Founded = DecisionColumn.Date<Item>(new LocalizedText("成立", "founded"), item => item.Founded);
    private static readonly ChoiceColumn<Item, bool> Flag = DecisionColumn.YesNo<Item>(new LocalizedText("是否", "flag"), item => item.Flag);

    public static TheoryData<string, DecisionCell<Item>, DecisionCell<Item>> Pairs => new()
    {
        { "", Number.AtMost(5), Number.MoreThan(5) },
        { "", Number.LessThan(5), Number.AtLeast(5) },
        { "both number: [5, 5]", Number.AtMost(5), Number.AtLeast(5) },
        { "gap number: [5, 5]", Number.LessThan(5), Number.MoreThan(5) },
        { "gap number: (10, 11)", Number.AtMost(10), Number.AtLeast(11) },
        { "", Whole.AtMost(10), Whole.AtLeast(11) },
        { "gap whole: [11, 11]", Whole.LessThan(11), Whole.MoreThan(11) },
        { "both whole: [10, 10]", Whole.AtMost(10), Whole.MoreThan(9) },
        { "", Whole.Exactly(long.MaxValue), Whole.LessThan(long.MaxValue) },
        { "", Founded.LessThan(new LocalDate(2000, 1, 1)), Founded.MoreThan(new LocalDate(1999, 12, 31)) },
        { "gap founded: [1999-12-31, 2000-01-01)", Founded.LessThan(new LocalDate(1999, 12, 31)), Founded.AtLeast(new LocalDate(2000, 1, 1)) },
        { "gap founded: [9999-12-31, ..)", Founded.LessThan(LocalDate.MaxIsoValue), Founded.Exactly(LocalDate.MinIsoValue) },
        { "", Flag.Is(true), Flag.IsNot(true) },
        { "gap flag: False", Flag.Is(true), Flag.Is(true) },
    };

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Check_TwoCells_EndsCount(string expected, DecisionCell<Item> first, DecisionCell<Item> second)
    {
        IReadOnlyList<Finding> findings = Table(HitPolicy.Unique).Row(1, Validity.Always, first).Row(1, Validity.Always, second).Check();
        IEnumerable<string> told = findings.Select(finding => finding.Code == FindingCodes.GapInTable ? $"gap {finding.Arguments[1].Said!.English}" : $"both {finding.Arguments[3].Said!.English}");

        Assert.Contains(expected, told.DefaultIfEmpty(""));
    }

    [Fact]
    public void Check_DomainOfNumbers_OutsideIsNoGap()
    {
        OrderedColumn<Item, decimal> ratio = Number.From(0).UpTo(100);
        OrderedColumn<Item, long> count = Whole.From(0);
        DecisionTableBuilder<Item, int> table = new DecisionTableBuilder<Item, int>(new LocalizedText("表", "T"), HitPolicy.Unique, ratio, count)
            .Row(1, Validity.Always, ratio.LessThan(60), count.AtLeast(0)).Row(2, Validity.Always, ratio.Between(60, 100), count.MoreThan(5));

        Finding gap = Assert.Single(table.Check());
        Assert.Equal("number: [60, 100]; whole: [0, 5]", gap.Arguments[1].Said!.English);
        Assert.Equal("number: [0, 60); whole: [0, ∞)", table.Build().Rows[0].Conditions.Replace("数 (number)", "number", StringComparison.Ordinal).Replace("整数 (whole)", "whole", StringComparison.Ordinal));
        Assert.Throws<ArgumentException>("input", () => table.Build().Decide(new Item(101, 1, null, null), new LocalDate(2024, 1, 1)));
        Assert.Throws<ArgumentException>(() => count.LessThan(0));
        Assert.Throws<ArgumentException>(() => ratio.From(101));
    }

    [Fact]
    public void Check_NoRows_IsOneGap() =>
        Assert.Equal("\"T\" says nothing about any input on any day; add a row, or make sure that nothing is laid down there.", Assert.Single(Table(HitPolicy.Unique).Check()).Message(Language.English));

    [Fact]
    public void Check_IdleRow_IsNamed()
    {
        DecisionTable<Item, int> table = Table(HitPolicy.FirstDeclared)
            .Row(1, Validity.Always, Number.AtMost(5)).Row(2, Validity.Always, Number.MoreThan(5)).Row(3, Validity.Always, Number.Between(0, 10)).Row(4, Validity.Always).Build();

        Assert.Equal(
            ["\"T\": row 3 (3) never applies, since earlier rows take all of it; move it up or remove it.", "\"T\": row 4 (4) never applies, since earlier rows take all of it; move it up or remove it."],
            table.Findings.Select(finding => finding.Message(Language.English)));
    }

    /// <summary>Beside n rows there are n + 2 gaps: one for each row, all numbers between and around, all whole numbers around. Two hundred are looked for.</summary>
    [Theory]
    [InlineData(30, "12 more regions")]
    [InlineData(197, "179 more regions")]
    [InlineData(198, "180 or more other regions")]
    public void Check_ManyGaps_TellsTwentyAndCountsTheRest(int rows, string rest)
    {
        DecisionTableBuilder<Item, int> table = Table(HitPolicy.Unique);
        for (int i = 0; i < rows; i++)
        {
            // A diagonal: every row leaves its own gaps beside it.
            table.Row(i, Validity.Always, Number.Exactly(i), Whole.Exactly(i));
        }

        IReadOnlyList<Finding> findings = table.Check();
        Assert.Equal(21, findings.Count);
        Assert.Equal($"\"T\" says nothing about {rest}; add a row, or make sure that nothing is laid down there.", findings[^1].Message(Language.English));
    }

    /// <summary>Forty rows that all overlap, 780 pairs: the first twenty are told, the first five in the exception.</summary>
    [Fact]
    public void Check_ManyOverlaps_TellsTwentyAndCountsTheRest()
    {
        DecisionTableBuilder<Item, int> table = Table(HitPolicy.Unique);
        for (int i = 0; i < 40; i++)
        {
            table.Row(i, Validity.Always, Number.AtMost(i));
        }

        Finding[] overlaps = [.. table.Check().Where(finding => finding.Code == FindingCodes.OverlappingVersions)];
        string[] lines = Assert.Throws<InvalidOperationException>(table.Build).Message.Split(Environment.NewLine);

        Assert.Equal(21, overlaps.Length);
        Assert.Equal("Rows[6]", overlaps[19].Path); // after 1 + 2 + 3 + 4 + 5 pairs of the rows before it
        Assert.Equal("\"T\": earlier rows and later rows both apply (760 more pairs); say where the first one ends.", overlaps[20].Message(Language.English));
        Assert.Equal([.. overlaps.Take(5).Select(finding => finding.ToString()), "Check tells more."], lines);
    }

    /// <summary>A table by county: thousands of rows, each with its own value.</summary>
    [Theory]
    [InlineData(HitPolicy.Unique, 1)]
    [InlineData(HitPolicy.Unique, 2)]
    [InlineData(HitPolicy.FirstDeclared, 1)]
    [InlineData(HitPolicy.FirstDeclared, 2)]
    public void Check_ThousandsOfRows_IsQuick(HitPolicy policy, int step)
    {
        DecisionTableBuilder<Item, int> table = Table(policy);
        for (int i = 0; i < 3000; i++)
        {
            table.Row(i, Validity.Always, Whole.Exactly(i * step));
        }

        var watch = Stopwatch.StartNew();

        Assert.Single(table.Check()); // around them and between
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
    }

    /// <summary>Counties and years: the gap of one year in one county.</summary>
    [Fact]
    public void Check_ThousandsOfRowsInTwoDirections_FindsTheOneGap()
    {
        DecisionTableBuilder<Item, int> table = new(new LocalizedText("表", "T"), HitPolicy.Unique, Whole.From(1).UpTo(1000));
        var column = (OrderedColumn<Item, long>)table.Build().Columns[0];
        foreach (int i in Enumerable.Range(0, 3000).Where(i => i != 1501))
        {
            table.Row(i, new Validity(i % 3 == 0 ? null : new LocalDate(2020 + (i % 3), 1, 1), i % 3 == 2 ? null : new LocalDate(2021 + (i % 3), 1, 1)), column.Exactly((i / 3) + 1));
        }

        var watch = Stopwatch.StartNew();

        Assert.Equal("whole: [501, 501]; [2021-01-01, 2022-01-01)", Assert.Single(table.Check()).Arguments[1].Said!.English);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(3), $"took {watch.Elapsed}");
    }

    [Fact]
    public void Check_YesNo_IsSaidInTheReadersLanguage()
    {
        Finding gap = Table(HitPolicy.Unique).Row(1, Validity.Always, Flag.Is(true)).Check()[0];

        Assert.Equal(("是否: 否", "flag: False"), (gap.Arguments[1].Said!.Chinese, gap.Arguments[1].Said!.English));
    }

    /// <summary>The largest table worth writing: 200 rows of five columns, without gaps, and with one.</summary>
    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.FirstDeclared)]
    public void Check_LargeTable_IsQuick(HitPolicy policy)
    {
        DecisionTableBuilder<Item, int> table = Grid(policy, skip: -1);
        var watch = Stopwatch.StartNew();

        Assert.Empty(table.Check());
        Assert.Single(Grid(policy, skip: 77).Check());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"took {watch.Elapsed}");
    }

    /// <summary>Whether 330 rows, each asking of three out of 60 columns, leave a gap is as hard as logic gets: the search stops and says so.</summary>
    [Fact]
    public void Check_IntricateTable_SaysThatItStopped()
    {
        OrderedColumn<Item, long>[] columns = [.. Enumerable.Range(0, 60).Select(i => DecisionColumn.WholeNumber<Item>(new LocalizedText($"第{i}列"), item => item.Whole))];
        var table = new DecisionTableBuilder<Item, int>(new LocalizedText("表", "T"), HitPolicy.FirstDeclared, columns);
        uint state = 1;
        for (int i = 0; i < 330; i++)
        {
            table.Row(i, Validity.Always, Enumerable.Range(0, 3).Select(third => columns[(third * 20) + Next(20)]).Select(column => Next(2) == 0 ? column.AtMost(0) : column.AtLeast(1)));
        }

        Finding last = table.Check()[^1];

        Assert.Equal((FindingCodes.IntricateTable, Severity.Warning), (last.Code, last.Severity));

        int Next(uint below) => (int)((state = unchecked((state * 1664525) + 1013904223)) >> 16) % (int)below;
    }

    [Fact]
    public void Refused_IsWhatNoTableCanHold()
    {
        Assert.Throws<ArgumentException>(() => Number.Between(2, 1));
        Assert.Throws<ArgumentException>(() => Number.Between(1, 1, isUpperIncluded: false));
        Assert.Throws<ArgumentException>(() => Whole.Between(1, 2, false, false));
        Assert.Throws<ArgumentException>(() => Whole.MoreThan(long.MaxValue));
        Assert.Throws<ArgumentException>(() => Founded.LessThan(LocalDate.MinIsoValue));
        Assert.Throws<ArgumentException>(() => Flag.Is());
        Assert.Throws<ArgumentException>(() => Flag.IsNot(true, false));
        Assert.Throws<ArgumentException>(() => DecisionColumn.OneOf<Item, string>(new LocalizedText("空"), _ => null));
        Assert.Throws<ArgumentException>(() => DecisionColumn.OneOf<Item, string>(new LocalizedText("镇"), _ => null, "A").Is("B"));
        Assert.Throws<ArgumentException>(() => Table(HitPolicy.Unique).Row(1, Validity.Always, Number.AtLeast(1), Number.AtMost(2)));
        Assert.Throws<ArgumentException>(() => new DecisionTableBuilder<Item, int>(new LocalizedText("表"), HitPolicy.Unique, Flag).Row(1, Validity.Always, Number.AtLeast(1)));
        Assert.Throws<ArgumentException>(() => new DecisionTableBuilder<Item, int>(new LocalizedText("表"), HitPolicy.Unique, Flag, Flag));
        Assert.Throws<ArgumentException>(() => new DecisionTableBuilder<Item, int>(new LocalizedText("表"), HitPolicy.Unique, Flag, DecisionColumn.YesNo<Item>(new LocalizedText("是否"), item => item.Flag)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DecisionTableBuilder<Item, int>(new LocalizedText("表"), (HitPolicy)3));
        Assert.Throws<ArgumentException>(() => DecisionColumn.Measured<Item>(new LocalizedText("时"), Unit.Percent, _ => (Quantity?)null).Within(QuantityRange.AtLeast(Quantity.Yuan(1))));
    }

    [Fact]
    public void ToString_IsOneLineEach()
    {
        DecisionTableBuilder<Item, int> builder = Table(HitPolicy.Unique).Row(7, new Validity(new LocalDate(2020, 1, 1), null), Flag.Is(true), Number.AtLeast(1.5m));

        Assert.Equal("表 (T): 1 rows", builder.ToString());
        Assert.Equal("表 (T): Unique, 1 rows", builder.Build().ToString());
        Assert.Equal("row 1 (7): 数 (number): [1.5, ∞); 是否 (flag): True [2020-01-01, ..)", builder.Build().Rows[0].ToString());
        Assert.Equal("成立 (founded): [2000-01-01, 2000-01-02)", Founded.Exactly(new LocalDate(2000, 1, 1)).ToString());
    }

    /// <summary>5 × 5 × 2 × 2 × 2 boxes of four columns and the days.</summary>
    private static DecisionTableBuilder<Item, int> Grid(HitPolicy policy, int skip)
    {
        DecisionTableBuilder<Item, int> table = Table(policy);
        for (int i = 0; i < 200; i++)
        {
            (int a, int b, int c, int d, int e) = (i % 5, i / 5 % 5, i / 25 % 2, i / 50 % 2, i / 100);
            var middle = new LocalDate(2020, 1, 1);
            if (i != skip)
            {
                table.Row(i, d == 0 ? new Validity(null, middle) : new Validity(middle, null), a == 0 ? Number.LessThan(1) : a == 4 ? Number.AtLeast(4) : Number.Between(a, a + 1, true, false),
                    b == 0 ? Whole.AtMost(0) : b == 4 ? Whole.AtLeast(4) : Whole.Exactly(b), Flag.Is(c == 0), e == 0 ? Founded.LessThan(middle) : Founded.AtLeast(middle));
            }
        }

        return table;
    }

    private static DecisionTableBuilder<Item, int> Table(HitPolicy policy) => new(new LocalizedText("表", "T"), policy, Number, Whole, Founded, Flag);

    public sealed record Item(decimal? Number, int? Whole, LocalDate? Founded, bool? Flag);
}
