using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets;

/// <summary>A code of an administrative division of China: 6 digits for counties and above, 9 for townships, 12 for villages.</summary>
/// <remarks><para>A code is an attribute of a territory at a time, not an identity: 330212 meant different land before and after 2016. Nothing is derived from its
/// digits; a parent is stored, never cut off.</para>
/// <para>Source: GB/T 2260-2007; for 9 and 12 digits National Bureau of Statistics of China, codes for statistics.</para></remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionCode : IParsable<DivisionCode>
{
    private DivisionCode(string text) => Text = text;

    /// <summary>Gets the digits.</summary>
    public string Text { get; }

    /// <summary>Reads a code.</summary>
    /// <param name="text">6, 9 or 12 ASCII digits, the first not 0.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text is no such code.</exception>
    public static DivisionCode Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out DivisionCode? code) ? code : throw new FormatException($"'{text}' is no division code; write 6, 9 or 12 digits, for example 330200.");
    }

    /// <summary>Reads a code without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="code">The code; null when the text is none.</param>
    /// <returns>Whether the text is a code.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out DivisionCode? code)
    {
        bool valid = text is { Length: 6 or 9 or 12 } && text[0] != '0' && text.All(char.IsAsciiDigit);
        code = valid ? new DivisionCode(text!) : null;
        return valid;
    }

    static DivisionCode IParsable<DivisionCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<DivisionCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out DivisionCode result) => TryParse(s, out result);

    /// <summary>The digits.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
