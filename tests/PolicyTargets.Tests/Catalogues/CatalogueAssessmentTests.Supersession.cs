using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Tests.Serialization;

namespace PolicyTargets.Tests.Catalogues;

/// <content>Targets that stand in the place of another plan's: 20 laboratories by 2027, raised to 24 by a second plan of 1 June 2024, to 28 by a third of 1 June 2025.</content>
public sealed partial class CatalogueAssessmentTests
{
    private static readonly LocalDate Second = new(2024, 6, 1);
    private static readonly LocalDate Third = new(2025, 6, 1);
    private static readonly PolicyCatalogue Several = Sample with { Plans = [Sample.Plan("plan"), Raising("second", Second, "t-labs", 24), Raising("third", Third, "t-second", 28)] };

    [Theory]
    [InlineData("2024-05-31", "t-labs, t-rate, t-deaths, t-around, t-award", "", "")]
    [InlineData("2024-06-01", "t-rate, t-deaths, t-around, t-award", "t-second", "")]
    [InlineData("2025-05-31", "t-rate, t-deaths, t-around, t-award", "t-second", "")]
    [InlineData("2025-06-01", "t-rate, t-deaths, t-around, t-award", "", "t-third")]
    public void Assess_TargetAdjustedByAnotherPlan_CountsUntilThatOneIsIssued(string day, string first, string second, string third)
    {
        LocalDate asOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Equal((first, second, third), (Counted("plan", asOf), Counted("second", asOf), Counted("third", asOf)));
    }

    [Fact]
    public void Assess_AdjustingTarget_IsCompletedByItsOwnPlan() =>
        Assert.Equal((ReportingPeriod.Years(2024, 2027), Second), (Calculator.Assess(Several.Plan("second"), Several, Second)[0].Target.Window, Calculator.Assess(Several.Plan("second"), Several, Second)[0].Target.IssuedOn));

    [Fact]
    public void Assess_TargetAdjustedByOneOfNoPlan_IsNotCounted()
    {
        Target own = Tongxiang.Target("t-labs") with { Id = TargetId.Parse("own"), Supersedes = TargetId.Parse("t-labs") };
        PolicyCatalogue catalogue = Sample with { Targets = [own] };
        Assert.Equal(["t-rate", "t-deaths", "t-around", "t-award"], Calculator.Assess(Sample.Plan("plan"), catalogue, Tongxiang.Day).Select(result => result.Target.Id.Text));
    }

    /// <summary>A plan from which some targets are left out is still adjusted by the others, and through those left out.</summary>
    [Fact]
    public void Assess_PartOfAPlan_StandsAmongTheWholeCatalogue()
    {
        Plan part = Several.Plan("plan") with { Targets = [Tongxiang.Target("t-labs"), Tongxiang.Target("t-rate")] };
        Assert.Equal(["t-rate"], Calculator.Assess(part, Several, Second).Select(result => result.Target.Id.Text));
        Assert.Empty(Calculator.Assess(Several.Plan("second") with { Targets = [] }, Several, Second));
    }

    [Fact]
    public void Assess_PlanThatIsNotInTheCatalogue_AdjustsAndIsAdjusted()
    {
        Plan fourth = Raising("fourth", new LocalDate(2024, 7, 1), "t-labs", 30);
        Assert.Empty(Calculator.Assess(fourth, Several, new LocalDate(2024, 6, 30)));
        Assert.Equal(["t-fourth"], Calculator.Assess(fourth, Several, new LocalDate(2024, 7, 1)).Select(result => result.Target.Id.Text));
    }

    [Fact]
    public void Assess_TargetsThatAdjustEachOtherInACircle_AllCount()
    {
        PolicyCatalogue circle = Sample with { Plans = [Raising("one", Second, "t-two", 24), Raising("two", Second, "t-one", 28)] };
        Assert.Equal(("t-one", "t-two"), (Counted("one", Third, circle), Counted("two", Third, circle)));
    }

