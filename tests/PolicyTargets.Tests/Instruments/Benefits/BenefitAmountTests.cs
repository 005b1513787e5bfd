using PolicyTargets.Instruments;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>Amounts against tables worked out by hand.</summary>
public class BenefitAmountTests
{
    [Fact]
    public void Flat_IsTheAmount_WhateverIsStated() => Assert.Equal(200_000, Amount(BenefitFormula.Flat(Quantity.Yuan(200_000))).Point);

    // 10 % of the base, at least 50 000 (reached at 500 000), at most 500 000 (reached at 5 000 000).
    [Theory]
    [InlineData(0, 50_000)]
    [InlineData(499_999, 50_000)] // 49 999.90 is below the floor
    [InlineData(500_000, 50_000)] // 50 000 is the floor
    [InlineData(500_010, 50_001)] // 10 % of 500 010
    [InlineData(3_000_000, 300_000)]
    [InlineData(4_999_990, 499_999)]
    [InlineData(5_000_000, 500_000)] // the cap
    [InlineData(5_000_010, 500_000)] // 500 001 is above the cap
    [InlineData(-1_000_000, 50_000)] // −100 000 is below the floor
    public void Proportional_WithFloorAndCap(decimal expense, decimal amount) => Assert.Equal(amount, Amount(Tenth, Spent(expense)).Point);

    // 10 % × −200 000 = −20 000: nothing is clamped that no policy clamps.
    [Fact]
    public void Proportional_NegativeBase_IsNegative() => Assert.Equal(-20_000, Amount(BenefitFormula.Proportional(Expense, Quantity.Percent(10)), Spent(-200_000)).Point);

    // Where floor and cap cross, the outer one wins: max(min(300 000, 100 000), 200 000) = 200 000; min(max(300 000, 200 000), 100 000) = 100 000.
    [Fact]
    public void FloorAndCap_Crossing_TheOuterWins()
    {
        var flat = BenefitFormula.Flat(Quantity.Yuan(300_000));

        Assert.Equal(200_000, Amount(flat.AtMost(Quantity.Yuan(100_000)).AtLeast(Quantity.Yuan(200_000))).Point);
        Assert.Equal(100_000, Amount(flat.AtLeast(Quantity.Yuan(200_000)).AtMost(Quantity.Yuan(100_000))).Point);
    }

    // 1:1 of 3 000 000 is 3 000 000; 1:0.5 and 50 % are 1 500 000.
    [Fact]
    public void Matching_AddsTheRatio()
    {
        Assert.Equal(3_000_000, Amount(BenefitFormula.Matching(Expense, Quantity.Multiple(1)), Spent(3_000_000)).Point);
        Assert.Equal(1_500_000, Amount(BenefitFormula.Matching(Expense, Quantity.Multiple(0.5m)), Spent(3_000_000)).Point);
        Assert.Equal(1_500_000, Amount(BenefitFormula.Matching(Expense, Quantity.Percent(50)), Spent(3_000_000)).Point);
    }

