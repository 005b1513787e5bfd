using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>The id, and what is wrong.</summary>
internal sealed partial class ProgressRecordReader
{
    private const string AYear = "a year such as \"2015\" or \"2015-16\"";
    private static readonly JsonReaderOptions Lenient = new() { MaxDepth = 64 };

    private bool ReadId(in Utf8JsonReader json)
    {
        if (json.TokenType is not (JsonTokenType.String or JsonTokenType.Number or JsonTokenType.Null))
        {
            return WrongType("id", json, "a text or a number");
        }

        Id = json.TokenType == JsonTokenType.Null ? [] : json.TokenType == JsonTokenType.Number ? json.ValueSpan.ToArray() : Quoted(json);
        return true;
    }

    /// <summary>A text as JSON, which is what it was unless something in it was escaped.</summary>
    private static byte[] Quoted(in Utf8JsonReader json) =>
        !json.ValueIsEscaped && Utf8.IsValid(json.ValueSpan) ? [(byte)'"', .. json.ValueSpan, (byte)'"']
        : Encoding.UTF8.GetBytes($"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(json.GetString()!)}\""); // throws where it is no Unicode

    /// <summary>Looks for the id of a bad record, which may stand behind what is wrong.</summary>
    private void FindId(ReadOnlySpan<byte> line)
    {
        try
        {
            var json = new Utf8JsonReader(line, isFinalBlock: false, new JsonReaderState(Lenient));
            while (Id.Length == 0 && json.Read())
            {
                if (json.TokenType == JsonTokenType.PropertyName && json.CurrentDepth == 1 && json.ValueTextEquals("id"u8) && json.Read() && json.TokenType is JsonTokenType.String or JsonTokenType.Number)
                {
                    Id = json.TokenType == JsonTokenType.Number ? json.ValueSpan.ToArray() : Quoted(json);
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The record has been refused already, for this or for something before it.
        }
    }

    private bool WrongType(string member, in Utf8JsonReader json, string expected)
    {
        string found = json.TokenType switch
        {
            JsonTokenType.String => $"\"{json.GetString()}\"",
            JsonTokenType.Number => Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan),
            JsonTokenType.StartArray => "a list",
            JsonTokenType.StartObject => "an object",
            JsonTokenType.EndArray => "nothing",
            JsonTokenType.True => "true",
            JsonTokenType.False => "false",
            _ => "null",
        };
        return Refuse(FindingCodes.WrongType, member, new("member", member), new("found", MemberReader.Shown(found)), new("expected", expected));
    }

    private bool SecondValue(string member) => Refuse(FindingCodes.WrongType, member, new("member", member), new("found", "a second value"), new("expected", "one value"));

    private bool UnreadableValue(string member, string found, string expected) =>
        Refuse(FindingCodes.UnreadableValue, member, new("member", member), new("found", MemberReader.Shown(found)), new("expected", expected));

    private bool UnknownMember(string parent, string name, string expected) =>
        Refuse(FindingCodes.UnknownMember, parent + MemberReader.Shown(name), new("member", parent + MemberReader.Shown(name)), new("expected", expected));

    private bool Unreadable(string problem) => Refuse(FindingCodes.UnreadableFile, "(value)", new MessageArgument("problem", problem));

    /// <summary>A text with half a surrogate pair, or with bytes that are no UTF-8.</summary>
    private bool NoUnicode() => Unreadable("a text here is no Unicode in UTF-8");

    private bool Refuse(FindingCode code, string member, params MessageArgument[] arguments)
    {
        Finding = new(code, FindingCodes.SeverityOf(code), member == "(value)" ? "" : member, arguments);
        return false;
    }
}
