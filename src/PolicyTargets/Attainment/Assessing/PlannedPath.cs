using NodaTime;
using PolicyTargets.Internal;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets;

/// <summary>Which share of a way is planned to be gone at the end of a day.</summary>
internal sealed class PlannedPath(TargetFacts facts, Way way, Frequency step)
{
    private static readonly Interval One = Interval.Point(1);

    /// <summary>Gets the path: what always grows is paced by growth; nothing grows from 0 or less by a constant rate.</summary>
    private Trajectory Trajectory => facts.Measure is AverageGrowthMeasure ? Trajectory.Geometric
        : (facts.Target.Trajectory ?? facts.Policy.Trajectory) is var path && path is GeometricTrajectory && facts.StartsAtZero ? Trajectory.Linear : path;

    /// <summary>The whole steps gone by and all steps; null where there is no time to go by.</summary>
    internal ElapsedShare? Elapsed(LocalDate day) =>
        facts.HasPace && way.StartsOn is { } start && facts.Period.End is { } due ? ElapsedShare.Between(start, due, day, step) : null;

    /// <summary>The planned share at the end of a day, or why there is none.</summary>
    internal Computation Share(LocalDate day)
    {
        if (Elapsed(day) is not { } elapsed)
        {
            return Computation.Meaningless;
        }

        return Trajectory switch
        {
            GeometricTrajectory => Geometric(elapsed),
            SeasonalTrajectory seasonal => Computation.Of(Quotient(Seasons(seasonal, way.StartsOn!.Value, day), Seasons(seasonal, way.StartsOn.Value, facts.Period.End!.Value)), Unit.Multiple),
            MilestoneTrajectory milestones => Planned(milestones, day),
            _ => Computation.Of(Quotient(elapsed.Elapsed, elapsed.Total), Unit.Multiple),
        };
    }

    /// <summary>Where the pace so far leads by the due date: the same share of the plan again for what is left, on a geometric path the same growth.</summary>
    internal Interval? Projection(Reading actual)
    {
        if (way is not { Start: { } start, Actual: { } reached } || actual.Period.End is not { } end || Elapsed(end) is not { Elapsed: > 0 } elapsed)
        {
            return null;
        }

        if (Trajectory is GeometricTrajectory)
        {
            return Grown(start, reached, (double)elapsed.Total / elapsed.Elapsed);
        }

        // b + (a − b) / s, written so that each range stands once.
        return Share(end).Range?.Interval is { Low: > 0 } share && One.Divide(share) is { } times && reached.Multiply(times) is { } more
            && times.Subtract(One) is { } less && start.Multiply(less) is { } back ? more.Subtract(back) : null;
    }

    private static Interval? Quotient(decimal part, decimal whole) => whole == 0 ? null : Interval.Point(part).Divide(Interval.Point(whole));

    /// <summary>(b^(1−s) · t^s − b) / (t − b) with s the share of time; from 1 to (1+g)ⁿ exactly, by multiplication.</summary>
    private Computation Geometric(ElapsedShare elapsed)
    {
        if (way is not { Start: { } start, Point: { } point })
        {
            return Computation.Meaningless;
        }

        if (!(start.Low > 0) || point <= 0)
        {
            return Computation.None(UndeterminedReason.NonPositiveBase);
        }

        if (facts.Measure is AverageGrowthMeasure)
        {
            return Computation.Of(Compounded(elapsed), Unit.Multiple);
        }

        double? low = At(start.Low.Value), high = start.High is { } top ? At(top) : elapsed.Elapsed == 0 ? 0 : null;
        return low is { } a && high is { } b ? Computation.Of(Interval.Create((decimal)Math.Min(a, b), true, (decimal)Math.Max(a, b), true), Unit.Multiple) : Computation.None(UndeterminedReason.RangeOverlaps);

        double? At(decimal from) => from == point ? null
            : (Math.Pow((double)from, 1 - (double)elapsed.Value) * Math.Pow((double)point, (double)elapsed.Value) - (double)from) / (double)(point - from);
    }

