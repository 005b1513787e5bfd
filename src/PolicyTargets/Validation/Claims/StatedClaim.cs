using NodaTime;
using PolicyTargets.Instruments;

namespace PolicyTargets.Validation;

/// <summary>One claim as the checks of whole sets look at it: what it is about, its number as printed, where and when it was said.</summary>
internal sealed class StatedClaim
{
    private StatedClaim(ClaimKind kind, string id, Measurand measurand, Indicator indicator, Place place)
    {
        (Kind, Id, Measurand, Indicator, Place) = (kind, id, measurand, indicator, place);
        Measure = ReadingKey.Canonical(indicator, measurand.Measure, measurand.Period);
        Key = ReadingKey.Of(indicator, Measure, measurand.Period);
        Unit = Measure.UnitFor(indicator);
    }

    internal ClaimKind Kind { get; }

    internal string Id { get; }

    internal Measurand Measurand { get; }

    internal Indicator Indicator { get; }

    internal Place Place { get; }

    /// <summary>The measure with its special cases spelled alike: the sum over one year of a flow is its level.</summary>
    internal Measure Measure { get; }

    internal ReadingKey Key { get; }

    internal Unit Unit { get; }

    /// <summary>The number as it was printed, in the unit of the measure; null where it has no exact ends or no unit that converts.</summary>
    internal QuantityRange? Range { get; private init; }

    /// <summary>Half a unit of its last printed digit; 0 where it is exact.</summary>
    internal decimal HalfUnit { get; private init; }

    internal string? Statement { get; private init; }

    internal string? Document { get; private init; }

    /// <summary>The id of what it restates, in the end; its own where it restates nothing.</summary>
    internal string Root { get; set; } = "";

    /// <summary>Whether a target is a commitment of its own that was neither adjusted nor withdrawn.</summary>
    internal bool IsStanding { get; set; }

    /// <summary>Whether its number looks like a slip of unit, so that nothing else is said of it.</summary>
    internal bool IsSuspect { get; set; }

    internal Recurrence Recurrence { get; private init; } = Recurrence.Once;

    internal Plan? Plan { get; private init; }

    /// <summary>The number of its plan within the catalogue, -1 without plan: comparing plans themselves would compare all their targets.</summary>
    internal int PlanNumber { get; private init; } = -1;

    /// <summary>What its plan is told apart by: its number, or the document of a target without plan.</summary>
    internal (int, string?) PlanKey => (PlanNumber, PlanNumber < 0 ? Document : null);

    /// <summary>How firmly it is promised: 确保 first, then plain words, then 力争, 争取 and 推动.</summary>
    internal int Softness => Target?.Commitment switch { Commitment.Ensure => 0, Commitment.Strive => 2, Commitment.Seek => 3, Commitment.Promote => 4, _ => 1 };

    internal Observation? Observation { get; private init; }

    internal Target? Target { get; private init; }

    /// <summary>The day on which it was published or issued.</summary>
    internal LocalDate Since { get; private init; }

    internal InstrumentParameter? Parameter { get; private init; }

    internal string? Restates => Observation?.Restates?.Text ?? Target?.Restates?.Text ?? Parameter?.Restates?.Text;

    internal LocalDate? End => Measurand.Period.End;

    /// <summary>The number as it may have been before it was rounded.</summary>
    internal QuantityRange? Printed => Observation is null ? Range : ObservationRules.Printed(Observation.Known, Unit);

    internal static StatedClaim Of(Observation observation, Indicator indicator, LocalDate published)
    {
        Unit unit = observation.Measurand.Measure.UnitFor(indicator);
        var known = observation.Known as RangeKnown;
        return new(ClaimKind.Observation, observation.Id.Text, observation.Measurand, indicator, new Place(null, "Observations", observation.Id.Text))
        {
            Range = known is not null && known.Range.TryConvert(unit, out QuantityRange? range) ? range : null,
            HalfUnit = known?.HalfUnit is { } half && new Quantity(half, known.Range.Unit).TryConvert(unit, out Quantity? own) ? own.Amount : 0,
            Statement = observation.Statement,
            Document = observation.Source?.Document.Id,
            Observation = observation,
            Since = published,
        };
    }

    internal static StatedClaim Of(Target target, Plan? plan, int planNumber, Indicator indicator, Place place) =>
        new(ClaimKind.Target, target.Id.Text, target.Measurand, indicator, place)
        {
            Range = BoundRules.Printed(target.Bound, target.Measurand.Measure.UnitFor(indicator)),
            Statement = target.Statement,
            Document = target.Source?.Document.Id,
            Recurrence = target.Recurrence,
            Plan = plan,
            PlanNumber = planNumber,
            Target = target,
            Since = target.IssuedOn ?? plan?.IssuedOn ?? plan?.Period.Start ?? LocalDate.MinIsoValue,
        };

    internal static StatedClaim Of(InstrumentParameter parameter, Indicator indicator, Place place) =>
        new(ClaimKind.Parameter, parameter.Id.Text, parameter.Measurand, indicator, place)
        {
            Range = BoundRules.Printed(parameter.Value, parameter.Measurand.Measure.UnitFor(indicator)),
            Statement = parameter.Statement,
            Document = parameter.Source?.Document.Id,
            Recurrence = parameter.Recurrence,
            Parameter = parameter,
            Since = LocalDate.MinIsoValue,
        };

    public override string ToString() => $"{Id} {Measurand}";
}
