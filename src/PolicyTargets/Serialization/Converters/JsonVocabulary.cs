using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <summary>The catalogue whose subjects, indicators, documents, scales and units records may name. Travels among the converters of options, and converts nothing.</summary>
internal sealed class JsonVocabulary : JsonConverter<JsonVocabulary.Nothing>
{
    private static readonly JsonVocabulary Default = new(null);
    private readonly Lazy<CatalogueBuilder> _builder;

    internal JsonVocabulary(PolicyCatalogue? catalogue)
    {
        Catalogue = catalogue;
        _builder = new Lazy<CatalogueBuilder>(() => CatalogueBuilder.Knowing(catalogue ?? PolicyCatalogue.Empty));
    }

    /// <summary>Gets the catalogue; null where none was given.</summary>
    internal PolicyCatalogue? Catalogue { get; }

    internal CatalogueBuilder Builder => _builder.Value;

    /// <summary>What the options hold; the last one given counts.</summary>
    internal static JsonVocabulary Of(JsonSerializerOptions options)
    {
        for (int i = options.Converters.Count - 1; i >= 0; i--)
        {
            if (options.Converters[i] is JsonVocabulary vocabulary)
            {
                return vocabulary;
            }
        }

        return Default;
    }

    /// <inheritdoc/>
    public override Nothing? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Nothing value, JsonSerializerOptions options) => throw new NotSupportedException();

    /// <summary>A type that nobody has a value of.</summary>
    internal abstract class Nothing;
}
