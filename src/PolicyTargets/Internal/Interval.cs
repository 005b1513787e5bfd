namespace PolicyTargets.Internal;

/// <summary>A non-empty interval of numbers whose ends are closed, open or unbounded (<see langword="null"/>).</summary>
/// <remarks>The arithmetic gives the smallest interval that holds a∘b for every a and b of the operands, widened by at most one unit in the last digit
/// where a decimal cannot hold an end (rounded outward). 0 × ∞ is 0. <see langword="null"/> results mean overflow.</remarks>
internal readonly record struct Interval
{
    private Interval(decimal? low, bool lowIncluded, decimal? high, bool highIncluded) =>
        (Low, LowIncluded, High, HighIncluded) = (low, lowIncluded && low is not null, high, highIncluded && high is not null);

    /// <summary>The lower end; null when unbounded.</summary>
    internal decimal? Low { get; }

    internal bool LowIncluded { get; }

    /// <summary>The upper end; null when unbounded.</summary>
    internal decimal? High { get; }

    internal bool HighIncluded { get; }

    internal static Interval All { get; } = new(null, false, null, false);

    internal bool IsPoint => Low is { } low && High is { } high && low == high;

    /// <returns>Null when no number lies between the ends.</returns>
    internal static Interval? Create(decimal? low, bool lowIncluded, decimal? high, bool highIncluded) =>
        low is { } l && high is { } h && (l > h || (l == h && !(lowIncluded && highIncluded)))
            ? null
            : new Interval(low, lowIncluded, high, highIncluded);

    internal static Interval Point(decimal value) => new(value, true, value, true);

    internal bool Contains(decimal value) =>
        (Low is not { } low || (LowIncluded ? value >= low : value > low))
        && (High is not { } high || (HighIncluded ? value <= high : value < high));

    internal bool Contains(Interval other) =>
        CompareLow(this, other) <= 0 && CompareHigh(this, other) >= 0;

    internal Interval? Intersect(Interval other)
    {
        Interval low = CompareLow(this, other) >= 0 ? this : other;
        Interval high = CompareHigh(this, other) <= 0 ? this : other;
        return Create(low.Low, low.LowIncluded, high.High, high.HighIncluded);
    }

    /// <summary>The integers of the interval as a closed (or unbounded) interval; null when it holds none.</summary>
    internal Interval? Integers()
    {
        // Beyond the largest decimal there is no next whole number to write: such an end stays as it is.
        bool lowStays = !LowIncluded && Low == decimal.MaxValue;
        bool highStays = !HighIncluded && High == decimal.MinValue;
        decimal? low = Low is not { } l || lowStays ? Low : LowIncluded ? decimal.Ceiling(l) : decimal.Floor(l) + 1;
        decimal? high = High is not { } h || highStays ? High : HighIncluded ? decimal.Floor(h) : decimal.Ceiling(h) - 1;
        return Create(low, !lowStays, high, !highStays);
    }

    internal Interval Negate() => new(-High, HighIncluded, -Low, LowIncluded);

    internal Interval? Add(Interval other) =>
        TryAddEnds(Low, other.Low, Rounding.Down, out decimal? low) && TryAddEnds(High, other.High, Rounding.Up, out decimal? high)
            ? new Interval(low, LowIncluded && other.LowIncluded, high, HighIncluded && other.HighIncluded)
            : null;

    internal Interval? Subtract(Interval other) => Add(other.Negate());

    internal Interval? Multiply(Interval other) =>
        IsPoint && other.IsPoint
            ? (DirectedDecimal.TryMultiply(Low!.Value, other.Low!.Value, Rounding.Down, out decimal low) && DirectedDecimal.TryMultiply(Low.Value, other.Low.Value, Rounding.Up, out decimal high)
                ? new Interval(low, true, high, true) : null)
            : Combine(other, Corner.Multiply);

    /// <summary>The quotient; the divisor does not contain 0 (it may have 0 as an open end).</summary>
    internal Interval? Divide(Interval divisor) =>
        IsPoint && divisor.IsPoint
            ? (DirectedDecimal.TryDivide(Low!.Value, divisor.Low!.Value, Rounding.Down, out decimal low) && DirectedDecimal.TryDivide(Low.Value, divisor.Low.Value, Rounding.Up, out decimal high)
                ? new Interval(low, true, high, true) : null)
            : Combine(divisor, Corner.Divide);

    /// <summary>The distances from the numbers of this interval to the other interval: 0 inside it.</summary>
    internal Interval? DistanceTo(Interval target)
    {
        // max(target.Low - x, 0, x - target.High) is convex: largest at the ends, smallest at the point nearest the target.
        Interval? below = target.Low is { } low ? Difference(Point(low), this) : Point(0);
        Interval? above = target.High is { } high ? Difference(this, Point(high)) : Point(0);
        return below is { } b && above is { } a ? b.Max(Point(0)).Max(a) : null;
    }

    /// <summary>A difference of which only what is above 0 counts: what is too far below for a decimal is merely below.</summary>
    private static Interval? Difference(Interval a, Interval b)
    {
        Interval minus = b.Negate();
        return !TryAddEnds(a.High, minus.High, Rounding.Up, out decimal? high) ? (a.High < 0 ? Point(0) : null)
            : TryAddEnds(a.Low, minus.Low, Rounding.Down, out decimal? low) ? new Interval(low, a.LowIncluded && minus.LowIncluded, high, a.HighIncluded && minus.HighIncluded)
            : a.Low < 0 ? new Interval(null, false, high, a.HighIncluded && minus.HighIncluded) : null;
    }

    /// <summary>The larger of two numbers, one from each interval; the two move against each other at most where both lie at or below the other's reach.</summary>
    internal Interval Max(Interval other)
    {
        Interval low = CompareLow(this, other) >= 0 ? this : other;
        Interval high = CompareHigh(this, other) >= 0 ? this : other;
        return new Interval(low.Low, low.LowIncluded, high.High, high.HighIncluded);
    }

    /// <summary>The smaller of two numbers, one from each interval.</summary>
    internal Interval Min(Interval other) => Negate().Max(other.Negate()).Negate();

    /// <summary>Everything from the lower of the lower ends to the higher of the higher ones.</summary>
    internal Interval Hull(Interval other)
    {
        Interval low = CompareLow(this, other) <= 0 ? this : other;
        Interval high = CompareHigh(this, other) >= 0 ? this : other;
        return new Interval(low.Low, low.LowIncluded, high.High, high.HighIncluded);
    }

    private static bool TryAddEnds(decimal? a, decimal? b, Rounding rounding, out decimal? sum)
    {
        sum = null;
        if (a is not { } x || b is not { } y)
        {
            return true;
        }

        bool fits = DirectedDecimal.TryAdd(x, y, rounding, out decimal value);
        sum = value;
        return fits;
    }

    private Interval? Combine(Interval other, Func<Corner, Corner, Rounding, Corner> operation)
    {
        Corner? low = null;
        Corner? high = null;
        for (int i = 0; i < 4; i++)
        {
            (Corner a, Corner b) = (i < 2 ? LowCorner : HighCorner, i % 2 == 0 ? other.LowCorner : other.HighCorner);
            (Corner down, Corner up) = (operation(a, b, Rounding.Down), operation(a, b, Rounding.Up));
            low = low is { } l ? Corner.Lower(l, down) : down;
            high = high is { } h ? Corner.Higher(h, up) : up;
        }

        // A corner too large for a decimal matters only where it would be an end.
        return low!.Value.IsOverflow || high!.Value.IsOverflow
            ? null
            : new Interval(low.Value.Finite, low.Value.Included, high.Value.Finite, high.Value.Included);
    }

    private Corner LowCorner => new(Low, LowIncluded, Low is null ? -1 : 0, OpensUpward: true);

    private Corner HighCorner => new(High, HighIncluded, High is null ? 1 : 0, OpensUpward: false);

    private static int CompareLow(Interval a, Interval b) => (a.Low, b.Low) switch
    {
        (null, null) => 0,
        (null, _) => -1,
        (_, null) => 1,
        ({ } x, { } y) => x != y ? x.CompareTo(y) : b.LowIncluded.CompareTo(a.LowIncluded),
    };

    private static int CompareHigh(Interval a, Interval b) => (a.High, b.High) switch
    {
        (null, null) => 0,
        (null, _) => 1,
        (_, null) => -1,
        ({ } x, { } y) => x != y ? x.CompareTo(y) : a.HighIncluded.CompareTo(b.HighIncluded),
    };

    public override string ToString() =>
        $"{(LowIncluded ? '[' : '(')}{(Low is { } low ? Texts.Plain(low) : "-∞")}, {(High is { } high ? Texts.Plain(high) : "∞")}{(HighIncluded ? ']' : ')')}";
}
