namespace PolicyTargets.Serialization;

/// <summary>The JSON Schema (draft 7) of catalogue files, for editors and for checks without this library.</summary>
/// <remarks>It refuses what can be seen in one file by form alone: unknown members, wrong types, missing members, unknown words, members that do not go together. What names something,
/// stands twice or depends on a unit is left to <see cref="CatalogueReader"/>. See <c>docs/reference/json-schema.md</c>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public static class CatalogueSchema
{
    private const string Resource = "catalogue.schema.json";
    private static readonly Lazy<string> Content = new(Read);

    /// <summary>Gets the version of the file format that the schema describes, which files may name as <c>version</c>.</summary>
    /// <value>1.</value>
    public static int Version => 1;

    /// <summary>Gets the schema as JSON text; read from the assembly once, then shared.</summary>
    public static string Text => Content.Value;

    private static string Read()
    {
        using var reader = new StreamReader(typeof(CatalogueSchema).Assembly.GetManifestResourceStream(Resource)!);
        return reader.ReadToEnd();
    }
}
