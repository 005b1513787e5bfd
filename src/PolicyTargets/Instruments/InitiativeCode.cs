using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>The code of a policy initiative within a catalogue.</summary>
/// <remarks>1 to 100 letters, ASCII digits and <c>- _ . :</c>, with a letter or digit first. Compared to the letter, case included.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record InitiativeCode : IParsable<InitiativeCode>
{
    private InitiativeCode(string text) => Text = text;

    /// <summary>Gets the identifier as text, for example <c>ningbo-315</c>.</summary>
    public string Text { get; }

    /// <summary>Reads the code of an initiative.</summary>
    /// <param name="text">The text, without blanks.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the grammar.</exception>
    public static InitiativeCode Parse(string text) => new(Identifiers.Parse(text, "initiative code", "ningbo-315"));

    /// <summary>Reads the code of an initiative without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="result">The identifier; null when the text breaks the grammar.</param>
    /// <returns>Whether the text keeps the grammar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out InitiativeCode? result)
    {
        result = Identifiers.IsValid(text) ? new(text!) : null;
        return result is not null;
    }

    static InitiativeCode IParsable<InitiativeCode>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<InitiativeCode>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out InitiativeCode result) => TryParse(s, out result);

    /// <summary>The identifier as text, which <see cref="Parse"/> reads back.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
