using NodaTime;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Where every target stands at the end of April 2025, worked from the rules row by row.</summary>
public sealed class StandingTests
{
    private static readonly LocalDate Day = new(2025, 4, 30);
    private static readonly Dictionary<string, AttainmentResult> Results = AsOf(Day);

    public static TheoryData<string, string> Standings => new()
    {
        // Of 2025: nothing is published of that year. Laws and schemes reached an earlier stage before the window, which is not carried on.
        { "NB24-072", "Open, InProgress" }, { "NB24-073", "Open, InProgress" }, { "NB24-080", "Open, InProgress" },
        { "NB24-082", "Open, InProgress" }, { "NB24-083", "Open, InProgress" }, { "NB24-086", "Open, InProgress" },

        // 2023–2027, nothing known of 2022.
        { "P315-001", "Open, InProgress" }, // 3.08 of 3.75, the only reading
        { "P315-007", "Open, InProgress" }, // more than 8800 of 13000, the only reading
        { "P315-022", "Open, AttainedEarly" }, // within the first ten in 2024, to be held
        { "P315-030", "Attained, AttainedEarly" }, // a stage stays
        { "P315-035", "Open, OnSchedule" }, // 23 less 3 gives 20 at the end of 2023: 0.3 of the way, 0.25 planned
        { "P315-043", "Open, OnSchedule" }, // each year: 2024 met, 2023 not published
        { "P315-063", "Attained, AttainedEarly" }, // a stage stays

        // Of 2021: past due, and nothing of that year is published.
        { "JB21-082", "Open, AwaitingData" }, { "JB21-083", "Open, AwaitingData" }, { "JB21-084", "Open, AwaitingData" },
        { "JB21-085", "Open, AwaitingData" }, { "JB21-086", "Open, AwaitingData" }, { "JB21-090", "Open, AwaitingData" },
        { "JB21-104", "Open, AwaitingData" }, { "JB21-105", "Open, AwaitingData" }, { "JB21-107", "Open, AwaitingData" },

        // Of 2024: past due, and published.
        { "NBD-043", "Attained, Attained" }, { "NBD-045", "Attained, Attained" },
    };

    public static TheoryData<string> Cixi => [.. Enumerable.Range(1, 37).Where(number => number != 19).Select(number => $"CX25-{number:000}")];

    [Fact]
    public void Assess_AllPlans_GivesAResultForEachCommitment() => Assert.Equal(175 - 6, Results.Count); // six restate others

    /// <summary>Each plan with its counts, then each of its commitments with its standing.</summary>
    [Fact]
    public void Standings_AreAsApproved() => ApprovedText.Check("Standings.approved.txt", Reference.Catalogue.Plans.SelectMany(plan =>
    {
        AttainmentResult[] results = [.. Results.Values.Where(result => plan.Targets.Any(target => target.Id == result.Target.Id))];
        return (string[])[$"# {plan.Id}: {PlanSummary.Of(results)}", .. results.Select(result => $"{result}")];
    }));

    /// <summary>Due and published is decided, due and unpublished is awaited, issued later is not issued: nothing stands without a reason.</summary>
    [Fact]
    public void Assess_WhatIsInProgress_SaysWhy() => Assert.All(Results.Values.Where(result => result.Status is AttainmentStatus.InProgress or AttainmentStatus.AwaitingData or AttainmentStatus.NotAssessable), result => Assert.NotEmpty(result.Reasons));

    /// <summary>1.2⁵ over 1.208 for the year that is known leaves 19.8008 % for each of the four others.</summary>
    [Fact]
    public void Assess_AverageGrowthOfTheBudget_NeedsALittleLessInTheYearsLeft() => Assert.Equal(19.800829m, PairTests.Rounded(Results["P315-065"].RequiredGrowth.Point));

    /// <summary>8 laboratories and 3 institutions more in 2024; at least 5 are promised for 2025.</summary>
    [Fact]
    public void Read_Composite_IsTheSumOfItsComponents()
    {
        Measurand promised = Reference.Measurand("NB24-080");
        ReadingResult gained = Reference.Catalogue.Observations.Read(promised with { Period = ReportingPeriod.Year(2024) }, Day, RoundingPolicy.Exact, null);
        Assert.Equal(11m, gained.Reading?.Range.Point);
        Assert.Equal("NB24-080: Open, InProgress(NoEvidence)", Results["NB24-080"].ToString());
    }

    /// <summary>7 more in three years are 2.33 a year; the last year brought 3.</summary>
    [Fact]
    public void Assess_NewInstitutions_AreAheadOfWhatIsNeededAYear()
    {
        decimal needed = Results["P315-035"].RequiredChange.Point!.Value;
        Assert.Equal((2.333333m, 1.285714m), (PairTests.Rounded(needed), PairTests.Rounded(((RangeKnown)Reference.Observation("NB24-027").Known).Range.Point / needed)));
    }

