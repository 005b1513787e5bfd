using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>An enumeration by its word in the files: <c>provisional</c>.</summary>
internal abstract class WordConverter<T>(WordList<T> words) : JsonConverter<T>
    where T : struct, Enum
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? words.Find(reader.GetString()!) : null) ?? throw new JsonException($"This is none of: {string.Join(", ", words.Words)}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(words.Word(value));
}

/// <summary>How final a value is.</summary>
internal sealed class DataStatusConverter() : WordConverter<ObservationStatus>(Vocabulary.Statuses);

/// <summary>A, S, Q or M.</summary>
internal sealed class FrequencyConverter() : WordConverter<Frequency>(Vocabulary.Frequencies);

/// <summary>How a value lies to a bound.</summary>
internal sealed class RelationConverter() : WordConverter<BoundRelation>(Vocabulary.Relations);

/// <summary>The level of an administrative unit.</summary>
internal sealed class LevelConverter() : WordConverter<AdministrativeLevel>(Vocabulary.Levels);

/// <summary>What an administrative unit is in law.</summary>
internal sealed class DivisionKindConverter() : WordConverter<DivisionKind>(Vocabulary.DivisionKinds);

/// <summary>How an administrative unit belongs to its parent.</summary>
internal sealed class ParentRelationConverter() : WordConverter<ParentRelation>(Vocabulary.ParentRelations);

/// <summary>One attribute of an administrative unit.</summary>
internal sealed class DivisionAttributeConverter() : WordConverter<DivisionAttributes>(Vocabulary.DivisionAttributes);

/// <summary>What a legal act does to administrative units.</summary>
internal sealed class DivisionChangeKindConverter() : WordConverter<DivisionChangeKind>(Vocabulary.DivisionChangeKinds);

/// <summary>By what a share is measured.</summary>
internal sealed class WeightBasisConverter() : WordConverter<WeightBasis>(Vocabulary.WeightBases);

/// <summary>How the values of parts give that of the whole.</summary>
internal sealed class AggregationConverter() : WordConverter<Aggregation>(Vocabulary.Aggregations);

/// <summary>How grave a finding is.</summary>
internal sealed class SeverityConverter() : WordConverter<Severity>(new WordList<Severity>(["error", "warning", "info"], [Severity.Error, Severity.Warning, Severity.Info]));
