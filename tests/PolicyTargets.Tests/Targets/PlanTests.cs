using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Targets;

public sealed class PlanTests
{
    private static readonly Target Bare = new World(Direction.Higher).Target("≥ 1", window: null).Goal;

    private static readonly Plan Outline = new()
    {
        Id = PlanId.Parse("p"),
        Name = new LocalizedText("某规划", "Some Plan"),
        Period = ReportingPeriod.Years(2021, 2025),
        IssuedOn = new LocalDate(2021, 4, 29),
    };

    [Fact]
    public void Complete_SilentTarget_TakesWindowAndDayOfIssue()
    {
        Target completed = Outline.Complete(Bare);
        Assert.Equal(Bare with { Window = ReportingPeriod.Years(2021, 2025), IssuedOn = new LocalDate(2021, 4, 29) }, completed);
    }

    [Fact]
    public void Complete_TargetWithItsOwnWords_KeepsThem()
    {
        Target own = Bare with { Window = ReportingPeriod.Years(2023, 2027), IssuedOn = new LocalDate(2023, 1, 1) };
        Assert.Equal(own, Outline.Complete(own));
    }

    [Fact]
    public void Complete_PlanWithoutADayOfIssue_LendsItsFirstDay() =>
        Assert.Equal(new LocalDate(2021, 1, 1), (Outline with { IssuedOn = null }).Complete(Bare).IssuedOn);

    [Fact]
    public void Complete_UndatedTarget_StaysUndated()
    {
        Target undated = Bare with { Measurand = Bare.Measurand with { Period = ReportingPeriod.Unstated } };
        Assert.Equal(ReportingPeriod.Unstated, Outline.Complete(undated).Measurand.Period);
    }

    [Fact]
    public void Complete_Twice_ChangesNothingMore() => Assert.Equal(Outline.Complete(Bare), Outline.Complete(Outline.Complete(Bare)));

    /// <summary>The bodies of its task, where the target prints none of its own.</summary>
    [Fact]
    public void Complete_TargetOfATask_TakesItsBodies()
    {
        var task = new PlanTask { Number = "一、1", Title = new LocalizedText("某任务"), ResponsibleBodies = ["甲局", "乙局"] };
        Plan plan = Outline with { Tasks = [task] };
        Assert.Equal(["甲局", "乙局"], plan.Complete(Bare with { Task = "一、1" }).ResponsibleBodies);
        Assert.Equal(["丙局"], plan.Complete(Bare with { Task = "一、1", ResponsibleBodies = ["丙局"] }).ResponsibleBodies);
        Assert.Empty(plan.Complete(Bare with { Task = "二、2" }).ResponsibleBodies);
        Assert.Equal("甲局", plan.Complete(Bare with { Task = "一、1" }).LeadBody);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Task_WithoutANumber_Throws(string number) => Assert.Throws<ArgumentException>(() => new PlanTask { Number = number, Title = new LocalizedText("某任务") });

    [Fact]
    public void Task_SaysItsNumberAndHeading() => Assert.Equal("一、1 某任务", new PlanTask { Number = "一、1", Title = new LocalizedText("某任务") }.ToString());

    [Fact]
    public void Complete_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Outline.Complete(null!));

    [Fact]
    public void Targets_AreCopied()
    {
        var targets = new List<Target> { Bare };
        Plan plan = Outline with { Targets = targets };
        targets.Clear();
        Assert.Equal([Bare], plan.Targets);
    }

    [Fact]
    public void ToString_IsIdNameAndNumber() => Assert.Equal("p: 某规划 (Some Plan), 1 targets", (Outline with { Targets = [Bare] }).ToString());
}
