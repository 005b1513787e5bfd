using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Serialization;

/// <summary>The library's JSON: objects of the model in the form of catalogue files, and records of results.</summary>
public static class PolicyTargetsJson
{
    /// <summary>Gets the context that writes and reads records as the command-line tool does: compact, Chinese unescaped, strict when reading.</summary>
    /// <remarks>What it writes is data; escape it before it is pasted into a web page.</remarks>
    public static PolicyTargetsJsonContext Context { get; } =
        new(new JsonSerializerOptions(PolicyTargetsJsonContext.Default.Options) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Lets options read objects of the model that name what a catalogue holds, and write units only where they do not go without saying.</summary>
    /// <remarks>
    /// The types of the model name their converters themselves; without this, they are written with every unit, and identifiers, periods, units and amounts are read. What a record names
    /// (its subject, indicator, document, peer group, scale, a unit of one's own) has to be in the catalogue; that a record itself is in it already does not matter.
    /// Options that know types by a resolver only, as in native compilation, get that of <see cref="PolicyTargetsJsonContext"/> too, before their own.
    /// </remarks>
    /// <param name="options">The options, not yet used. Of what they say about names, nulls and numbers nothing applies to the types of the model.</param>
    /// <param name="catalogue">The catalogue; null for none.</param>
    /// <returns>The options.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are read-only: they were used before.</exception>
    public static JsonSerializerOptions AddPolicyTargets(this JsonSerializerOptions options, PolicyCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Add(new JsonVocabulary(catalogue));
        bool hasResolver = options.TypeInfoResolver is not null || !JsonSerializer.IsReflectionEnabledByDefault;
        if (hasResolver && !options.TypeInfoResolverChain.Any(resolver => resolver is PolicyTargetsJsonContext))
        {
            // First: what a generated context of another program says of records lacks their converters, which it cannot see.
            options.TypeInfoResolverChain.Insert(0, PolicyTargetsJsonContext.Default);
        }

        return options;
    }
}
