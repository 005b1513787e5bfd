using System.Globalization;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyTargets.Tool;

/// <summary>One row a unit, with the members of its record; a list is joined by blanks, and a text that a spreadsheet would take for a formula is quoted.</summary>
internal sealed class DivisionCsvFormat : IDivisionFormat
{
    private static readonly string[] Columns = ["id", "code", "name", "level", "kind", "parent", "validFrom", "validUntil", "successors", "predecessors", "exactness", "share"];

    public bool WritesRemarks => false;

    public void Write(TextWriter output, bool isScreen, DivisionRegistry registry, DivisionListing listing)
    {
        using var csv = new CsvWriter(output, new CsvConfiguration(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\n" }, leaveOpen: true);
        WriteRow(csv, Columns);
        foreach (DivisionRow row in listing.Rows)
        {
            JsonObject record = DivisionRecords.Of(row, registry);
            WriteRow(csv, Columns.Select(column => Cell(record[column])));
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
