using System.Text.Json.Serialization;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>What every benefit in force pays in a case, after ceilings, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record BenefitReportRecord : IJsonOnDeserialized
{
    /// <summary>Gets the results, in the order of the set.</summary>
    [JsonPropertyName("results")]
    public required IReadOnlyList<BenefitRecord> Results { get; init => field = ValueList<BenefitRecord>.Of(value); }

    /// <summary>Gets the benefits that have no result because a test in their eligibility threw; empty where all is well.</summary>
    [JsonPropertyName("faults")]
    public required IReadOnlyList<RuleFaultRecord> Faults { get; init => field = ValueList<RuleFaultRecord>.Of(value); }

    /// <summary>Gets the sum in <see cref="Unit"/>; null where an amount has no figure, where currencies differ, and where there is no benefit or a fault.</summary>
    [JsonPropertyName("total")]
    public required FigureRecord? Total { get; init; }

    /// <summary>Gets the code of the unit of the sum; null without one.</summary>
    [JsonPropertyName("unit"), JsonConverter(typeof(NameConverter))]
    public required string? Unit { get; init; }

    /// <summary>The record of a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static BenefitReportRecord Of(BenefitReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new BenefitReportRecord
        {
            Results = ValueList<BenefitRecord>.Of(report.Results.Select(BenefitRecord.Of)),
            Faults = ValueList<RuleFaultRecord>.Of(report.Faults.Select(RuleFaultRecord.Of)),
            Total = FigureRecord.Of(report.Total),
            Unit = report.Total.Range?.Unit.Code,
        };
    }

    /// <summary>Results, faults and total.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        string.Join("; ", Results.Select(result => result.ToString()).Concat(Faults.Select(fault => fault.ToString())).Append($"total: {Total?.ToString() ?? "none"}{(Total is { Number: not null } ? " " + Unit : "")}"));

    /// <summary>The serializer lets a null stand in a list.</summary>
    void IJsonOnDeserialized.OnDeserialized()
    {
        RecordItems.RequireAll(Results, "results");
        RecordItems.RequireAll(Faults, "faults");
    }
}
