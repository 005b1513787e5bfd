using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Time;

/// <content>Equality, order and containment.</content>
public sealed partial class ReportingPeriodTests
{
    /// <summary>Periods with two ends from three years, so that many share an end or a start.</summary>
    private static Arbitrary<ReportingPeriod> BoundedNeighbours { get; } = Gen.OneOf(
        from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.YearToDate, PeriodKind.Years)
        from year in Gen.Choose(2023, 2025)
        from part in Gen.Choose(1, 12)
        select Arbitraries.CalendarPeriodOf(kind, year, part),
        from kind in Gen.Elements(PeriodKind.Quarter, PeriodKind.Month)
        from part in Gen.Choose(1, 12)
        let period = Arbitraries.CalendarPeriodOf(kind, 2024, part)
        select ReportingPeriod.Dates(period.Start!.Value, period.End!.Value)).ToArbitrary();

    /// <summary>The same, with unstated and open-ended ones and the last year of the calendar.</summary>
    private static Arbitrary<ReportingPeriod> Neighbours { get; } = Gen.Frequency(
        (2, BoundedNeighbours.Generator),
        (1, Gen.Elements(ReportingPeriod.Unstated, ReportingPeriod.From(2023), ReportingPeriod.From(2024), ReportingPeriod.From(new LocalDate(2024, 7, 1)), ReportingPeriod.Year(9999)))).ToArbitrary();

    /// <summary>Days at the ends of those periods, and next to them.</summary>
    private static Arbitrary<LocalDate> Turns { get; } = (
        from period in BoundedNeighbours.Generator
        from atStart in Gen.Elements(true, false)
        from days in Gen.Choose(-1, 1)
        select (atStart ? period.Start : period.End)!.Value.PlusDays(days)).ToArbitrary();

    /// <summary>From early to late; each pair of neighbours differs in what the remark says.</summary>
    public static TheoryData<string, string> EarlyAndLate => new()
    {
        { "..", "0001-01-01" }, // unstated first
        { "..", "2021/.." },
        { "2023", "2024" }, // by end
        { "2020/2024", "2025" },
        { "2025", "2021/2026" },
        { "2020/2024", "2023/2024" }, // then by start
        { "2024", "2024-Q4" },
        { "2024", "2024-01-01/P12M" }, // then by kind
        { "2024-Q1", "2024-01-01/P3M" },
        { "2024-01-01/P12M", "2024-01-01/2024-12-31" },
        { "2027", "2021/.." }, // open ends last
        { "2021/..", "2022/.." },
        { "9999", "2021/.." },
        { "9999-12-31", "0001/.." },
        { "0001/9999", "0001/.." },
    };

    [Theory]
    [MemberData(nameof(EarlyAndLate))]
    public void Operators_OfAnEarlyAndALatePeriod_Order(string earlyText, string lateText)
    {
        (ReportingPeriod early, ReportingPeriod late) = (ReportingPeriod.Parse(earlyText), ReportingPeriod.Parse(lateText));
        Assert.Equal((true, true, false, false), (early < late, early <= late, early > late, early >= late));
        Assert.Equal((false, false, true, true), (late < early, late <= early, late > early, late >= early));
        Assert.Equal((false, true), (early == late, early != late));
    }

    [Fact]
    public void Operators_OfEqualPeriods_SayTheSame() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, period =>
        {
            ReportingPeriod copy = Rebuilt(period);
            Assert.Equal((false, true, false, true), (period < copy, period <= copy, period > copy, period >= copy));
            Assert.Equal((true, false), (period == copy, period != copy));
        });

    [Fact]
    public void Order_IsByEndThenStartThenKind_UnstatedFirstAndOpenEndsLast() =>
        PropertyCheck.Holds(Neighbours, Neighbours, (a, b) => Math.Sign(a.CompareTo(b)) == Math.Sign(Place(a).CompareTo(Place(b))));

    [Fact]
    public void Equality_ComparesKindStartAndEnd() =>
        PropertyCheck.Holds(Neighbours, Neighbours, (a, b) => a.Equals(b) == ((a.Kind, a.Start, a.End) == (b.Kind, b.Start, b.End)));

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.AnyPeriod, Rebuilt, (a, b) => a == b);

    [Fact]
    public void Equality_OfNeighbours_ObeysTheLaws() => ValueLaws.Equality(Neighbours, Rebuilt, (a, b) => a == b);

    [Fact]
    public void Ordering_ObeysTheLaws() => ValueLaws.Ordering(Arbitraries.AnyPeriod);

    [Fact]
    public void Ordering_OfNeighbours_ObeysTheLaws() => ValueLaws.Ordering(Neighbours);

    [Fact]
    public void HashCode_TellsKindStartAndEndApart()
    {
        string[] texts = ["..", "2024", "2024-01-01/P12M", "2024-S1", "2024-Q1", "2024-01-01/P3M", "2023/2024", "2024/2025", "2024/.."];
        Assert.Equal(texts.Length, texts.Select(text => ReportingPeriod.Parse(text).GetHashCode()).Distinct().Count());
    }

    [Theory]
    [InlineData("2024-Q1", 2023, 12, 31, false)]
    [InlineData("2024-Q1", 2024, 1, 1, true)]
    [InlineData("2024-Q1", 2024, 3, 31, true)]
    [InlineData("2024-Q1", 2024, 4, 1, false)]
    [InlineData("2024-02-29", 2024, 2, 29, true)]
    [InlineData("2021/..", 2020, 12, 31, false)]
    [InlineData("2021/..", 2021, 1, 1, true)]
    [InlineData("2021/..", 9999, 12, 31, true)]
    [InlineData("..", 1, 1, 1, false)]
    public void Contains_Date_IncludesBothEnds(string period, int year, int month, int day, bool contained) =>
        Assert.Equal(contained, ReportingPeriod.Parse(period).Contains(new LocalDate(year, month, day)));

    [Fact]
    public void Contains_Date_AgreesWithStartAndEnd() =>
        PropertyCheck.Holds(Neighbours, Turns, (period, date) =>
            period.Contains(date) == (period.Start is { } start && date >= start && !(period.End < date)));

    [Theory]
    [InlineData("2023/2027", "2024", true)]
    [InlineData("2023/2027", "2023/2027", true)]
    [InlineData("2023/2027", "2023-01-01", true)]
    [InlineData("2023/2027", "2027-12-31", true)]
    [InlineData("2023/2027", "2022/2023", false)]
    [InlineData("2023/2027", "2027/2028", false)]
    [InlineData("2024", "2023/2027", false)]
    [InlineData("2024-Q1", "2024-01-01/P3M", true)]
    [InlineData("2021/..", "2022/..", true)]
    [InlineData("2021/..", "2027", true)]
    [InlineData("2022/..", "2021/..", false)]
    [InlineData("2021/2027", "2022/..", false)]
    [InlineData("..", "2024", false)]
    [InlineData("..", "0001-01-01", false)]
    [InlineData("0001-01-01", "..", false)]
    [InlineData("2021/..", "..", false)]
    [InlineData("..", "..", false)]
    public void Contains_Period_NeedsAllItsDays(string outer, string inner, bool contained) =>
        Assert.Equal(contained, ReportingPeriod.Parse(outer).Contains(ReportingPeriod.Parse(inner)));

    [Fact]
    public void Contains_BoundedPeriod_AgreesWithItsFirstAndLastDay() =>
        PropertyCheck.Holds(Neighbours, BoundedNeighbours, (outer, inner) =>
            outer.Contains(inner) == (outer.Contains(inner.Start!.Value) && outer.Contains(inner.End!.Value)));

    private static (int, LocalDate?, LocalDate?, PeriodKind) Place(ReportingPeriod period) =>
        (period.Kind switch { PeriodKind.Unstated => 0, PeriodKind.OpenEnded => 2, _ => 1 }, period.End, period.Start, period.Kind);

    /// <summary>An equal period made by a factory.</summary>
    private static ReportingPeriod Rebuilt(ReportingPeriod period) => (period.Kind, period.Start, period.End) switch
    {
        (PeriodKind.Dates, { } start, { } end) => ReportingPeriod.Dates(start, end),
        (PeriodKind.OpenEnded, { } start, _) => ReportingPeriod.From(start),
        (PeriodKind.Years, { } start, { } end) => ReportingPeriod.Years(start.Year, end.Year),
        (PeriodKind.HalfYear or PeriodKind.Quarter or PeriodKind.Month, { } start, _) => Arbitraries.CalendarPeriodOf(period.Kind, start.Year, start.Month),
        (PeriodKind.Year or PeriodKind.YearToDate, _, { } end) => Arbitraries.CalendarPeriodOf(period.Kind, end.Year, end.Month),
        _ => default,
    };
}
