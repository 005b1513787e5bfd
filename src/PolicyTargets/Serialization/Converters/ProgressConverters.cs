using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Progress;

namespace PolicyTargets.Serialization;

/// <summary>A number that a double holds, which one beyond its range is not.</summary>
internal sealed class FiniteNumberConverter : JsonConverter<double>
{
    public override double Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) && double.IsFinite(number) ? number : throw new JsonException("This is no number that a double holds.");

    public override void Write(Utf8JsonWriter writer, double value, JsonSerializerOptions options) => writer.WriteNumberValue(value);
}

/// <summary>The id of a record: a text, or a number by its digits.</summary>
internal sealed class RecordIdConverter : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => reader.GetString()!,
        JsonTokenType.Number when reader.TryGetDecimal(out _) => Encoding.UTF8.GetString(reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan),
        _ => throw new JsonException("This is no text and no number that a decimal holds."),
    };

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}

/// <summary>Substitutions as a list of their names, each once: <c>["ZeroTarget"]</c>.</summary>
internal sealed class SubstitutionsConverter : JsonConverter<ProgressSubstitutions>
{
    public override ProgressSubstitutions Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("This is no list.");
        }

        var all = ProgressSubstitutions.None;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            ProgressSubstitutions? one = reader.TokenType == JsonTokenType.String ? EnumNames<ProgressSubstitutions>.Find(reader.GetString()) : null;
            all |= one is { } known and not ProgressSubstitutions.None && !all.HasFlag(known) ? known : throw new JsonException($"This is no {nameof(ProgressSubstitutions)}, or it stands twice.");
        }

        return all;
    }

    public override void Write(Utf8JsonWriter writer, ProgressSubstitutions value, JsonSerializerOptions options) => ProgressRecordWriter.Write(writer, value);
}
