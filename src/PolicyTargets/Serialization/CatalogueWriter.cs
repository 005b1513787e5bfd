using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Writes a catalogue as a catalogue file, which <see cref="CatalogueReader"/> reads back into an equal one.</summary>
/// <remarks>What goes without saying is left out: a unit that is the measure's own, a status that is final. Numbers keep every digit. The observations that a file told in one record
/// (a streak, a value with what it started from) are a record each, with the <c>claim</c> that they are part of. The format is described in <c>docs/reference/catalogue-files.md</c>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class CatalogueWriter
{
    private readonly string? _schema;
    private readonly JsonWriterOptions _options;

    /// <summary>Creates a writer.</summary>
    /// <param name="schema">Where editors find the JSON Schema, from the file on: written as <c>$schema</c>. Null for none.</param>
    /// <param name="isIndented">Whether every member has a line.</param>
    public CatalogueWriter(string? schema = null, bool isIndented = true) =>
        // Chinese stays readable; a file is data, never pasted into a page unescaped.
        (_schema, _options) = (schema, new JsonWriterOptions { Indented = isIndented, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });

    /// <summary>Writes a catalogue.</summary>
    /// <param name="utf8">Where to; stays open.</param>
    /// <param name="catalogue">The catalogue.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(Stream utf8, PolicyCatalogue catalogue)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ArgumentNullException.ThrowIfNull(catalogue);
        using var json = new Utf8JsonWriter(utf8, _options);
        json.WriteStartObject();
        new RecordWriter(json, catalogue).Members(catalogue, _schema);
        json.WriteEndObject();
    }

    /// <summary>A catalogue as text.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <returns>A JSON object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public string ToJson(PolicyCatalogue catalogue)
    {
        using var stream = new MemoryStream();
        Write(stream, Require.NotNull(catalogue));
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>How it writes, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(CatalogueWriter)}{(_options.Indented ? ", indented" : "")}{(_schema is null ? "" : $", {Sections.Schema} {_schema}")}";
}
