using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>What nobody means well ends in findings: few of them, short ones, and no crash.</summary>
public class HostileCatalogueTests
{
    [Fact]
    public void TextsOfTenMegabytes_AreToldByTheirLength_NeverRepeated()
    {
        string huge = new('长', 10_000_000);
        var draft = new Draft(2023, 1);
        draft.ChangeTarget("rank", t => t with { Statement = huge, CommitmentWord = huge, ResponsibleBodies = [huge] });
        draft.ChangeTarget("intensity-level", t => t with { Bound = Bound.Qualitative(huge) });
        draft.ChangeObservation("coverage-1", o => o with { Known = Known.Stated(huge), Source = new Citation(draft.Report, huge) });
        draft.ChangeIndicator("labs", i => i with { Name = new LocalizedText(huge, huge), Aliases = [huge] });

        IReadOnlyList<Finding> findings = Check(draft);

        Assert.Equal(8, findings.Count);
        Assert.All(findings, finding => Assert.Equal(FindingCodes.OverlongText, finding.Code));
        Assert.All(findings, finding => Assert.InRange(finding.Message(Language.Chinese).Length, 1, 1_000));
    }

    /// <summary>A long name also stands in findings about other things.</summary>
    [Fact]
    public void LongNames_AreCutInMessages()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeIndicator("intensity", i => i with { Name = new LocalizedText(new string('长', 9_999)), Denominator = null });

