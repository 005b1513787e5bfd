using PolicyTargets.Messages;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>Edges of results, of rows of years, of changes and summaries.</summary>
public sealed class OutcomeEdgeTests
{
    private static World Way => new World(Direction.Higher).Level("2022", "0").Target("≥ 100");

    private static AttainmentResult Base => Way.Level("2024", "40").AsOf("2025-03-01");

    private static AttainmentResult Open => new World(Direction.Higher).Target("≥ 5").AsOf("2025-03-01");

    private static AttainmentResult Due(string value) => new World(Direction.Higher).Level("2027", value).Target("≥ 5").AsOf("2028-03-01");

    public static TheoryData<string> Others => ["day", "verdict", "status", "target", "reasons", "actual", "baseline", "half-unit"];

    private static AttainmentResult Other(string part) => part switch
    {
        "day" => Way.Level("2024", "40").AsOf("2025-03-02"),
        "verdict" => Way.Level("2024", "40").Level("2027", "100", "2025-02-01").AsOf("2025-03-01"),
        "status" => Way.Level("2024", "20").AsOf("2025-03-01"),
        "target" => (Way.Level("2024", "40") is var world ? world with { Goal = world.Goal with { Id = TargetId.Parse("u") } } : Way).AsOf("2025-03-01"),
        "reasons" => new World(Direction.Higher).Level("2024", "40").Target("≥ 100").AsOf("2025-03-01"),
        "actual" => Way.Level("2024", "41").AsOf("2025-03-01"),
        "baseline" => new World(Direction.Higher).Level("2022", "1").Target("≥ 100").Level("2024", "40").AsOf("2025-03-01"),
        _ => Way.Level("2024", "44 ± 3").AsOf("2025-03-01"),
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void Equality_OfResultsThatDifferInOnePart_Fails(string part)
    {
        AttainmentResult other = Other(part);
        Assert.False(Base.Equals(other));
        Assert.False(Base == other);
        Assert.True(Base != other);
    }

    [Fact]
    public void Equality_OfTheSame_Holds()
    {
        Assert.True(Base.Equals(Base) && Base == Base && Base.Equals((object)Base));
        Assert.False(Base != Base);
        Assert.Equal(Base.GetHashCode(), Base.GetHashCode());
    }

    [Fact]
    public void Equality_WithSomethingElse_Fails() => Assert.False(Base.Equals((object)"t"));

    [Theory]
    [InlineData(false, false, true)]
    [InlineData(true, false, false)]
    [InlineData(false, true, false)]
    [InlineData(true, true, true)]
    public void Equality_WithNothing(bool left, bool right, bool expected)
    {
        AttainmentResult? first = left ? Base : null, second = right ? Base : null;
        Assert.Equal((expected, !expected), (first == second, first != second));
        Assert.True(first is null || first.Equals(second) == expected);
    }

    [Fact]
    public void RoundingSensitive_WhereOnlyTheStatusChanges() => // 0.44 lies in the band about 0.4; [0.41, 0.47) straddles its edge, 0.45
        Assert.True(Way.Level("2024", "44 ± 3").AsOf("2025-03-01") is { Status: AttainmentStatus.OnSchedule, IsRoundingSensitive: true });

    [Fact]
    public void Row_OfYears_HasDistancesOnly() // 2023 ended at 10, 2024 at 15: nothing is on its way to anything
    {
        AttainmentResult row = new World(Direction.Higher).Level("2023", "10").Level("2024", "15").EachYear("≥ 20").AsOf("2025-06-01");
        Computation[] none = [row.Progress, row.Expected, row.ExpectedOnDay, row.RequiredChange, row.RequiredGrowth, row.Projection, row.CeilingUsed];
        Assert.All(none, figure => Assert.Equal("none", figure.ToString()));
        Assert.Equal((null, null, null), (row.Step, row.Elapsed, row.Baseline));
        Assert.Equal((5m, 5m, 0.75m), (row.Gap.Point, row.Margin.Point, row.CompletionRate.Point));
        Assert.Equal(["o1", "o2"], row.Observations.Select(id => id.Text));
    }

    [Fact]
    public void Row_OfAFlow_TakesTheYearBeforeItsMonths()
    {
        World world = new World(Direction.Higher, Nature.Flow, "项").Level("2024-01-01/P11M", "95").Level("2024", "100").EachYear("≥ 90", "2024/2025");
        Assert.Equal(100m, world.AsOf("2025-06-01").SubVerdicts[0].Actual?.Range.Point);
    }

    [Fact]
    public void Row_OfAFlowWithSomeMonthsOnly_IsNotPublishedYet() => Assert.Equal(["2024: Open(NotPublishedYet)", "2025: Open"],
        new World(Direction.Higher, Nature.Flow, "项").Level("2024-01-01/P6M", "50").EachYear("≥ 90", "2024/2025").AsOf("2025-06-01").Parts());

    [Fact]
    public void Row_AReadingBeforeItsYearIsOver_IsShownAndDecidesNothing()
    {
        AttainmentResult row = new World(Direction.Higher).Level("2025", "5", "2025-03-01").EachYear("≥ 20", "2025/2026").AsOf("2025-06-01");
        Assert.Equal(["2025: Open", "2026: Open"], row.Parts());
        Assert.Equal((5m, null), (row.SubVerdicts[0].Actual?.Range.Point, row.SubVerdicts[1].Actual));
    }

    [Theory]
    [InlineData("2027", "2027")] // the due value, though in words
    [InlineData("2025", "2024")] // else the latest number
    public void Qualitative_ShowsWhatIsKnown(string words, string shown)
    {
        World world = Way.Level("2024", "40").Noted(words, Known.Stated("前列")).Promising(Bound.Qualitative("全省前列"));
        AttainmentResult result = world.AsOf("2028-03-01");
        Assert.Equal(("Undetermined, NotAssessable(Qualitative)", shown, "2022"), (result.Outcome(), $"{result.Actual?.Measurand.Period}", $"{result.Baseline?.Measurand.Period}"));
    }

    [Fact]
    public void Words_WhenDue_AreQualitative() =>
        Assert.Equal("Undetermined, NotAssessable(Qualitative)", Way.Noted("2027", Known.Stated("前列")).AsOf("2028-03-01").Outcome());

    [Fact]
    public void Reasons_AreInTheirOrder_WhateverTheOrderOfTheBreaks()
    {
        World world = Way.Level("2024", "40").Broken(BreakKind.Definition, "2023-03-01").Broken(BreakKind.Boundary, "2024-03-01");
        AttainmentResult result = world.AsOf("2025-03-01");
        Assert.Equal([UndeterminedReason.BoundaryBreak, UndeterminedReason.DefinitionBreak], result.Reasons);
        Assert.Equal("none (BoundaryBreak, DefinitionBreak)", result.Progress.ToString());
    }

    [Fact]
    public void ReasonsOfAFigure_AreEachNamedOnceInOrder() => Assert.Equal(
        [UndeterminedReason.NoEvidence, UndeterminedReason.Overflow], Computation.None(UndeterminedReason.Overflow, UndeterminedReason.NoEvidence, UndeterminedReason.Overflow).Reasons);

    [Theory]
    [InlineData("40", "20", true)] // on schedule, then behind: the verdict stays open, no reasons
    [InlineData("40", "41", false)]
    public void Change_OfTheStatusAlone(string before, string after, bool expected)
    {
        World world = Way.Level("2024", before, "2025-02-01").Level("2024", after, "2025-06-01", revised: true);
        Assert.Equal(expected, Between(world).IsStatusChanged);
    }

    [Fact]
    public void Change_OfTheReasonsAlone() // in progress without evidence, then without a baseline only
    {
        AttainmentChange change = Between(new World(Direction.Higher).Level("2024", "40", "2025-06-01").Target("≥ 100"));
        Assert.Equal((AttainmentStatus.InProgress, AttainmentStatus.InProgress, true), (change.Before.Status, change.After.Status, change.IsStatusChanged));
    }

    [Fact]
    public void Change_OfAnUnknownIndicator_Throws()
    {
        Target known = Way.Goal, unknown = known with { Measurand = known.Measurand with { Indicator = IndicatorCode.Parse("y") } };
        Assert.Throws<ArgumentException>(() => new AttainmentCalculator().Change(unknown, known, Way.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01")));
        Assert.Throws<ArgumentException>(() => new AttainmentCalculator().Change(known, unknown, Way.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01")));
    }

    [Fact]
    public void Changes_Stopped_Throw()
    {
        var plan = new Plan { Id = PlanId.Parse("p"), Name = new LocalizedText("某规划"), Period = ReportingPeriod.Years(2023, 2027), Targets = [Way.Goal] };
        Assert.Throws<OperationCanceledException>(() =>
            new AttainmentCalculator().Changes(plan, Way.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01"), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void SummaryEquality_ComparesTotalAndEveryStatus()
    {
        var summary = PlanSummary.Of([Due("5"), Open]);
        Assert.True(summary.Equals(PlanSummary.Of([Open, Due("5")])));
        Assert.False(summary.Equals(null));
        Assert.False(summary.Equals(PlanSummary.Of([Due("5"), Due("4")])));
        Assert.False(summary.Equals(PlanSummary.Of([Due("5"), Open, Open])));
        Assert.False(summary.Equals(PlanSummary.Of([Due("5")])));
    }

    [Fact]
    public void Compare_WithWhatIsDue_LeavesNoPeriod() => Assert.Equal("none", Compared(Way.Level("2027", "40")).RequiredChange.ToString());

    [Fact]
    public void Compare_WithSomethingElse_IsNoEvidence()
    {
        World growth = Way.Target("≥ 10", measure: Measure.Growth());
        Assert.Equal([UndeterminedReason.NoEvidence], Compared(growth.Level("2024", "40")).Reasons);
        Assert.Equal([UndeterminedReason.NoEvidence], Compared(Way.Elsewhere("hangzhou", "2024", "40")).Reasons);
    }

    private static BoundComparison Compared(World world) => new AttainmentCalculator().Compare(world.Goal, world.Observations[^1], world.Evidence.Indicators);

    private static AttainmentChange Between(World world) =>
        new AttainmentCalculator().Change(world.Goal, world.Goal, world.Evidence, World.Day("2025-03-01"), World.Day("2025-07-01"));
}
