using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What the observations say together about one measurand: the values it may have, and which observations were used.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Reading
{
    /// <summary>Gets the period that the reading is of.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the values that it may have, in the measure's unit; everything that can occur where the value is only known to be around a number and no tolerance is set.</summary>
    public required QuantityRange Range { get; init; }

    /// <summary>Gets the number that the value is around; null where <see cref="Range"/> says it all.</summary>
    public Quantity? Around { get; init; }

    /// <summary>Gets how final it is: as final as the most final publication that says all of it alone; where it takes several to say it, the least final of them.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets whether it was derived from other measures in one step, instead of published as such.</summary>
    public bool IsDerived { get; init; }

    /// <summary>Gets the observations used, each once.</summary>
    public IReadOnlyList<ObservationId> Observations { get; init => field = ValueList<ObservationId>.Of(value.Distinct()); } = ValueList<ObservationId>.Empty;

    /// <summary>Value, period and sources: <c>[3.08, 3.08] % (2023; NB24-013)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{(Around is null ? Range.ToString() : "~" + Around)} ({Period}{(Observations.Count == 0 ? "" : "; " + string.Join(", ", Observations))})";
}
