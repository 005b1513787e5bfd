using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Instruments.Benefits;
using PolicyTargets.Tests.Instruments.Rules;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Serialization;

/// <summary>What records say of results, and that drawn ones are read back.</summary>
public class RecordValueTests
{
    private static readonly PolicyTargetsJsonContext Context = PolicyTargetsJson.Context;
    private static readonly AttainmentCalculator Calculator = new();

    [Fact]
    public void Change_OfDrawnWorlds_IsReadBack() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn =>
    {
        AttainmentChange change = Calculator.Change(drawn.World.Goal, drawn.World.Goal, drawn.World.Evidence, drawn.Day.PlusDays(-500), drawn.Day);
        AttainmentChangeRecord record = AttainmentChangeRecord.Of(change, PolicyCatalogue.Empty);

        Assert.Equal((change.IsStatusChanged, change.ToString()), (record.IsStatusChanged, record.ToString()));
        Assert.Equal(change.Causes, record.Causes);
        IsReadBack(record, Context.AttainmentChangeRecord);
    });

    [Fact]
    public void SummaryAndMonitoring_OfDrawnWorlds_AreReadBack() => PropertyCheck.Holds(Arbitraries.RecurringWorld, drawn =>
    {
        PlanSummary summary = PlanSummary.Of([drawn.Assess(), drawn.Assess()]);
        PlanSummaryRecord record = PlanSummaryRecord.Of(summary);
        Assert.Equal((2, summary.ToString()), (record.Total, record.ToString()));
        IsReadBack(record, Context.PlanSummaryRecord);

        var plan = new Plan { Id = PlanId.Parse("p"), Name = new LocalizedText("规划"), Period = ReportingPeriod.Years(2021, 2030), Targets = [drawn.World.Goal] };
        Assert.All(Calculator.Monitor(plan, drawn.World.Evidence, drawn.Day), item =>
        {
            MonitoringRecord monitored = MonitoringRecord.Of(item, PolicyCatalogue.Empty);
            Assert.Equal((item.State, item.IsDue, item.ToString()), (monitored.State, monitored.IsDue, monitored.ToString()));
            IsReadBack(monitored, Context.MonitoringRecord);
        });
    });

    [Fact]
    public void Outcome_OfDrawnRules_IsReadBack() => PropertyCheck.Holds(DrawnRule.All, drawn =>
    {
        RuleOutcome outcome = drawn.Ask(drawn.Known, ExplanationLevel.Full);
        RuleOutcomeRecord record = RuleOutcomeRecord.Of(outcome, PolicyCatalogue.Empty);

        Assert.Equal((outcome.Verdict, outcome.ToString(), outcome.Explain(PolicyCatalogue.Empty, Language.English)), (record.Verdict, record.ToString(), record.Account!.English));
        Assert.Null(RuleOutcomeRecord.Of(drawn.Ask(drawn.Known), PolicyCatalogue.Empty).Account);
        IsReadBack(record, Context.RuleOutcomeRecord);
    });

    [Fact]
    public void Benefits_OfDrawnAmounts_AreReadBack() => PropertyCheck.Holds(Gen.Choose(-40, 4000).Two().ListOf(3).ToArbitrary(), ends =>
    {
        (PolicyBenefit[] benefits, FactValue[] facts) = BenefitWorld.Several([.. ends.Select(pair => pair.Item1 < 0 ? null : BenefitWorld.Yuan(pair.Item1 / 4m, (pair.Item1 / 4m) + Math.Max(0, pair.Item2)))]);
        BenefitReport report = BenefitWorld.Case(BenefitWorld.Set(benefits), facts).ComputeAll();
        BenefitReportRecord record = BenefitReportRecord.Of(report);

        Assert.Equal(report.Total.Point, record.Total?.Number);
        Assert.Equal(report.Results.Select(result => result.Amount.Range?.Unit.Code ?? "元"), record.Results.Select(result => result.Unit));
        IsReadBack(record, Context.BenefitReportRecord);
    });

    [Fact]
    public void Benefit_TellsItsSteps() =>
        Assert.Equal(
            """{"code":"grant","eligibility":"Satisfied","amount":300000,"unit":"元","reasons":[],"lines":[{"step":"Base","amount":3000000,"unit":"元"},{"step":"Rate","amount":300000,"unit":"元"},{"step":"Floor","amount":300000,"unit":"元"},{"step":"Cap","amount":300000,"unit":"元"}],"account":{"zh":"研发补助:30万元\n  研发费用:300万元\n  ×10% = 30万元\n  不低于5万元 → 30万元\n  不超过50万元 → 30万元","en":"R&D grant: 300,000 yuan\n  R&D expense: 3 million yuan\n  × 10% = 300,000 yuan\n  at least 50,000 yuan → 300,000 yuan\n  at most 500,000 yuan → 300,000 yuan"}}""",
            JsonSerializer.Serialize(BenefitRecord.Of(BenefitWorld.Compute(BenefitWorld.Benefit(BenefitWorld.Tenth), BenefitWorld.Spent(3_000_000))), Context.BenefitRecord));

    [Fact]
    public void RuleReport_TellsFaults() =>
        Assert.Equal(
            """{"code":"rule","test":{"zh":"成立满一年","en":"a year old"},"fact":"founded","period":null,"value":"2025-06-30","exception":"InvalidOperationException","message":"no calendar"}""",
            JsonSerializer.Serialize(Assert.Single(RuleReportRecord.Of(RecordSamples.RuleReport, PolicyCatalogue.Empty).Faults), Context.RuleFaultRecord));

    [Fact]
    public void Summary_CountsWhatOccurs() =>
        Assert.Equal(
            """{"total":4,"counts":{"OnSchedule":1,"InProgress":3},"obligatoryMisses":[]}""",
            JsonSerializer.Serialize(PlanSummaryRecord.Of(PlanSummary.Of(Tongxiang.Results.Where(result => result.Target.Id.Text != "t-around"))), Context.PlanSummaryRecord));

    [Theory]
    [InlineData("""{"Late":1}""")]
    [InlineData("""{"Missed":0}""")]
    [InlineData("""{"Missed":1.5}""")]
    [InlineData("""{"Missed":1,"Missed":1}""")]
    public void Summary_WrongCounts_AreRefused(string counts) =>
        Assert.Equal("$.counts", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize($$"""{"total":1,"counts":{{counts}},"obligatoryMisses":[]}""", Context.PlanSummaryRecord)).Path);

    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0.0", "0")]
    [InlineData("1e3", "1000")]
    public void Figure_IsWrittenPlain(string read, string written) =>
        Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize(read, Context.FigureRecord)!, Context.FigureRecord));

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => RangeRecord.Of(null!));
        Assert.Throws<ArgumentNullException>(() => FigureRecord.Of((Computation)null!));
        Assert.Throws<ArgumentNullException>(() => FigureRecord.Of((RangeRecord)null!));
        Assert.Throws<ArgumentNullException>(() => RuleReportRecord.Of(RecordSamples.RuleReport, null!));
        Assert.Throws<ArgumentNullException>(() => ConsistencyReportRecord.Of(null!));
    }

    private static void IsReadBack<T>(T record, JsonTypeInfo<T> info)
    {
        string json = JsonSerializer.Serialize(record, info);
        T? read = JsonSerializer.Deserialize(json, info);

        Assert.Equal(record, read);
        Assert.Equal(json, JsonSerializer.Serialize(read!, info));
    }
}
