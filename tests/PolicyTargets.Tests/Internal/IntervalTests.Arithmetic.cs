using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;
using Interval = PolicyTargets.Internal.Interval;

namespace PolicyTargets.Tests.Internal;

/// <summary>Interval arithmetic: nothing lost (sound), nothing added (tight).</summary>
public partial class IntervalTests
{
    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('*')]
    public void Arithmetic_AnyEnds_HoldsEveryResult(char operation) =>
        PropertyCheck.Holds(Arbitraries.WildInterval, Arbitraries.WildInterval, (a, b) => AssertSound(operation, a, b));

    [Fact]
    public void Divide_AnyEnds_HoldsEveryQuotient() =>
        PropertyCheck.Holds(Arbitraries.WildInterval, Arbitraries.WildDivisor, (a, b) => AssertSound('/', a, b));

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('*')]
    public void Arithmetic_SmallEnds_IsSoundAndTight(char operation) =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallInterval, (a, b) => AssertTight(Calculate(operation, a, b), Results(operation, a, b)));

    [Fact]
    public void Divide_SmallEnds_IsSoundAndTight() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallDivisor, (a, b) => AssertTight(Calculate('/', a, b), Results('/', a, b)));

    [Fact]
    public void DistanceTo_SmallEnds_IsSoundAndTight() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallInterval, (a, b) =>
            AssertTight(a.DistanceTo(b), [.. IntervalSamples.Of(a).Concat(InsideAndEnds(a, b)).Select(x => Distance(x, b))]));

    [Fact]
    public void MinMaxAndHull_SmallEnds_AreSoundAndTight() =>
        PropertyCheck.Holds(Arbitraries.SmallInterval, Arbitraries.SmallInterval, (a, b) =>
        {
            (Rational X, Rational Y)[] pairs = [.. from x in IntervalSamples.Of(a) from y in IntervalSamples.Of(b) select (x, y)];
            AssertTight(a.Min(b), [.. pairs.Select(pair => pair.X < pair.Y ? pair.X : pair.Y)]);
            AssertTight(a.Max(b), [.. pairs.Select(pair => pair.X > pair.Y ? pair.X : pair.Y)]);
            AssertTight(a.Hull(b), [.. IntervalSamples.Of(a), .. IntervalSamples.Of(b)]);
        });

    [Theory]
    [InlineData("[0, 1]", '*', "(2, ∞)", "[0, ∞)")]
    [InlineData("(0, 1]", '*', "(2, ∞)", "(0, ∞)")]
    [InlineData("[0, 0]", '*', "(-∞, ∞)", "[0, 0]")]
    [InlineData("(-∞, -1]", '*', "[0, 1)", "(-∞, 0]")]
    [InlineData("[-2, 3)", '*', "(-1, 4]", "[-8, 12)")]
    [InlineData("(-2, 0]", '*', "[0, 5]", "(-10, 0]")]
    [InlineData("(0, 1]", '*', "[-1, 0]", "[-1, 0]")]
    [InlineData("(-2, 2]", '*', "[-3, 3)", "[-6, 6)")]
    [InlineData("[1, 2]", '/', "(0, 4]", "[0.25, ∞)")]
    [InlineData("[1, 2]", '/', "[-4, 0)", "(-∞, -0.25]")]
    [InlineData("[0, 2)", '/', "(0, 1]", "[0, ∞)")]
    [InlineData("[-1, 1]", '/', "(0, ∞)", "(-∞, ∞)")]
    [InlineData("[1, ∞)", '/', "[1, ∞)", "(0, ∞)")]
    [InlineData("(1, 2]", '+', "[1, ∞)", "(2, ∞)")]
    [InlineData("(1, 2]", '-', "[1, 3)", "(-2, 1]")]
    [InlineData("(-∞, 1]", '-', "[1, ∞)", "(-∞, 0]")]
    public void Arithmetic_Example_HasTheRightEnds(string a, char operation, string b, string expected) =>
        Assert.Equal(Written.Interval(expected), Calculate(operation, Written.Interval(a), Written.Interval(b)));

    [Theory]
    [InlineData("[1, 5)", "[5, 10]", "(0, 4]")]
    [InlineData("[1, 5]", "(5, 10]", "[0, 4]")]
    [InlineData("(10, 12]", "[5, 10)", "(0, 2]")]
    [InlineData("[6, 7]", "[5, 10]", "[0, 0]")]
    [InlineData("[4, 12)", "[5, 10]", "[0, 2)")]
    [InlineData("(-∞, 7]", "[5, 10]", "[0, ∞)")]
    [InlineData("[3, 4]", "(-∞, ∞)", "[0, 0]")]
    [InlineData("[3, 4]", "(-∞, 1]", "[2, 3]")]
    public void DistanceTo_Example_HasTheRightEnds(string from, string to, string expected) =>
        Assert.Equal(Written.Interval(expected), Written.Interval(from).DistanceTo(Written.Interval(to)));

    [Fact]
    public void Arithmetic_EndPastTheLargest_IsNull()
    {
        Interval huge = Written.Interval("[1, 79228162514264337593543950335]");

        Assert.Null(huge.Add(huge));
        Assert.Null(huge.Subtract(huge.Negate()));
        Assert.Null(huge.Multiply(huge));
        Assert.Null(huge.Divide(Interval.Point(0.1m)));
        Assert.Null(Interval.Point(-Max).DistanceTo(Interval.Point(Max)));
    }

    [Theory]
    [InlineData("[2, ∞)", '*', "[1, 79228162514264337593543950335]", "[2, ∞)")]
    [InlineData("[2, ∞)", '*', "[-1, 79228162514264337593543950335]", "(-∞, ∞)")]
    [InlineData("[1, 10000000000]", '/', "(0, 0.00000000000000000001]", "[100000000000000000000, ∞)")]
    public void Arithmetic_OnlyAnInnerCornerPastTheLargest_IsNoOverflow(string a, char operation, string b, string expected) =>
        Assert.Equal(Written.Interval(expected), Calculate(operation, Written.Interval(a), Written.Interval(b)));

    [Fact]
    public void DistanceTo_DeepInsideTheTarget_IsNoOverflow() =>
        Assert.Equal(Interval.Point(0), Written.Interval("[0, 79228162514264337593543950335]").DistanceTo(Written.Interval("[-79228162514264337593543950335, ∞)")));

    private static Interval? Calculate(char operation, Interval a, Interval b) => operation switch
    {
        '+' => a.Add(b),
        '-' => a.Subtract(b),
        '*' => a.Multiply(b),
        _ => a.Divide(b),
    };

    private static Rational[] Results(char operation, Interval a, Interval b) =>
        [.. from x in IntervalSamples.Of(a) from y in IntervalSamples.Of(b) select operation switch { '+' => x + y, '-' => x - y, '*' => x * y, _ => x / y }];

    private static Rational Distance(Rational x, Interval target) => new[]
    {
        Rational.Zero,
        target.Low is { } low ? low - x : Rational.Zero,
        target.High is { } high ? x - high : Rational.Zero,
    }.Max();

    private static IEnumerable<Rational> InsideAndEnds(Interval a, Interval b) => IntervalSamples.Deciding(a, b).Where(x => IntervalSamples.Holds(a, x));

    private static void AssertSound(char operation, Interval a, Interval b)
    {
        Rational[] reached = Results(operation, a, b);
        if (Calculate(operation, a, b) is { } result)
        {
            Assert.All(reached, x => Assert.True(IntervalSamples.Holds(result, x), $"{x} is missing in {result}"));
        }
        else
        {
            Assert.Contains(Ends(operation, a, b), x => x.Abs() > Max);
        }
    }

    /// <summary>The operation on the finite ends: what may be too large for a decimal.</summary>
    private static IEnumerable<Rational> Ends(char operation, Interval a, Interval b) =>
        from x in new[] { a.Low, a.High }.OfType<decimal>()
        from y in new[] { b.Low, b.High }.OfType<decimal>()
        where operation != '/' || y != 0
        select operation switch { '+' => (Rational)x + y, '-' => (Rational)x - y, '*' => (Rational)x * y, _ => (Rational)x / y };

    private static void AssertTight(Interval? result, IReadOnlyList<Rational> reached)
    {
        Interval interval = Assert.NotNull(result);
        Assert.All(reached, x => Assert.True(IntervalSamples.Holds(interval, x), $"{x} is missing in {interval}"));
        AssertEnd(interval.Low, interval.LowIncluded, reached.Min(), reached);
        AssertEnd(interval.High, interval.HighIncluded, reached.Max(), reached);
    }

    /// <summary>A closed end is reached, an open one approached, a missing one left far behind.</summary>
    private static void AssertEnd(decimal? end, bool included, Rational outermost, IReadOnlyList<Rational> reached)
    {
        if (end is not { } value)
        {
            Assert.True(outermost.Abs() > Rational.Ten(8), $"unbounded, but only {outermost} is reached");
            return;
        }

        Assert.True((outermost - value).Abs() < Rational.Ten(-6), $"{value} is not approached");
        Assert.Equal(included, reached.Any(x => (x - value).Abs() < Rational.Ten(-26)));
    }
}
