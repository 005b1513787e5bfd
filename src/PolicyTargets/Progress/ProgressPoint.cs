using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The value of a series in a year.</summary>
/// <param name="Year">The year; of a range of years, such as 2015-16, the first one.</param>
/// <param name="Value">The value, in the unit of the series; finite, which a series checks.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct ProgressPoint(int Year, double Value)
{
    /// <summary>Year and value.</summary>
    /// <returns><c>2015: 12.3</c>.</returns>
    public override string ToString() => $"{Texts.Plain(Year)}: {Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)}";
}
