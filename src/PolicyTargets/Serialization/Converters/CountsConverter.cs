using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Numbers of targets by status, as an object: at least 1 each, every status once.</summary>
internal sealed class CountsConverter : JsonConverter<IReadOnlyDictionary<AttainmentStatus, int>>
{
    public override IReadOnlyDictionary<AttainmentStatus, int> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("This is no object.");
        }

        var counts = new Dictionary<AttainmentStatus, int>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            AttainmentStatus status = EnumNames<AttainmentStatus>.Find(reader.GetString()) ?? throw new JsonException($"'{reader.GetString()}' is no {nameof(AttainmentStatus)}.");
            reader.Read();
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out int count) || count < 1 || !counts.TryAdd(status, count))
            {
                throw new JsonException($"{status} stands once, with a whole number of at least 1.");
            }
        }

        return ValueMap<AttainmentStatus, int>.Of(counts);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyDictionary<AttainmentStatus, int> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach ((AttainmentStatus status, int count) in value)
        {
            writer.WriteNumber(status.ToString(), count);
        }

        writer.WriteEndObject();
    }
}
