using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The identity of a subject: of a city, an area, an organisation. It outlives codes, which change hands and change territory.</summary>
/// <remarks>1 to 100 letters, ASCII digits and <c>- _ . :</c>, with a letter or digit first. Compared to the letter, case included.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record SubjectId : IParsable<SubjectId>
{
    private SubjectId(string text) => Text = text;

    /// <summary>Gets the identifier as text, for example <c>ningbo</c>.</summary>
    public string Text { get; }

    /// <summary>Reads a subject's id.</summary>
    /// <param name="text">The text, without blanks.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException">The text breaks the grammar.</exception>
    public static SubjectId Parse(string text) => new(Identifiers.Parse(text, "subject id", "ningbo"));

    /// <summary>Reads a subject's id without throwing.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="result">The identifier; null when the text breaks the grammar.</param>
    /// <returns>Whether the text keeps the grammar.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SubjectId? result)
    {
        result = Identifiers.IsValid(text) ? new(text!) : null;
        return result is not null;
    }

    static SubjectId IParsable<SubjectId>.Parse(string s, IFormatProvider? provider) => Parse(s);

    static bool IParsable<SubjectId>.TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out SubjectId result) => TryParse(s, out result);

    /// <summary>The identifier as text, which <see cref="Parse"/> reads back.</summary>
    /// <returns><see cref="Text"/>.</returns>
    public override string ToString() => Text;
}
