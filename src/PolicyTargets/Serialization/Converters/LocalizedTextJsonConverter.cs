using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>A text as <c>{ "zh": "…", "en": "…" }</c>; <c>en</c> is null, or absent when read, where there is no English.</summary>
internal sealed class LocalizedTextJsonConverter : JsonConverter<LocalizedText>
{
    public override LocalizedText Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A text is an object with the members zh and en.");
        }

        (string? chinese, string? english, bool isEnglishSeen) = (null, null, false);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            if (reader.ValueTextEquals("zh") && chinese is null)
            {
                reader.Read();
                chinese = Text(ref reader);
            }
            else if (reader.ValueTextEquals("en") && !isEnglishSeen)
            {
                reader.Read();
                (english, isEnglishSeen) = (reader.TokenType == JsonTokenType.Null ? null : Text(ref reader), true);
            }
            else
            {
                throw new JsonException($"A text has the members zh and en, each once, and no '{reader.GetString()}'.");
            }
        }

        return new LocalizedText(chinese ?? throw new JsonException("A text has the member zh."), english);
    }

    public override void Write(Utf8JsonWriter writer, LocalizedText value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        writer.WriteString("zh", value.Chinese);
        writer.WriteText("en", value.English);
        writer.WriteEndObject();
    }

    private static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String && reader.GetString() is { } text && !string.IsNullOrWhiteSpace(text) ? text : throw new JsonException("The texts of zh and en are not blank.");
}
