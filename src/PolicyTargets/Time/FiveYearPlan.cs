using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace PolicyTargets;

/// <summary>One of China's five-year plan periods by its number: 十四五, the fourteenth, is 2021–2025.</summary>
/// <remarks>
/// <para>The first ran 1953–1957, the second 1958–1962; after three years of adjustment the third began in 1966, and each later one follows at once.
/// Numbers run from 1 to 99.</para>
/// <para>The default value is the number 0 and has neither a period nor a name; its members throw.</para>
/// <para>Source: National Development and Reform Commission of the PRC, list of the five-year plans.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct FiveYearPlan : IComparable<FiveYearPlan>
{
    private const string Digits = "一二三四五六七八九";
    private const int Third = 1966;
    private static readonly string[] Suffixes = ["时期", "规划", "计划", "期间"];

    private FiveYearPlan(int number) => Number = number;

    /// <summary>Gets the number; 14 for 十四五.</summary>
    public int Number { get; }

    /// <summary>Gets the five years.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public ReportingPeriod Period => FirstYear is var first && first > 0
        ? ReportingPeriod.Years(first, first + 4)
        : throw new InvalidOperationException("The default value is no plan period; make one with FiveYearPlan.Of.");

    /// <summary>Gets the Chinese short name: <c>十四五</c>.</summary>
    /// <exception cref="InvalidOperationException">This is the default value.</exception>
    public string ChineseName => Number > 0 ? Numeral(Number) + "五" : throw new InvalidOperationException("The default value is no plan period; make one with FiveYearPlan.Of.");

    private int FirstYear => Number switch { <= 0 => 0, 1 => 1953, 2 => 1958, _ => Third + (5 * (Number - 3)) };

    /// <summary>Whether a plan period comes before another.</summary>
    /// <param name="left">One plan period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By number.</returns>
    public static bool operator <(FiveYearPlan left, FiveYearPlan right) => left.Number < right.Number;

    /// <summary>Whether a plan period comes before another or is the same.</summary>
    /// <param name="left">One plan period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By number.</returns>
    public static bool operator <=(FiveYearPlan left, FiveYearPlan right) => left.Number <= right.Number;

    /// <summary>Whether a plan period comes after another.</summary>
    /// <param name="left">One plan period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By number.</returns>
    public static bool operator >(FiveYearPlan left, FiveYearPlan right) => left.Number > right.Number;

    /// <summary>Whether a plan period comes after another or is the same.</summary>
    /// <param name="left">One plan period.</param>
    /// <param name="right">The other.</param>
    /// <returns>By number.</returns>
    public static bool operator >=(FiveYearPlan left, FiveYearPlan right) => left.Number >= right.Number;

    /// <summary>A plan period by its number.</summary>
    /// <param name="number">1 to 99.</param>
    /// <returns>The plan period.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="number"/> is out of range.</exception>
    public static FiveYearPlan Of(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, 99);
        return new FiveYearPlan(number);
    }

    /// <summary>The plan period that a year belongs to.</summary>
    /// <param name="year">A calendar year.</param>
    /// <returns>Null before 1953, in 1963–1965, and after the 99th.</returns>
    public static FiveYearPlan? Containing(int year) => year switch
    {
        < 1953 => null,
        < 1958 => Of(1),
        < 1963 => Of(2),
        < Third => null,
        _ => 3 + ((year - Third) / 5) is <= 99 and var number ? Of(number) : null,
    };

    /// <summary>Reads a name such as <c>十四五</c>, <c>“十四五”</c>, <c>十四五时期</c> or <c>“十四五”规划期间</c>.</summary>
    /// <param name="text">Any text; null gives false.</param>
    /// <param name="plan">The plan period; the default value when the text names none.</param>
    /// <returns>Whether the text names one.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out FiveYearPlan plan)
    {
        string name = text ?? "";
        for (string before = ""; name != before;)
        {
            before = name;
            name = name is ['“', .. var quoted, '”'] ? quoted : name;
            name = Suffixes.FirstOrDefault(suffix => name.EndsWith(suffix, StringComparison.Ordinal)) is { } found ? name[..^found.Length] : name;
        }

        int number = name.EndsWith('五') ? Value(name[..^1]) : 0;
        plan = number > 0 ? Of(number) : default;
        return number > 0;
    }

    /// <inheritdoc/>
    public int CompareTo(FiveYearPlan other) => Number.CompareTo(other.Number);

    /// <summary>Name and years: <c>十四五 (2021/2025)</c>.</summary>
    /// <returns>One line; <c>(none)</c> for the default value.</returns>
    public override string ToString() => Number == 0 ? "(none)" : string.Create(CultureInfo.InvariantCulture, $"{ChineseName} ({Period})");

    /// <summary>1 to 99 in Chinese numerals: 十四, 二十, 二十一.</summary>
    private static string Numeral(int number)
    {
        int tens = number / 10;
        string ones = number % 10 == 0 ? "" : Digits[(number % 10) - 1].ToString();
        return tens switch { 0 => ones, 1 => "十" + ones, _ => Digits[tens - 1] + "十" + ones };
    }

    /// <summary>The reverse of <see cref="Numeral"/>; 0 where the text is none.</summary>
    private static int Value(string numeral)
    {
        int ten = numeral.IndexOf('十', StringComparison.Ordinal);
        int tens = ten switch { < 0 => 0, 0 => 1, 1 => Digits.IndexOf(numeral[0], StringComparison.Ordinal) + 1, _ => 0 };
        int ones = numeral.Length == ten + 2 ? Digits.IndexOf(numeral[^1], StringComparison.Ordinal) + 1 : 0;
        int number = (10 * tens) + ones;
        return number > 0 && Numeral(number) == numeral ? number : 0;
    }
}
