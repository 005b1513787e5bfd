using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>One row a unit, of lives one a version, with the members of the record; a list is joined by blanks, and a text that a spreadsheet would take for a formula is quoted.</summary>
internal sealed class DivisionCsvFormat : IDivisionFormat
{
    private static readonly string[] Columns =
    [
        "id", "code", "name.zh", "name.en", "level", "kind", "parent", "relation", "attributes", "boundary", "validFrom", "validUntil", "successors", "predecessors", "exactness", "share",
    ];

    public bool WritesRemarks => false;

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing)
    {
        using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\n" }, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (DivisionRow row in listing.Rows)
        {
            JsonNode record = JsonSerializer.SerializeToNode(row.ToRecord(registry), PolicyTargetsJson.Context.DivisionRecord)!;
            WriteRow(csv, Columns.Select(column => Cell(column.Split('.').Aggregate((JsonNode?)record, (node, member) => node?[member]))));
        }
    }

    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list => string.Join(' ', list.Select(Cell)),
        _ => value.ToString(),
    };

    private static void WriteRow(CsvWriter csv, IEnumerable<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }
}
