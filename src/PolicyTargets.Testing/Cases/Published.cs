using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>Published values for a case: <c>Published.Growth("rd-expenditure", "2024", Quantity.Percent(20.8m)).On(2025, 3, 13)</c>.</summary>
/// <remarks>Texts are read at once and throw <see cref="FormatException"/> with an example of what is meant.</remarks>
public static class Published
{
    /// <summary>The level of an indicator.</summary>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="period">A period such as <c>2024</c>.</param>
    /// <param name="value">The value.</param>
    /// <returns>The published value, of the case's subject.</returns>
    /// <exception cref="FormatException">A text is no code or no period.</exception>
    public static PublishedValue Level(string indicator, string period, Quantity value) => Value(indicator, Measure.Level, period, Known.Exactly(value));

    /// <summary>The growth of an indicator on the year before.</summary>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="period">A period such as <c>2024</c>.</param>
    /// <param name="value">The growth, in percent.</param>
    /// <returns>The published value, of the case's subject.</returns>
    /// <exception cref="FormatException">A text is no code or no period.</exception>
    public static PublishedValue Growth(string indicator, string period, Quantity value) => Value(indicator, Measure.Growth(), period, Known.Exactly(value));

    /// <summary>Any measure, known in any way: as a range, about, in words, or missing.</summary>
    /// <param name="indicator">The code of the indicator.</param>
    /// <param name="measure">The measure.</param>
    /// <param name="period">A period such as <c>2024</c>.</param>
    /// <param name="known">What is known.</param>
    /// <returns>The published value, of the case's subject.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">A text is no code or no period.</exception>
    public static PublishedValue Value(string indicator, Measure measure, string period, Known known) =>
        new(IndicatorCode.Parse(indicator), Require.NotNull(measure), ReportingPeriod.Parse(period), Require.NotNull(known));
}
