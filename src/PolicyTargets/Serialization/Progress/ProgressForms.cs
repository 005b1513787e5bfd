using System.Buffers.Text;
using System.Text.Json;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>The words and numbers in questions of progress.</summary>
internal static class ProgressForms
{
    /// <summary>The greatest length of a year as text.</summary>
    internal const int YearLength = 11;

    internal static WordList<ProgressDirection> Directions { get; } = new(["increase", "decrease", "toward"], [ProgressDirection.Increase, ProgressDirection.Decrease, ProgressDirection.Toward]);

    internal static WordList<ProgressTargetKind> Kinds { get; } = new(["target", "constant", "direction"], [ProgressTargetKind.Target, ProgressTargetKind.Constant, ProgressTargetKind.Direction]);

    internal static WordList<TowardForm> TowardForms { get; } = new(["ratio", "absolute"], [TowardForm.Ratio, TowardForm.Absolute]);

    internal static string Expected<T>(WordList<T> words)
        where T : struct, Enum => string.Join(" | ", words.Words);

    /// <summary>A year with at least four digits.</summary>
    internal static ReadOnlySpan<byte> Year(int year, Span<byte> place) => place[..(Utf8Formatter.TryFormat(year, place, out int length, new('D', 4)) ? length : 0)];

    internal static void WriteSeries(Utf8JsonWriter json, ProgressSeries series)
    {
        Span<byte> year = stackalloc byte[YearLength];
        json.WriteStartArray();
        foreach (ProgressPoint point in series.Points)
        {
            json.WriteStartArray();
            json.WriteStringValue(Year(point.Year, year));
            json.WriteNumberValue(point.Value);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    internal static void WriteYear(Utf8JsonWriter json, string member, int? year)
    {
        if (year is { } known)
        {
            json.WriteString(member, Year(known, stackalloc byte[YearLength]));
        }
    }

    internal static void WriteNumber(Utf8JsonWriter json, string member, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(member, known);
        }
    }
}

/// <summary>A question: what a record of <see cref="ProgressPipe"/> holds, without its id. What is not known is not written.</summary>
internal sealed class ProgressQuestionForm : JsonForm<ProgressQuestion>
{
    internal override ProgressQuestion Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary)
    {
        var own = new ProgressRecordReader(hasId: false);
        return own.ReadAlone(ref reader) ? own.Question : throw new PolicyJsonException([own.Finding!]);
    }

    internal override void Write(Utf8JsonWriter json, ProgressQuestion value, JsonVocabulary vocabulary)
    {
        json.WriteStartObject();
        json.WritePropertyName("series");
        ProgressForms.WriteSeries(json, value.Series);
        json.WriteString("direction", ProgressForms.Directions.Word(value.Direction));
        ProgressForms.WriteNumber(json, "target", value.Target);
        ProgressForms.WriteYear(json, "targetPeriod", value.TargetYear);
        ProgressForms.WriteYear(json, "basePeriod", value.BaseYear);
        ProgressForms.WriteYear(json, "asOf", value.AsOf);
        ProgressForms.WriteNumber(json, "limit", value.Limit);
        if (value.Kind is { } kind)
        {
            json.WriteString("kind", ProgressForms.Kinds.Word(kind));
        }

        if (value.Toward is { } toward)
        {
            json.WriteStartObject("toward");
            json.WriteNumber("value", toward.Value);
            json.WriteNumber("low", toward.Low);
            json.WriteNumber("high", toward.High);
            json.WriteString("form", ProgressForms.TowardForms.Word(toward.Form));
            json.WriteEndObject();
        }

        if (value.Thresholds is { } thresholds)
        {
            json.WriteStartObject("thresholds");
            foreach ((string name, double edge) in thresholds)
            {
                json.WriteNumber(name, edge);
            }

            json.WriteEndObject();
        }

        ProgressForms.WriteNumber(json, "peerDeviation", value.PeerDeviation);
        json.WriteEndObject();
    }
}

/// <summary>A series: <c>[["2015", 12.3], ["2020", 10.1]]</c>.</summary>
internal sealed class ProgressSeriesForm : JsonForm<ProgressSeries>
{
    internal override ProgressSeries Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary)
    {
        var own = new ProgressRecordReader(hasId: false);
        return own.ReadSeriesAlone(ref reader) ? own.Series : throw new PolicyJsonException([own.Finding!]);
    }

    internal override void Write(Utf8JsonWriter json, ProgressSeries value, JsonVocabulary vocabulary) => ProgressForms.WriteSeries(json, value);
}
