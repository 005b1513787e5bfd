using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Progress;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Instruments.Benefits;
using PolicyTargets.Tests.Instruments.Rules;
using PolicyTargets.Tests.Serialization.Divisions;
using PolicyTargets.Tests.Validation;
using PolicyTargets.Validation;
using Json = PolicyTargets.Serialization.PolicyTargetsJsonContext;

namespace PolicyTargets.Tests.Serialization;

/// <summary>A record of every type, or several.</summary>
internal static class RecordSamples
{
    private static readonly Json Context = PolicyTargetsJson.Context;
    private static readonly AttainmentCalculator Calculator = new();

    /// <summary>Gets the samples, each with a name of its own that begins with that of its type.</summary>
    internal static IReadOnlyList<RecordSample> All { get; } = [.. Attainment, .. Rules, .. Benefits, .. Findings, .. Lands, .. Territories, .. Progress];

    /// <summary>Gets a report with an outcome that has an account and one that has none, and with a fault.</summary>
    internal static RuleReport RuleReport
    {
        get
        {
            Fact<LocalDate> founded = Fact.Day("founded", new LocalizedText("成立日", "founded"));
            Fact<bool> certified = BenefitWorld.Certified;
            Condition throwing = Condition.Where(founded, new LocalizedText("成立满一年", "a year old"), _ => throw new InvalidOperationException("no calendar"));
            RuleSet rules = new(RuleWorld.Rule(throwing), RuleWorld.Rule(certified) with { Code = RuleCode.Parse("sound") });
            return rules.At(RuleWorld.Day).Bind(new RuleCase { Facts = new(founded.Is(RuleWorld.Day)) }).EvaluateAll(ExplanationLevel.Full);
        }
    }

    private static IEnumerable<RecordSample> Attainment
    {
        get
        {
            Plan plan = Tongxiang.Catalogue.Plan("plan");
            foreach (AttainmentResult result in Tongxiang.Results)
            {
                yield return RecordSample.Of($"AttainmentRecord {result.Target.Id}", AttainmentRecord.Of(result, Tongxiang.Catalogue, withExplanation: true), Context.AttainmentRecord);
                yield return RecordSample.Of($"ComparisonRecord {result.Target.Id}", ComparisonRecord.Of(Compared(result.Target)), Context.ComparisonRecord);
            }

            yield return RecordSample.Of("RangeRecord", RangeRecord.Of(QuantityRange.MoreThan(Quantity.Percent(2.50m))), Context.RangeRecord);
            yield return RecordSample.Of("SubVerdictRecord", AttainmentRecord.Of(Tongxiang.Result("t-award"), Tongxiang.Catalogue).SubVerdicts![0], Context.SubVerdictRecord);
            yield return RecordSample.Of("AttainmentChangeRecord", AttainmentChangeRecord.Of(Calculator.Change(plan.Targets[0], plan.Targets[0], Tongxiang.Catalogue.Observations, new LocalDate(2024, 1, 1), Tongxiang.Day), Tongxiang.Catalogue), Context.AttainmentChangeRecord);
            yield return RecordSample.Of("PlanSummaryRecord", PlanSummaryRecord.Of(PlanSummary.Of([.. Tongxiang.Results, Tongxiang.Result("t-labs", Bound.AtLeast(Quantity.Count(1, "家")))])), Context.PlanSummaryRecord);
            foreach (MonitoringItem item in Calculator.Monitor(plan, Tongxiang.Catalogue.Observations, Tongxiang.Day))
            {
                yield return RecordSample.Of($"MonitoringRecord {item.Target.Id}", MonitoringRecord.Of(item, Tongxiang.Catalogue), Context.MonitoringRecord);
            }
        }
    }

    private static IEnumerable<RecordSample> Rules =>
    [
        RecordSample.Of("RuleOutcomeRecord", RuleOutcomeRecord.Of(RuleReport.Outcomes[0], Tongxiang.Catalogue), Context.RuleOutcomeRecord),
        RecordSample.Of("RuleReportRecord", RuleReportRecord.Of(RuleReport, Tongxiang.Catalogue), Context.RuleReportRecord),
        RecordSample.Of("RuleFaultRecord", RuleFaultRecord.Of(RuleReport.Faults[0]), Context.RuleFaultRecord),
    ];

    private static IEnumerable<RecordSample> Benefits
    {
        get
        {
            BenefitResult known = BenefitWorld.Compute(BenefitWorld.Benefit(BenefitWorld.Tenth), BenefitWorld.Spent(3_000_000));
            BenefitResult open = BenefitWorld.Compute(BenefitWorld.Benefit(BenefitWorld.Tenth) with { Eligibility = BenefitWorld.Certified }, BenefitWorld.Spent(3_000_000));
            (PolicyBenefit[] benefits, FactValue[] facts) = BenefitWorld.Several(BenefitWorld.Yuan(1, 2), BenefitWorld.Yuan(5, 5));
            yield return RecordSample.Of("BenefitRecord", BenefitRecord.Of(known), Context.BenefitRecord);
            yield return RecordSample.Of("BenefitRecord open", BenefitRecord.Of(open), Context.BenefitRecord);
            yield return RecordSample.Of("BenefitRecord not in force", BenefitRecord.Of(NotInForce), Context.BenefitRecord);
            yield return RecordSample.Of("BenefitLineRecord", BenefitRecord.Of(known).Lines[0], Context.BenefitLineRecord);
            yield return RecordSample.Of("BenefitReportRecord", BenefitReportRecord.Of(BenefitWorld.Case(BenefitWorld.Set(benefits), facts).ComputeAll()), Context.BenefitReportRecord);
        }
    }