    // 20 % to 1 000 000 (200 000 at its end), 10 % to 5 000 000 (200 000 + 400 000 at its end), 5 % above.
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(1, 0.2)]
    [InlineData(999_999, 199_999.8)] // 999 999 × 20 %
    [InlineData(1_000_000, 200_000)]
    [InlineData(1_000_001, 200_000.1)] // 200 000 + 1 × 10 %
    [InlineData(4_999_999, 599_999.9)] // 200 000 + 3 999 999 × 10 %
    [InlineData(5_000_000, 600_000)]
    [InlineData(5_000_001, 600_000.05)] // 600 000 + 1 × 5 %
    [InlineData(10_000_000, 850_000)] // 600 000 + 5 000 000 × 5 %
    public void Brackets_EachPartAtItsRate(decimal expense, decimal amount) => Assert.Equal(amount, Amount(BenefitFormula.Brackets(Expense, ThreeBrackets), Spent(expense)).Point);

    // 20 % of the first 1 000 000 and nothing of what lies above.
    [Theory]
    [InlineData(999_999, 199_999.8)]
    [InlineData(1_000_000, 200_000)]
    [InlineData(9_000_000, 200_000)]
    public void Brackets_WithAnEnd_CountNothingAbove(decimal expense, decimal amount) =>
        Assert.Equal(amount, Amount(BenefitFormula.Brackets(Expense, new BracketTable([new Bracket(Quantity.Yuan(0), Quantity.Percent(20))], new Quantity(100, TenThousand))), Spent(expense)).Point);

    // 75 % of 2 000 000 is 1 500 000; whoever pays may pay all of it.
    [Theory]
    [InlineData(2_000_000, 1_500_000, 2_000_000)]
    [InlineData(-2_000_000, 0, 0)] // a loss has nothing to share
    public void ShareFloor_SpansFromTheShareToTheWhole(decimal whole, decimal low, decimal high) =>
        Assert.Equal(Yuan(low, high), Amount(BenefitFormula.ShareFloor(Expense, Quantity.Percent(75)), Spent(whole)).Range);

    // 200 000 + 3 × 50 000 + 10 % × 1 000 000 = 450 000
    [Fact]
    public void Sum_AddsItsParts() =>
        Assert.Equal(450_000, Amount(
            BenefitFormula.Sum(
                BenefitFormula.Flat(Quantity.Yuan(200_000)),
                BenefitFormula.Proportional(Firms, new Quantity(50_000, Unit.Per(Unit.Yuan, Firms.Unit))),
                BenefitFormula.Proportional(Expense, Quantity.Percent(10))),
            Spent(1_000_000), Firms.Is(new Quantity(3, Firms.Unit))).Point);

    // Steps of 100: 12 350 and 12 450 lie halfway.
    [Theory]
    [InlineData(12_349.99, MidpointRounding.AwayFromZero, 12_300)]
    [InlineData(12_350, MidpointRounding.AwayFromZero, 12_400)]
    [InlineData(12_450, MidpointRounding.AwayFromZero, 12_500)]
    [InlineData(-12_350, MidpointRounding.AwayFromZero, -12_400)]
    [InlineData(12_350, MidpointRounding.ToEven, 12_400)]
    [InlineData(12_450, MidpointRounding.ToEven, 12_400)]
    [InlineData(12_450.01, MidpointRounding.ToEven, 12_500)]
    [InlineData(12_399, MidpointRounding.ToZero, 12_300)]
    [InlineData(-12_399, MidpointRounding.ToZero, -12_300)]
    [InlineData(-12_301, MidpointRounding.ToNegativeInfinity, -12_400)]
    [InlineData(12_301, MidpointRounding.ToPositiveInfinity, 12_400)]
    [InlineData(12_300, MidpointRounding.ToPositiveInfinity, 12_300)]
    public void Rounding_ToAHundred(decimal amount, MidpointRounding mode, decimal rounded) =>
        Assert.Equal(rounded, Compute(Benefit(BenefitFormula.Flat(Quantity.Yuan(amount))) with { Rounding = new AmountRounding(Quantity.Yuan(100), mode) }).Amount.Point);

    // 万元 and 元 are one currency: 1000万元 × 10 % = 1 000 000, cut to 50万元; in 万元 it is 50.
    [Fact]
    public void Units_OfOneCurrency_Mix()
    {
        var formula = BenefitFormula.Proportional(Expense, Quantity.Percent(10)).AtMost(new Quantity(50, TenThousand));
        FactValue expense = Expense.Is(new Quantity(1000, TenThousand));

        Assert.Equal(500_000, Amount(formula, expense).Point);
        Assert.Equal(50, Compute(Benefit(formula) with { Currency = TenThousand }, expense).Amount.Point);
    }

    // 7.9 × 10²⁸ × 2 is more than a decimal holds.
    [Fact]
    public void Overflow_IsAReason() =>
        Assert.Equal([UndeterminedReason.Overflow], Amount(BenefitFormula.Matching(Expense, Quantity.Multiple(2)), Spent(decimal.MaxValue)).Reasons);
}
