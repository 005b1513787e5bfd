using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Internal;

public sealed class CompoundRatioTests
{
    [Fact]
    public void IsWithin_AndMisses_AgreeWithExactArithmetic() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
    {
        (bool isWithin, bool misses) = (compound.Ratio.IsWithin(compound.Factors), compound.Ratio.Misses(compound.Factors));
        Assert.False(isWithin && misses);
        Assert.Equal((compound.Verdict == AttainmentVerdict.Attained, compound.Verdict == AttainmentVerdict.NotAttained), (isWithin, misses));
    });

    /// <summary>For every value v and base b: low ≤ root is b · lowⁿ ≤ v.</summary>
    [Fact]
    public void Rooted_HoldsTheRootOfEveryQuotient() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
    {
        Interval rooted = compound.Ratio.Rooted()!.Value;
        foreach (Rational value in IntervalSamples.Of(compound.Value))
        {
            foreach (Rational start in IntervalSamples.Of(compound.Base))
            {
                Assert.True(IsIn(rooted, value / start, compound.Years), $"{rooted} does not hold the root of {value / start}");
            }
        }
    });

    /// <summary>14 places of the root, and of a quotient by the decimals of its own rounding.</summary>
    [Fact]
    public void Rooted_IsClose() => PropertyCheck.Holds(Arbitraries.Compound, compound =>
    {
        Interval rooted = compound.Ratio.Rooted()!.Value, quotient = compound.Ratio.Quotient!.Value;
        const decimal Slack = 1e-12m;
        Assert.Equal((quotient.Low is null, quotient.High is null), (rooted.Low is null, rooted.High is null));
        Assert.True(rooted.Low is not { } low || Power(low + Slack, compound.Years) > quotient.Low!.Value || low == 0, $"{rooted} of {quotient}");
        Assert.True(rooted.High is not { } high || high < Slack || Power(high - Slack, compound.Years) < quotient.High!.Value, $"{rooted} of {quotient}");
    });

    [Fact]
    public void Rooted_OfAnExactPower_IsExact() => PropertyCheck.Holds(Gen.Choose(0, 4000).ToArbitrary(), Gen.Choose(1, 8).ToArbitrary(), (thousandths, years) =>
    {
        decimal root = thousandths / 1000m, power = 1;
        for (int i = 0; i < years; i++)
        {
            power *= root;
        }

        Assert.Equal(Interval.Point(root), new CompoundRatio(Interval.Point(power), Interval.Point(1), years).Rooted());
    });

    private static Rational Power(decimal value, int exponent) => TrueValue.Power(value, exponent);

    private static bool IsIn(Interval rooted, Rational quotient, int years) =>
        (rooted.Low is not { } low || low < 0 || Power(low, years).CompareTo(quotient) is var below && (below < 0 || (below == 0 && rooted.LowIncluded)))
        && (rooted.High is not { } high || Power(high, years).CompareTo(quotient) is var above && (above > 0 || (above == 0 && rooted.HighIncluded)));
}