    [Fact]
    public void Monitor_ThePlanOf2023To2027_SaysWhatIsDueAwaitedAndLate()
    {
        IReadOnlyList<MonitoringItem> round = new AttainmentCalculator().Monitor(Reference.Catalogue.Plan("ningbo-315-2023-2027"), Reference.Catalogue, new LocalDate(2025, 4, 30));
        Assert.Equal("P315-001: Awaited (2024, usual by 2025-09-30)", round[0].ToString()); // 3.08 % of 2023 is there, that of 2024 comes in autumn
        Assert.Equal(MonitoringState.Reported, round.Single(item => item.Target.Id.Text == "P315-007").State);
        Assert.Equal(MonitoringState.Awaited, round.Single(item => item.Target.Id.Text == "P315-002").State);
        Assert.Equal(MonitoringState.NotDue, round.Single(item => item.Target.Id.Text == "P315-055").State); // a stage is due at the end
        Assert.Equal(MonitoringState.Late, new AttainmentCalculator().Monitor(Reference.Catalogue.Plan("jiangbei-2021"), Reference.Catalogue, Day).Single(item => item.Target.Id.Text == "JB21-082").State);
    }

    [Theory]
    [MemberData(nameof(Standings))]
    public void Assess_Target_Stands(string id, string standing) => Assert.Equal(standing, $"{Results[id].Verdict}, {Results[id].Status}");

    /// <summary>Issued the day before; the only reading of the city is an award of the year before, and awards recur.</summary>
    [Theory]
    [MemberData(nameof(Cixi))]
    public void Assess_TargetOfCixi_HasNoEvidenceYet(string id)
    {
        AttainmentResult result = Results[id];
        Assert.Equal((AttainmentVerdict.Open, AttainmentStatus.InProgress), (result.Verdict, result.Status));
        Assert.Equal(UndeterminedReason.NoEvidence, result.Reasons[0]);
        Assert.Null(result.Actual);
    }

    [Theory]
    [InlineData("NB24-072", "NoEvidence")]
    [InlineData("NB24-082", "NoEvidence")]
    [InlineData("NB24-083", "NoEvidence")]
    [InlineData("NB24-086", "NoEvidence")]
    [InlineData("P315-001", "BaselineMissing")]
    [InlineData("P315-007", "BaselineMissing, RangeOverlaps")]
    [InlineData("JB21-084", "NotPublishedYet")]
    [InlineData("NBD-043", "")]
    [InlineData("P315-022", "")]
    [InlineData("P315-035", "")]
    [InlineData("CX25-009", "NoEvidence")]
    [InlineData("CX25-002", "NoEvidence")]
    public void Assess_Target_SaysWhyNoMoreCanBeSaid(string id, string reasons) => Assert.Equal(reasons, string.Join(", ", Results[id].Reasons));

    [Fact]
    public void Assess_IntensityOf2027_IsInProgressForWantOfABaseline()
    {
        AttainmentResult result = AsOf(new LocalDate(2025, 3, 13))["P315-001"];
        Assert.Equal("P315-001: Open, InProgress(BaselineMissing)", result.ToString());
        Assert.Equal((0.67m, 0.1675m), (result.Gap.Point, result.RequiredChange.Point));
        Assert.Equal((3.08m, ReportingPeriod.Year(2023)), (result.Actual?.Range.Point, result.Actual?.Period));
    }

    [Fact]
    public void Assess_NewInstitutions_StartFromTheLevelThatTheIncreaseImplies()
    {
        AttainmentResult result = Results["P315-035"];
        Assert.Equal((20m, ReportingPeriod.Year(2023)), (result.Baseline?.Range.Point, result.Baseline?.Period));
        Assert.Equal((0.3m, 0.25m), (result.Progress.Point, result.Expected.Point));
        Assert.Equal(["NB24-027.base", "NB24-028", "NB24-028.base"], result.Observations.Select(id => id.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Assess_ProjectsOfEachYear_NamesTheYearThatIsMissing()
    {
        IReadOnlyList<SubVerdict> years = Results["P315-043"].SubVerdicts;
        Assert.Equal((ReportingPeriod.Year(2023), AttainmentVerdict.Open), (years[0].Period, years[0].Verdict));
        Assert.Equal([UndeterminedReason.NotPublishedYet], years[0].Reasons);
        Assert.Equal((ReportingPeriod.Year(2024), AttainmentVerdict.Attained), (years[1].Period, years[1].Verdict));
    }

    [Fact]
    public void Assess_CensoredBaseline_GivesTheMostThatIsNeeded()
    {
        AttainmentResult result = Results["NB24-082"];
        Assert.Equal(8801m, result.Baseline?.Range.ToAdmissible()?.Lower);
        Assert.InRange(result.RequiredChange.Range!.Upper!.Value, 1199, 1201);
    }

    [Fact]
    public void Assess_BeforeTheKeyPointsWereIssued_HasNotIssuedThem() =>
        Assert.Equal(AttainmentStatus.NotIssued, AsOf(new LocalDate(2025, 4, 28))["CX25-002"].Status);

    [Fact]
    public void Assess_WhileTheYearWasRunning_FindsNoEvidence() =>
        Assert.Equal("JB21-084: Open, InProgress(NoEvidence)", AsOf(new LocalDate(2021, 6, 30))["JB21-084"].ToString());

    private static Dictionary<string, AttainmentResult> AsOf(LocalDate day) =>
        Reference.Catalogue.Plans.SelectMany(plan => new AttainmentCalculator().Assess(plan, Reference.Catalogue, day)).ToDictionary(result => result.Target.Id.Text);
}
