using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Quantities;

/// <summary>The algebra of units, and the faults.</summary>
public partial class QuantityRangeTests
{
    [Theory]
    [InlineData("6 %", '-', "2 %", "[4, 4] pp")]
    [InlineData("6 %", '+', "2 pp", "[8, 8] %")]
    [InlineData("6 pp", '+', "2 %", "[8, 8] %")]
    [InlineData("6 %", '-', "2 pp", "[4, 4] %")]
    [InlineData("6 pp", '-', "2 pp", "[4, 4] pp")]
    [InlineData("6 pp", '+', "2 pp", "[8, 8] pp")]
    [InlineData("1 百%", '-', "60 %", "[40, 40] pp")]
    [InlineData("1 百%", '+', "1 pp", "[101, 101] %")]
    [InlineData("6 家", '+', "2 项", "[8, 8] 家")]
    [InlineData("6 万元", '-', "2 元", "[5.9998, 5.9998] 万元")]
    [InlineData("1 天", '+', "6 小时", "[1.25, 1.25] 天")]
    [InlineData("6 rank", '-', "2 rank", "[4, 4] rank")]
    [InlineData("6 %", '+', "2 %", "no range: UnitMismatch")]
    [InlineData("6 pp", '-', "2 %", "no range: UnitMismatch")]
    [InlineData("6 %", '+', "2 x", "no range: UnitMismatch")]
    [InlineData("6 家", '+', "2 %", "no range: UnitMismatch")]
    [InlineData("6 家", '-', "2 元", "no range: UnitMismatch")]
    [InlineData("6 元", '+', "2 USD", "no range: UnitMismatch")]
    [InlineData("6 人次", '+', "2 人", "no range: UnitMismatch")]
    public void Sums_OfUnits_FollowTheAlgebra(string a, char operation, string b, string expected) =>
        Assert.Equal(expected, Calculate(Written.Range(a), operation, Written.Range(b)).ToString());

    [Theory]
    [InlineData("6 家", '/', "2 项", "[3, 3] x")]
    [InlineData("6 %", '/', "2 %", "[3, 3] x")]
    [InlineData("6 万元", '/', "20000 元", "[3, 3] x")]
    [InlineData("6 元", '/', "2 人", "[3, 3] 元/人")]
    [InlineData("6 人年", '/', "2 万人", "[3, 3] 人年/万人")]
    [InlineData("6 元/人", '/', "2 万元/万人", "[3, 3] x")]
    [InlineData("6 元", '/', "2 x", "[3, 3] 元")]
    [InlineData("6 元", '/', "50 %", "[12, 12] 元")]
    [InlineData("6 %", '/', "2 x", "[3, 3] %")]
    [InlineData("6 pp", '/', "50 %", "[12, 12] pp")]
    [InlineData("6 x", '/', "2 家", "[3, 3] x/家")]
    [InlineData("3 元/人", '*', "2 人", "[6, 6] 元")]
    [InlineData("2 家", '*', "3 元/人", "[6, 6] 元")]
    [InlineData("2 万人", '*', "3 件/人次", "no range: UnitMismatch")]
    [InlineData("3 人年/万人", '*', "20000 人", "[6, 6] 人年")]
    [InlineData("3 家", '*', "2 x", "[6, 6] 家")]
    [InlineData("3 x", '*', "2 家", "[6, 6] 家")]
    [InlineData("3 家", '*', "50 %", "[1.5, 1.5] 家")]
    [InlineData("50 %", '*', "3 家", "[1.5, 1.5] 家")]
    [InlineData("50 %", '*', "50 %", "[25, 25] %")]
    [InlineData("3 万x", '*', "2 家", "[60000, 60000] 家")]
    [InlineData("3 x", '*', "50 %", "[1.5, 1.5] x")]
    [InlineData("3 家", '*', "2 项", "no range: UnitMismatch")]
    [InlineData("3 pp", '*', "2 pp", "no range: UnitMismatch")]
    public void Products_OfUnits_FollowTheAlgebra(string a, char operation, string b, string expected) =>
        Assert.Equal(Parsed(expected), Parsed(Calculate(Written.Range(a), operation, Written.Range(b)).ToString()));

    [Theory]
    [InlineData("[1, 2) %", '-', "(0, 1] %", "[0, 2) pp")]
    [InlineData("[1, 2) %", '+', "(0, ∞) pp", "(1, ∞) %")]
    [InlineData("(10, 20] 家", '*', "[50, 100) %", "(5, 20) 家")]
    [InlineData("[1, 2] 元", '/', "(0, 4] 人", "[0.25, ∞) 元/人")]
    [InlineData("[6, 6] 家", '/', "[3, 3] x", "[2, 2] 家")]
    [InlineData("[1, 1] 家", '/', "[3, 3] x", "[0.3333333333333333333333333333, 0.3333333333333333333333333334] 家")]
    public void Arithmetic_OfRanges_KeepsOpenEnds(string a, char operation, string b, string expected) =>
        Assert.Equal(Parsed(expected), Parsed(Calculate(Written.Range(a), operation, Written.Range(b)).ToString()));

