using System.Text.Json.Serialization;
using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <summary>One step of a computed amount, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record BenefitLineRecord
{
    /// <summary>Gets what the step does.</summary>
    [JsonPropertyName("step"), JsonConverter(typeof(EnumNameConverter<BenefitStep>))]
    public required BenefitStep Step { get; init; }

    /// <summary>Gets the amount after the step, in <see cref="Unit"/>; null where there is none.</summary>
    [JsonPropertyName("amount")]
    public required FigureRecord? Amount { get; init; }

    /// <summary>Gets the code of the unit of the amount: that of the fact for a base, else the currency; null without an amount.</summary>
    [JsonPropertyName("unit"), JsonConverter(typeof(NameConverter))]
    public required string? Unit { get; init; }

    /// <summary>The record of a step.</summary>
    /// <param name="line">The step.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public static BenefitLineRecord Of(BenefitLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return new BenefitLineRecord { Step = line.Step, Amount = FigureRecord.Of(line.Amount), Unit = line.Amount.Range?.Unit.Code };
    }

    /// <summary>Step and amount.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Step}: {Amount?.ToString() ?? "none"}{(Amount is { Number: not null } ? " " + Unit : "")}";
}
