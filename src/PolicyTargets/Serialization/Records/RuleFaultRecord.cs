using System.Text.Json.Serialization;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>A test in a rule that threw, as JSON: a mistake in the program, never an outcome of the case.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record RuleFaultRecord
{
    /// <summary>Gets the code of the rule or benefit.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(IdentifierConverter))]
    public required string Code { get; init; }

    /// <summary>Gets what the test asks.</summary>
    [JsonPropertyName("test"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Test { get; init; }

    /// <summary>Gets the code of the fact that it was asked of.</summary>
    [JsonPropertyName("fact"), JsonConverter(typeof(IdentifierConverter))]
    public required string Fact { get; init; }

    /// <summary>Gets the period of the value, as <see cref="ReportingPeriod.Parse"/> reads it; null where the fact has one value at any time.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string? Period { get; init; }

    /// <summary>Gets the value that it was asked of, as text that is the same under every culture.</summary>
    [JsonPropertyName("value")]
    public required string Value { get; init; }

    /// <summary>Gets the name of the type that it threw, without namespace.</summary>
    [JsonPropertyName("exception"), JsonConverter(typeof(NameConverter))]
    public required string Exception { get; init; }

    /// <summary>Gets the message of what it threw, in whatever language the test wrote it.</summary>
    [JsonPropertyName("message")]
    public required string Message { get; init; }

    /// <summary>The record of a fault.</summary>
    /// <param name="fault">The fault.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fault"/> is null.</exception>
    public static RuleFaultRecord Of(RuleFault fault)
    {
        ArgumentNullException.ThrowIfNull(fault);
        return new RuleFaultRecord
        {
            Code = fault.Rule.Text,
            Test = fault.Test,
            Fact = fault.Value.Fact.Code.Text,
            Period = fault.Value.Period?.ToString(),
            Value = fault.Value.Text,
            Exception = fault.Exception.GetType().Name,
            Message = fault.Exception.Message,
        };
    }

    /// <summary>Rule, test, value and exception.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"Rule {Code}: the test '{Test}' threw on {Fact}{(Period is null ? "" : $" {Period}")} = {Value}: {Exception}: {Message.ReplaceLineEndings(" ")}";
}
