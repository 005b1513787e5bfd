using PolicyTargets.Instruments;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>Bases that are known as ranges, and ends that do not belong to them.</summary>
public class BenefitRangeTests
{
    private static readonly PolicyBenefit Hundreds =
        Benefit(BenefitFormula.Proportional(Expense, Quantity.Multiple(1))) with { Rounding = new AmountRounding(Quantity.Yuan(100), MidpointRounding.AwayFromZero) };

    // More than 3 000 000 gives more than 300 000, and at most the cap.
    [Fact]
    public void Censored_Base_EndsAtTheCap() =>
        Assert.Equal(Yuan(300_000, 500_000, lowIncluded: false), Amount(Tenth, Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(3_000_000)))).Range);

    // Surely above the cap, and surely below the floor: one number though the base is open.
    [Fact]
    public void Censored_BeyondALimit_IsExact()
    {
        Assert.Equal(500_000, Amount(Tenth, Expense.Is(QuantityRange.MoreThan(Quantity.Yuan(5_000_000)))).Point);
        Assert.Equal(50_000, Amount(Tenth, Expense.Is(QuantityRange.LessThan(Quantity.Yuan(500_000)))).Point);
    }

    // Between 3 and 7 million: 200 000 + 200 000 up to, but without, 600 000 + 2 000 000 × 5 %.
    [Fact]
    public void Censored_InBrackets_KeepsItsEnds() =>
        Assert.Equal(Yuan(400_000, 700_000, lowIncluded: true, highIncluded: false), Amount(BenefitFormula.Brackets(Expense, ThreeBrackets), Expense.Is(Yuan(3_000_000, 7_000_000, highIncluded: false))).Range);

    // More than 12 350 rounds to 12 400 or more, 12 350 itself too; less than 12 450 to 12 400 or less; more than 12 300 to 12 300 or more.
    [Theory]
    [InlineData(12_350, true, 12_400)]
    [InlineData(12_350, false, 12_400)]
    [InlineData(12_300, false, 12_300)]
    [InlineData(-12_350, true, -12_400)]
    [InlineData(-12_350, false, -12_300)]
    public void Rounding_LowerEnd_BelongsAfterwards(decimal low, bool isIncluded, decimal rounded) =>
        Assert.Equal(Yuan(rounded, null), Compute(Hundreds, Expense.Is(Yuan(low, null, isIncluded))).Amount.Range);

    [Theory]
    [InlineData(12_450, true, 12_500)]
    [InlineData(12_450, false, 12_400)]
    [InlineData(12_400, false, 12_400)]
    [InlineData(-12_450, false, -12_500)]
    public void Rounding_UpperEnd_BelongsAfterwards(decimal high, bool isIncluded, decimal rounded) =>
        Assert.Equal(Yuan(null, rounded), Compute(Hundreds, Expense.Is(Yuan(null, high, highIncluded: isIncluded))).Amount.Range);

    [Theory]
    [InlineData(MidpointRounding.ToPositiveInfinity, 12_400)]
    [InlineData(MidpointRounding.ToNegativeInfinity, 12_300)]
    [InlineData(MidpointRounding.ToZero, 12_300)]
    public void Rounding_AboveAMultiple_GoesItsWay(MidpointRounding mode, decimal rounded) =>
        Assert.Equal(rounded, Compute(Hundreds with { Rounding = new AmountRounding(Quantity.Yuan(100), mode) }, Expense.Is(Yuan(12_300, 12_350, lowIncluded: false))).Amount.Range!.Lower);

    // A third of a yuan is no decimal: steps of 3 still round exactly. 7 → 6 (2.33 steps), 7.5 → 9 (2.5 steps).
    [Theory]
    [InlineData(7, 6)]
    [InlineData(7.5, 9)]
    [InlineData(7.4999, 6)]
    public void Rounding_OddSteps_AreExact(decimal amount, decimal rounded) =>
        Assert.Equal(rounded, Compute(Hundreds with { Rounding = new AmountRounding(Quantity.Yuan(3), MidpointRounding.AwayFromZero) }, Spent(amount)).Amount.Point);

    [Fact]
    public void Rounding_PastTheLargestDecimal_Overflows() =>
        Assert.Equal([UndeterminedReason.Overflow], Compute(Hundreds with { Rounding = new AmountRounding(Quantity.Yuan(100), MidpointRounding.ToPositiveInfinity) }, Spent(decimal.MaxValue)).Amount.Reasons);

    // The next multiple of 0.0003 has 29 digits, more than a decimal holds.
    [Fact]
    public void Rounding_ToAMultipleThatNoDecimalHolds_Overflows() =>
        Assert.Equal(
            [UndeterminedReason.Overflow],
            Compute(Hundreds with { Rounding = new AmountRounding(Quantity.Yuan(0.0003m), MidpointRounding.ToPositiveInfinity) }, Spent(9_999_999_999_999_999_999_999_999.001m)).Amount.Reasons);

    // A whole between a loss of 100 and 200: from nothing to 200. Less than 0: nothing.
    [Fact]
    public void ShareFloor_OfALoss_IsNothing()
    {
        var formula = BenefitFormula.ShareFloor(Expense, Quantity.Percent(75));

        Assert.Equal(Yuan(0, 200), Amount(formula, Expense.Is(Yuan(-100, 200))).Range);
        Assert.Equal(0, Amount(formula, Expense.Is(QuantityRange.LessThan(Quantity.Yuan(0)))).Point);
    }
}
