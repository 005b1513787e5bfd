using PolicyTargets.Tests.Internal;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <summary>What really was, where the observations of a world only say what is known: the value of every series in every year, and what follows for each measure, in exact fractions.</summary>
/// <remarks>The meaning of the measures as SEMANTICS §2 states it, written a second time and without intervals.</remarks>
internal sealed class Truth
{
    internal const int FirstYear = 2018;
    internal const int LastYear = 2026;
    private readonly Dictionary<SeriesKey, decimal[]> _years = [];
    private readonly Dictionary<int, decimal[]> _quarters = [];

    internal required Indicator Indicator { get; init; }

    internal required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    /// <summary>Gets what the subject added in each year.</summary>
    internal decimal[] Additions { get; init; } = [];

    /// <summary>Gets the group that ranks are among, listed or not.</summary>
    internal required IReadOnlyList<SubjectId> Group { get; init; }

    private SeriesKey Own => new(World.City, Indicator.Code, null);

    internal void Set(SubjectId subject, IndicatorCode indicator, decimal[] years) => _years[new(subject, indicator, null)] = years;

    /// <summary>The quarters of a year of the subject's own flow; the year is their sum.</summary>
    internal void SetQuarters(int year, decimal[] quarters)
    {
        _quarters[year] = quarters;
        _years[Own][year - FirstYear] = quarters.Sum();
    }

    /// <summary>The value of the target's own subject; null where the measure has none.</summary>
    internal TrueValue? Of(Measure measure, ReportingPeriod period) => Of(Own, measure, period);

    internal TrueValue? Of(SubjectId subject, IndicatorCode indicator, Measure measure, ReportingPeriod period) => Of(new(subject, indicator, null), measure, period);

    private TrueValue? Of(in SeriesKey series, Measure measure, ReportingPeriod period) => measure switch
    {
        AverageGrowthMeasure average => Quotient(series, average, period) is { } factor && average.Years(period) is { } years ? new TrueValue(factor, years) : null,
        _ => Plain(series, measure, period) is { } value ? new TrueValue(value) : null,
    };

    private Rational? Plain(SeriesKey series, Measure measure, ReportingPeriod period) => measure switch
    {
        LevelMeasure => Level(series, period),
        SumMeasure => Years(period).Aggregate(Rational.Zero, (sum, year) => sum + _years[series][year - FirstYear]),
        AdditionsMeasure => Years(period).Aggregate(Rational.Zero, (sum, year) => sum + Additions[year - FirstYear]),
        AverageMeasure { Of: LevelMeasure } => Plain(series, Measure.Sum, period) / Years(period).Count(),
        AverageMeasure { Of: var of } => Plain(series, of, period) / Years(period).Count(),
        ChangeMeasure { Of: LevelMeasure } => Level(series, period) - Base(series, measure, period),
        GrowthMeasure => (Quotient(series, measure, period) - 1) * 100,
        MultipleMeasure => Quotient(series, measure, period),
        RankMeasure rank => Rank(series, rank, period),
        RankInHistoryMeasure => 1 + Enumerable.Range(FirstYear, period.End!.Value.Year - FirstYear)
            .Count(year => !IsBetter(Level(series, period), Level(series, ReportingPeriod.Year(year)))),
        ShareMeasure share => Divided(Level(series, period), Level(series with { Indicator = share.Whole }, period)),
        ContributionMeasure contribution => Divided(
            Plain(series, Measure.Change(contribution.ComparedWith), period), Plain(series with { Subject = contribution.Whole }, Measure.Change(contribution.ComparedWith), period)),
        RelativeMeasure relative => Plain(series, relative.Of, period) - Plain(Benchmark(series, relative.Benchmark), relative.Of, period),
        _ => null,
    };

    private static SeriesKey Benchmark(in SeriesKey series, Benchmark benchmark) =>
        series with { Subject = benchmark.Subject ?? series.Subject, Indicator = benchmark.Indicator ?? series.Indicator };

    private static IEnumerable<int> Years(ReportingPeriod period) =>
        Enumerable.Range(period.Start!.Value.Year, period.End!.Value.Year - period.Start.Value.Year + 1);

    private static Rational? Divided(Rational? part, Rational? whole) => whole is null || whole.Value.CompareTo(0) == 0 ? null : part / whole * 100;

    private Rational? Rank(SeriesKey series, RankMeasure rank, ReportingPeriod period)
    {
        if (Plain(series, rank.Of, period) is not { } own)
        {
            return null;
        }

        Rational?[] others = [.. Group.Where(peer => peer != series.Subject).Select(peer => Plain(series with { Subject = peer }, rank.Of, period))];
        return others.Contains(null) ? null : 1 + others.Count(other => IsBetter(other!.Value, own));
    }

    private bool IsBetter(Rational a, Rational b) => Indicator.Direction == Direction.Higher ? a > b : a < b;

    private Rational? Quotient(in SeriesKey series, Measure measure, ReportingPeriod period) =>
        Base(series, measure, period) is var start && start > 0 && ((measure as AverageGrowthMeasure)?.Years(period) is not > 1 || Level(series, period) >= 0) ? Level(series, period) / start : null;

    /// <summary>The value of the base, made comparable with that of the period.</summary>
    private Rational Base(SeriesKey series, Measure measure, ReportingPeriod period)
    {
        ReportingPeriod at = measure.BaseFor(period)!.Value;
        return Breaks.Where(item => item.On > at.End && item.On <= period.End && (item.Subject is null || item.Subject == series.Subject) && (item.Indicator is null || item.Indicator == series.Indicator))
            .Aggregate(Level(series, at), (value, item) => value * (item.Bridge ?? 1));
    }

    private Rational Level(in SeriesKey series, ReportingPeriod period)
    {
        int year = period.End!.Value.Year;
        return period.Kind is PeriodKind.Year or PeriodKind.Years ? _years[series][year - FirstYear]
            : _quarters[year].Skip((period.Start!.Value.Month - 1) / 3).Take((period.End.Value.Month - period.Start.Value.Month + 1) / 3).Sum();
    }

    /// <summary>What was, series by series.</summary>
    public override string ToString() => string.Join("\n", _years.Select(series =>
        $"true {series.Key.Subject} {series.Key.Indicator} {FirstYear}–{LastYear}: {string.Join(", ", series.Value.Select(value => FormattableString.Invariant($"{value}")))}")
        .Concat(_quarters.Select(year => $"quarters of {year.Key}: {string.Join(", ", year.Value.Select(value => FormattableString.Invariant($"{value}")))}"))
        .Append($"additions: {string.Join(", ", Additions.Select(value => FormattableString.Invariant($"{value}")))}"));
}