    [Fact]
    public void Assess_AdjustmentOfWhatTheCatalogueDoesNotHave_Counts()
    {
        PolicyCatalogue alone = Sample with { Plans = [Raising("one", Second, "unheard-of", 24)] };
        Assert.Equal("t-one", Counted("one", Second, alone));
    }

    [Fact]
    public void Changes_AcrossPlans_CompareWithTheTargetThatWasAdjusted()
    {
        AttainmentChange change = Assert.Single(Calculator.Changes(Several.Plan("second"), Several, new LocalDate(2024, 5, 31), Second));
        Assert.Equal(("t-labs", "t-second"), (change.Before.Target.Id.Text, change.After.Target.Id.Text));
        Assert.Equal([ChangeCause.AdjustedTarget], change.Causes);
        Assert.Equal((new LocalDate(2024, 5, 31), Second), (change.Before.AsOf, change.After.AsOf));
    }

    /// <summary>From the first plan to the third, over the second.</summary>
    [Fact]
    public void Changes_OverTwoAdjustments_CompareWithTheFirst()
    {
        AttainmentChange change = Assert.Single(Calculator.Changes(Several.Plan("third"), Several, new LocalDate(2024, 5, 31), Third));
        Assert.Equal(("t-labs", "t-third"), (change.Before.Target.Id.Text, change.After.Target.Id.Text));
        Assert.Equal([ChangeCause.AdjustedTarget, ChangeCause.NewData], change.Causes); // labs-2024, of February 2025
    }

    [Fact]
    public void Changes_OfAPlanWhoseTargetWasAdjusted_LeaveItToTheOtherPlan()
    {
        Assert.Equal(["t-rate", "t-deaths", "t-around", "t-award"], Calculator.Changes(Several.Plan("plan"), Several, new LocalDate(2024, 5, 31), Second).Select(change => change.After.Target.Id.Text));
        Assert.Empty(Calculator.Changes(Several.Plan("second"), Several, Second, Third));
    }

    [Fact]
    public void Changes_WithoutAdjustments_AreThoseOfThePlanAlone() =>
        Assert.Equal(
            Calculator.Changes(Sample.Plan("plan"), Sample.Observations, new LocalDate(2025, 1, 31), Tongxiang.Day),
            Calculator.Changes(Sample.Plan("plan"), Sample, new LocalDate(2025, 1, 31), Tongxiang.Day));

    [Fact]
    public void Changes_TheLaterDayFirst_Throws() => Assert.Throws<ArgumentException>(() => Calculator.Changes(Sample.Plan("plan"), Sample, Tongxiang.Day, new LocalDate(2025, 1, 31)));

    [Fact]
    public void Changes_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Calculator.Changes(Sample.Plan("plan"), Sample, new LocalDate(2025, 1, 31), Tongxiang.Day, source.Token));
    }

    [Fact]
    public void Changes_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CatalogueAssessment.Changes(null!, Sample.Plan("plan"), Sample, Second, Third));
        Assert.Throws<ArgumentNullException>(() => Calculator.Changes(null!, Sample, Second, Third));
        Assert.Throws<ArgumentNullException>(() => Calculator.Changes(Sample.Plan("plan"), (PolicyCatalogue)null!, Second, Third));
    }

    private static Plan Raising(string id, LocalDate issuedOn, string supersedes, int laboratories) => new()
    {
        Id = PlanId.Parse(id),
        Name = new LocalizedText(id),
        Period = ReportingPeriod.Years(2024, 2027),
        IssuedOn = issuedOn,
        Targets = [Tongxiang.Target("t-labs") with { Id = TargetId.Parse("t-" + id), Supersedes = TargetId.Parse(supersedes), Bound = Bound.AtLeast(Quantity.Count(laboratories, "家")) }],
    };

    private static string Counted(string plan, LocalDate asOf, PolicyCatalogue? catalogue = null) =>
        string.Join(", ", Calculator.Assess((catalogue ?? Several).Plan(plan), catalogue ?? Several, asOf).Select(result => result.Target.Id.Text));
}