        Assert.InRange(Assert.Single(Check(draft)).Message(Language.Chinese).Length, 1, 400);
    }

    [Fact]
    public void AMillionTargetsOnOneId_AreOneFinding()
    {
        var draft = new Draft(2023, 1);
        draft.Targets.AddRange(Enumerable.Repeat(draft.Targets[^1], 1_000_000));

        Finding finding = Assert.Single(Check(draft));

        Assert.Equal(FindingCodes.DuplicateId, finding.Code);
    }

    [Fact]
    public void ManyTargetsOfOneMeasurand_AreOneFinding_WithAFewNames()
    {
        var draft = new Draft(2023, 1);
        draft.Targets.AddRange(Enumerable.Range(0, 100_000).Select(i => draft.Promised($"t{i}", "intensity", ReportingPeriod.Year(2027), Bound.AtLeast(Quantity.Percent(4)))));

        Finding finding = Assert.Single(Check(draft));

        Assert.Equal((FindingCodes.CompetingTargets, 100_001), (finding.Code, finding.Objects.Count));
        Assert.InRange(finding.Message(Language.English).Length, 1, 400);
    }

    [Fact]
    public void ManyObservationsOfOneMoment_AreOneFinding()
    {
        var draft = new Draft(2023, 1);
        draft.Observations.AddRange(Enumerable.Range(0, 100_000).Select(i => draft.Seen($"o{i}", "labs", ReportingPeriod.Year(2023), draft.Firm(i))));

        Assert.Equal(FindingCodes.DuplicateObservation, Assert.Single(Check(draft)).Code);
    }

    /// <summary>Every pair of claims of one series is looked at by none of the checks: twice as many claims cost about twice the time, and a hundred thousand are no matter of minutes.</summary>
    [Fact]
    public void ManyClaimsOfEveryKindOnOneSeries_AreCheckedAtOnce()
    {
        const int Many = 20_000;
        var draft = new Draft(2023, 1);
        for (int i = 0; i < Many; i++)
        {
            draft.Targets.Add(draft.Promised($"a{i}", "labs", ReportingPeriod.Years(2024, 2027), draft.Floor(i), Measure.Change()));
            draft.Targets.Add(draft.Promised($"b{i}", "labs", ReportingPeriod.Year(2024 + (i % 4)), draft.Floor(i), Measure.Level) with { Statement = $"S{i}" });
            draft.Targets.Add(draft.Promised($"c{i}", "labs", draft.Span, Bound.AtLeast(Quantity.Percent(i)), Measure.AverageGrowth()));
            draft.Targets.Add(draft.Promised($"d{i}", "labs", draft.Span, Bound.AtLeast(Quantity.Percent(i)), Measure.Growth()) with { Recurrence = Recurrence.Each(Frequency.Annual) });
            draft.Targets.Add(draft.Promised($"e{i}", "approval", ReportingPeriod.Year(2024 + (i % 4)), Bound.AtLeast(Draft.Approval.Grade("建成"))));
            draft.Observations.Add(draft.Seen($"a{i}", "labs", ReportingPeriod.Year(2023), draft.Firm(i)));
            draft.Observations.Add(draft.Seen($"b{i}", "labs", ReportingPeriod.Year(2023), Known.Exactly(new Quantity(i, Unit.Percent, 0.5m)), Measure.Growth()));
            draft.Observations.Add(draft.Seen($"c{i}", "labs", ReportingPeriod.Year(2023), draft.Firm(i + 1), scope: "市级"));
            draft.Observations.Add(draft.Seen($"d{i}", "coverage", ReportingPeriod.Year(2022), Known.Exactly(Quantity.Percent(100)), scope: "市级"));
        }

        Assert.NotEmpty(Check(draft));
    }

    [Fact]
    public void DeepNesting_IsAFinding_NotAnOverflowOfTheStack()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeObservation("coverage-1", o => o with { Measurand = Draft.Of("coverage", ReportingPeriod.Year(2023), Mutations.Nested(1_000_000)) });
        draft.ChangeTarget("intensity-level", t => t with { Bound = Mutations.Assigned(1_000_000) });
        draft.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Measure = Mutations.Nested(1_000_000) } });

        Assert.Equal([FindingCodes.MeasureTooDeep, FindingCodes.MeasureTooDeep, FindingCodes.MeasureTooDeep], Check(draft).Select(finding => finding.Code));
    }

    [Fact]
    public void LongCircles_AreOneFindingEach()
    {
        const int Length = 50_000;
        var draft = new Draft(2023, 1);
        draft.Observations.AddRange(Enumerable.Range(0, Length).Select(i =>
            draft.Seen($"o{i}", "labs", ReportingPeriod.Year(2023), Known.Exactly(Draft.Count(1))) with { Restates = ObservationId.Parse($"o{(i + 1) % Length}") }));
        draft.Subjects.AddRange(Enumerable.Range(0, Length).Select(i => new AdministrativeUnit
        {
            Id = SubjectId.Parse($"s{i}"),
            Name = new LocalizedText("区"),
            Level = AdministrativeLevel.County,
            Parent = SubjectId.Parse($"s{(i + 1) % Length}"),
        }));

        IReadOnlyList<Finding> findings = Check(draft);

        Assert.Equal([FindingCodes.CircularReference, FindingCodes.CircularReference], findings.Select(finding => finding.Code));
        Assert.All(findings, finding => Assert.Equal(Length, finding.Objects.Count));
    }

    [Fact]
    public void HugeNumbers_ThrowNothing()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeObservation("firms-0", o => o with { Known = Known.Exactly(new Quantity(decimal.MaxValue, Unit.Parse("家"), decimal.MaxValue)) });
        draft.ChangeObservation("firms-1", o => o with { Known = Known.MoreThan(new Quantity(1e-28m, Unit.Parse("家"))) });
        draft.ChangeObservation("projects-growth", o => o with { Known = Known.Exactly(new Quantity(-100, Unit.Percent, decimal.MaxValue)) });
        draft.ChangeTarget("projects-sum", t => t with { Bound = Bound.AtLeast(new Quantity(decimal.MaxValue, Unit.Parse("家"))) });
        draft.ChangeTarget("projects-1", t => t with { Bound = Bound.AtMost(new Quantity(decimal.MinValue, Unit.Parse("家"))) });
        draft.ChangeTarget("spending-growth", t => t with { Bound = Bound.AtLeast(Quantity.Percent(decimal.MaxValue)) });
        draft.ChangeTarget("labs-level", t => t with { Baseline = new Baseline(Known.Exactly(new Quantity(decimal.MaxValue, Unit.Parse("家"), 1e-28m)), ReportingPeriod.Year(2023)) });

        ConsistencyReport report = new CatalogueChecker().Check(draft.ToCatalogue());

        Assert.All(report.Findings, finding => Assert.NotEmpty(finding.Message(Language.English)));
        Assert.All(report.Verified, identity => Assert.NotEmpty(identity.Message(Language.Chinese)));
    }

    [Fact]
    public void Cancellation_StopsTheCheck() =>
        Assert.Throws<OperationCanceledException>(() => new CatalogueChecker().Check(new Draft(2023, 1).ToCatalogue(), cancellationToken: new CancellationToken(canceled: true)));

    [Fact]
    public void Empty_GivesNothing()
    {
        ConsistencyReport report = new CatalogueChecker().Check(PolicyCatalogue.Empty, new LocalDate(2025, 1, 1));

        Assert.Empty(report.Findings);
        Assert.Empty(report.Verified);
        Assert.Equal("0 errors, 0 warnings, 0 remarks, 0 verified", report.ToString());
    }

    private static IReadOnlyList<Finding> Check(Draft draft) => new CatalogueChecker().Check(draft.ToCatalogue()).Findings;
}
