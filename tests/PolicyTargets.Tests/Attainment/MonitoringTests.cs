using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Rounds of a plan's monitoring: what is due, awaited, late. Expected days are counted by hand from period ends and lags.</summary>
public sealed class MonitoringTests
{
    private static World Ratio => new World(Direction.Higher).Target("≥ 3.75", "2027", "2023/2027");

    private static World WithLag(World world, int months) => world with { Indicator = world.Indicator with { PublicationLag = Period.FromMonths(months) } };

    [Theory]
    [InlineData("2023-06-30", MonitoringState.NotDue, null, null)] // no year of the window is over
    [InlineData("2023-12-31", MonitoringState.Awaited, "2023", "2024-09-30")]
    [InlineData("2024-09-30", MonitoringState.Awaited, "2023", "2024-09-30")]
    [InlineData("2024-10-01", MonitoringState.Late, "2023", "2024-09-30")]
    [InlineData("2028-03-31", MonitoringState.Awaited, "2027", "2028-09-30")]
    [InlineData("2030-03-31", MonitoringState.Late, "2027", "2028-09-30")]
    public void Level_IsDueWithEveryYearOfTheWindow(string day, MonitoringState state, string? period, string? usualBy) => Check(WithLag(Ratio, 9), day, state, period, usualBy);

    [Theory]
    [InlineData("2024-03-31", MonitoringState.Awaited)]
    [InlineData("2024-11-30", MonitoringState.Reported)] // published in November
    [InlineData("2025-03-31", MonitoringState.Awaited)] // that of 2024 is due now
    public void Level_ThatWasPublished_IsReported(string day, MonitoringState state) => Check(WithLag(Ratio, 9).Level("2023", "3.08", "2024-11-15"), day, state);

    /// <summary>Where no lag is known, one more period of the indicator's frequency: our own choice.</summary>
    [Theory]
    [InlineData(Frequency.Annual, "2024-12-31", "2024-12-31", "2024")]
    [InlineData(Frequency.Annual, "2023-12-31", "2024-12-31", "2023")]
    [InlineData(Frequency.Quarterly, "2024-05-15", "2024-06-30", "2024-Q1")]
    public void UsualBy_WithoutALag_IsOnePeriodLater(Frequency frequency, string day, string usualBy, string period)
    {
        World world = Ratio with { Indicator = Ratio.Indicator with { Frequency = frequency } };
        MonitoringItem item = Item(world, day);
        Assert.Equal(period, item.Period?.ToString());
        Assert.Equal(period == "2024" ? World.Day("2025-12-31") : World.Day(usualBy), item.UsualBy);
    }

    /// <summary>Growth of one year and a stage have nothing to report before their time.</summary>
    [Fact]
    public void Growth_OfOneYear_IsDueWithThatYear()
    {
        World world = new World(Direction.Higher, Nature.Flow, "亿元").Target("≥ 30", "2025", null, Measure.Growth());
        Check(world, "2025-11-30", MonitoringState.NotDue);
        Check(world, "2025-12-31", MonitoringState.Awaited, "2025");
        Check(world.Growth("2025", "31", "2025-12-31"), "2025-12-31", MonitoringState.Reported, "2025");
    }

    [Fact]
    public void Stage_IsDueAtItsEnd()
    {
        World world = World.Stage("拟订", "出台").Target("≥ 出台", "2025");
        Check(world, "2025-06-30", MonitoringState.NotDue);
        Check(world, "2026-01-31", MonitoringState.Awaited, "2025");
        Check(world.Level("2025", "出台", "2026-01-05"), "2026-01-31", MonitoringState.Reported, "2025");
    }

    [Fact]
    public void Sum_OfASpan_IsFollowedYearByYear()
    {
        World world = new World(Direction.Higher, Nature.Flow, "项").Target("≥ 500", "2023/2027", null, Measure.Sum);
        Check(world, "2024-06-30", MonitoringState.Awaited, "2023");
        Check(world.Level("2023", "100", "2024-02-01"), "2024-06-30", MonitoringState.Reported, "2023");
        Check(world.Level("2023", "100", "2024-02-01"), "2025-01-31", MonitoringState.Awaited, "2024");
    }

