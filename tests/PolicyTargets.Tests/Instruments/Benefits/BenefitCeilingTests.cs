using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Instruments.Benefits.BenefitWorld;

namespace PolicyTargets.Tests.Instruments.Benefits;

/// <summary>Ceilings over several benefits, worked out by hand.</summary>
public class BenefitCeilingTests
{
    // 800 000 for 300 000, 400 000 and 200 000: 300 000, 400 000, and the 100 000 that are left.
    [Fact]
    public void Ceiling_CutsTheLaterOnesFirst()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(800_000), "grant-0", "grant-1", "grant-2"), 300_000, 400_000, 200_000);

        Assert.Equal([300_000m, 400_000m, 100_000m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(800_000, report.Total.Point);
        Assert.Equal([800_000m, 500_000m, 100_000m], report.Results.Select(result => result.Lines[^1].Part!.Point));
    }

    // Served the other way round: 200 000, 400 000, and 200 000 of 300 000; the total stays. Results stay in the order of the set.
    [Fact]
    public void Ceiling_Order_MovesSharesOnly()
    {
        BenefitReport report = Report(Ceiling(new Quantity(80, TenThousand), "grant-2", "grant-1", "grant-0"), 300_000, 400_000, 200_000);

        Assert.Equal([200_000m, 400_000m, 200_000m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(800_000, report.Total.Point);
    }

    // 900 000 use up all: nothing is left, and it is 0, not less. A benefit that the ceiling does not name is not cut.
    [Fact]
    public void Ceiling_UsedUp_LeavesNothing()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(800_000), "grant-0", "grant-1"), 900_000, 400_000, 200_000);

        Assert.Equal([800_000m, 0m, 200_000m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(1_000_000, report.Total.Point);
        Assert.Equal(BenefitStep.Rate, report.Results[2].Lines[^1].Step);
    }

    // 500 000 to 700 000 before 400 000: of 800 000, 100 000 to 300 000 are left; together always 800 000, whatever the first turns out to be.
    [Fact]
    public void Ceiling_OpenAmount_IsUsedOnceInTheTotal()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(800_000), "grant-0", "grant-1"), Yuan(500_000, 700_000), Yuan(400_000, 400_000));

        Assert.Equal([Yuan(500_000, 700_000), Yuan(100_000, 300_000)], report.Results.Select(result => result.Amount.Range));
        Assert.Equal(800_000, report.Total.Point);
    }

    // What is unknown before may use up nothing or everything: 0 to 400 000 of 400 000, and 0 to 300 000 after that.
    [Fact]
    public void Ceiling_UnknownAmountBefore_LeavesFromNothingOn()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(700_000), "grant-0", "grant-1", "grant-2"), null, Yuan(400_000, 400_000), Yuan(900_000, 900_000));

        Assert.Equal([null, Yuan(0, 400_000), Yuan(0, 300_000)], report.Results.Select(result => result.Amount.Range));
        Assert.All(report.Results, result => Assert.Equal([UndeterminedReason.FactUnstated], result.Reasons));
        Assert.Equal([UndeterminedReason.FactUnstated], report.Total.Reasons);
    }

    // −300 000 makes no room: 800 000, −300 000, nothing.
    [Fact]
    public void Ceiling_NegativeAmount_MakesNoRoom()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(800_000), "grant-0", "grant-1", "grant-2"), 1_000_000, -300_000, 200_000);

        Assert.Equal([800_000m, -300_000m, 0m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(500_000, report.Total.Point);
    }

    // 7 × 10²⁸ twice is more than a decimal holds; what was granted is 100, and nothing is left.
    [Fact]
    public void Ceiling_UsedUpByLargeAmounts_LeavesNothing()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(100), "grant-0", "grant-1", "grant-2"), 7e28m, 7e28m, 5);

        Assert.Equal([100m, 0m, 0m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(100, report.Total.Point);
    }

    // 7 × 10²⁸万元 is no number of 元; 100元 are 0.01万元.
    [Fact]
    public void Ceiling_InASmallerUnit_CutsLargeAmounts()
    {
        PolicyBenefit large = Benefit(BenefitFormula.Flat(new Quantity(7e28m, TenThousand)), "large") with { Currency = TenThousand };
        BenefitReport report = Case(Set(large, Benefit(Tenth)).With(Ceiling(Quantity.Yuan(100), "large", "grant")), Spent(1)).ComputeAll();

        Assert.Equal([0.01m, 0m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(0.01m, report.Total.Point);
    }

    // Inner 500 000 for the first two: 300 000 and 200 000; outer 600 000 for all: the third gets 100 000.
    [Fact]
    public void Ceilings_OneInTheOther_ActInOrder()
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(Yuan(300_000, 300_000), Yuan(400_000, 400_000), Yuan(200_000, 900_000));
        BenefitReport report = Case(
            Set(benefits).With(Ceiling(Quantity.Yuan(500_000), "grant-0", "grant-1"), Ceiling(Quantity.Yuan(600_000), "grant-0", "grant-1", "grant-2") with { Code = RuleCode.Parse("outer") }), facts).ComputeAll();

        Assert.Equal([300_000m, 200_000m, 100_000m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(600_000, report.Total.Point);
    }

    // The first shares one ceiling with the second, and another with the third: 300 000; 200 000 of 500 000; 100 000 of 400 000.
    [Fact]
    public void Ceilings_ThatOverlap_ActInOrder()
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(Yuan(300_000, 300_000), Yuan(400_000, 400_000), Yuan(200_000, 200_000));
        BenefitReport report = Case(
            Set(benefits).With(Ceiling(Quantity.Yuan(500_000), "grant-0", "grant-1"), Ceiling(Quantity.Yuan(400_000), "grant-0", "grant-2") with { Code = RuleCode.Parse("other") }), facts).ComputeAll();

        Assert.Equal([300_000m, 200_000m, 100_000m], report.Results.Select(result => result.Amount.Point));
        Assert.Equal(600_000, report.Total.Point);
    }

    [Fact]
    public void Ceiling_OutOfForce_CutsNothing()
    {
        BenefitCeiling ceiling = Ceiling(Quantity.Yuan(1), "grant-0") with { Validity = new Validity(Day.PlusDays(1), null) };

        Assert.Equal(300_000, Report(ceiling, 300_000).Total.Point);
    }

    [Fact]
    public void Ceiling_WhoseParameterIsNotInForce_IsAReason()
    {
        var amount = new DatedParameter<Quantity>(new LocalizedText("上限"), new DatedValue<Quantity>(Quantity.Yuan(1), new Validity(Day.PlusDays(1), null)));

        Assert.Equal([UndeterminedReason.ParameterNotInForce], Report(Ceiling(amount, "grant-0"), 300_000).Results[0].Reasons);
    }

    // Nothing is taken from 0, from −1 or from what is served first: that another amount is unknown does not concern them.
    [Fact]
    public void Ceiling_ThatCutsNothing_AddsNoReason()
    {
        BenefitReport report = Report(Ceiling(Quantity.Yuan(700), "grant-1", "grant-0", "grant-2", "grant-3"), null, Yuan(5, 5), Yuan(0, 0), Yuan(-1, -1));

        Assert.Equal([null, 5m, 0m, -1m], report.Results.Select(result => result.Amount.Point));
        Assert.All(report.Results.Skip(1), result => Assert.Empty(result.Reasons));
    }

    // The pool of the first benefit, in 元, comes after the second, in 万元: 10元 and 2万元 are 20 010元.
    [Fact]
    public void Total_OfTwoUnitsBelowACeiling_IsInTheFirst()
    {
        PolicyBenefit large = Benefit(BenefitFormula.Flat(new Quantity(2, TenThousand)), "large") with { Currency = TenThousand };
        BenefitReport report = Case(Set(Benefit(BenefitFormula.Flat(Quantity.Yuan(30))), large).With(Ceiling(Quantity.Yuan(10), "grant"))).ComputeAll();

        Assert.Equal((Unit.Yuan, 20_010m), (report.Total.Range!.Unit, report.Total.Point));
    }

    [Fact]
    public void Total_OfTwoCurrencies_IsNone()
    {
        PolicyBenefit dollars = Benefit(BenefitFormula.Flat(new Quantity(1, Unit.Money("USD"))), "dollars") with { Currency = Unit.Money("USD") };
        BenefitReport report = Case(Set(Benefit(Tenth), dollars), Spent(1_000_000)).ComputeAll();

        Assert.Equal([UndeterminedReason.UnitMismatch], report.Total.Reasons);
        Assert.Equal([100_000m, 1m], report.Results.Select(result => result.Amount.Point));
    }

    [Fact]
    public void Total_OfNothing_IsNone() => Assert.Equal((null, 0), (Case(new RuleSet()).ComputeAll().Total.Range, Case(new RuleSet()).ComputeAll().Total.Reasons.Count));

    private static BenefitReport Report(BenefitCeiling ceiling, params decimal[] amounts) => Report(ceiling, [.. amounts.Select(amount => Yuan(amount, amount))]);

    private static BenefitReport Report(BenefitCeiling ceiling, params QuantityRange?[] amounts)
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = Several(amounts);
        return Case(Set(benefits).With(ceiling), facts).ComputeAll();
    }
}