    [Theory]
    [InlineData("[0, 0] 人", true)]
    [InlineData("[-1, 1] 人", true)]
    [InlineData("[0, 1] 人", true)]
    [InlineData("(-∞, ∞) x", true)]
    [InlineData("[0, 100] %", true)]
    [InlineData("[-1, 1] 万元", true)]
    [InlineData("(0, 1] 人", false)]
    [InlineData("[-1, 0) 人", false)]
    [InlineData("(0, ∞) %", false)]
    public void Divide_ByWhatMayBeZero_IsAFault(string denominator, bool expected) =>
        Assert.Equal(expected, Written.Range("[1, 2] 元").Divide(Written.Range(denominator)).Fault == ArithmeticFault.ZeroDenominator);

    [Theory]
    [InlineData("79228162514264337593543950335 元", '+', "1 元")]
    [InlineData("-79228162514264337593543950335 元", '-', "1 元")]
    [InlineData("79228162514264337593543950335 元", '*', "2 x")]
    [InlineData("79228162514264337593543950335 元", '/', "50 %")]
    [InlineData("79228162514264337593543950335 元", '/', "0.5 人")]
    [InlineData("79228162514264337593543950335 元", '/', "0.5 元")]
    [InlineData("1 元", '+', "79228162514264337593543950335 亿元")]
    [InlineData("79228162514264337593543950335 万%", '+', "1 pp")]
    [InlineData("79228162514264337593543950335 万%", '-', "1 %")]
    [InlineData("1 %", '-', "79228162514264337593543950335 万pp")]
    [InlineData("1 元", '*', "79228162514264337593543950335 万%")]
    [InlineData("1 元", '*', "79228162514264337593543950335 万x")]
    [InlineData("1 元", '/', "79228162514264337593543950335 万x")]
    [InlineData("1 元/人", '*', "79228162514264337593543950335 万人")]
    public void Arithmetic_PastTheLargestDecimal_IsOverflow(string a, char operation, string b) =>
        Assert.Equal(ArithmeticFault.Overflow, Calculate(Written.Range(a), operation, Written.Range(b)).Fault);

    [Fact]
    public void Operators_AgreeWithTheNamedMethods() =>
        PropertyCheck.Holds(Arbitraries.KnownRange, Arbitraries.KnownRange, (a, b) =>
        {
            Assert.Equal(a.Add(b), a + b);
            Assert.Equal(a.Subtract(b), a - b);
            Assert.Equal(a.Multiply(b), a * b);
            Assert.Equal(a.Divide(b), a / b);
        });

    [Fact]
    public void Sums_AcrossUnits_AreThoseOfTheConverted() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.MoneyRange, (a, b) =>
        {
            Assert.True(b.TryConvert(a.Unit, out QuantityRange? same));
            Assert.Equal(a + same, a + b);
            Assert.Equal(a - same, a - b);
            Assert.True((a + b).Range!.Contains((b + a).Range!) && (a + b).Range!.Unit == a.Unit);
        });

    [Fact]
    public void Multiply_AnyRanges_CommutesUpToTheUnit() =>
        PropertyCheck.Holds(Arbitraries.KnownRange, Arbitraries.KnownRange, (a, b) =>
        {
            (RangeResult one, RangeResult other) = (a * b, b * a);
            Assert.Equal(one.Fault, other.Fault);
        });

    [Fact]
    public void Multiply_TheQuotientByItsDenominator_GivesTheNumeratorBack() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.SmallDivisor, (money, divisor) =>
        {
            RangeResult back = money / new QuantityRange(divisor, Unit.Parse("万人")) * RangeResult.Of(new QuantityRange(divisor, Unit.Parse("万人")));
            Assert.Equal(money.Unit, back.Range!.Unit);
            Assert.True(back.Range.Contains(money), $"{back}");
        });

    [Fact]
    public void Multiply_ByAPercentage_IsByItsHundredth() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.SmallInterval, (money, factor) =>
            money * new QuantityRange(factor.Multiply(PolicyTargets.Internal.Interval.Point(100))!.Value, Unit.Percent) == money * new QuantityRange(factor, Unit.Multiple));

    [Fact]
    public void Multiply_ByAnOwnFactor_Scales()
    {
        var dozen = Unit.Define("打", new LocalizedText("打"), Dimension.Multiple, 12);

        Assert.Equal(Written.Range("[36, 36] 家"), (Written.Range("3 家") * QuantityRange.Exactly(new Quantity(1, dozen))).Range);
    }

    [Theory]
    [InlineData('+')]
    [InlineData('-')]
    [InlineData('*')]
    [InlineData('/')]
    public void Arithmetic_Null_Throws(char operation)
    {
        Assert.Throws<ArgumentNullException>(() => Calculate(Written.Range("1 家"), operation, null!));
        Assert.Throws<ArgumentNullException>(() => Calculate(Written.Range("1 %"), operation, null!));
        Assert.Throws<ArgumentNullException>(() => Calculate(null!, operation, Written.Range("1 家")));
    }

    private static RangeResult Calculate(QuantityRange a, char operation, QuantityRange b) => operation switch
    {
        '+' => a + b,
        '-' => a - b,
        '*' => a * b,
        _ => a / b,
    };

    /// <summary>The range that a line says; the line itself for a fault.</summary>
    private static object Parsed(string line) => line[0] == 'n' ? line : Written.Range(line);
}
