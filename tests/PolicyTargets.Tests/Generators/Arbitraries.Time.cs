using NodaTime;

namespace PolicyTargets.Tests.Generators;

/// <content>Days, periods, plan periods, and texts that nearly name one.</content>
internal static partial class Arbitraries
{
    private static readonly string[] PeriodFragments =
    [
        "2027", "2023", "0000", "9999", "202", "-", "-", "/", "/", "S1", "S3", "Q1", "Q5", "A1", "M03", "M13", "03", "13", "-12-31", "-02-30", "..", "..", ".",
        "2024-01-01", "P9M", "P13M", "P-9M", "P1Y", "P0D", "P40D", "P99999999999M", "P9223372036854775807D", "PT1H", " ", "٢٠٢٧", "٣", "\0", "+", "",
    ];

    private static readonly string[] PlanFragments = ["一", "四", "九", "十", "十", "二十", "五", "五", "时期", "规划", "计划", "期间", "“", "”", "百", "零", "第", " ", "15", ""];

    /// <summary>Mostly years that documents name; now and then the first and the last two of the calendar.</summary>
    private static readonly Gen<int> CalendarYear = Gen.Frequency((9, Gen.Choose(1990, 2050)), (1, Gen.Elements(1, 2, 9998, 9999)));

    /// <summary>Days of any year; every second one is the last of a month.</summary>
    internal static Arbitrary<LocalDate> AnyDate { get; } = Gen.OneOf(
        from year in CalendarYear from day in Gen.Choose(0, 364) select new LocalDate(year, 1, 1).PlusDays(day),
        from year in CalendarYear from month in Gen.Choose(1, 12) select new LocalDate(year, month, CalendarSystem.Iso.GetDaysInMonth(year, month))).ToArbitrary();

    /// <summary>All four.</summary>
    internal static Arbitrary<Frequency> AnyFrequency { get; } = Gen.Elements(Enum.GetValues<Frequency>()).ToArbitrary();

    /// <summary>Periods of whole months that begin where a year, half, quarter or month does.</summary>
    internal static Arbitrary<ReportingPeriod> CalendarPeriod { get; } = (
        from kind in Gen.Elements(PeriodKind.Year, PeriodKind.HalfYear, PeriodKind.Quarter, PeriodKind.Month, PeriodKind.YearToDate, PeriodKind.Years)
        from year in CalendarYear
        from part in Gen.Choose(1, 12)
        select CalendarPeriodOf(kind, year, part)).ToArbitrary();

    /// <summary>Days from one date to another, up to some years long; every third one is a single day.</summary>
    internal static Arbitrary<ReportingPeriod> DatesPeriod { get; } = (
        from start in AnyDate.Generator
        from days in Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 100), Gen.Choose(100, 1500))
        select ReportingPeriod.Dates(start, start.PlusDays(Math.Min(days, Period.DaysBetween(start, LocalDate.MaxIsoValue))))).ToArbitrary();

    /// <summary>Periods with a first and a last day.</summary>
    internal static Arbitrary<ReportingPeriod> BoundedPeriod { get; } =
        Gen.Frequency((2, CalendarPeriod.Generator), (1, DatesPeriod.Generator)).ToArbitrary();

    /// <summary>Periods of every kind.</summary>
    internal static Arbitrary<ReportingPeriod> AnyPeriod { get; } = Gen.Frequency(
        (6, BoundedPeriod.Generator),
        (1, AnyDate.Generator.Select(ReportingPeriod.From)),
        (1, CalendarYear.Select(ReportingPeriod.From)),
        (1, Gen.Constant(ReportingPeriod.Unstated))).ToArbitrary();

    /// <summary>Joined pieces of the text forms, true texts, some with one character replaced, and durations.</summary>
    internal static Arbitrary<string?> PeriodLikeText { get; } = Gen.Frequency(
        (2, Gen.Choose(1, 5).SelectMany(count => Gen.Elements(PeriodFragments).ArrayOf(count)).Select(parts => (string?)string.Concat(parts))),
        (2, from period in AnyPeriod.Generator
            from place in Gen.Choose(0, 20)
            from character in Gen.Elements([.. "\0 ٣+-/.0159PMDQS"])
            select (string?)Replaced($"{period}", place, character)),
        (3, AnyPeriod.Generator.Select(period => (string?)$"{period}")),
        (2, from date in AnyDate.Generator
            from count in Gen.Choose(0, 40)
            from unit in Gen.Elements("D", "M", "Y")
            select (string?)$"{ReportingPeriod.Date(date)}/P{count}{unit}"),
        (1, ArbMap.Default.ArbFor<string?>().Generator.OrNull())).ToArbitrary();

    /// <summary>The first to the ninety-ninth.</summary>
    internal static Arbitrary<FiveYearPlan> PlanPeriod { get; } = Gen.Choose(1, 99).Select(FiveYearPlan.Of).ToArbitrary();

    /// <summary>Joined numerals, suffixes and quotation marks.</summary>
    internal static Arbitrary<string?> PlanLikeText { get; } = Gen.OneOf(
        Gen.Choose(1, 5).SelectMany(count => Gen.Elements(PlanFragments).ArrayOf(count)).Select(parts => (string?)string.Concat(parts)),
        ArbMap.Default.ArbFor<string?>().Generator.OrNull()).ToArbitrary();

    /// <summary>Up to some weeks around one year, so that many touch; each end may be absent.</summary>
    internal static Arbitrary<Validity> AnyValidity { get; } = (
        from start in Gen.Choose(0, 60)
        from days in Gen.Choose(1, 30)
        from ends in Gen.Choose(0, 3)
        let day = new LocalDate(2023, 12, 1).PlusDays(start)
        select new Validity(ends % 2 == 0 ? day : null, ends < 2 ? day.PlusDays(days) : null)).ToArbitrary();

    /// <summary>A calendar period by its kind, year, and place in the year as one of twelve.</summary>
    internal static ReportingPeriod CalendarPeriodOf(PeriodKind kind, int year, int part) => kind switch
    {
        PeriodKind.HalfYear => ReportingPeriod.HalfYear(year, (part + 5) / 6),
        PeriodKind.Quarter => ReportingPeriod.Quarter(year, (part + 2) / 3),
        PeriodKind.Month => ReportingPeriod.Month(year, part),
        PeriodKind.YearToDate => ReportingPeriod.YearToDate(year, part),
        PeriodKind.Years => ReportingPeriod.Years(year, Math.Min(year + part, 9999)),
        _ => ReportingPeriod.Year(year),
    };

    private static string Replaced(string text, int place, char character) =>
        string.Concat(text.AsSpan(0, place % text.Length), [character], text.AsSpan((place % text.Length) + 1));
}
