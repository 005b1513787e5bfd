using System.Text.Json;
using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Policy instruments with what they lay down, and the tasks of the plan with who is responsible.</summary>
public sealed class InstrumentTests
{
    private static readonly JsonElement[] Instruments = [.. new ClaimRecordWriter(Reference.Catalogue).Instruments().Select(line => JsonDocument.Parse(line).RootElement)];
    private static readonly JsonElement[] Tasks = [.. new ClaimRecordWriter(Reference.Catalogue).Tasks().Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Instruments_Are69_WithKindIssuerAndSource()
    {
        Assert.Equal(69, Reference.Catalogue.Instruments.Count);
        Assert.All(Reference.Catalogue.Instruments, instrument =>
        {
            Assert.NotEmpty(instrument.Issuers);
            Assert.NotEmpty(instrument.Sources);
            Assert.NotEmpty(instrument.Beneficiaries);
            Assert.All(instrument.Beneficiaries, name => Assert.False(string.IsNullOrWhiteSpace(name.English), name.Chinese));
            Assert.False(string.IsNullOrWhiteSpace(instrument.Name.English), instrument.Code.Text);
        });
    }

    /// <summary>Every instrument is classed, with its local class and how it moves money; what no document says is left open and told (INS001).</summary>
    [Fact]
    public void Instruments_AreClassed_AndSayWhoLeadsWhereADocumentDoes()
    {
        Assert.All(Reference.Catalogue.Instruments, instrument =>
        {
            Assert.NotEmpty(instrument.Types);
            Assert.All(instrument.Types, type => Assert.NotNull(Taxonomy.StipInstruments2021.NameOf(type)));
            Assert.False(string.IsNullOrWhiteSpace(instrument.LocalClass?.English), instrument.Code.Text);
            Assert.Equal(instrument.Funding == FundingMode.None, instrument.Budget == BudgetAmount.NotApplicable);
        });
        Assert.Equal(54, Reference.Catalogue.Instruments.Count(instrument => instrument.LeadBody is not null));
        Assert.Equal(["policy-15"], Reference.Catalogue.Instruments.Where(instrument => instrument.Funding == FundingMode.Unknown).Select(instrument => instrument.Code.Text));
        Assert.Superset(new HashSet<string> { "后补助", "加计扣除", "创新券", "揭榜挂帅", "风险池", "拨投结合" }, Reference.Catalogue.Instruments.Select(instrument => instrument.LocalClass!.Chinese).ToHashSet());
    }

    /// <summary>By hand from the documents: 4亿 for the joint fund (NBD), more than 200亿 for the package of 15 (NBD), 50亿 for the guidance fund (NBD).</summary>
    [Theory]
    [InlineData("nsfc-regional-fund", "400000000 元")]
    [InlineData("policy-15", "(20000000000, ∞) 元")]
    [InlineData("angel-guidance-fund", "5000000000 元")]
    [InlineData("rd-expost-subsidy", "unknown")]
    [InlineData("st-ordinance", "not applicable")]
    public void Budget_IsThePrintedOne(string code, string budget) => Assert.Equal(budget, Reference.Catalogue.FindInstrument(InstrumentCode.Parse(code))!.Budget.ToString());

    /// <summary>二、(五)3 of the plan: the first body of the printed list leads.</summary>
    [Fact]
    public void Lead_IsTheFirstBodyOfThePrintedList()
    {
        PolicyInstrument quota = Reference.Catalogue.FindInstrument(InstrumentCode.Parse("youth-quota"))!;
        PlanTask task = Reference.Catalogue.Plan("ningbo-315-2023-2027").Tasks.Single(task => task.Number == "二、(五)3");

        Assert.Equal(task.LeadBody, quota.LeadBody);
        Assert.Equal(task.ResponsibleBodies.Skip(1), quota.SupportingBodies);
    }

    [Fact]
    public void Initiatives_Are13_AndThePlanWorksThrough29Instruments()
    {
        Assert.Equal(13, Reference.Catalogue.Initiatives.Count);
        PolicyInitiative plan = Reference.Catalogue.Initiatives.Single(initiative => initiative.Code.Text == "plan-315");
        Assert.Equal((29, "ningbo-315-2023-2027"), (plan.Instruments.Count, plan.Plan!.Text));
        Assert.All(Reference.Catalogue.Initiatives.SelectMany(initiative => initiative.Instruments), code => Assert.NotNull(Reference.Catalogue.FindInstrument(code)));
    }

    [Fact]
    public void Parameters_Are15_EachOfOneInstrument() => Assert.Equal(15, Reference.Parameters.Select(parameter => parameter.Id).Distinct().Count());

    /// <summary>年均增长不低于20% and 每年不低于20%: the rule is laid down without a date, for every year.</summary>
    [Fact]
    public void Rule_OfTheGrowthOfTheBudget_HoldsOnEveryDay()
    {
        PolicyInstrument rule = Reference.Catalogue.FindInstrument(InstrumentCode.Parse("fiscal-growth-rule-city"))!;
        InstrumentParameter floor = Assert.Single(rule.At(new LocalDate(2024, 6, 30)));
        Assert.Equal(("NBD-007", Bound.AtLeast(Quantity.Percent(20)), Recurrence.Each(Frequency.Annual)), (floor.Id.Text, floor.Value, floor.Recurrence));
    }

    [Theory]
    [InlineData("2022-12-31", 0)]
    [InlineData("2023-01-01", 2)]
    [InlineData("2028-01-01", 0)]
    public void Shares_OfYoungTalent_AreLaidDownForTheTimeOfThePlan(string day, int count) =>
        Assert.Equal(count, Reference.Catalogue.FindInstrument(InstrumentCode.Parse("youth-quota"))!.At(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Count);

    [Fact]
    public void Tasks_Are19_AndTheFirstBodyLeads()
    {
        Assert.Equal(19, Tasks.Length);
        Assert.All(Tasks, task => Assert.Equal(task.Texts("responsible").First(), task.Text("lead")));
        JsonElement first = Tasks[0];
        Assert.Equal(("二、(一)1", "市科技局"), (first.Text("number"), first.Text("lead")));
        Assert.Equal(["市科技局", "市发改委", "市经信局", "有关区〔县、市〕政府"], first.Texts("responsible"));
        Assert.Equal(["有关区〔县、市〕政府"], first.Texts("unresolved"));
        Assert.Equal(["P315-020", "P315-021", "P315-022"], first.Texts("claims"));
    }

    [Fact]
    public void Task_WithParameters_NamesThem() => Assert.Equal(["P315-057", "P315-058"], Tasks.Single(task => task.Text("number") == "二、(五)3").Texts("claims"));

    /// <summary>Monthly monitoring in the plan of 2023–2027; monitored by the month, analysed by the quarter, evaluated by the year in Cixi.</summary>
    [Theory]
    [InlineData("ningbo-315-2023-2027", "2025-06-30", "Monthly Monitoring")]
    [InlineData("cixi-2025", "2025-05-31", "Monthly Monitoring")]
    [InlineData("cixi-2025", "2025-06-30", "Monthly Monitoring, Quarterly Analysis")]
    [InlineData("cixi-2025", "2025-12-31", "Monthly Monitoring, Quarterly Analysis, Annual Evaluation")]
    [InlineData("cixi-2025", "2025-06-29", "")]
    [InlineData("ningbo-2025", "2025-12-31", "")]
    public void Plans_CarryTheirCycle(string plan, string day, string rounds) =>
        Assert.Equal(rounds, string.Join(", ", Reference.Catalogue.Plan(plan).RoundsOn(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value)));

    [SharedFact]
    public void Instruments_AreThoseOfTheSeed() => Assert.Equal(
        SharedFolder.Instruments.Select(row => (row["code"], row["name_zh"], row["kind"], row["start"], row["indicators"])),
        Instruments.Select(one => (one.Text("code")!, one.Text("nameZh")!, one.Text("kind")!, one.Text("start") ?? "", string.Join('|', one.Texts("indicators")))));

    [SharedFact]
    public void Tasks_AreThoseOfTheSeed() => Assert.Equal(
        SharedFolder.Responsibilities.Select(row => (row["item"], row["title"], row["lead"], row["responsible"], row["unresolved_group"], row["claims"])),
        Tasks.Select(task => (task.Text("number")!, task.Text("titleZh")!, task.Text("lead")!, string.Join('|', task.Texts("responsible")), string.Join('|', task.Texts("unresolved")), string.Join('|', task.Texts("claims")))));
}
