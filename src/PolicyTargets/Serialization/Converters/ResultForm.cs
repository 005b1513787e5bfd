using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <summary>A result is written as its record. It is not read: only the calculator makes results, and who receives one reads the record.</summary>
/// <param name="record">Makes the record.</param>
/// <param name="typeInfo">How the record is written.</param>
internal sealed class ResultForm<T, TRecord>(Func<T, PolicyCatalogue, TRecord> record, Func<PolicyTargetsJsonContext, JsonTypeInfo<TRecord>> typeInfo) : JsonForm<T>
{
    internal override T Read(ref Utf8JsonReader reader, JsonVocabulary vocabulary) =>
        throw new NotSupportedException($"A {typeof(T).Name} is computed and not read; read a {typeof(TRecord).Name} in its place.");

    internal override void Write(Utf8JsonWriter json, T value, JsonVocabulary vocabulary) =>
        JsonSerializer.Serialize(json, record(value, vocabulary.Catalogue ?? PolicyCatalogue.Empty), typeInfo(PolicyTargetsJsonContext.Default));
}
