using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>One JSON object a unit; of lives one a life; where there is no answer, one that says why.</summary>
internal sealed class DivisionLinesFormat : IDivisionFormat
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool WritesRemarks => false;

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing)
    {
        IEnumerable<string> lines = listing.Failure is { } failure ? [Error(listing, failure)]
            : listing.Lives.Count > 0 ? listing.Lives.Select(life => JsonSerializer.Serialize(DivisionLifeRecord.Of(life, registry), PolicyTargetsJson.Context.DivisionLifeRecord))
            : listing.Rows.Select(row => JsonSerializer.Serialize(row.ToRecord(registry), PolicyTargetsJson.Context.DivisionRecord));
        foreach (string line in lines)
        {
            output.Write(line);
            output.Write('\n');
        }
    }

    private static string Error(DivisionListing listing, DivisionAnswerState failure) => new JsonObject
    {
        ["id"] = listing.Asked,
        ["error"] = new JsonObject { ["code"] = failure.ToString(), ["message"] = listing.Remark!(Language.English) },
    }.ToJsonString(Readable);
}
