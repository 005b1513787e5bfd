using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>One step of an <see cref="OrdinalScale"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Grade
{
    /// <summary>Creates a grade.</summary>
    /// <param name="code">The word for it, unique within its scale: 获批.</param>
    /// <param name="english">The word in English; null where there is none.</param>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public Grade(string code, string? english = null)
    {
        Code = Require.Text(code);
        Name = new LocalizedText(code, english);
    }

    /// <summary>Gets the word for it, unique within its scale.</summary>
    public string Code { get; }

    /// <summary>Gets the word in both languages; the Chinese one is the code.</summary>
    public LocalizedText Name { get; }

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
