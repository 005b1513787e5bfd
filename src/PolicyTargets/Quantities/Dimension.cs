using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What a unit measures. Units convert into each other exactly when they share a dimension; nothing else converts.</summary>
/// <remarks>
/// <para>Percent and percentage point are two dimensions: 3.1 % − 2.8 % is 0.3 percentage points. Each currency, each ordinal scale and each
/// quotient (<c>count/person-year</c>) is a dimension of its own. A consumer may add dimensions with <see cref="Of"/>.</para>
/// <para>Equality compares the codes.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Dimension
{
    private const string MoneyPrefix = "money:";

    private Dimension(string code) => Code = code;

    /// <summary>Gets the dimension of things that are counted: 家, 项, 个, 人 … Counters annotate it; they do not divide it.</summary>
    public static Dimension Count { get; } = new("count");

    /// <summary>Gets the dimension of shares of a hundred.</summary>
    public static Dimension Percent { get; } = new("percent");

    /// <summary>Gets the dimension of differences between two percentages.</summary>
    public static Dimension PercentagePoint { get; } = new("percentage-point");

    /// <summary>Gets the dimension of places in an order, 1 being the first.</summary>
    public static Dimension Rank { get; } = new("rank");

    /// <summary>Gets the dimension of pure factors: twice is 2.</summary>
    public static Dimension Multiple { get; } = new("multiple");

    /// <summary>Gets the dimension of index numbers, which have no unit and no true zero.</summary>
    public static Dimension Index { get; } = new("index");

    /// <summary>Gets the dimension of elapsed time.</summary>
    public static Dimension Duration { get; } = new("duration");

    /// <summary>Gets the dimension of full-time work, 人年: one person working one year.</summary>
    /// <remarks>Source: OECD, Frascati Manual 2015, section 5.3 (full-time equivalent).</remarks>
    public static Dimension PersonYear { get; } = new("person-year");

    /// <summary>Gets the dimension of visits and attendances, 人次: one person coming twice counts twice.</summary>
    public static Dimension PersonVisit { get; } = new("person-visit");

    /// <summary>Gets whether it is an amount of a currency; money per something is not.</summary>
    public bool IsMoney => Code.StartsWith(MoneyPrefix, StringComparison.Ordinal) && !Code.Contains('/', StringComparison.Ordinal);

    /// <summary>Gets the code, for example <c>percent</c> or <c>money:CNY</c>.</summary>
    public string Code { get; }

    /// <summary>The dimension of amounts in one currency.</summary>
    /// <param name="currency">An ISO 4217 alphabetic code, for example <c>CNY</c>.</param>
    /// <returns>The dimension <c>money:CNY</c>.</returns>
    /// <exception cref="ArgumentException"><paramref name="currency"/> is no code of ISO 4217.</exception>
    public static Dimension Money(string currency) =>
        Currencies.IsCode(Require.Text(currency))
            ? new(MoneyPrefix + currency)
            : throw new ArgumentException($"'{currency}' is no currency code of ISO 4217; write for example CNY.", nameof(currency));

    /// <summary>The dimension of one thing for each of another: 件/万人, 元/人.</summary>
    /// <param name="numerator">What is counted.</param>
    /// <param name="denominator">For each of what.</param>
    /// <returns>The dimension <c>numerator/denominator</c>; a quotient among the two stands in parentheses.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Dimension Per(Dimension numerator, Dimension denominator) =>
        new($"{Operand(Require.NotNull(numerator).Code)}/{Operand(Require.NotNull(denominator).Code)}");

    /// <summary>A dimension of the consumer's own, for example <c>mass</c>.</summary>
    /// <param name="code">Its code; not blank. The same code gives an equal dimension.</param>
    /// <returns>The dimension.</returns>
    /// <exception cref="ArgumentException"><paramref name="code"/> is null or blank.</exception>
    public static Dimension Of(string code) => new(Require.Text(code));

    /// <summary>A code within a quotient: one that is a quotient itself stands in parentheses.</summary>
    internal static string Operand(string code) => code.Contains('/', StringComparison.Ordinal) ? $"({code})" : code;

    /// <summary>The code.</summary>
    /// <returns><see cref="Code"/>.</returns>
    public override string ToString() => Code;
}
