using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>What every rule in force said of a case, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RuleReportRecord : IJsonOnDeserialized
{
    /// <summary>Gets the outcomes, in the order of the rules.</summary>
    [JsonPropertyName("outcomes")]
    public required IReadOnlyList<RuleOutcomeRecord> Outcomes { get; init => field = ValueList<RuleOutcomeRecord>.Of(value); }

    /// <summary>Gets the rules that have no outcome because a test in them threw; empty where all is well.</summary>
    [JsonPropertyName("faults")]
    public required IReadOnlyList<RuleFaultRecord> Faults { get; init => field = ValueList<RuleFaultRecord>.Of(value); }

    /// <summary>The record of a report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="catalogue">Knows the names in the accounts.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static RuleReportRecord Of(RuleReport report, PolicyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(catalogue);
        return new RuleReportRecord
        {
            Outcomes = ValueList<RuleOutcomeRecord>.Of(report.Outcomes.Select(outcome => RuleOutcomeRecord.Of(outcome, catalogue))),
            Faults = ValueList<RuleFaultRecord>.Of(report.Faults.Select(RuleFaultRecord.Of)),
        };
    }

    /// <summary>Outcomes and faults.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", Outcomes.Select(outcome => outcome.ToString()).Concat(Faults.Select(fault => fault.ToString())));

    /// <summary>The serializer lets a null stand in a list.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Outcomes, "outcomes");
        RecordItems.RequireAll(Faults, "faults");
    }
}
