using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyTargets.Serialization;

/// <summary>An enumeration by its name in C#: <c>NotAttained</c>.</summary>
internal sealed class EnumNameConverter<T> : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? EnumNames<T>.Find(reader.GetString()) : null) ?? throw new JsonException($"This is no {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
