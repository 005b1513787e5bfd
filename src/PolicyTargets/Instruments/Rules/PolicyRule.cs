using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One version of a rule that a policy lays down: what it demands, from which day, and where it is written.</summary>
/// <remarks>A rule is asked through <see cref="RuleSet.At"/> only, so that nobody asks one that is not in force.</remarks>
/// <threadsafety>Immutable; safe to share where the predicates in its condition are.</threadsafety>
public sealed record PolicyRule
{
    /// <summary>Gets the code, which all versions of the rule share.</summary>
    public required RuleCode Code { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>Gets what it demands.</summary>
    public required Condition Condition { get; init => field = Require.NotNull(value); }

    /// <summary>Gets which version it is, as the policy counts or names it; null where there is one only.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the days on which it is in force: from the first, up to but without the last.</summary>
    /// <value>Always, unless stated.</value>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>Gets the legal source; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Gets the instrument that lays it down; null where it is no instrument's.</summary>
    public InstrumentCode? Instrument { get; init; }

    /// <summary>Code, version and days: <c>fiscal-growth-floor v2 [2023-01-01, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}{(Version is null ? "" : $" v{Version}")} {Validity}";
}
