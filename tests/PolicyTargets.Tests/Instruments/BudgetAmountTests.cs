using PolicyTargets.Instruments;

namespace PolicyTargets.Tests.Instruments;

public class BudgetAmountTests
{
    /// <summary>Not known, none to know, and nothing are three things.</summary>
    [Fact]
    public void Unknown_NotApplicable_AndZero_Differ()
    {
        BudgetAmount[] all = [BudgetAmount.Unknown, BudgetAmount.NotApplicable, BudgetAmount.Exact(Quantity.Yuan(0))];

        Assert.Equal(3, all.Distinct().Count());
        Assert.Equal(["unknown", "not applicable", "0 元"], all.Select(budget => budget.ToString()));
    }

    [Fact]
    public void Amounts_HaveValueEqualityAndPrintThemselves()
    {
        var sum = BudgetAmount.Exact(Quantity.Yuan(400_000_000), ReportingPeriod.Year(2023));
        var band = BudgetAmount.Band(QuantityRange.MoreThan(Quantity.Yuan(20_000_000_000)), null, TaxonomyCode.Parse("stip/2021/BR15"));

        Assert.Equal(sum, BudgetAmount.Exact(Quantity.Yuan(400_000_000), ReportingPeriod.Year(2023)));
        Assert.Equal("400000000 元 (2023)", sum.ToString());
        Assert.Equal("(20000000000, ∞) 元 stip/2021/BR15", band.ToString());
        Assert.Throws<ArgumentNullException>(() => BudgetAmount.Exact(null!));
    }
}