    private static BenefitResult NotInForce =>
        BenefitWorld.Compute(BenefitWorld.Benefit(BenefitWorld.Tenth) with { Validity = new Validity(BenefitWorld.Day.PlusDays(1), null) }, []);

    private static IEnumerable<RecordSample> Lands
    {
        get
        {
            DivisionRegistry registry = DivisionFiles.Registry;
            Concordance concordance = registry.Concord(DivisionFiles.Yinzhou, DivisionFiles.Before, DivisionFiles.After, WeightBasis.Area);
            yield return RecordSample.Of("DivisionRecord", DivisionRecord.Of(concordance.Links[1], registry), Context.DivisionRecord);
            yield return RecordSample.Of("DivisionRecord without code", DivisionRecord.Of(registry.Find(SubjectId.Parse("yuyao"), DivisionFiles.After)!, registry), Context.DivisionRecord);
            yield return RecordSample.Of("DivisionChangeRecord", DivisionChangeRecord.Of(registry.Changes[2]), Context.DivisionChangeRecord);
            yield return RecordSample.Of("DivisionLifeRecord", DivisionLifeRecord.Of(registry.LifeOf(DivisionFiles.Yinzhou), registry), Context.DivisionLifeRecord);
            yield return RecordSample.Of("DivisionAnswerRecord", DivisionAnswerRecord.Of(registry.Find(DivisionCode.Parse("330204"), DivisionFiles.After)), Context.DivisionAnswerRecord);
            yield return RecordSample.Of("ConcordanceRecord", ConcordanceRecord.Of(concordance, registry), Context.ConcordanceRecord);
            yield return RecordSample.Of("ConcordanceRecord partial", ConcordanceRecord.Of(registry.Concord(DivisionFiles.Yinzhou, DivisionFiles.Before, DivisionFiles.After), registry), Context.ConcordanceRecord);
        }
    }

    private static IEnumerable<RecordSample> Territories
    {
        get
        {
            var city = RollUpRecord.Of(TerritoryFiles.City);
            ConcordedSeriesRecord byArea = ConcordedSeriesRecord.Of(TerritoryFiles.ByArea, TerritoryFiles.Registry);
            ConcordedSeriesRecord open = ConcordedSeriesRecord.Of(TerritoryFiles.Open, TerritoryFiles.Registry);
            yield return RecordSample.Of("RollUpRecord", city, Context.RollUpRecord);
            yield return RecordSample.Of("RollUpRecord nothing", RollUpRecord.Of(TerritoryFiles.Nothing), Context.RollUpRecord);
            yield return RecordSample.Of("RollUpCoverageRecord", city.Coverage, Context.RollUpCoverageRecord);
            yield return RecordSample.Of("RollUpAreaRecord", city.Coverage.Areas[0], Context.RollUpAreaRecord);
            yield return RecordSample.Of("TerritoryPartRecord", city.Parts[0], Context.TerritoryPartRecord);
            yield return RecordSample.Of("TerritoryPartRecord open", open.Values[0].Parts[1], Context.TerritoryPartRecord);
            yield return RecordSample.Of("ConcordedSeriesRecord", byArea, Context.ConcordedSeriesRecord);
            yield return RecordSample.Of("ConcordedValueRecord", byArea.Values[0], Context.ConcordedValueRecord);
            yield return RecordSample.Of("ConcordedValueRecord partial", open.Values[0], Context.ConcordedValueRecord);
        }
    }

    private static IEnumerable<RecordSample> Progress
    {
        get
        {
            var question = new ProgressQuestion { Series = ProgressSeries.Of((2015, 100), (2020, 90)), Direction = ProgressDirection.Decrease, Target = 0 };
            yield return RecordSample.Of("ProgressRecord", ProgressRecord.Of(ProgressMethods.OpenSdg2.Assess(question), "宁波"), Context.ProgressRecord);
            yield return RecordSample.Of("ProgressRecord nothing", ProgressRecord.Of(ProgressMethods.OpenSdg2.Assess(question with { Series = ProgressSeries.Empty })), Context.ProgressRecord);
        }
    }

    private static IEnumerable<RecordSample> Findings
    {
        get
        {
            var draft = new Draft(2023, 1);
            draft.ChangeObservation("firms-1", observation => observation with { Known = draft.Firm(99) });
            Finding finding = new CatalogueChecker().Check(draft.ToCatalogue()).Findings[0];
            ConsistencyReport report = new CatalogueChecker().Check(Ningbo.NingboCatalogue.Load());
            yield return RecordSample.Of("FindingRecord", FindingRecord.Of(finding), Context.FindingRecord);
            yield return RecordSample.Of("ConsistencyReportRecord", ConsistencyReportRecord.Of(report), Context.ConsistencyReportRecord);
            yield return RecordSample.Of("VerifiedIdentityRecord", VerifiedIdentityRecord.Of(report.Verified[0]), Context.VerifiedIdentityRecord);
        }
    }

    private static BoundComparison Compared(Target target) =>
        Calculator.Compare(target, Tongxiang.Catalogue.Observations.First(observation => observation.Id.Text == "labs-2024") is var seen && target.Measurand.Indicator == seen.Measurand.Indicator
            ? seen : seen with { Measurand = target.Measurand, Known = Known.Missing(MissingStatus.NotYetAvailable) }, Tongxiang.Catalogue.Indicators);
}
