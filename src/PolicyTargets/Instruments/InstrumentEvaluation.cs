using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>An evaluation of an instrument that a document reports: what was done or found, for when, and where it is printed.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record InstrumentEvaluation
{
    /// <summary>Creates an evaluation.</summary>
    /// <param name="name">What was done or found, in a few words.</param>
    /// <param name="period">The period that it is about; null where none is stated.</param>
    /// <param name="source">Where it is printed; null where that is not known.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    public InstrumentEvaluation(LocalizedText name, ReportingPeriod? period = null, Citation? source = null) => (Name, Period, Source) = (Require.NotNull(name), period, source);

    /// <summary>Gets what was done or found.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the period that it is about; null where none is stated.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gets where it is printed; null where that is not known.</summary>
    public Citation? Source { get; }

    /// <summary>Name and period.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Name}{(Period is { } period ? $" ({period})" : "")}";
}
