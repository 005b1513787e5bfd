using System.Text.Json.Serialization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Serialization;

/// <summary>What a check found, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record ConsistencyReportRecord : IJsonOnDeserialized
{
    /// <summary>Gets what was found: errors first, then warnings, then what is only for information; empty where all is well.</summary>
    [JsonPropertyName("findings")]
    public required IReadOnlyList<FindingRecord> Findings { get; init => field = ValueList<FindingRecord>.Of(value); }

    /// <summary>Gets the calculations that hold; empty where there are none.</summary>
    [JsonPropertyName("verified")]
    public required IReadOnlyList<VerifiedIdentityRecord> Verified { get; init => field = ValueList<VerifiedIdentityRecord>.Of(value); }

    /// <summary>The record of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static ConsistencyReportRecord Of(ConsistencyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new ConsistencyReportRecord
        {
            Findings = ValueList<FindingRecord>.Of(report.Findings.Select(FindingRecord.Of)),
            Verified = ValueList<VerifiedIdentityRecord>.Of(report.Verified.Select(VerifiedIdentityRecord.Of)),
        };
    }

    /// <summary>How many errors, warnings and calculations that hold.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{Number(Severity.Error)} errors, {Number(Severity.Warning)} warnings, {Number(Severity.Info)} remarks, {Verified.Count} verified");

    /// <summary>The serializer lets a null stand in a list.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Findings, "findings");
        RecordItems.RequireAll(Verified, "verified");
    }

    private int Number(Severity severity) => Findings.Count(finding => finding.Severity == severity);
}
