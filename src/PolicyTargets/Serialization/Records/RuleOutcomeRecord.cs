using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Serialization;

/// <summary>What a rule said of a case, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RuleOutcomeRecord
{
    /// <summary>Gets the code of the rule.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(IdentifierConverter))]
    public required string Code { get; init; }

    /// <summary>Gets the verdict.</summary>
    [JsonPropertyName("verdict"), JsonConverter(typeof(EnumNameConverter<RuleVerdict>))]
    public required RuleVerdict Verdict { get; init; }

    /// <summary>Gets why the data do not decide; empty unless the verdict is indeterminate.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets the account in both languages, one line a step, parted by <c>\n</c>; null where the rule was asked without one.</summary>
    [JsonPropertyName("account"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText? Account { get; init; }

    /// <summary>The record of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="catalogue">Knows the names in the account.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleOutcomeRecord Of(RuleOutcome outcome, PolicyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new RuleOutcomeRecord
        {
            Code = outcome.Code.Text,
            Verdict = outcome.Verdict,
            Reasons = outcome.Reasons,
            Account = outcome.Explanation is null ? null : new LocalizedText(outcome.Explain(catalogue, Language.Chinese), outcome.Explain(catalogue, Language.English)),
        };
    }

    /// <summary>Code, verdict and reasons: <c>fiscal-growth-floor: Indeterminate (NoEvidence)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Verdict}{(Reasons.Count == 0 ? "" : $" ({string.Join(", ", Reasons)})")}";
}
