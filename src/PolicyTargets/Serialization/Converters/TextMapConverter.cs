using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>Texts by name.</summary>
internal sealed class TextMapConverter : EntriesConverter<string, string>
{
    private protected override string KeyOf(string name) => name;

    private protected override string ValueOf(string name, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"'{name}' is a text.");

    private protected override void WriteValue(Utf8JsonWriter writer, string value) => writer.WriteStringValue(value);
}
