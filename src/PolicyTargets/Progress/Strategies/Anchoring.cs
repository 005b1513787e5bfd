using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>How a method picks the point that progress is counted from. The current point is always the last one.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Anchoring
{
    private Anchoring(BaseRule rule, int number, int least, bool mustBeConsecutive = false) => (Rule, Number, Least, MustBeConsecutive) = (rule, number, least, mustBeConsecutive);

    /// <summary>Gets the rule that takes the first year that has a value; a year in the question goes before it, or the next one after that.</summary>
    public static Anchoring First { get; } = new(BaseRule.First, 0, 2);

    /// <summary>Gets where the base point is looked for.</summary>
    public BaseRule Rule { get; }

    /// <summary>Gets the base year where the question names none, the years of the window, or the most values looked at; 0 for <see cref="BaseRule.First"/>.</summary>
    public int Number { get; }

    /// <summary>Gets the least number of values from base to current point; only <see cref="BaseRule.LastPoints"/> looks at it, elsewhere the measure says what it lacks.</summary>
    public int Least { get; }

    /// <summary>Gets whether the base must be a point before the current one, so that two values remain: then the nearest such year is taken, even in a series that ends before the base year.</summary>
    public bool MustPrecedeCurrent { get; init; }

    /// <summary>Gets whether those values must belong to years in a row.</summary>
    public bool MustBeConsecutive { get; }

    /// <summary>A base year.</summary>
    /// <param name="year">The year where the question names none.</param>
    /// <param name="missing">What is taken where the year has no value: <see cref="BaseRule.Exact"/>, <see cref="BaseRule.NextAvailable"/> or <see cref="BaseRule.NearestAlternating"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="missing"/> is another rule.</exception>
    public static Anchoring BaseYear(int year, BaseRule missing = BaseRule.Exact) =>
        missing <= BaseRule.NearestAlternating ? new(missing, year, 2) : throw new ArgumentOutOfRangeException(nameof(missing), missing, "The rule is to be Exact, NextAvailable or NearestAlternating.");

    /// <summary>A window of years that ends with the current point. Its first year must have a value, unless the question names another year, which then must.</summary>
    /// <param name="years">How many years before it the base lies; positive.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="years"/> is not positive.</exception>
    public static Anchoring Window(int years) => new(BaseRule.Window, Require.AtLeast(1, years), 2);

    /// <summary>A number of values that end with the current point, in a row of years. A year in the question is not looked at.</summary>
    /// <param name="most">How many are looked at; at least 2.</param>
    /// <param name="least">How many the method wants at least; from 2 to <paramref name="most"/>.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is too small, or the least is above the most.</exception>
    public static Anchoring LastPoints(int most, int least)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(least, most);
        return new(BaseRule.LastPoints, Require.AtLeast(2, most), Require.AtLeast(2, least), mustBeConsecutive: true);
    }

    /// <summary>The rule with its number.</summary>
    /// <returns><c>NextAvailable 2015</c>.</returns>
    public override string ToString() => Number == 0 ? $"{Rule}" : $"{Rule} {Texts.Plain(Number)}";

    /// <summary>The place of the base point in a series that is not empty, whether it is another than the one asked for; -1 and a reason where there is none.</summary>
    internal (int Index, bool IsReplaced, ProgressReason Reason) Find(ProgressSeries series, int? asked)
    {
        ReadOnlySpan<ProgressPoint> points = series.Points;
        int last = points.Length - 1;
        switch (Rule)
        {
            case BaseRule.First:
                return asked is null ? (0, false, default) : InYear(points, asked.Value, BaseRule.NextAvailable);
            case BaseRule.Window:
                return InYear(points, asked ?? points[last].Year - Number, BaseRule.Exact);
            case BaseRule.LastPoints:
                int first = last;
                while (first > 0 && last - first + 1 < Number && points[first - 1].Year == points[first].Year - 1)
                {
                    first--;
                }

                return last - first + 1 >= Least ? (first, false, default) : (-1, false, ProgressReason.TooFewPoints);
            default:
                return InYear(MustPrecedeCurrent && series.Count > 1 ? points[..^1] : points, asked ?? Number, Rule, MustPrecedeCurrent);
        }
    }

    private static (int Index, bool IsReplaced, ProgressReason Reason) InYear(ReadOnlySpan<ProgressPoint> points, int year, BaseRule rule, bool isAnyEnd = false)
    {
        int next = 0;
        while (next < points.Length && points[next].Year < year)
        {
            next++;
        }

        if (next < points.Length && points[next].Year == year)
        {
            return (next, false, default);
        }

        bool hasLater = next < points.Length;
        return rule switch
        {
            BaseRule.NextAvailable => hasLater ? (next, true, default) : (-1, false, ProgressReason.BaseAfterData),
            BaseRule.NearestAlternating when !hasLater && !isAnyEnd => (-1, false, ProgressReason.BaseAfterData),
            BaseRule.NearestAlternating when hasLater && (next == 0 || points[next].Year - year <= year - points[next - 1].Year) => (next, true, default),
            BaseRule.NearestAlternating => (next - 1, true, default),
            _ => (-1, false, hasLater ? ProgressReason.TooFewPoints : ProgressReason.BaseAfterData),
        };
    }
}
