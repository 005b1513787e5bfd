using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One version of a limit on several benefits together, of one instrument or of many (各项奖补合计不超过80万元).</summary>
/// <remarks>
/// <para>Benefits are served in order: each gets its amount, but no more than the ceiling leaves after what was granted to those before it: <c>min(a, C − Σ granted)</c>. An amount
/// below 0 is not cut and makes no room. One before it that cannot be computed may use up nothing or everything.</para>
/// <para>Where ceilings share benefits, they act in the order of the set, each on what the one before it left: put the narrower one first.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record BenefitCeiling
{
    /// <summary>Gets the code, which all versions of the ceiling share; no rule or benefit has it.</summary>
    public required RuleCode Code { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the benefits in the order in which they are served, each once; the later ones are cut first.</summary>
    public required IReadOnlyList<RuleCode> Benefits { get; init => field = !Require.NotNull(value).Contains(null!) ? ValueList<RuleCode>.Of(value) : throw new ArgumentException("A ceiling names benefits by their codes, none of them null.", nameof(value)); }

    /// <summary>Gets the most that they pay together; not negative.</summary>
    public required Term<Quantity> Amount { get; init => field = Require.NotNull(value); }

    /// <summary>Gets the days on which it is in force: from the first, up to but without the last.</summary>
    /// <value>Always, unless stated.</value>
    public Validity Validity { get; init; } = Validity.Always;

    /// <summary>Gets the legal source; null where that is not known.</summary>
    public Citation? Source { get; init; }

    /// <summary>Code and days: <c>firm-total [2023-01-01, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code} {Validity}";
}
