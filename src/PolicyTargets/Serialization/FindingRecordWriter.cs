using System.Text.Json;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Writes findings as JSON records, one object a finding; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <threadsafety>Stateless; safe to share.</threadsafety>
public static class FindingRecordWriter
{
    /// <summary>A finding as one line of JSON: <c>code</c>, <c>severity</c>, <c>path</c>, <c>objects</c>, <c>message</c> in both languages, <c>arguments</c> by name.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public static string ToJson(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return JsonParts.Line(json =>
        {
            json.WriteString("code", finding.Code.Text);
            json.WriteString("severity", finding.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "info" });
            json.WriteString("path", finding.Path);
            json.WriteTexts("objects", finding.Objects);
            json.WriteStartObject("message");
            json.WriteString("zh", finding.Message(Language.Chinese));
            json.WriteString("en", finding.Message(Language.English));
            json.WriteEndObject();
            json.WriteStartObject("arguments");
            foreach (MessageArgument argument in finding.Arguments.DistinctBy(argument => argument.Name))
            {
                json.WriteString(argument.Name, argument.Value);
            }

            json.WriteEndObject();
        });
    }
}
