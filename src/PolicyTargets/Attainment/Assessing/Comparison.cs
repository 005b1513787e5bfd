namespace PolicyTargets;

/// <summary>One observation beside one bound, with the numbers as printed.</summary>
internal sealed class Comparison(TargetFacts facts, Observation observation, AssessmentPolicy policy)
{
    internal BoundComparison Compare()
    {
        if (facts.Sets is not { } sets)
        {
            return Undecided(UndeterminedReason.UnitMismatch);
        }

        Measurand observed = observation.Measurand;
        bool isPart = observed.Scope != facts.Target.Measurand.Scope;
        bool sameSeries = SeriesKey.Of(observed) == SeriesKey.Of(facts.Target.Measurand)
            || (observed.Subject == facts.Target.Measurand.Subject && observed.Indicator == facts.Indicator.Code
                && facts.Indicator.ScopeParts.Contains(new ScopePart(facts.Target.Measurand.Scope, observed.Scope ?? "")));
        bool sameMeasure = observed.Measure.Spelled(null) == facts.Measure.Spelled(null);
        return !sameSeries || (isPart && !facts.Resolver.PartsBound(facts.Measure)) ? Undecided(UndeterminedReason.NoEvidence)
            : sameMeasure ? Direct(sets, isPart)
            : facts.Measure is ChangeMeasure && observed.Measure is LevelMeasure ? FromStart(sets)
            : Undecided(UndeterminedReason.NoEvidence);
    }

    private BoundComparison Direct(BoundSets sets, bool isPart)
    {
        Unit unit = facts.Measure.UnitFor(facts.Indicator);
        if (observation.Known.ToRange(policy.Rounding, policy.Tolerance) is not { } known)
        {
            return Undecided(observation.Known switch { StatedKnown => UndeterminedReason.Qualitative, MissingKnown => UndeterminedReason.NoEvidence, _ => UndeterminedReason.ToleranceUndefined });
        }

        if (!known.TryConvert(unit, out QuantityRange? range))
        {
            return Undecided(UndeterminedReason.UnitMismatch);
        }

        // A part of the population is a floor for the whole.
        range = isPart ? QuantityRange.Create(range.Lower, range.IsLowerIncluded, null, false, unit)! : range;
        return Related(sets, range) with { Ratio = Figures.CompletionOf(facts, sets, range) };
    }

    /// <summary>The observation is the level from which a change starts at 0.</summary>
    private BoundComparison FromStart(BoundSets sets) =>
        Related(sets, QuantityRange.Exactly(new Quantity(0, facts.Measure.UnitFor(facts.Indicator))));

    private BoundComparison Related(BoundSets sets, QuantityRange range)
    {
        (BoundRelation relation, UndeterminedReason? reason) = sets.Relate(new Reading { Measurand = observation.Measurand, Range = range });
        var comparison = new BoundComparison { Relation = relation, Reasons = reason is { } why ? [why] : [] };
        if (facts.IsOrdinal)
        {
            return comparison;
        }

        int? periods = facts.Period.End is { } due && observation.Measurand.Period.End is { } from
            ? ElapsedShare.Steps(from, due, Figures.Step(facts.Indicator, observation.Measurand.Period)) : null;
        return comparison with
        {
            Distance = Computation.Of(range.DistanceTo(sets.Printed)),
            Margin = BoundPoints.ForMargin(sets.Printed.Interval, range.Interval) is { } point ? Computation.Of(QuantityRange.Exactly(new Quantity(point, range.Unit)) - range) : Computation.Meaningless,
            RequiredChange = periods > 0 && comparison.Relation != BoundRelation.Inside ? Figures.ChangeOver(periods.Value, range, sets.Printed) : Computation.Meaningless,
        };
    }

    private static BoundComparison Undecided(UndeterminedReason reason) => new() { Reasons = [reason] };
}
