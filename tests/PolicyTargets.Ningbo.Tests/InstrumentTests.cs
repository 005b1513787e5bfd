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
