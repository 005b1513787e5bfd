using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Quantities;

public class RangeResultTests
{
    private static readonly RangeResult Range = RangeResult.Of(Written.Range("[2, 3] 家"));

    private static Arbitrary<RangeResult> Results => Gen.OneOf(
        Arbitraries.MoneyRange.Generator.Select(RangeResult.Of),
        Gen.Elements(ArithmeticFault.Overflow, ArithmeticFault.ZeroDenominator, ArithmeticFault.UnitMismatch).Select(RangeResult.Failed)).ToArbitrary();

    [Fact]
    public void Of_Range_HasNoFault()
    {
        Assert.Equal(Written.Range("[2, 3] 家"), Range.Range);
        Assert.Null(Range.Fault);
        Assert.Throws<ArgumentNullException>(() => RangeResult.Of(null!));
    }

    [Theory]
    [InlineData(ArithmeticFault.Overflow)]
    [InlineData(ArithmeticFault.UnitMismatch)]
    public void Failed_Fault_HasNoRange(ArithmeticFault fault)
    {
        Assert.Null(RangeResult.Failed(fault).Range);
        Assert.Equal(fault, RangeResult.Failed(fault).Fault);
    }

    [Fact]
    public void Arithmetic_AfterAFault_KeepsTheFirst() =>
        PropertyCheck.Holds(Results, Results, (a, b) =>
        {
            ArithmeticFault? first = a.Fault ?? b.Fault;
            foreach (RangeResult result in new[] { a.Add(b), a.Subtract(b), a.Multiply(b), a.Divide(b) })
            {
                Assert.True((result.Fault is null) == (result.Range is not null));
                Assert.True(first is null || result.Fault == first);
            }
        });

    [Fact]
    public void Operators_AgreeWithTheNamedMethods() =>
        PropertyCheck.Holds(Results, Results, (a, b) =>
        {
            Assert.Equal(a.Add(b), a + b);
            Assert.Equal(a.Subtract(b), a - b);
            Assert.Equal(a.Multiply(b), a * b);
            Assert.Equal(a.Divide(b), a / b);
        });

    [Fact]
    public void Arithmetic_WithoutFault_IsThatOfTheRanges() =>
        PropertyCheck.Holds(Arbitraries.MoneyRange, Arbitraries.KnownRange, (a, b) =>
        {
            (var left, var right) = (RangeResult.Of(a), RangeResult.Of(b));
            Assert.Equal(a.Add(b), left + right);
            Assert.Equal(a.Subtract(b), left - right);
            Assert.Equal(a.Multiply(b), left * right);
            Assert.Equal(a.Divide(b), left / right);
        });

    [Fact]
    public void Equality_ObeysTheLaws() =>
        Laws.ValueLaws.Equality(
            Results, r => r.Range is { } range ? RangeResult.Of(Written.Range(range.ToString())) : RangeResult.Failed(r.Fault!.Value), (a, b) => a == b);

    [Fact]
    public void ToString_Result_IsTheRangeOrTheFault()
    {
        Assert.Equal("[2, 3] 家", Range.ToString());
        Assert.Equal("no range: ZeroDenominator", RangeResult.Failed(ArithmeticFault.ZeroDenominator).ToString());
    }

    [Fact]
    public void Null_Operand_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => null! + Range);
        Assert.Throws<ArgumentNullException>(() => Range + null!);
        Assert.Throws<ArgumentNullException>(() => null! - Range);
        Assert.Throws<ArgumentNullException>(() => Range - null!);
        Assert.Throws<ArgumentNullException>(() => null! * Range);
        Assert.Throws<ArgumentNullException>(() => Range * null!);
        Assert.Throws<ArgumentNullException>(() => null! / Range);
        Assert.Throws<ArgumentNullException>(() => Range / null!);
    }
}
