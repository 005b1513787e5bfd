using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets.Messages;

/// <summary>The stable name of one kind of finding: three capitals for the topic and three digits, <c>CAT003</c>.</summary>
/// <remarks>A code keeps its meaning for ever: it is never reused and never renumbered. The codes that the library gives are listed in
/// <see cref="FindingCodes"/>; a consumer may make codes of its own.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class FindingCode : IEquatable<FindingCode>
{
    private FindingCode(string text) => Text = text;

    /// <summary>Gets the code as text, for example <c>CAT003</c>.</summary>
    public string Text { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">Three capitals A–Z and three digits 0–9.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no code.</exception>
    public static FindingCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out FindingCode? code)
            ? code
            : throw new FormatException($"'{text}' is no finding code; write three capitals and three digits, for example CAT003.");
    }

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="code">The code; null when the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out FindingCode? code)
    {
        bool valid = text is { Length: 6 } && text.AsSpan(0, 3).IndexOfAnyExceptInRange('A', 'Z') < 0 && text.AsSpan(3).IndexOfAnyExceptInRange('0', '9') < 0;
        code = valid ? new FindingCode(text!) : null;
        return valid;
    }

    /// <summary>Whether two codes are the same.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when both are null or have the same text.</returns>
    public static bool operator ==(FindingCode? left, FindingCode? right) => left?.Text == right?.Text;

    /// <summary>Whether two codes differ.</summary>
    /// <param name="left">One code, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>The opposite of <c>==</c>.</returns>
    public static bool operator !=(FindingCode? left, FindingCode? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(FindingCode? other) => this == other;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FindingCode);

    /// <inheritdoc/>
    public override int GetHashCode() => string.GetHashCode(Text, StringComparison.Ordinal);

    /// <summary>The code as text.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
