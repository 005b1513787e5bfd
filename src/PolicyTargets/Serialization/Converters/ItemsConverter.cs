using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A list whose items have a converter of their own.</summary>
internal sealed class ItemsConverter<T, TItem> : JsonConverter<IReadOnlyList<T>>
    where TItem : JsonConverter<T>, new()
{
    private readonly TItem _item = new();

    public override IReadOnlyList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            throw new JsonException("This is no list.");
        }

        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            items.Add(_item.Read(ref reader, typeof(T), options)!);
        }

        return ValueList<T>.Of(items);
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (T item in value)
        {
            _item.Write(writer, item, options);
        }

        writer.WriteEndArray();
    }
}
