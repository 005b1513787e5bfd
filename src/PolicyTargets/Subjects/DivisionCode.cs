using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets;

/// <summary>A code of an administrative division: 6, 9 or 12 digits in China; elsewhere the name of a scheme, a colon and the scheme's own code.</summary>
/// <remarks><para>A code is an attribute of a territory at a time, not an identity: 330212 meant different land before and after 2016. A parent is stored, never cut off the digits:
/// counties that a province runs itself, and the districts of municipalities, have none that the digits tell.</para>
/// <para>Source: GB/T 2260-2007 for 6 digits; GB/T 10114 and the National Bureau of Statistics of China, codes for statistics, for 9 and 12.</para></remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionCode : IParsable<DivisionCode>
{
    /// <summary>The scheme of codes that are digits alone.</summary>
    public const string ChineseScheme = "GB/T 2260";

    private const int LongestPart = 40;

    private DivisionCode(string text) => Text = text;

    /// <summary>Gets the code as written: <c>330212</c>, <c>nuts-2021:DE21</c>, <c>iso-3166-2:CN-ZJ</c>.</summary>
    public string Text { get; }

    /// <summary>Gets the scheme that the code belongs to: <see cref="ChineseScheme"/> for digits alone, else what stands before the colon.</summary>
    public string Scheme => Text.IndexOf(':', StringComparison.Ordinal) is >= 0 and var colon ? Text[..colon] : ChineseScheme;

    /// <summary>Gets the level that the digits stand for: province where the last four are 0, prefecture where the last two are, else county; township for 9 digits, village for 12. Null in
    /// other schemes.</summary>
    public AdministrativeLevel? Level => Text.Length switch
    {
        _ when !char.IsAsciiDigit(Text[0]) || Text.Contains(':', StringComparison.Ordinal) => null,
        6 => Text.EndsWith("0000", StringComparison.Ordinal) ? AdministrativeLevel.Province : Text.EndsWith("00", StringComparison.Ordinal) ? AdministrativeLevel.Prefecture : AdministrativeLevel.County,
        9 => AdministrativeLevel.Township,
        _ => AdministrativeLevel.Village,
    };

    /// <summary>Reads a code.</summary>
    /// <param name="text">6, 9 or 12 ASCII digits, the first not 0; or a scheme of lower-case letters, digits and <c>-</c>, a colon, and a code of letters, digits, <c>-</c> and <c>.</c>; each up
    /// to 40 characters.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DivisionCode? code) ? code
            : throw new FormatException($"'{text}' is no division code; write 6, 9 or 12 digits, for example 330200, or a scheme and its code, for example nuts-2021:DE21.");
    }

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="code">The code; null when the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DivisionCode? code)
    {
        bool valid = text is not null && (IsChinese(text) || IsOfScheme(text));
        code = valid ? new DivisionCode(text!) : null;
        return valid;
    }

    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DivisionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DivisionCode result) => TryParse(s, out result);

    /// <summary>The code as written, which <see cref="Parse"/> reads back.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;

    private static bool IsChinese(string text) => text is { Length: 6 or 9 or 12 } && text[0] != '0' && text.All(char.IsAsciiDigit);

    private static bool IsOfScheme(string text) =>
        text.Split(':') is [{ Length: > 0 and <= LongestPart } scheme, { Length: > 0 and <= LongestPart } own]
        && scheme.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-')
        && own.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.');
}
