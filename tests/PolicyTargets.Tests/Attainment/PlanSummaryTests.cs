using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>How many targets stand where.</summary>
public sealed class PlanSummaryTests
{
    private static AttainmentResult Due(string id, string value, BindingForce force = BindingForce.Unspecified)
    {
        World world = new World(Direction.Higher).Level("2027", value).Target("≥ 5");
        return (world with { Goal = world.Goal with { Id = TargetId.Parse(id), BindingForce = force } }).AsOf("2028-03-01");
    }

    private static AttainmentResult Open => new World(Direction.Higher).Target("≥ 5").AsOf("2025-03-01");

    private static readonly PlanSummary Mixed = PlanSummary.Of(
    [
        Due("a", "5"), Due("b", "4", BindingForce.Obligatory), Due("c", "4", BindingForce.Anticipatory), Due("d", "6", BindingForce.Obligatory), Due("e", "3", BindingForce.Obligatory), Due("f", "4"), Open,
    ]);

    [Fact]
    public void Of_Results_CountsEach() => Assert.Equal(7, Mixed.Total);

    [Theory]
    [InlineData(AttainmentStatus.Attained, 2)]
    [InlineData(AttainmentStatus.Missed, 4)]
    [InlineData(AttainmentStatus.InProgress, 1)]
    [InlineData(AttainmentStatus.Behind, 0)]
    public void Count_OfAStatus_IsThatOfItsResults(AttainmentStatus status, int expected) => Assert.Equal(expected, Mixed.Count(status));

    [Fact]
    public void Count_OverEveryStatus_IsTheTotal() => Assert.Equal(Mixed.Total, Enum.GetValues<AttainmentStatus>().Sum(Mixed.Count));

    [Fact]
    public void ObligatoryMisses_AreTheMissedObligatoryOnesInOrder() => Assert.Equal(["b", "e"], Mixed.ObligatoryMisses.Select(result => result.Target.Id.Text));

    [Fact]
    public void Of_Nothing_IsEmpty()
    {
        var summary = PlanSummary.Of([]);
        Assert.Equal((0, 0, 0), (summary.Total, summary.Count(AttainmentStatus.Missed), summary.ObligatoryMisses.Count));
    }

    [Fact]
    public void Of_Null_Throws() => Assert.Throws<ArgumentNullException>(() => PlanSummary.Of(null!));

    [Fact]
    public void Equality_OfTheSameResults_Holds() => Assert.Equal(PlanSummary.Of([Due("a", "5"), Open]), PlanSummary.Of([Due("a", "5"), Open]));

    [Fact]
    public void Equality_OfOtherMisses_Fails() =>
        Assert.NotEqual(PlanSummary.Of([Due("a", "4", BindingForce.Obligatory)]), PlanSummary.Of([Due("b", "4", BindingForce.Obligatory)]));

    [Fact]
    public void ToString_NamesWhatOccurs() =>
        Assert.Equal("2 targets: 1 Attained, 1 InProgress; 0 obligatory missed", PlanSummary.Of([Due("a", "5"), Open]).ToString());

    [Fact]
    public void ToString_NamesObligatoryMisses() => Assert.Equal("7 targets: 2 Attained, 4 Missed, 1 InProgress; 2 obligatory missed", Mixed.ToString());

    [Fact]
    public void Of_APlansResults_CountsRestatementsOnce() // the plan's assessment leaves them out
    {
        World world = new World(Direction.Higher).Level("2027", "5").Target("≥ 5");
        var plan = new Plan
        {
            Id = PlanId.Parse("p"),
            Name = new("某规划"),
            Period = ReportingPeriod.Years(2023, 2027),
            Targets = [world.Goal, world.Goal with { Id = TargetId.Parse("r"), Restates = world.Goal.Id }],
        };
        Assert.Equal(1, PlanSummary.Of(new AttainmentCalculator().Assess(plan, world.Evidence, World.Day("2028-03-01"))).Total);
    }
}
