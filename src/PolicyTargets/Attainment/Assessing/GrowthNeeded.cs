using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The constant growth that each period left needs. The root is taken in double and holds 15 digits.</summary>
internal static class GrowthNeeded
{
    internal static Computation Of(Figures figures, int? remaining)
    {
        TargetFacts facts = figures.Facts;
        return facts.Measure switch
        {
            AverageGrowthMeasure average => OfAverage(figures, average),
            MultipleMeasure when remaining > 0 => Over(remaining.Value, figures.Way.Actual ?? figures.Way.Start!.Value, figures.Way),
            LevelMeasure when remaining > 0 && facts.Indicator.Nature is not (Nature.Rank or Nature.Index) && !facts.IsSoFar
                && (figures.Way.Actual ?? (figures.Actual is null ? figures.Way.Start : null)) is { } from => Over(remaining.Value, from, figures.Way),
            _ => Computation.Meaningless,
        };
    }

    /// <summary>Over all periods not yet known: those after the average to date whose own growth is not published.</summary>
    private static Computation OfAverage(Figures figures, AverageGrowthMeasure average)
    {
        TargetFacts facts = figures.Facts;
        if (figures.Way.Bound is null || average.BaseFor(facts.Period)?.End is not { } start || facts.Period.End is not { } due)
        {
            return Computation.Meaningless;
        }

        Interval? known = figures.Way.Actual ?? Interval.Point(1);
        int covered = figures.Actual is { Period.End: { } end } ? ElapsedShare.Steps(start, end, Frequency.Annual) : 0;
        int unknown = 0;
        for (int year = start.Year + covered + 1; year <= due.Year; year++)
        {
            if (facts.Resolver.Factor(ReportingPeriod.Year(year)) is { } step)
            {
                known = known?.Multiply(step.Factor.Interval);
            }
            else
            {
                unknown++;
            }
        }

        return known is not { } factor ? Computation.None(UndeterminedReason.Overflow) : unknown == 0 ? Computation.Meaningless : Over(unknown, factor, figures.Way);
    }

    private static Computation Over(int periods, Interval from, Way way)
    {
        if (way.Bound is not { } bound || BoundPoints.Near(bound, from) is not { } point)
        {
            return Computation.Meaningless;
        }

        if (!(from.Low > 0) || point <= 0)
        {
            return Computation.None(UndeterminedReason.NonPositiveBase);
        }

        decimal? low = from.High is { } high ? Growth(periods, high, point) : -100m;
        return low is null || Growth(periods, from.Low.Value, point) is not { } top ? Computation.None(UndeterminedReason.Overflow)
            : Computation.Of(Interval.Create(low, from.HighIncluded, top, from.LowIncluded), Unit.Percent);
    }

    /// <summary>In percent; null where no decimal holds it.</summary>
    private static decimal? Growth(int periods, decimal from, decimal to)
    {
        double growth = (Math.Pow((double)to / (double)from, 1.0 / periods) - 1) * 100;
        return Math.Abs(growth) < (double)decimal.MaxValue ? (decimal)growth : null;
    }
}
