using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Values by name, as an object; the order is kept, and a name that stands twice is refused.</summary>
internal abstract class EntriesConverter<TKey, TValue> : JsonConverter<IReadOnlyDictionary<TKey, TValue>>
    where TKey : notnull
{
    public override IReadOnlyDictionary<TKey, TValue> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("This is no object.");
        }

        var entries = new Dictionary<TKey, TValue>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            string name = reader.GetString()!;
            TKey key = KeyOf(name);
            reader.Read();
            if (!entries.TryAdd(key, ValueOf(name, ref reader)))
            {
                throw new JsonException($"'{name}' stands twice.");
            }
        }

        return ValueMap<TKey, TValue>.Of(entries);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<TKey, TValue> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((TKey key, TValue item) in value)
        {
            writer.WritePropertyName($"{key}");
            WriteValue(writer, item);
        }

        writer.WriteEndObject();
    }

    /// <exception cref="JsonException">The name is none.</exception>
    private protected abstract TKey KeyOf(string name);

    /// <exception cref="JsonException">The value is none.</exception>
    private protected abstract TValue ValueOf(string name, ref Utf8JsonReader reader);

    private protected abstract void WriteValue(Utf8JsonWriter writer, TValue value);
}
