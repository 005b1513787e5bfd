using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>One record of a file as it stands, and where it stands.</summary>
/// <param name="File">The file.</param>
/// <param name="Section">The list that it belongs to.</param>
/// <param name="Index">Its place in the list; −1 where each line is a record.</param>
/// <param name="Offset">Where it begins in the file, in bytes.</param>
/// <param name="Json">Its content, which owns its memory.</param>
internal sealed record RawRecord(CatalogueFile File, string Section, int Index, long Offset, JsonElement Json)
{
    // Of more faults in one record only the place of the record is told: each is looked for from its beginning.
    private const int MostPlaces = 500;

    private int _places;

    /// <summary>A record that stands for itself, outside any file.</summary>
    internal static RawRecord Alone(JsonElement json) => new(CatalogueFile.Unnamed(default), "", -1, 0, json);

    /// <summary>Gets the id or code that the record gives itself, where it is a text.</summary>
    /// <remarks>Found once: an object with a hundred thousand faults would be searched for each of them.</remarks>
    internal IReadOnlyList<string> Ids => field ??=
        (Json.TryGetProperty("id", out JsonElement id) || Json.TryGetProperty("code", out id) || Json.TryGetProperty("number", out id)) && id.ValueKind == JsonValueKind.String ? [id.GetString()!] : [];

    /// <summary>The step of a path that leads to an item of a list.</summary>
    internal static string Item(int index) => FormattableString.Invariant($"[{index}]");

    /// <summary>The place of the record or of one of its members: <c>file.json(12,5): observations[3].value</c>.</summary>
    internal string Place(params IReadOnlyList<string> path)
    {
        string inside = path.Aggregate(Index < 0 ? "" : Section + Item(Index), (place, step) => place.Length == 0 || step.StartsWith('[') ? place + step : $"{place}.{step}");
        return File.Name.Length == 0 ? inside : FileText.Place(File, Offset + (_places++ < MostPlaces ? MemberOffset(path) : 0), inside);
    }

    /// <summary>Where a member stands within the record; as deep as the path can be followed.</summary>
    private long MemberOffset(IReadOnlyList<string> path)
    {
        var reader = new Utf8JsonReader(File.Content.Span[(int)Offset..], new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        reader.Read();
        long found = reader.TokenStartIndex;
        foreach (string name in path)
        {
            if (reader.TokenType == JsonTokenType.StartArray && MoveToItem(ref reader, name))
            {
                found = reader.TokenStartIndex;
                continue;
            }

            if (reader.TokenType != JsonTokenType.StartObject || !MoveTo(ref reader, name))
            {
                break;
            }

            found = reader.TokenStartIndex;
            reader.Read();
        }

        return found;
    }

    private static bool MoveToItem(ref Utf8JsonReader reader, string step)
    {
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            if (Item(index) == step)
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }

    private static bool MoveTo(ref Utf8JsonReader reader, string name)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals(name))
            {
                return true;
            }

            reader.Skip();
        }

        return false;
    }
}
