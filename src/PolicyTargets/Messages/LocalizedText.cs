using PolicyTargets.Internal;

namespace PolicyTargets.Messages;

/// <summary>A short text in Chinese and, where it is known, in English: a name, a title, a message.</summary>
/// <remarks>Equality compares both texts to the letter.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record LocalizedText
{
    /// <summary>Creates a text.</summary>
    /// <param name="chinese">The Chinese text; not blank.</param>
    /// <param name="english">The English text; null where there is none, and then the Chinese one stands in for it.</param>
    /// <exception cref="ArgumentException"><paramref name="chinese"/> is null or blank, or <paramref name="english"/> is blank.</exception>
    public LocalizedText(string chinese, string? english = null)
    {
        Chinese = Require.Text(chinese);
        English = english is null ? null : Require.Text(english);
    }

    /// <summary>Gets the Chinese text; never blank.</summary>
    public string Chinese { get; }

    /// <summary>Gets the English text; null where there is none.</summary>
    public string? English { get; }

    /// <summary>The text in a language, Chinese standing in where there is no English.</summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>Never blank.</returns>
    public string In(Language language) => language == Language.English ? English ?? Chinese : Chinese;

    /// <summary>Both texts, for logs: <c>宁波市 (Ningbo)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => English is null ? Chinese : $"{Chinese} ({English})";
}
