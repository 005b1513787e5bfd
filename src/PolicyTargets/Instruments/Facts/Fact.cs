using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>Something that a rule asks of the case before it, and that no published series answers: a firm's R&amp;D expense, whether it is certified, its sector.</summary>
/// <remarks>
/// <para>A fact is declared once and used in rules and in cases; that is how a case's value meets the rule's question, checked by the compiler. It has no default: what a case does not
/// state is unknown, and a rule that needs it is indeterminate.</para>
/// <para>A fact with a frequency has a value for each period (a year's expense), one without holds at any time. The idea of a period of definition is OpenFisca's
/// (openfisca-core 44, <c>definition_period</c>).</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Fact
{
    /// <summary>Gets the code, under which case files state it.</summary>
    public FactCode Code { get; private protected init; } = null!;

    /// <summary>Gets the name, as explanations say it.</summary>
    public LocalizedText Name { get; private protected init; } = null!;

    /// <summary>Gets the length of the periods that it has a value for; null where one value holds at any time.</summary>
    public Frequency? Per { get; private protected init; }

    /// <summary>A number with a unit, which may be known as a range only.</summary>
    /// <param name="code">The code; see <see cref="FactCode"/> for its grammar.</param>
    /// <param name="name">The name.</param>
    /// <param name="unit">The unit that rules compare in.</param>
    /// <param name="per">The length of the periods that it has a value for; null where one value holds at any time.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
    public static AmountFact Amount(string code, LocalizedText name, Unit unit, Frequency? per = null) => new(code, name, unit, per);

    /// <summary>Yes or no.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name, as a statement: 已认定为高新技术企业.</param>
    /// <param name="per">The length of the periods that it has a value for; null where one value holds at any time.</param>
    /// <returns>The fact; it converts to the condition that it holds.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
    public static Fact<bool> Flag(string code, LocalizedText name, Frequency? per = null) => new(code, name, per, bool.TryParse, static value => value ? "true" : "false");

    /// <summary>A day.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name.</param>
    /// <param name="per">The length of the periods that it has a value for; null where one value holds at any time.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
    public static Fact<LocalDate> Day(string code, LocalizedText name, Frequency? per = null) =>
        new(code, name, per, static (string text, out LocalDate day) => LocalDatePattern.Iso.Parse(text).TryGetValue(default, out day), static day => LocalDatePattern.Iso.Format(day.WithCalendar(CalendarSystem.Iso)));

    /// <summary>One of a few words.</summary>
    /// <param name="code">The code.</param>
    /// <param name="name">The name.</param>
    /// <param name="words">The words, compared to the letter.</param>
    /// <returns>The fact, with one value at any time.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
    /// <exception cref="ArgumentException">There is no word, or a blank one.</exception>
    public static Fact<string> Choice(string code, LocalizedText name, params IEnumerable<string> words)
    {
        string[] all = [.. Require.NotNull(words).Select(word => Require.Text(word, nameof(words)))];
        return all.Length == 0 || all.Distinct().Count() < all.Length ? throw new ArgumentException("A choice needs at least one word, and each only once.", nameof(words))
            : new Fact<string>(code, name, null, (string text, [MaybeNullWhen(false)] out string value) => (value = Array.Find(all, word => word == text)) is not null, static word => word) { Choices = ValueList<string>.Of(all) };
    }

    /// <summary>One member of an enumeration.</summary>
    /// <typeparam name="TEnum">The enumeration; combined flags are no member.</typeparam>
    /// <param name="code">The code.</param>
    /// <param name="name">The name.</param>
    /// <param name="per">The length of the periods that it has a value for; null where one value holds at any time.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="FormatException"><paramref name="code"/> is no code.</exception>
    public static Fact<TEnum> Choice<TEnum>(string code, LocalizedText name, Frequency? per = null)
        where TEnum : struct, Enum =>
        new(code, name, per, static (string text, out TEnum value) => Enum.TryParse(text, out value) && Enum.GetName(value) == text, static value => Enum.GetName(value) ?? $"{value:D}") { Choices = ValueList<string>.Of(Enum.GetNames<TEnum>()) };

    /// <summary>Reads a value from text, as case files state it.</summary>
    /// <param name="text">The text: <c>true</c>, <c>2024-06-30</c>, one of the words; for an amount a number in its unit.</param>
    /// <param name="period">The period that the value is for; null where the fact has none.</param>
    /// <param name="value">The value; null when the text is none of this fact, or the period does not fit.</param>
    /// <returns>Whether it is a value of this fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public abstract bool TryRead(string text, ReportingPeriod? period, [NotNullWhen(true)] out FactValue? value);

    /// <summary>Closes the union, and says what values look like.</summary>
    private protected abstract string Form { get; }

    internal string Expected => Form;

    /// <summary>The period of the fact's own length that has the days of a given one; null where there is none.</summary>
    internal ReportingPeriod? PeriodFor(ReportingPeriod given) =>
        Per is { } frequency && given.Kind is not (PeriodKind.OpenEnded or PeriodKind.Unstated) && given.SubPeriods(frequency) is [var only] && only.Start == given.Start && only.End == given.End ? only : null;

    /// <summary>Whether the fact has a value for a period: one of its length where it has periods, none where it has none.</summary>
    internal bool Fits(ReportingPeriod? period) => Per is null ? period is null : period is { } given && PeriodFor(given) is not null;

    private protected ReportingPeriod? Fitting(ReportingPeriod? period) => Fits(period) ? (period is { } given ? PeriodFor(given) : null)
        : throw new ArgumentException(
            Per is { } frequency ? $"Fact {Code} has a value per period ({frequency}); {(period is null ? "none is stated" : $"{period} is no such period")}." : $"Fact {Code} has one value at any time; leave out the period {period}.",
            nameof(period));

    /// <summary>Code and name.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => $"{Code}: {Name}";
}
