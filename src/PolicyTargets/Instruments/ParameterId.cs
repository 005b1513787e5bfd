using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>The id of a parameter: of one printed value that a policy instrument lays down.</summary>
/// <remarks>1 to 100 letters, ASCII digits and <c>- _ . :</c>, with a letter or digit first. Compared to the letter, case included.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ParameterId : IParsable<ParameterId>
{
    private ParameterId(string text) => Text = text;

    /// <summary>Gets the identifier as text, for example <c>P315-057</c>.</summary>
    public string Text { get; }

    /// <summary>Reads a parameter's id.</summary>
    /// <param name="text">The text, without blanks.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the grammar.</exception>
    public static ParameterId Parse(string text) => new(Identifiers.Parse(text, "parameter id", "P315-057"));

    /// <summary>Reads a parameter's id without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="result">The identifier; null when the text breaks the grammar.</param>
    /// <returns>Whether the text keeps the grammar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ParameterId? result)
    {
        result = Identifiers.IsValid(text) ? new(text!) : null;
        return result is not null;
    }

    static ParameterId IParsable<ParameterId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<ParameterId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out ParameterId result) => TryParse(s, out result);

    /// <summary>The identifier as text, which <see cref="Parse"/> reads back.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
