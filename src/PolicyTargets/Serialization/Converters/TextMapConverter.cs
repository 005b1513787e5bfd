using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Texts by name, as an object; the order is kept, and a name that stands twice is refused.</summary>
internal sealed class TextMapConverter : JsonConverter<IReadOnlyDictionary<string, string>>
{
    public override IReadOnlyDictionary<string, string> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("This is no object.");
        }

        var entries = new List<KeyValuePair<string, string>>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            reader.Read();
            if (reader.TokenType != JsonTokenType.String || !names.Add(name))
            {
                throw new JsonException($"'{name}' stands once and is a text.");
            }

            entries.Add(KeyValuePair.Create(name, reader.GetString()!));
        }

        return ValueMap<string, string>.Of(entries);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<string, string> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((string name, string text) in value)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    }
}
