using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Internal;

namespace PolicyTargets.Tests.Quantities;

/// <summary>Ranges as sets: membership, intersection, conversion, distance, across units.</summary>
public partial class QuantityRangeTests
{
    [Fact]
    public void Contains_Quantity_ComparesExactly() =>
        PropertyCheck.Holds(Arbitraries.DurationRange, Arbitraries.Duration, (range, quantity) =>
            range.Contains(quantity) == Holds(range, (Rational)quantity.Amount * Size(quantity.Unit)));

    [Fact]
    public void Sets_OfOneDimension_AgreeWithTheirMembers() =>
        PropertyCheck.Holds(Arbitraries.DurationRange, Arbitraries.DurationRange, AssertSets);

    [Fact]
    public void Sets_OfMoney_AgreeWithTheirMembers() => PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.MoneyRange, AssertSets);

    [Fact]
    public void Intersect_OfMoney_HoldsWhatBothHoldInTheLeftUnit() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.MoneyRange, (a, b) =>
        {
            QuantityRange? common = a.Intersect(b);
            Assert.Equal(a.Overlaps(b), common is not null);
            Assert.All(Deciding(a, b), x => Assert.Equal(Holds(a, x) && Holds(b, x), common is not null && Holds(common, x)));
            Assert.True(common is null || common.Unit == a.Unit);
        });

    [Theory]
    [InlineData("[1, 2] 万元", "[20000, ∞) 元", "[2, 2] 万元")]
    [InlineData("[1, 2) 万元", "[20000, ∞) 元", null)]
    [InlineData("[230, 240) 家", "(200, ∞) 项", "[230, 240) 家")]
    [InlineData("[1, 2] %", "[1, 2] pp", null)]
    public void Intersect_Example_IsInTheLeftUnit(string a, string b, string? expected)
    {
        Assert.Equal(expected, Written.Range(a).Intersect(Written.Range(b))?.ToString());
        Assert.Equal(expected is not null, Written.Range(a).Overlaps(Written.Range(b)));
    }

    [Fact]
    public void Sets_OtherDimension_AreApart()
    {
        (QuantityRange percent, QuantityRange points) = (Written.Range("(-∞, ∞) %"), Written.Range("(-∞, ∞) pp"));

        Assert.False(percent.Contains(points));
        Assert.False(percent.Contains(Quantity.PercentagePoints(1)));
        Assert.False(percent.Overlaps(points));
        Assert.Null(percent.Intersect(points));
        Assert.False(percent.TryConvert(Unit.PercentagePoint, out QuantityRange? converted));
        Assert.Null(converted);
    }

    // Both ranges hold the same sums; that one of them has ends too large for the other's unit does not make them apart.
    [Fact]
    public void Intersect_EndTooLargeForTheUnit_IsNotEmpty() =>
        Assert.Equal(Written.Range("[5, 5] 家"), Written.Range("[5, 5] 家").Intersect(Written.Range("[0, 79228162514264337593543950335] 亿家")));

    // 0.0002777777777777777777777777778 hours are a little more than one second.
    [Fact]
    public void Intersect_ApartByLessThanADigit_AgreesWithOverlaps()
    {
        (QuantityRange hours, QuantityRange second) = (Written.Range("[0.0002777777777777777777777777778, ∞) 小时"), Written.Range("(-∞, 1] 秒"));

        Assert.False(hours.Overlaps(second));
        Assert.Null(hours.Intersect(second));
    }

    [Fact]
    public void TryConvert_Duration_HoldsTheRangeAndNearlyNothingElse() =>
        PropertyCheck.Holds(Arbitraries.DurationRange, Arbitraries.Duration, (range, other) =>
        {
            Assert.True(range.TryConvert(other.Unit, out QuantityRange? converted));
            Assert.Equal(other.Unit, converted.Unit);
            Assert.Equal((range.IsLowerIncluded, range.IsUpperIncluded), (converted.IsLowerIncluded, converted.IsUpperIncluded));
            AssertJustBelow(converted.Lower, converted.Unit, range.Lower, range.Unit);
            AssertJustBelow(range.Upper, range.Unit, converted.Upper, converted.Unit);
            Assert.True(converted.Contains(range));
        });

    [Fact]
    public void TryConvert_Money_ComesBackUnchanged() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.MoneyRange, (range, other) =>
            range.TryConvert(other.Unit, out QuantityRange? there) && there.TryConvert(range.Unit, out QuantityRange? back) && back == range);

    [Theory]
    [InlineData("[79228162514264337593543950335, ∞) 亿元")]
    [InlineData("(-∞, -79228162514264337593543950335] 亿元")]
    [InlineData("[0, 79228162514264337593543950335] 亿元")]
    public void TryConvert_TooLarge_IsFalse(string range) => Assert.False(Written.Range(range).TryConvert(Unit.Yuan, out _));

    [Theory]
    [InlineData("(10000, ∞) 家", "[0, ∞) 家", "[10001, ∞) 家")]
    [InlineData("(10000, ∞) 家", null, "[10001, ∞) 家")]
    [InlineData("(-∞, 3) rank", "[1, ∞) rank", "[1, 2] rank")]
    [InlineData("(-∞, 1) rank", "[1, ∞) rank", null)]
    [InlineData("(1, 2) 家", null, null)]
    [InlineData("(95, ∞) %", "(-∞, 100] %", "(95, 100] %")]
    [InlineData("(95, ∞) %", null, "(95, ∞) %")]
    [InlineData("(1.5, ∞) 万家", "[0, ∞) 家", "(1.5, ∞) 万家")]
    [InlineData("[5, 6] 家", "[0, 100] %", null)]
    public void ToAdmissible_Range_IsWhatCanOccur(string range, string? domain, string? expected) =>
        Assert.Equal(expected, Written.Range(range).ToAdmissible(domain is null ? null : Written.Range(domain))?.ToString());

    [Fact]
    public void ToAdmissible_PastTheLargestDecimal_DoesNotThrow() =>
        Assert.Null(Record.Exception(() => QuantityRange.MoreThan(new Quantity(Max, Unit.Rank)).ToAdmissible()));

    [Theory]
    [InlineData("[1, 2] %", "[3.75, ∞) %", "[1.75, 2.75] pp")]
    [InlineData("[4, 5] %", "[3.75, ∞) %", "[0, 0] pp")]
    [InlineData("[5000, 5000] 元", "[2, ∞) 万元", "[15000, 15000] 元")]
    [InlineData("[5, 6) 家", "(-∞, 5) 项", "[0, 1) 家")]
    [InlineData("[1, 1] 百%", "[50, 60] %", "[40, 40] pp")]
    [InlineData("[1, 2] %", "[1, 2] pp", "no range: UnitMismatch")]
    [InlineData("[1, 2] 家", "[79228162514264337593543950335, ∞) 亿家", "no range: Overflow")]
    [InlineData("[-1, -1] 元", "[79228162514264337593543950335, ∞) 元", "no range: Overflow")]
    public void DistanceTo_Range_IsNeverNegative(string from, string to, string expected) =>
        Assert.Equal(expected, Written.Range(from).DistanceTo(Written.Range(to)).ToString());

    // From no time at all to one second: 1/3600 hours, which lies between two decimals.
    [Fact]
    public void DistanceTo_AcrossUnits_HoldsTheDistance()
    {
        QuantityRange distance = Written.Range("0 小时").DistanceTo(Written.Range("[1, ∞) 秒")).Range!;

        Assert.True(distance.Contains(Written.Quantity("1 秒")), $"{distance}");
    }

    [Fact]
    public void Sets_Null_Throw()
    {
        var range = Written.Range("[1, 2] %");

        Assert.Throws<ArgumentNullException>(() => range.Contains((Quantity)null!));
        Assert.Throws<ArgumentNullException>(() => range.Contains((QuantityRange)null!));
        Assert.Throws<ArgumentNullException>(() => range.Overlaps(null!));
        Assert.Throws<ArgumentNullException>(() => range.Intersect(null!));
        Assert.Throws<ArgumentNullException>(() => range.TryConvert(null!, out _));
        Assert.Throws<ArgumentNullException>(() => range.DistanceTo(null!));
    }

    /// <summary>Both ends are missing, or the lower one lies below the higher by less than a millionth of a millionth second.</summary>
    private static void AssertJustBelow(decimal? lower, Unit lowerUnit, decimal? higher, Unit higherUnit)
    {
        Assert.Equal(lower is null, higher is null);
        Rational room = ((Rational)(higher ?? 0) * Size(higherUnit)) - ((Rational)(lower ?? 0) * Size(lowerUnit));
        Assert.True(room >= 0 && room < Rational.Ten(-12), $"{lower} {lowerUnit} and {higher} {higherUnit}");
    }

    private static void AssertSets(QuantityRange a, QuantityRange b)
    {
        IReadOnlyList<Rational> numbers = Deciding(a, b);
        Assert.Equal(numbers.All(x => !Holds(b, x) || Holds(a, x)), a.Contains(b));
        Assert.Equal(numbers.Any(x => Holds(a, x) && Holds(b, x)), a.Overlaps(b));
        Assert.Equal(a.Overlaps(b), b.Overlaps(a));
    }

    /// <summary>Enough numbers, in the base unit, to decide every relation of two ranges: all ends, one between each two, one beyond on either side.</summary>
    private static Rational[] Deciding(QuantityRange a, QuantityRange b)
    {
        Rational[] ends = [.. new[] { a, b }.SelectMany(r => new[] { r.Lower, r.Upper }.OfType<decimal>().Select(end => (Rational)end * Size(r.Unit))).Append(Rational.Zero).Distinct().Order()];
        return [ends[0] - 1, .. ends, .. ends.Zip(ends.Skip(1), (x, y) => (x + y) / 2), ends[^1] + 1];
    }

    private static bool Holds(QuantityRange range, Rational baseUnits) => IntervalSamples.Holds(range.Interval, baseUnits / Size(range.Unit));

    private static int Size(Unit unit) => unit.Code switch
    {
        "分钟" => 60,
        "小时" => 3_600,
        "天" => 86_400,
        "周" => 604_800,
        "千元" => 1_000,
        "万元" => 10_000,
        _ => 1,
    };
}
