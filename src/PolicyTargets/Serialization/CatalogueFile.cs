using System.Text;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>A file to be read into a catalogue: its name, for messages, and its UTF-8 text.</summary>
/// <threadsafety>Immutable while the content is; safe to share.</threadsafety>
public sealed class CatalogueFile
{
    private CatalogueFile(string name, ReadOnlyMemory<byte> content, string? section) => (Name, Content, Section) = (Require.Text(name), WithoutMark(content), section);

    private CatalogueFile(ReadOnlyMemory<byte> content) => (Name, Content) = ("", content);

    /// <summary>Gets the name that messages give as the place.</summary>
    public string Name { get; }

    /// <summary>Gets the text in UTF-8, without byte order mark.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>Gets the section that every line of a JSON Lines file belongs to; null for a JSON file, which names its sections.</summary>
    internal string? Section { get; }

    /// <summary>A catalogue file: one JSON object with a list for each kind of record; comments and trailing commas are allowed.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="utf8">The text in UTF-8, with or without byte order mark.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static CatalogueFile Json(string name, ReadOnlyMemory<byte> utf8) => new(name, utf8, null);

    /// <summary>A catalogue file from text.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank, or <paramref name="text"/> is null.</exception>
    public static CatalogueFile Json(string name, string text) => new(name, Encoding.UTF8.GetBytes(Require.NotNull(text)), null);

    /// <summary>A JSON Lines file of observations: one record a line, blank lines skipped.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="utf8">The text in UTF-8, with or without byte order mark.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static CatalogueFile ObservationLines(string name, ReadOnlyMemory<byte> utf8) => new(name, utf8, Sections.Observations);

    /// <summary>A JSON Lines file of targets: one record a line, blank lines skipped.</summary>
    /// <param name="name">The name for messages.</param>
    /// <param name="utf8">The text in UTF-8, with or without byte order mark.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is blank.</exception>
    public static CatalogueFile TargetLines(string name, ReadOnlyMemory<byte> utf8) => new(name, utf8, Sections.Targets);

    /// <summary>JSON that is part of something else: places in it have no file and no line.</summary>
    internal static CatalogueFile Unnamed(ReadOnlyMemory<byte> utf8) => new(utf8);

    /// <summary>Name and size.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Content.Length} bytes)");

    private static ReadOnlyMemory<byte> WithoutMark(ReadOnlyMemory<byte> content) =>
        content.Span.StartsWith(Encoding.UTF8.Preamble) ? content[Encoding.UTF8.Preamble.Length..] : content;
}