    [Fact]
    public void EachYear_IsDueWithEveryYear()
    {
        World world = new World(Direction.Higher, Nature.Flow, "项").EachYear("≥ 100");
        Check(world, "2023-12-30", MonitoringState.NotDue);
        Check(world, "2024-06-30", MonitoringState.Awaited, "2023");
        Check(world.Level("2023", "120", "2024-03-01"), "2024-06-30", MonitoringState.Reported, "2023");
        Check(world.Level("2023", "120", "2024-03-01"), "2025-06-30", MonitoringState.Awaited, "2024");
        Check(world.Level("2023", "120", "2024-03-01"), "2026-01-31", MonitoringState.Late, "2024"); // that of 2025 is awaited, but that of 2024 should have been out
        Check(world, "2026-01-31", MonitoringState.Late, "2023");
    }

    [Fact]
    public void Undated_IsFollowedFromItsWindowOn() => Check(Ratio.Target("≥ 3.75", "..", "2023/2027"), "2024-06-30", MonitoringState.Awaited, "2023");

    [Fact]
    public void Withdrawn_IsNotDue()
    {
        World world = Ratio with { Goal = Ratio.Goal with { WithdrawnOn = World.Day("2024-01-01") } };
        Check(world, "2024-06-30", MonitoringState.NotDue);
    }

    [Theory]
    [InlineData("2025-01-31", "Monthly Monitoring")]
    [InlineData("2025-03-31", "Monthly Monitoring, Quarterly Analysis")]
    [InlineData("2025-12-31", "Monthly Monitoring, Quarterly Analysis, Annual Evaluation")]
    [InlineData("2025-01-30", "")]
    [InlineData("2026-01-31", "")]
    public void RoundsOn_AreThoseWhosePeriodEnds(string day, string rounds)
    {
        Plan plan = PlanOf(Ratio) with { Period = ReportingPeriod.Year(2025), Monitoring = [new(Frequency.Monthly, MonitoringKind.Monitoring), new(Frequency.Quarterly, MonitoringKind.Analysis), new(Frequency.Annual, MonitoringKind.Evaluation)] };
        Assert.Equal(rounds, string.Join(", ", plan.RoundsOn(World.Day(day))));
    }

    [Fact]
    public void ToString_SaysStateAndPeriod()
    {
        Assert.Equal("t: Late (2023, usual by 2024-09-30)", Item(WithLag(Ratio, 9), "2024-12-01").ToString());
        Assert.Equal("t: NotDue", Item(Ratio, "2023-01-01").ToString());
    }

    [Fact]
    public void Monitor_OfACatalogue_CountsWhatIsInForceThere()
    {
        World world = Ratio.Level("2023", "3.08", "2024-11-15");
        var catalogue = new PolicyCatalogue { Observations = world.Evidence, Plans = [PlanOf(world)] };
        Assert.Equal(new AttainmentCalculator().Monitor(PlanOf(world), world.Evidence, World.Day("2024-12-01")).Select(item => item.ToString()),
            new AttainmentCalculator().Monitor(PlanOf(world), catalogue, World.Day("2024-12-01")).Select(item => item.ToString()));
    }

    [Fact]
    public void Monitor_Cancelled_Throws() =>
        Assert.Throws<OperationCanceledException>(() => new AttainmentCalculator().Monitor(PlanOf(Ratio), Ratio.Evidence, World.Day("2024-12-01"), new CancellationToken(canceled: true)));

    private static Plan PlanOf(World world) => new() { Id = PlanId.Parse("p"), Name = new("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = [world.Goal] };

    private static MonitoringItem Item(World world, string day) => new AttainmentCalculator().Monitor(PlanOf(world), world.Evidence, World.Day(day)).Single();

    private static void Check(World world, string day, MonitoringState state, string? period = null, string? usualBy = null)
    {
        MonitoringItem item = Item(world, day);
        Assert.Equal((state, state != MonitoringState.NotDue), (item.State, item.IsDue));
        Assert.Equal(item.Target, item.Result.Target);
        if (period is not null)
        {
            Assert.Equal(period, item.Period?.ToString());
        }

        if (usualBy is not null)
        {
            Assert.Equal(World.Day(usualBy), item.UsualBy);
        }
    }
}
