using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>The values of the members.</summary>
internal sealed partial class ProgressRecordReader
{
    private bool ReadSeries(ref Utf8JsonReader json, string name)
    {
        const string Expected = "a list of [period, value]";
        if (json.TokenType != JsonTokenType.StartArray)
        {
            return WrongType(name, json, Expected);
        }

        bool isSorted = true;
        while (json.Read() && json.TokenType == JsonTokenType.StartArray)
        {
            (int? year, double? value) = (null, null);
            json.Read();
            if (!ReadYear(name, json, ref year))
            {
                return false;
            }

            if (year is not { } known)
            {
                return WrongType(name, json, AYear);
            }

            json.Read();
            if (!ReadNumber(name, json, ref value))
            {
                return false;
            }

            json.Read();
            if (json.TokenType != JsonTokenType.EndArray)
            {
                return WrongType(name, json, Expected);
            }

            isSorted &= _points.Count == 0 || _points[^1].Year < known;
            _points.Add(new(known, value ?? double.NaN));
        }

        return json.TokenType != JsonTokenType.EndArray ? WrongType(name, json, Expected) : isSorted || Sort(name) ? DropMissing() : false;
    }

    private bool Sort(string name)
    {
        _points.Sort(static (one, other) => one.Year.CompareTo(other.Year));
        for (int i = 1; i < _points.Count; i++)
        {
            if (_points[i].Year == _points[i - 1].Year)
            {
                return UnreadableValue(name, Texts.Plain(_points[i].Year), "each year once");
            }
        }

        return true;
    }

    private bool DropMissing() => _points.RemoveAll(static point => double.IsNaN(point.Value)) >= 0;

    private bool ReadToward(ref Utf8JsonReader json)
    {
        (double? value, double? low, double? high, TowardForm? form) = (null, null, null, null);
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return WrongType("toward", json, "an object");
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            json.Read();
            bool isRead = name switch
            {
                _ when !seen.Add(name) => SecondValue("toward." + MemberReader.Shown(name)),
                "value" => ReadNumber("toward.value", json, ref value),
                "low" => ReadNumber("toward.low", json, ref low),
                "high" => ReadNumber("toward.high", json, ref high),
                "form" => ReadWord("toward.form", json, ProgressForms.TowardForms, ref form),
                _ => UnknownMember("toward.", name, "value, low, high, form"),
            };
            if (!isRead)
            {
                return false;
            }
        }

        if (value is not { } centre)
        {
            return Refuse(FindingCodes.MissingMember, "toward", new MessageArgument("member", "toward.value"));
        }

        _draft.Toward = new(centre, low ?? centre, high ?? centre, form ?? TowardForm.Absolute);
        return true;
    }

    private bool ReadThresholds(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
        {
            return WrongType("thresholds", json, "an object of numbers");
        }

        (var thresholds, var seen) = (new Dictionary<string, double>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            string member = "thresholds." + MemberReader.Shown(name);
            json.Read();
            double? edge = null;
            if (!seen.Add(name))
            {
                return SecondValue(member);
            }

            if (!ReadNumber(member, json, ref edge))
            {
                return false;
            }

            if (edge is { } known)
            {
                thresholds.Add(name, known);
            }
        }

        _draft.Thresholds = thresholds;
        return true;
    }

    /// <summary>A number, or null for none.</summary>
    private bool ReadNumber(string member, in Utf8JsonReader json, ref double? number)
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (json.TokenType != JsonTokenType.Number || !json.TryGetDouble(out double value) || !double.IsFinite(value))
        {
            return WrongType(member, json, "a number that a double holds, or null");
        }

        number = value;
        return true;
    }

    /// <summary>One of a few words, or null for none.</summary>
    private bool ReadWord<T>(string member, in Utf8JsonReader json, WordList<T> words, ref T? place)
        where T : struct, Enum
    {
        if (json.TokenType == JsonTokenType.Null)
        {
            return true;
        }

        if (json.TokenType != JsonTokenType.String)
        {
            return WrongType(member, json, ProgressForms.Expected(words));
        }

        for (int i = 0; i < words.Words.Count; i++)
        {
            if (json.ValueTextEquals(words.Words[i]))
            {
                place = words.Find(words.Words[i]);
                return true;
            }
        }

        return UnreadableValue(member, json.GetString()!, ProgressForms.Expected(words));
    }

    /// <summary>A year: a number, or a text that begins with four digits, of which the first year counts (2015-16); or null for none.</summary>
    private bool ReadYear(string member, in Utf8JsonReader json, ref int? year)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.Null:
                return true;
            case JsonTokenType.Number when json.TryGetInt32(out int number) && number is >= 1 and <= 9999:
                year = number;
                return true;
            case JsonTokenType.String:
                ReadOnlySpan<byte> text = json.HasValueSequence || json.ValueIsEscaped ? Encoding.UTF8.GetBytes(json.GetString()!) : json.ValueSpan;
                if (FirstYear(text) is not (> 0 and var first))
                {
                    return UnreadableValue(member, json.GetString()!, AYear);
                }

                year = first;
                return true;
            default:
                return WrongType(member, json, AYear);
        }
    }

    /// <summary>The year that a text begins with; 0 where there is none.</summary>
    private static int FirstYear(ReadOnlySpan<byte> text) =>
        text.Length >= 4 && Utf8Parser.TryParse(text[..4], out ushort year, out int used) && used == 4 && (text.Length == 4 || (!char.IsAsciiDigit((char)text[4]) && Utf8.IsValid(text))) ? year : 0;
}
