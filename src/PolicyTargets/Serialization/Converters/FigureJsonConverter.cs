using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyTargets.Serialization;

/// <summary>A figure: a number, or a range as an object.</summary>
internal sealed class FigureJsonConverter : JsonConverter<FigureRecord>
{
    public override FigureRecord Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Number when reader.TryGetDecimal(out decimal number) => FigureRecord.Of(number),
        JsonTokenType.StartObject => FigureRecord.Of(Range(options).Read(ref reader, typeof(RangeRecord), options)!),
        _ => throw new JsonException("A figure is a number that a decimal holds, or a range."),
    };

    public override void Write(Utf8JsonWriter writer, FigureRecord value, JsonSerializerOptions options)
    {
        if (value.Number is { } number)
        {
            writer.WriteNumberValue(number);
        }
        else
        {
            Range(options).Write(writer, value.Range!, options);
        }
    }

    private static JsonConverter<RangeRecord> Range(JsonSerializerOptions options) => (JsonConverter<RangeRecord>)options.GetTypeInfo(typeof(RangeRecord)).Converter;
}
