using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>Writes one record of <see cref="ProgressPipe"/>: what <see cref="ProgressRecord"/> is as JSON, without making one.</summary>
internal static class ProgressRecordWriter
{
    private static readonly ProgressSubstitutions[] Substitutions = [.. Enum.GetValues<ProgressSubstitutions>().Where(one => one != ProgressSubstitutions.None)];
    private static readonly JsonEncodedText[] SubstitutionNames = [.. Substitutions.Select(one => JsonEncodedText.Encode(one.ToString()))];
    private static readonly JsonEncodedText[] NeutralNames = [.. Enum.GetValues<NeutralStatus>().Select(one => JsonEncodedText.Encode(one.ToString()))];

    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> id, ProgressResult result)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteString(Names.Method, result.Method.Id);
        Number(json, Names.Value, result.Value);
        Number(json, Names.Score, result.Score);
        json.WriteString(Names.Status, result.Status);
        json.WriteString(Names.NeutralStatus, NeutralNames[(int)result.NeutralStatus]);
        Point(json, Names.BasePeriod, Names.BaseValue, result.Base);
        Point(json, Names.CurrentPeriod, Names.CurrentValue, result.Current);
        json.WriteString(Names.Reason, result.Reason?.ToString());
        json.WriteString(Names.Version, result.Method.Version);
        json.WritePropertyName(Names.Substitutions);
        Write(json, result.Substitutions);
        json.WriteEndObject();
    }

    internal static void Write(Utf8JsonWriter json, ProgressSubstitutions substitutions)
    {
        json.WriteStartArray();
        for (int i = 0; i < Substitutions.Length; i++)
        {
            if (substitutions.HasFlag(Substitutions[i]))
            {
                json.WriteStringValue(SubstitutionNames[i]);
            }
        }

        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> id, Finding finding, Language language)
    {
        json.WriteStartObject();
        WriteId(json, id);
        json.WriteStartObject("error"u8);
        json.WriteString("code"u8, finding.Code.Text);
        json.WriteString("message"u8, finding.Message(language));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteId(Utf8JsonWriter json, ReadOnlySpan<byte> id)
    {
        json.WritePropertyName(Names.Id);
        if (id.IsEmpty)
        {
            json.WriteNullValue();
        }
        else
        {
            json.WriteRawValue(id, skipInputValidation: true);
        }
    }

    private static void Point(Utf8JsonWriter json, JsonEncodedText period, JsonEncodedText value, ProgressPoint? point)
    {
        if (point is { } known)
        {
            json.WriteString(period, ProgressForms.Year(known.Year, stackalloc byte[ProgressForms.YearLength]));
            json.WriteNumber(value, known.Value);
        }
        else
        {
            json.WriteNull(period);
            json.WriteNull(value);
        }
    }

    private static void Number(Utf8JsonWriter json, JsonEncodedText member, double? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(member, number);
        }
        else
        {
            json.WriteNull(member);
        }
    }

    /// <summary>The names of the members, encoded once.</summary>
    private static class Names
    {
        internal static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
        internal static readonly JsonEncodedText Method = JsonEncodedText.Encode("method");
        internal static readonly JsonEncodedText Version = JsonEncodedText.Encode("version");
        internal static readonly JsonEncodedText Value = JsonEncodedText.Encode("value");
        internal static readonly JsonEncodedText Score = JsonEncodedText.Encode("score");
        internal static readonly JsonEncodedText Status = JsonEncodedText.Encode("status");
        internal static readonly JsonEncodedText NeutralStatus = JsonEncodedText.Encode("neutralStatus");
        internal static readonly JsonEncodedText BasePeriod = JsonEncodedText.Encode("basePeriod");
        internal static readonly JsonEncodedText BaseValue = JsonEncodedText.Encode("baseValue");
        internal static readonly JsonEncodedText CurrentPeriod = JsonEncodedText.Encode("currentPeriod");
        internal static readonly JsonEncodedText CurrentValue = JsonEncodedText.Encode("currentValue");
        internal static readonly JsonEncodedText Reason = JsonEncodedText.Encode("reason");
        internal static readonly JsonEncodedText Substitutions = JsonEncodedText.Encode("substitutions");
    }
}
