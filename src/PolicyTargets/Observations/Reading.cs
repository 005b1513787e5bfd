using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What the observations say together about one measurand: the values it may have, and which observations were used.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Reading
{
    internal Reading()
    {
    }

    /// <summary>Gets what the reading is of.</summary>
    public required Measurand Measurand { get; init; }

    /// <summary>Gets the period that the reading is of.</summary>
    public ReportingPeriod Period => Measurand.Period;

    /// <summary>Gets the values that it may have, in the measure's unit; everything that can occur where the value is only known to be around a number and no tolerance is
    /// set, or in words.</summary>
    public required QuantityRange Range { get; init; }

    /// <summary>Gets the number that the value is around; null where <see cref="Range"/> says it all.</summary>
    public Quantity? Around { get; init; }

    /// <summary>Gets the words that stand for the value; null where it is a number.</summary>
    public string? Stated { get; init; }

    /// <summary>Gets how final it is: as final as the most final publication that says all of it alone; where it takes several to say it, the least final of them.</summary>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets how it was derived from other measures in one step; null where it was published as such.</summary>
    public Derivation? Derivation { get; init; }

    /// <summary>Gets the factor by which a value before a declared break was made comparable with later ones; null where it stands as it is known.</summary>
    public decimal? Bridge { get; init; }

    /// <summary>Gets whether it was derived from other measures in one step, instead of published as such.</summary>
    public bool IsDerived => Derivation is not null;

    /// <summary>Gets the observations used, each once.</summary>
    public IReadOnlyList<ObservationId> Observations { get; init => field = ValueList<ObservationId>.Of(value); } = ValueList<ObservationId>.Empty;

    /// <summary>Value, period and sources: <c>[3.08, 3.08] % (2023; NB24-013)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{Stated ?? (Around is null ? Range.ToString() : "~" + Around)} ({Period}{(Observations.Count == 0 ? "" : "; " + string.Join(", ", Observations))})";

    /// <summary>Gets the quotient of two levels that a growth, multiple or average growth is compared by; null where <see cref="Range"/> is compared.</summary>
    internal CompoundRatio? Ratio { get; init; }

    /// <summary>Gets why the range is no narrower, where that is known: some peers have no value.</summary>
    internal UndeterminedReason? Caveat { get; init; }

    /// <summary>Gets whether it can be computed with: a value that is only around a number cannot until a tolerance is set, words never.</summary>
    internal bool IsUsable => Around is null && Stated is null;

    /// <summary>Gets why nothing can be computed with it; meaningless where it is usable.</summary>
    internal UndeterminedReason Obstacle => Stated is not null ? UndeterminedReason.Qualitative : UndeterminedReason.ToleranceUndefined;
}
