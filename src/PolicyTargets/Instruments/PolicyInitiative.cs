using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A policy that works through several instruments: a plan of measures, a package, a programme. One initiative has one instrument or more, as in the STIP Compass.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PolicyInitiative
{
    /// <summary>Gets the code, unique within a catalogue.</summary>
    public required InitiativeCode Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the instruments that it works through, in printed order; an initiative without one is a finding.</summary>
    public IReadOnlyList<InstrumentCode> Instruments { get; init => field = ValueList<InstrumentCode>.Of(value); } = ValueList<InstrumentCode>.Empty;

    /// <summary>Gets who leads it, as printed; null where nobody is named.</summary>
    public string? LeadBody { get; init; }

    /// <summary>Gets who else works on it, in printed order; may be empty.</summary>
    public IReadOnlyList<string> SupportingBodies { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the plan that sets its targets; null where it has none.</summary>
    public PlanId? Plan { get; init; }

    /// <summary>Gets the days on which it runs; null where they are not stated.</summary>
    public Validity? Validity { get; init; }

    /// <summary>Gets its budget.</summary>
    /// <value>Unknown unless stated.</value>
    public BudgetAmount Budget { get; init => field = Require.NotNull(value); } = BudgetAmount.Unknown;

    /// <summary>Gets where it is laid down; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Code and name.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Name}";
}
