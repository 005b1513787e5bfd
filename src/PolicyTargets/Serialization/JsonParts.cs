using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>The parts that records share: ranges, numbers that may be ranges, texts that may be absent.</summary>
internal static class JsonParts
{
    // Chinese stays readable; the records are data, never pasted into a page unescaped.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One JSON object without line breaks.</summary>
    internal static string Line(Action<Utf8JsonWriter> writeMembers)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            writeMembers(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    internal static void WriteText(this Utf8JsonWriter json, string name, string? text)
    {
        if (text is null)
        {
            json.WriteNull(name);
        }
        else
        {
            json.WriteString(name, text);
        }
    }

    internal static void WriteRange(this Utf8JsonWriter json, string name, QuantityRange? range)
    {
        if (range is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        WriteEnd(json, "lower", range.Lower);
        json.WriteBoolean("lowerInclusive", range.IsLowerIncluded);
        WriteEnd(json, "upper", range.Upper);
        json.WriteBoolean("upperInclusive", range.IsUpperIncluded);
        json.WriteString("unit", range.Unit.Code);
        json.WriteEndObject();
    }

    internal static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    /// <summary>1.50 is written 1.5: the same number, whatever arithmetic it came from.</summary>
    internal static decimal Plain(decimal value) => value / 1.0000000000000000000000000000m;

    internal static decimal? Plain(decimal? value) => value is { } number ? Plain(number) : null;

    private static void WriteEnd(Utf8JsonWriter json, string name, decimal? end)
    {
        if (end is { } value)
        {
            json.WriteNumber(name, Plain(value));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
