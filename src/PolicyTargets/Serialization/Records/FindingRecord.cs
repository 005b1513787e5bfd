using System.Text.Json.Serialization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>A finding as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record FindingRecord
{
    /// <summary>Gets the kind of finding: <c>CAT003</c>.</summary>
    [JsonPropertyName("code"), JsonConverter(typeof(FindingCodeConverter))]
    public required string Code { get; init; }

    /// <summary>Gets how grave it is.</summary>
    [JsonPropertyName("severity"), JsonConverter(typeof(SeverityConverter))]
    public required Severity Severity { get; init; }

    /// <summary>Gets the place; empty where there is none.</summary>
    [JsonPropertyName("path")]
    public required string Path { get; init; }

    /// <summary>Gets the ids of the records that the finding is about; empty where none is known.</summary>
    [JsonPropertyName("objects"), JsonConverter(typeof(ItemsConverter<string, TextConverter>))]
    public required IReadOnlyList<string> Objects { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets what was found and what to do about it, in both languages.</summary>
    [JsonPropertyName("message"), JsonConverter(typeof(LocalizedTextJsonConverter))]
    public required LocalizedText Message { get; init; }

    /// <summary>Gets the values of the message by name, as text that is the same in every language.</summary>
    [JsonPropertyName("arguments"), JsonConverter(typeof(TextMapConverter))]
    public required IReadOnlyDictionary<string, string> Arguments { get; init => field = ValueMap<string, string>.Of(value); }

    /// <summary>The record of a finding.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static FindingRecord Of(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return new FindingRecord
        {
            Code = finding.Code.Text,
            Severity = finding.Severity,
            Path = finding.Path,
            Objects = finding.Objects,
            Message = new LocalizedText(finding.Message(Language.Chinese), finding.Message(Language.English)),
            Arguments = ArgumentsOf(finding.Arguments),
        };
    }

    /// <summary>The finding on one line, in English: <c>CAT007 error at catalogue.json(12,5): …</c>.</summary>
    /// <returns>Code, severity, place and message.</returns>
    public override string ToString() =>
        $"{Code} {Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" }}{(Path.Length > 0 ? " at " + Path : "")}: {Message.In(Language.English)}";

    /// <summary>Each name once, with its first value.</summary>
    internal static IReadOnlyDictionary<string, string> ArgumentsOf(IReadOnlyList<MessageArgument> arguments) =>
        ValueMap<string, string>.Of(arguments.DistinctBy(argument => argument.Name).Select(argument => KeyValuePair.Create(argument.Name, argument.Value)));
}
