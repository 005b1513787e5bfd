namespace PolicyTargets.Internal;

/// <summary>The one grammar of ids and codes in text: 1 to 100 letters, ASCII digits and <c>- _ . :</c>, with a letter or digit first.</summary>
internal static class Identifiers
{
    private const int MaxLength = 100;

    internal static bool IsValid(string? text) =>
        text is { Length: > 0 and <= MaxLength } && IsWordCharacter(text[0]) && text.All(c => IsWordCharacter(c) || c is '-' or '_' or '.' or ':');

    /// <returns>The text, which is an identifier.</returns>
    /// <exception cref="FormatException">It is none.</exception>
    internal static string Parse(string text, string what, string example)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsValid(text)
            ? text
            : throw new FormatException($"'{text}' is no {what}; write 1 to {MaxLength} letters, digits and - _ . : with a letter or digit first, for example {example}.");
    }

    private static bool IsWordCharacter(char c) => char.IsAsciiDigit(c) || char.IsLetter(c);
}
