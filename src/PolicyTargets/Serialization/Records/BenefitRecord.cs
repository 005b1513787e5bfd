using System.Text.Json.Serialization;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Serialization;

/// <summary>What a benefit pays in a case, and how that came about, as JSON.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record BenefitRecord : IJsonOnDeserialized
{
    /// <summary>Gets the code of the benefit.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(IdentifierConverter))]
    public required string Code { get; init; }

    /// <summary>Gets whether the case is eligible; not applicable, without an amount, where no version is in force.</summary>
    [JsonPropertyName("eligibility"), JsonConverter(typeof(EnumNameConverter<RuleVerdict>))]
    public required RuleVerdict Eligibility { get; init; }

    /// <summary>Gets the amount in <see cref="Unit"/>: a number, or a range where the data leave it open; null where there is none.</summary>
    [JsonPropertyName("amount")]
    public required FigureRecord? Amount { get; init; }

    /// <summary>Gets the code of the benefit's currency; null where no version is in force.</summary>
    [JsonPropertyName("unit"), JsonConverter(typeof(NameConverter))]
    public required string? Unit { get; init; }

    /// <summary>Gets why the amount or the eligibility is open; empty where all is known.</summary>
    [JsonPropertyName("reasons"), JsonConverter(typeof(ItemsConverter<UndeterminedReason, EnumNameConverter<UndeterminedReason>>))]
    public required IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); }

    /// <summary>Gets the steps in order; empty where no version is in force.</summary>
    [JsonPropertyName("lines")]
    public required IReadOnlyList<BenefitLineRecord> Lines { get; init => field = ValueList<BenefitLineRecord>.Of(value); }

    /// <summary>Gets what is paid and each step in words, in both languages, one line a step, parted by <c>\n</c>.</summary>
    [JsonPropertyName("account"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Account { get; init; }

    /// <summary>The record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static BenefitRecord Of(BenefitResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new BenefitRecord
        {
            Code = result.Code.Text,
            Eligibility = result.Eligibility,
            Amount = FigureRecord.Of(result.Amount),
            Unit = result.Benefit?.Currency.Code,
            Reasons = result.Reasons,
            Lines = ValueList<BenefitLineRecord>.Of(result.Lines.Select(BenefitLineRecord.Of)),
            Account = new LocalizedText(new BenefitWriter(Language.Chinese).Write(result), new BenefitWriter(Language.English).Write(result)),
        };
    }

    /// <summary>Code, amount and eligibility.</summary>
    /// <returns><c>rd-grant: 500000 元 (Satisfied)</c>.</returns>
    public override string ToString() => $"{Code}: {Amount?.ToString() ?? "none"}{(Amount is { Number: not null } ? " " + Unit : "")} ({Eligibility})";

    /// <summary>The serializer lets a null stand in a list.</summary>
    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(Lines, "lines");
}
