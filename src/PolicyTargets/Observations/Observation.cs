using NodaTime;

namespace PolicyTargets;

/// <summary>One published statement of what is known of a measurand.</summary>
/// <remarks>A record of valid values: whether unit and indicator go together, or two observations agree, is for the resolver and for validators to say.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Observation
{
    /// <summary>Gets the id, unique within a catalogue.</summary>
    public required ObservationId Id { get; init; }

    /// <summary>Gets what was measured.</summary>
    public required Measurand Measurand { get; init; }

    /// <summary>Gets what is known of it.</summary>
    public required Known Known { get; init; }

    /// <summary>Gets how final it is.</summary>
    /// <value>Final unless stated.</value>
    public ObservationStatus Status { get; init; }

    /// <summary>Gets the day of publication; null where it is not known, and then the end of the period plus the indicator's usual lag counts.</summary>
    public LocalDate? PublishedOn { get; init; }

    /// <summary>Gets whether the publisher marked it as a revision: it then replaces earlier readings even where they agree.</summary>
    public bool IsRevision { get; init; }

    /// <summary>Gets the id of an earlier observation that this one only repeats; null where it is none.</summary>
    public ObservationId? Restates { get; init; }

    /// <summary>Gets the id of the printed claim that this observation is one of several parts of: one year of a streak (连续3年), or the value that a change started from. Null where it is a
    /// claim of its own.</summary>
    public ObservationId? Claim { get; init; }

    /// <summary>Gets the identifier that the claims of one clause share; null where it stands alone.</summary>
    public string? Statement { get; init; }

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Id, measurand and value: <c>NB24-013 ningbo rd-intensity level 2023 = 3.08 %</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id} {Measurand} = {Known}";
}
