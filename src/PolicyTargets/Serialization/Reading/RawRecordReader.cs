using System.Text;
using System.Text.Json;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>Splits files into records, one at a time; a record that is no JSON does not hide the ones before it.</summary>
internal sealed class RawRecordReader(List<Finding> findings)
{
    /// <summary>What the serializer takes where its options say nothing.</summary>
    internal const int MaxDepthAlone = 64;

    private const int MaxDepth = 32;
    private static readonly JsonReaderOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = MaxDepth };

    internal List<RawRecord> Read(CatalogueFile file)
    {
        var records = new List<RawRecord>();
        if (file.Section is not null)
        {
            ReadLines(file, file.Section, records);
            return records;
        }

        var reader = new Utf8JsonReader(file.Content.Span, Options);
        try
        {
            ReadSections(file, ref reader, records);
        }
        catch (JsonException exception)
        {
            Unreadable(file, Offset(file, exception), exception);
        }
        catch (InvalidOperationException)
        {
            NoUnicode(file, reader.TokenStartIndex);
        }

        return records;
    }

    private void ReadSections(CatalogueFile file, ref Utf8JsonReader reader, List<RawRecord> records)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            WrongType(file, reader.TokenStartIndex, "(file)", "no object", "{ \"observations\": [ … ] }");
            return;
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            long start = reader.TokenStartIndex;
            string name = reader.GetString()!;
            reader.Read();
            if (!names.Add(name))
            {
                WrongType(file, start, MemberReader.Shown(name), "a second value", "one value");
                reader.Skip();
                continue;
            }

            if (Sections.All.Contains(name) && reader.TokenType == JsonTokenType.StartArray)
            {
                ReadRecords(file, name, ref reader, records);
                continue;
            }

            if (Sections.All.Contains(name))
            {
                WrongType(file, start, name, "no list", "[ … ]");
                names.Remove(name); // said already; the list may follow
            }
            else if (name == Sections.Version)
            {
                CheckVersion(file, start, ref reader);
            }
            else if (name == Sections.Schema)
            {
                if (reader.TokenType != JsonTokenType.String)
                {
                    WrongType(file, start, name, "no text", "\"catalogue.schema.json\"");
                }
            }
            else
            {
                findings.Add(new Finding(FindingCodes.UnknownMember, Severity.Error, FileText.Place(file, start, MemberReader.Shown(name)),
                    new MessageArgument("member", MemberReader.Shown(name)), new MessageArgument("expected", string.Join(", ", [Sections.Version, .. Sections.All]))));
            }

            reader.Skip();
        }

        reader.Read(); // the end of the text: anything behind the object is refused here
    }

    /// <summary>A file of another version may mean other things by the same words.</summary>
    private void CheckVersion(CatalogueFile file, long start, ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int version) || version != CatalogueSchema.Version)
        {
            string found = reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? "{ … }" : Encoding.UTF8.GetString(reader.ValueSpan);
            WrongType(file, start, Sections.Version, found.Length > 40 ? found[..40] + "…" : found, FormattableString.Invariant($"{CatalogueSchema.Version}, the version of the format that this library reads"));
        }
    }

    private void ReadRecords(CatalogueFile file, string section, ref Utf8JsonReader reader, List<RawRecord> records)
    {
        for (int index = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; index++)
        {
            long start = reader.TokenStartIndex;
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                using var document = JsonDocument.ParseValue(ref reader);
                Keep(new RawRecord(file, section, index, start, document.RootElement.Clone()), records);
            }
            else
            {
                WrongType(file, start, FormattableString.Invariant($"{section}[{index}]"), "no object", "{ … }");
                reader.Skip();
            }
        }
    }

    private void ReadLines(CatalogueFile file, string section, List<RawRecord> records)
    {
        ReadOnlySpan<byte> content = file.Content.Span;
        for (int start = 0; start < content.Length;)
        {
            int length = content[start..].IndexOf((byte)'\n') is >= 0 and var end ? end : content.Length - start;
            ReadOnlySpan<byte> line = content.Slice(start, length);
            if (!line.Trim(" \t\r"u8).IsEmpty)
            {
                ReadLine(file, section, start, line, records);
            }

            start += length + 1;
        }
    }

    private void ReadLine(CatalogueFile file, string section, int start, ReadOnlySpan<byte> line, List<RawRecord> records)
    {
        var reader = new Utf8JsonReader(line, Options);
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                WrongType(file, start, "(line)", "no object", "{ … }");
                return;
            }

            using var document = JsonDocument.ParseValue(ref reader);
            JsonElement json = document.RootElement.Clone();
            reader.Read();
            Keep(new RawRecord(file, section, -1, start, json), records);
        }
        catch (JsonException exception)
        {
            Unreadable(file, start + (exception.BytePositionInLine ?? 0), exception);
        }
    }

    /// <summary>Keeps a record whose texts can be read; JSON lets bytes and escapes pass that are no Unicode.</summary>
    private void Keep(RawRecord record, List<RawRecord> records)
    {
        try
        {
            ReadTexts(record.Json);
            records.Add(record);
        }
        catch (InvalidOperationException)
        {
            NoUnicode(record.File, record.Offset);
        }
    }

    /// <summary>Reads every text once.</summary>
    /// <exception cref="InvalidOperationException">One is no Unicode.</exception>
    /// <exception cref="JsonException">It is nested more deeply than anything is read: a program may let its options go further than a stack does.</exception>
    internal static void ReadTexts(JsonElement json, int depth = 0)
    {
        if (depth > MaxDepthAlone)
        {
            throw new JsonException();
        }

        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty member in json.EnumerateObject())
                {
                    _ = member.Name;
                    ReadTexts(member.Value, depth + 1);
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in json.EnumerateArray())
                {
                    ReadTexts(item, depth + 1);
                }

                break;
            case JsonValueKind.String:
                _ = json.GetString();
                break;
            default:
                break;
        }
    }

    private void NoUnicode(CatalogueFile file, long offset) =>
        findings.Add(new Finding(FindingCodes.UnreadableFile, Severity.Error, FileText.Place(file, offset), new MessageArgument("problem", "a text here is no Unicode in UTF-8")));

    private void WrongType(CatalogueFile file, long offset, string member, string found, string expected) =>
        findings.Add(new Finding(FindingCodes.WrongType, Severity.Error, FileText.Place(file, offset, member.StartsWith('(') ? "" : member),
            new MessageArgument("member", member), new MessageArgument("found", found), new MessageArgument("expected", expected)));

    /// <summary>The parser's own words, without the place that it adds, which the finding gives itself.</summary>
    private void Unreadable(CatalogueFile file, long offset, JsonException exception) =>
        findings.Add(new Finding(FindingCodes.UnreadableFile, Severity.Error, FileText.Place(file, offset),
            new MessageArgument("problem", exception.Message.Split(" LineNumber:")[0].Split(" Path:")[0].TrimEnd('.'))));

    private static long Offset(CatalogueFile file, JsonException exception)
    {
        long offset = 0;
        for (long line = exception.LineNumber ?? 0; line > 0; line--)
        {
            offset += file.Content.Span[(int)offset..].IndexOf((byte)'\n') + 1;
        }

        return offset + (exception.BytePositionInLine ?? 0);
    }
}
