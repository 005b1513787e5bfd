using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace PolicyTargets.Tool;

/// <summary>Turns a CSV of records into JSON Lines: a column is a member, <c>bound.atLeast</c> a member of a member, an empty cell no member.</summary>
/// <remarks>Line n of the result is row n of the CSV, the heading being an empty line, so that a message about a line is a message about the row.</remarks>
internal static class CsvRecords
{
    private static readonly string[] Lists = ["responsible"];
    private static readonly string[] NumberLists = ["between", "floorAndStretch", "seasonal"];

    /// <summary>Members of members that are texts, though they may look like a number.</summary>
    private static readonly string[] Texts = ["unit", "period", "document", "locator", "assignedBy", "qualitative", "stated", "subject", "indicator"];

    internal static byte[] ToJsonLines(string path, byte[] content)
    {
        using var reader = new StreamReader(new MemoryStream(content), new UTF8Encoding(false, throwOnInvalidBytes: true));
        using var csv = new CsvReader(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim });
        var lines = new StringBuilder("\n");
        try
        {
            csv.Read();
            csv.ReadHeader();
            if (csv.HeaderRecord!.GroupBy(column => column).FirstOrDefault(group => group.Skip(1).Any()) is { } twice)
            {
                throw new ToolException($"{path}(1): the column '{twice.Key}' stands twice.");
            }

            while (csv.Read())
            {
                lines.Append(Record(csv).ToJsonString()).Append('\n');
            }
        }
        catch (Exception exception) when (exception is CsvHelperException or DecoderFallbackException)
        {
            throw new ToolException(FormattableString.Invariant($"{path}({csv.Parser.Row}): not readable as CSV in UTF-8."));
        }

        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static JsonObject Record(CsvReader csv)
    {
        var record = new JsonObject();
        foreach (string column in csv.HeaderRecord!.Where(column => !string.IsNullOrEmpty(csv.GetField(column))))
        {
            string[] path = column.Split('.');
            JsonObject owner = record;
            foreach (string part in path[..^1])
            {
                // Below a text there is no place: the column stays a member of its own, which the reader refuses.
                owner = (owner[part] ??= new JsonObject()) as JsonObject ?? record;
            }

            owner.TryAdd(owner == record ? column : path[^1], Value(path, csv.GetField(column)!));
        }

        return record;
    }

    /// <summary>Amounts are numbers where they look like it; everything else is text.</summary>
    private static JsonNode Value(string[] path, string text) =>
        Lists.Contains(path[^1]) ? new JsonArray([.. text.Split('|').Select(item => (JsonNode)item.Trim())])
        : NumberLists.Contains(path[^1]) ? new JsonArray([.. text.Split('|').Select(item => Amount(item.Trim()))])
        : path[^1] is "revision" && bool.TryParse(text, out bool flag) ? flag
        : path.Length > 1 && !Texts.Contains(path[^1]) ? Amount(text)
        : text;

    private static JsonNode Amount(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : text;
}
