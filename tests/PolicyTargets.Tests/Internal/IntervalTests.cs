using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Internal;

/// <summary>Intervals as sets.</summary>
public partial class IntervalTests
{
    private const decimal Max = decimal.MaxValue;

    [Theory]
    [InlineData(2, true, 1, true)]
    [InlineData(1, false, 1, true)]
    [InlineData(1, true, 1, false)]
    [InlineData(1, false, 1, false)]
    public void Create_NothingBetween_IsNull(int low, bool lowIncluded, int high, bool highIncluded) =>
        Assert.Null(Interval.Create(low, lowIncluded, high, highIncluded));

    [Fact]
    public void Create_UnboundedEnds_AreNeverIncluded() => Assert.Equal(Interval.All, Interval.Create(null, true, null, true));

    [Theory]
    [InlineData("[1, 1]", true)]
    [InlineData("[1, 2]", false)]
    [InlineData("[1, ∞)", false)]
    [InlineData("(-∞, 1]", false)]
    public void IsPoint_OneNumber_IsTrue(string interval, bool expected) => Assert.Equal(expected, Written.Interval(interval).IsPoint);

    [Fact]
    public void Default_IsEverything() => Assert.Equal(Interval.All, default);

    [Fact]
    public void Contains_Number_AgreesWithTheEnds() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Gen.Choose(-24, 24).Select(n => n / 4m).ToArbitrary(), (interval, x) =>
            interval.Contains(x) == IntervalSamples.Holds(interval, x));

    [Fact]
    public void Contains_Interval_MeansEveryNumberOfIt() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallInterval, (a, b) =>
            a.Contains(b) == IntervalSamples.Deciding(a, b).All(x => !IntervalSamples.Holds(b, x) || IntervalSamples.Holds(a, x)));

    [Fact]
    public void Intersect_Interval_HoldsWhatBothHold() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallInterval, (a, b) =>
        {
            Interval? common = a.Intersect(b);
            foreach (Rational x in IntervalSamples.Deciding(a, b))
            {
                Assert.Equal(IntervalSamples.Holds(a, x) && IntervalSamples.Holds(b, x), common is { } c && IntervalSamples.Holds(c, x));
            }

            Assert.Equal(common, b.Intersect(a));
        });

    [Fact]
    public void Integers_Interval_HoldsTheSameWholeNumbers() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, interval =>
        {
            Interval? whole = interval.Integers();
            for (int n = -7; n <= 7; n++)
            {
                Assert.Equal(interval.Contains(n), whole is { } w && w.Contains(n));
            }

            Assert.True(whole?.Low is not { } low || (decimal.IsInteger(low) && whole.Value.LowIncluded));
            Assert.True(whole?.High is not { } high || (decimal.IsInteger(high) && whole.Value.HighIncluded));
        });

    [Theory]
    [InlineData("(10000, ∞)", "[10001, ∞)")]
    [InlineData("[10000, ∞)", "[10000, ∞)")]
    [InlineData("(-∞, 3)", "(-∞, 2]")]
    [InlineData("(0.5, 2.5)", "[1, 2]")]
    [InlineData("[-0.5, 0.5]", "[0, 0]")]
    [InlineData("(-∞, ∞)", "(-∞, ∞)")]
    public void Integers_Example_IsClosed(string interval, string expected) => Assert.Equal(Written.Interval(expected), Written.Interval(interval).Integers());

    [Theory]
    [InlineData("(1, 2)")]
    [InlineData("[0.2, 0.8]")]
    public void Integers_NoneInside_IsNull(string interval) => Assert.Null(Written.Interval(interval).Integers());

    [Fact]
    public void Integers_BeyondTheLargest_DoesNotThrow()
    {
        Assert.Null(Record.Exception(() => Interval.Create(Max, false, null, false)!.Value.Integers()));
        Assert.Null(Record.Exception(() => Interval.Create(null, false, -Max, false)!.Value.Integers()));
    }

    [Fact]
    public void Negate_Interval_TurnsEveryNumber() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, interval =>
        {
            Interval negated = interval.Negate();
            Assert.Equal(interval, negated.Negate());
            foreach (Rational x in IntervalSamples.Deciding(interval, negated))
            {
                Assert.Equal(IntervalSamples.Holds(interval, x), IntervalSamples.Holds(negated, Rational.Zero - x));
            }
        });

    [Theory]
    [InlineData("[1, 2)")]
    [InlineData("(-1.5, 2]")]
    [InlineData("(-∞, ∞)")]
    [InlineData("(-∞, 0]")]
    public void ToString_Ends_AreWrittenAsInMathematics(string text) => Assert.Equal(text, Written.Interval(text).ToString());

    [Fact]
    public void ToString_NegativeZero_IsZero() => Assert.Equal("(-∞, 0]", Written.Interval("[0, ∞)").Negate().ToString());

    [Fact]
    public void ToString_EqualIntervals_AreWrittenAlike() => Assert.Equal(Interval.Point(1.5m).ToString(), Interval.Point(1.50m).ToString());

    [Fact]
    public void ToString_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Arbitraries.WildInterval, Cultures.Foreign, (interval, culture) =>
            Assert.Equal(interval, Written.Interval(Cultures.Under(culture, interval.ToString))));
}
