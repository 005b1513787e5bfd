using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>One JSON object a line: first the records that could not be read, each with its error, then the results.</summary>
internal sealed class JsonLinesFormat(bool explain) : IResultFormat
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(TextWriter output, bool isScreen, CatalogueReadResult read, IReadOnlyList<ResultGroup> groups)
    {
        foreach (Finding finding in read.Findings)
        {
            WriteLine(output, Error(finding));
        }

        foreach (AttainmentResult result in groups.SelectMany(group => group.Results))
        {
            WriteLine(output, JsonSerializer.Serialize(AttainmentRecord.Of(result, read.Catalogue, explain), PolicyTargetsJson.Context.AttainmentRecord));
        }
    }

    private static string Error(Finding finding) => new JsonObject
    {
        ["id"] = finding.Objects.Count == 0 ? null : finding.Objects[0],
        ["error"] = new JsonObject { ["code"] = finding.Code.Text, ["message"] = finding.Message(Language.English), ["place"] = finding.Path },
    }.ToJsonString(Readable);

    private static void WriteLine(TextWriter output, string line)
    {
        output.Write(line);
        output.Write('\n');
    }
}
