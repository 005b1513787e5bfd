using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <content>The target: every measure and period, and a bound close to the true value.</content>
internal sealed partial class WorldDraw
{
    private readonly Choice _choice;

    private Target Goal()
    {
        (Measure measure, ReportingPeriod period) = Measured();
        bool isEach = period.Kind == PeriodKind.Years && ((measure is LevelMeasure && IsFlow) || (measure is LevelMeasure or GrowthMeasure && _dice.OnceIn(2)));
        ReportingPeriod due = isEach ? ReportingPeriod.Year(period.End!.Value.Year) : period;
        var goal = new Target
        {
            Id = TargetId.Parse("t"),
            Measurand = new Measurand(World.City, _indicator.Code, measure, period),
            Bound = BoundNear(_truth.Of(measure, due), measure),
            Recurrence = isEach ? Recurrence.Each(Frequency.Annual) : Recurrence.Once,
            Window = _dice.Of<ReportingPeriod?>(null, ReportingPeriod.Years(2023, 2027)),
            Trajectory = _dice.Of<Trajectory?>(null, null, null, Trajectory.Geometric, Trajectory.Seasonal(1, 2, 3, 4)),
        };
        goal = measure is LevelMeasure && _dice.OnceIn(5) ? goal with { Baseline = new Baseline(KnownOf(_truth.Of(measure, ReportingPeriod.Year(2022))!.Value, _indicator.Unit), ReportingPeriod.Year(2022)) } : goal;
        return _choice.Lies ? Loosened(goal) : goal;
    }

    /// <summary>Now and then without due date, in words, set elsewhere, not issued yet, withdrawn.</summary>
    private Target Loosened(Target goal)
    {
        goal = _dice.Below(10) switch
        {
            8 when goal.Measurand.Measure is LevelMeasure => goal with { Measurand = goal.Measurand with { Period = ReportingPeriod.Unstated } },
            9 => goal with { Measurand = goal.Measurand with { Period = ReportingPeriod.From(2023) } },
            _ => goal,
        };
        goal = _dice.Below(20) switch
        {
            16 => goal with { Bound = Bound.Qualitative("前列") },
            17 => goal with { Bound = Bound.Assigned("省") },
            18 or 19 => goal with { Bound = Bound.Assigned("省", goal.Bound, new LocalDate(2025, 6, 1)) },
            _ => goal,
        };
        return _dice.Below(12) switch
        {
            10 => goal with { IssuedOn = new LocalDate(2025, 9, 1) },
            11 => goal with { WithdrawnOn = new LocalDate(2025, 9, 1) },
            _ => goal,
        };
    }

    private (Measure Measure, ReportingPeriod Period) Measured()
    {
        ReportingPeriod year = ReportingPeriod.Year(2025 + _dice.Below(2));
        ReportingPeriod span = ReportingPeriod.Years(2023, 2025 + _dice.Below(2));
        ReportingPeriod some = IsFlow && _dice.OnceIn(4) ? PartOfAYear(2025) : _dice.OnceIn(4) ? span : year;
        ReportingPeriod? against = some.Kind is PeriodKind.Year or PeriodKind.Years && _dice.OnceIn(4) ? ReportingPeriod.Year(2021 + _dice.Below(2)) : null;
        return (_choice.Kinds is { Length: > 0 } kinds ? _dice.Of<int>(kinds) : _dice.Below(17)) switch
        {
            0 or 1 => (Measure.Level, some.Kind == PeriodKind.Years && IsFlow ? year : some),
            2 => IsFlow ? (Measure.Sum, span) : (Measure.Additions, span),
            3 => (Measure.Average(), span),
            4 => (Measure.Change(against), some),
            5 => (Measure.Average(Measure.Change(against)), span),
            6 => (Measure.Additions, _dice.Of(span, year)),
            7 => (Measure.Growth(against), some),
            8 => (Measure.Multiple(against), some),
            9 => (Measure.AverageGrowth(against), _dice.Of(span, year)),
            10 => (Measure.Rank(Measure.Level, _group), year),
            11 => (Measure.Rank(_dice.Of(Measure.Growth(), Measure.Change()), _group), year),
            12 => (Measure.RankInHistory(), year),
            13 => (Measure.ShareOf(Whole), year),
            14 => (Measure.ContributionTo(Province, comparedWith: against), year),
            15 => (Measure.RelativeTo(_dice.Of(Benchmark.Of(Province), Benchmark.Of(Whole)), _dice.Of(Measure.Level, Measure.Growth(), Measure.Change())), year),
            _ => (_dice.Of(Measure.Level, Measure.Growth()), span),
        };
    }

    private ReportingPeriod PartOfAYear(int year) => _dice.OnceIn(3) ? ReportingPeriod.Quarter(year, 1 + _dice.Below(4)) : ReportingPeriod.YearToDate(year, 3 * (1 + _dice.Below(3)));

    /// <summary>A bound whose number is the true value, next to it, or somewhat beside it.</summary>
    private Bound BoundNear(TrueValue? truth, Measure measure)
    {
        Unit unit = measure.UnitFor(_indicator);
        (decimal low, decimal high) = truth?.Around ?? (10, 10);
        decimal step = measure is MultipleMeasure ? 0.25m : 1;
        decimal number = _dice.Below(8) switch
        {
            0 or 1 => low,
            2 => high,
            3 => low - 0.000001m,
            4 => high + 0.000001m,
            5 => decimal.Round(low, 2) + (step * (_dice.Below(5) - 2)),
            _ => decimal.Round(low) + (step * (_dice.Below(13) - 6)),
        };
        Quantity value = new(unit.IsIntegral ? decimal.Round(number) : number, unit);
        Quantity above = new(value.Amount + (step * _dice.Below(5)), unit);
        return _dice.Below(12) switch
        {
            < 3 => Bound.AtLeast(value),
            3 => Bound.MoreThan(value),
            4 or 5 => Bound.AtMost(value),
            6 => Bound.LessThan(value),
            7 => Bound.Between(value, above),
            8 => Bound.Exactly(value),
            9 => Bound.FloorAndStretch(value, above),
            10 => Bound.Assigned("省", Bound.AtLeast(value)),
            _ => Bound.Approximately(value),
        };
    }
}
