using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A means by which a government works towards its targets: a grant, a fund, a rule, a service.</summary>
/// <remarks>A record of valid values. Names of bodies stand as printed.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record PolicyInstrument
{
    /// <summary>Gets the code, unique within a catalogue.</summary>
    public required InstrumentCode Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets what it is.</summary>
    public required InstrumentKind Kind { get; init; }

    /// <summary>Gets who issues it, as printed; empty where nobody is named.</summary>
    public IReadOnlyList<string> Issuers { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets whom it serves; empty where nobody is named.</summary>
    public IReadOnlyList<LocalizedText> Beneficiaries { get; init => field = ValueList<LocalizedText>.Of(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>Gets the first period in which a document shows it at work or announces it; null where none does.</summary>
    public ReportingPeriod? Start { get; init; }

    /// <summary>Gets the indicators that it is meant to move, or that count it; may be empty.</summary>
    public IReadOnlyList<IndicatorCode> Indicators { get; init => field = ValueList<IndicatorCode>.Of(value); } = ValueList<IndicatorCode>.Empty;

    /// <summary>Gets the values that it lays down, in printed order; may be empty.</summary>
    public IReadOnlyList<InstrumentParameter> Parameters { get; init => field = ValueList<InstrumentParameter>.Of(value); } = ValueList<InstrumentParameter>.Empty;

    /// <summary>Gets where it is named; may be empty.</summary>
    public IReadOnlyList<Citation> Sources { get; init => field = ValueList<Citation>.Of(value); } = ValueList<Citation>.Empty;

    /// <summary>The values that are laid down for a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The parameters whose period contains the day, and those without a stated period; may be empty.</returns>
    public IReadOnlyList<InstrumentParameter> At(NodaTime.LocalDate date) => ValueList<InstrumentParameter>.Of(Parameters.Where(parameter => parameter.IsStatedFor(date)));

    /// <summary>Code and name: <c>matching-grant-1-1: 承担国家和省级项目1:1配套 (1:1 matching grant …)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Name}";
}
