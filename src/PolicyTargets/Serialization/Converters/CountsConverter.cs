using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>Numbers of targets by status: at least 1 each.</summary>
internal sealed class CountsConverter : EntriesConverter<AttainmentStatus, int>
{
    private protected override AttainmentStatus KeyOf(string name) => EnumNames<AttainmentStatus>.Find(name) ?? throw new JsonException($"'{name}' is no {nameof(AttainmentStatus)}.");

    private protected override int ValueOf(string name, ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int count) && count >= 1 ? count : throw new JsonException($"'{name}' has a whole number of at least 1.");

    private protected override void WriteValue(Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
}
