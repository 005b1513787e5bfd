using System.Text;

namespace PolicyTargets.Interchange;

/// <summary>A file of a table of divisions, in memory. Its name stands in findings; in the form of one revision per file it also dates the revision.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class DivisionTableFile
{
    private DivisionTableFile(string name, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Content) = (name, content);
    }

    /// <summary>Gets the name, for example <c>201607.tsv</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the bytes.</summary>
    public ReadOnlyMemory<byte> Content { get; }

    /// <summary>A file by its bytes.</summary>
    /// <param name="name">The name.</param>
    /// <param name="content">UTF-8 with or without byte order mark, or GB 18030.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    public static DivisionTableFile Of(string name, ReadOnlyMemory<byte> content) => new(name, content);

    /// <summary>A file by its text.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static DivisionTableFile Of(string name, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(name, Encoding.UTF8.GetBytes(text));
    }

    /// <summary>A file by a reader of its text, which is read to its end and not closed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="reader">The reader.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="reader"/> is null.</exception>
    public static DivisionTableFile Of(string name, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Of(name, reader.ReadToEnd());
    }

    /// <summary>A file by a stream of its bytes, which is read to its end and not closed.</summary>
    /// <param name="name">The name.</param>
    /// <param name="stream">The stream.</param>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is null or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="stream"/> is null.</exception>
    public static DivisionTableFile Of(string name, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return new(name, content.ToArray());
    }

    /// <summary>Name and size.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Name} ({Content.Length} bytes)");
}
