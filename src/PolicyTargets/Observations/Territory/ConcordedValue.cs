using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The value of a unit in one period, carried to the boundaries of a day; see <see cref="ConcordedSeries"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ConcordedValue
{
    internal ConcordedValue()
    {
    }

    /// <summary>Gets the period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the values that it may have, in the indicator's unit; null where there are <see cref="Reasons"/>.</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>Gets how well the values of the units of the period give it.</summary>
    public required Exactness Exactness { get; init; }

    /// <summary>Gets why there is no range, in the order of the enumeration; empty where there is one.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the units of the period whose land came to the unit, or to which its land goes, with their shares and what is known of them.</summary>
    public IReadOnlyList<TerritoryPart> Parts { get; init => field = ValueList<TerritoryPart>.Of(value); } = ValueList<TerritoryPart>.Empty;

    /// <summary>Gets how final it is: the least final of the parts; null where none has a value.</summary>
    public ObservationStatus? Status => Parts.Max(part => part.Status);

    /// <summary>Gets the observations used, each once; empty where there is no range.</summary>
    public IReadOnlyList<ObservationId> Observations =>
        ValueList<ObservationId>.Of(Range is null ? [] : Parts.SelectMany(part => part.Readings).SelectMany(reading => reading.Observations).Distinct());

    /// <summary>Period, value and exactness.</summary>
    /// <returns><c>2015: [15, 15] 家 (exact)</c>.</returns>
    public override string ToString() => $"{Period}: {Range?.ToString() ?? string.Join(", ", Reasons)} ({Exactness})";
}
