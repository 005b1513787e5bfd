using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>One JSON object a unit; where there is no answer, one that says why.</summary>
internal sealed class DivisionLinesFormat : IDivisionFormat
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public bool WritesRemarks => false;

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing)
    {
        foreach (DivisionRow row in listing.Rows)
        {
            output.Write(DivisionRecords.Of(row, registry).ToJsonString(Readable));
            output.Write('\n');
        }

        if (listing.Failure is { } failure)
        {
            var error = new JsonObject { ["code"] = failure.ToString(), ["message"] = listing.Remark!(Language.English) };
            output.Write(new JsonObject { ["id"] = listing.Asked, ["error"] = error }.ToJsonString(Readable));
            output.Write('\n');
        }
    }
}
