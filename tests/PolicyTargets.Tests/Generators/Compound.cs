using PolicyTargets.Internal;
using PolicyTargets.Tests.Internal;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Generators;

/// <summary>A value, a base and the years between, each number known as an interval, and a bound on the growth that often lies exactly on an end, or one unit of its last digit beside it.</summary>
/// <remarks>The oracle: growth ≥ g for every value v and base b means v · qⁿ − b · pⁿ ≥ 0 with 1 + g = p/q. The difference is linear in v and b, so its least and greatest value lie at ends.</remarks>
/// <param name="Value">The value at the end.</param>
/// <param name="Base">The value at the base; greater than 0.</param>
/// <param name="Years">n.</param>
/// <param name="Bound">The bound, in percent.</param>
internal sealed record Compound(Interval Value, Interval Base, int Years, Interval Bound)
{
    internal CompoundRatio Ratio => new(Value, Base, Years);

    /// <summary>Gets the bound on growth as exact factors.</summary>
    internal FractionInterval Factors => FractionInterval.Of(Bound, Fraction.FactorOf);

    internal AttainmentVerdict Verdict => Holds(Bound) ? AttainmentVerdict.Attained : Misses(Bound) ? AttainmentVerdict.NotAttained : AttainmentVerdict.Undetermined;

    private bool Holds(Interval bound) =>
        (bound.Low is not { } low || Least(low) is { } least && (least.Of > 0 || (least.Of.CompareTo(0) == 0 && (bound.LowIncluded || !least.IsReached))))
        && (bound.High is not { } high || Greatest(high) is { } most && (most.Of < 0 || (most.Of.CompareTo(0) == 0 && (bound.HighIncluded || !most.IsReached))));

    private bool Misses(Interval bound) =>
        (bound.Low is { } low && Greatest(low) is { } most && (most.Of < 0 || (most.Of.CompareTo(0) == 0 && !(bound.LowIncluded && most.IsReached))))
        || (bound.High is { } high && Least(high) is { } least && (least.Of > 0 || (least.Of.CompareTo(0) == 0 && !(bound.HighIncluded && least.IsReached))));

    /// <summary>The greatest lower limit of v · qⁿ − b · pⁿ and whether it is reached; null where there is none.</summary>
    private (Rational Of, bool IsReached)? Least(decimal percent) =>
        Term(Power(percent), Base.High, Base.HighIncluded, Base.Low, Base.LowIncluded) is { } less && Value.Low is { } low ? (low - less.Of, less.IsReached && Value.LowIncluded) : null;

    private (Rational Of, bool IsReached)? Greatest(decimal percent) =>
        Term(Power(percent), Base.Low, Base.LowIncluded, Base.High, Base.HighIncluded) is { } more && Value.High is { } high ? (high - more.Of, more.IsReached && Value.HighIncluded) : null;

    /// <summary>b · pⁿ/qⁿ for the end of the base that makes it largest (or smallest) where the factor is positive, else for the other.</summary>
    private static (Rational Of, bool IsReached)? Term(Rational factor, decimal? end, bool isIncluded, decimal? other, bool isOtherIncluded) => factor.CompareTo(0) switch
    {
        0 => (0, true),
        > 0 => end is { } b ? (factor * b, isIncluded) : null,
        _ => other is { } b ? (factor * b, isOtherIncluded) : null,
    };

    /// <summary>(1 + g)ⁿ; below −100 % the power of the negative factor keeps its sign, since no root is that small.</summary>
    private Rational Power(decimal percent)
    {
        Rational power = TrueValue.Power(((Rational)percent + 100) / 100, Years);
        return percent < -100 && power > 0 ? Rational.Zero - power : power;
    }

    public override string ToString() => $"{Value} over {Base} in {Years} years, growth in {Bound} %";

    internal static Compound Drawn(Dice dice)
    {
        int years = 1 + dice.Below(7);
        decimal growth = dice.Of(20m, 7m, 0m, -5m, 2.5m, -100m, 100m, 33.3m) + dice.Below(3);
        decimal start = 1 + dice.Below(50);
        Rational exact = TrueValue.Power(((Rational)growth + 100) / 100, years) * start;
        decimal end = (decimal)exact.Numerator / (decimal)exact.Denominator;
        decimal last = new decimal(1, 0, 0, false, end.Scale);
        decimal value = Math.Max(0, dice.Below(8) switch { 0 or 1 or 2 => end, 3 => end + last, 4 => end - last, 5 => end * 1.1m, 6 => end * 0.9m, _ => 0 });
        return new Compound(Around(dice, value, 0), Around(dice, start, 0, isPositive: true), years, BoundAt(dice, growth));
    }

    private static Interval BoundAt(Dice dice, decimal growth) => dice.Below(6) switch
    {
        0 => Interval.Create(growth, true, null, false)!.Value,
        1 => Interval.Create(growth, false, null, false)!.Value,
        2 => Interval.Create(null, false, growth, true)!.Value,
        3 => Interval.Create(null, false, growth, false)!.Value,
        4 => Interval.Create(growth, dice.OnceIn(2), growth + 3, dice.OnceIn(2))!.Value,
        _ => Interval.Create(growth - 3, dice.OnceIn(2), growth, dice.OnceIn(2))!.Value,
    };

    /// <summary>The number itself, or an interval at whose end it lies, closed, open or unbounded beyond.</summary>
    private static Interval Around(Dice dice, decimal number, decimal least, bool isPositive = false)
    {
        decimal low = Math.Max(least, number - dice.Below(3));
        return dice.Below(8) switch
        {
            1 => Interval.Create(number, true, number + 2, dice.OnceIn(2))!.Value,
            2 => Interval.Create(number, false, number + 2, true)!.Value,
            3 when low > 0 => Interval.Create(low, true, number, true)!.Value,
            4 when low < number => Interval.Create(low, isPositive && low == 0 ? false : dice.OnceIn(2), number, false)!.Value,
            5 => Interval.Create(number, dice.OnceIn(2) && !(isPositive && number == 0), null, false)!.Value,
            6 => Interval.Create(least, !isPositive, number + 1, dice.OnceIn(2))!.Value,
            7 when isPositive => Interval.Create(0, false, null, false)!.Value,
            _ => Interval.Point(number),
        };
    }
}
