using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Tests.Scenarios;
using PolicyTargets.Tests.Serialization;

namespace PolicyTargets.Tests.Catalogues;

public sealed partial class CatalogueAssessmentTests
{
    private static readonly AttainmentCalculator Calculator = new();

    private static PolicyCatalogue Sample => Tongxiang.Catalogue;

    [Fact]
    public void Assess_Plan_GivesOneResultATarget_InPrintedOrder() =>
        Assert.Equal(Sample.Plan("plan").Targets.Select(target => target.Id), Calculator.Assess(Sample.Plan("plan"), Sample, Tongxiang.Day).Select(result => result.Target.Id));

    [Fact]
    public void Assess_Plan_IsTheSameAsWithItsObservations() =>
        Assert.Equal(Calculator.Assess(Sample.Plan("plan"), Sample.Observations, Tongxiang.Day), Calculator.Assess(Sample.Plan("plan"), Sample, Tongxiang.Day));

    [Fact]
    public void Assess_Plan_CountsARestatedTargetOnce()
    {
        Plan plan = Sample.Plan("plan");
        Target again = plan.Targets[0] with { Id = TargetId.Parse("again"), Restates = plan.Targets[0].Id };
        Assert.Equal(plan.Targets.Count, Calculator.Assess(plan with { Targets = [.. plan.Targets, again] }, Sample, Tongxiang.Day).Count);
    }

    [Fact]
    public void Assess_TargetOfAPlan_IsCompletedByIt()
    {
        AttainmentResult result = Calculator.Assess(Tongxiang.Target("t-labs"), Sample, Tongxiang.Day);
        Assert.Equal((ReportingPeriod.Years(2023, 2027), new LocalDate(2023, 1, 15)), (result.Target.Window, result.Target.IssuedOn));
        Assert.Equal("Open, OnSchedule", result.Outcome());
        Assert.Equal(Tongxiang.Result("t-labs"), result);
    }

    [Fact]
    public void Assess_TargetOfAPlan_BeforeItsIssue_IsNotIssued() =>
        Assert.Equal(AttainmentStatus.NotIssued, Calculator.Assess(Tongxiang.Target("t-labs"), Sample, new LocalDate(2023, 1, 14)).Status);

    [Fact]
    public void Assess_TargetOfOnesOwn_StandsAlone()
    {
        Target own = Tongxiang.Target("t-labs") with { Id = TargetId.Parse("own") };
        AttainmentResult result = Calculator.Assess(own, Sample, Tongxiang.Day);
        Assert.Null(result.Target.IssuedOn);
        Assert.Equal("Open, InProgress(NoEvidence)", result.Outcome()); // its window is 2027 alone
    }

    [Fact]
    public void Assess_UsesOnlyWhatWasPublishedByTheDay() =>
        Assert.Equal([ObservationId.Parse("labs-2022")], Calculator.Assess(Tongxiang.Target("t-labs"), Sample, new LocalDate(2025, 1, 31)).Observations);

    [Fact]
    public void Assess_Cancelled_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => Calculator.Assess(Sample.Plan("plan"), Sample, Tongxiang.Day, source.Token));
    }

    [Fact]
    public void Assess_UnknownIndicator_Throws() =>
        Assert.Throws<ArgumentException>(() => Calculator.Assess(Tongxiang.Target("t-labs"), PolicyCatalogue.Empty, Tongxiang.Day));

    [Fact]
    public void Assess_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => CatalogueAssessment.Assess(null!, Tongxiang.Target("t-labs"), Sample, Tongxiang.Day));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess((Target)null!, Sample, Tongxiang.Day));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess(Tongxiang.Target("t-labs"), (PolicyCatalogue)null!, Tongxiang.Day));
        Assert.Throws<ArgumentNullException>(() => Calculator.Assess((Plan)null!, Sample, Tongxiang.Day));
    }
}