    private Interval? Compounded(ElapsedShare elapsed)
    {
        QuantityRange bound = facts.Sets!.Inner!;
        decimal percent = way.Point == way.Bound!.Value.Low ? bound.Lower!.Value : bound.Upper!.Value;
        QuantityRange? factor = Resolver.OnePlus(QuantityRange.Exactly(Quantity.Percent(percent)));
        return Resolver.Power(factor, elapsed.Elapsed)?.Interval is { } now && Resolver.Power(factor, elapsed.Total)?.Interval is { } then
            && now.Subtract(One) is { } gone && then.Subtract(One) is { } whole && !whole.Contains(0) ? gone.Divide(whole) : null;
    }

    /// <summary>Years and parts of years, the parts weighed by the profile.</summary>
    private static decimal Seasons(SeasonalTrajectory path, LocalDate start, LocalDate day) => Until(path, day) - Until(path, start);

    private static decimal Until(SeasonalTrajectory path, LocalDate day)
    {
        bool isMonthEnd = day.Day == CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month);
        (int whole, int rest) = Math.DivRem((isMonthEnd ? day.Month : day.Month - 1) * path.Weights.Count, 12);
        decimal gone = path.Weights.Take(whole).Sum() + (rest == 0 ? 0 : path.Weights[whole] * rest / 12);
        return day.Year + (gone / path.Weights.Sum());
    }

    /// <summary>The share of the way at the value planned for the day: straight between the values planned, from the start to the bound.</summary>
    private Computation Planned(MilestoneTrajectory path, LocalDate day)
    {
        if (way is not { Start: { } start, Point: { } point, StartsOn: { } from } || facts.Period.End is not { } due)
        {
            return Computation.Meaningless;
        }

        (LocalDate Day, decimal? Value) before = (from, null), after = (due, point);
        foreach (TrajectoryPoint planned in path.Points)
        {
            LocalDate at = planned.Period.End!.Value;
            if (!planned.Value.TryConvert(facts.Unit, out Quantity? amount))
            {
                return Computation.None(UndeterminedReason.UnitMismatch);
            }

            if (at <= day && at > before.Day)
            {
                before = (at, amount.Amount);
            }
            else if (at > day && at < after.Day)
            {
                after = (at, amount.Amount);
            }
        }

        if (ElapsedShare.Between(before.Day, after.Day, day, step) is not { } part)
        {
            return before.Value is { } last ? Computation.Of(Way.Gone(point, Interval.Point(last), start), Unit.Multiple) : Computation.Of(Interval.Point(0), Unit.Multiple);
        }

        // From the start the planned value moves with it: s · (v − b) of the way, b once.
        return before.Value is { } known
            ? Computation.Of(Between(known, after.Value!.Value, part) is { } value ? Way.Gone(point, value, start) : null, Unit.Multiple)
            : Way.Gone(point, Interval.Point(after.Value!.Value), start) is { } whole ? Computation.Of(whole.Multiply(Interval.Point(part.Value)), Unit.Multiple) : Computation.Meaningless;
    }

    /// <summary>The value on the straight line between two; null on overflow.</summary>
    private static Interval? Between(decimal from, decimal to, ElapsedShare part) =>
        Interval.Point(to).Subtract(Interval.Point(from)) is { } whole && whole.Multiply(Interval.Point(part.Elapsed)) is { } gone && gone.Divide(Interval.Point(part.Total)) is { } share
            ? Interval.Point(from).Add(share) : null;

    /// <summary>b · (a ÷ b)^times, in double.</summary>
    private static Interval? Grown(Interval start, Interval actual, double times)
    {
        if (!(start.Low > 0) || !(actual.Low >= 0) || start.High is not { } b || actual.High is not { } a)
        {
            return null;
        }

        double low = Math.Pow((double)actual.Low.Value, times) * Math.Pow((double)b, 1 - times);
        double high = Math.Pow((double)a, times) * Math.Pow((double)start.Low.Value, 1 - times);
        return high < (double)decimal.MaxValue && !double.IsNaN(low) ? Interval.Create((decimal)Math.Min(low, high), true, (decimal)Math.Max(low, high), true) : null;
    }
}
