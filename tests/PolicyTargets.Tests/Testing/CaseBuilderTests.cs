using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Testing;
using static PolicyTargets.Tests.Testing.TestingWorld;

namespace PolicyTargets.Tests.Testing;

public class CaseBuilderTests
{
    [Fact]
    public void Build_GivesWhatWasSaid()
    {
        RuleCase built = RuleCases.For("ningbo").In("2024").AsOf(2025, 6, 30)
            .Stating(Expense.Is(Quantity.Yuan(5_000_000), Year)).Stating(Certified.Is(true))
            .Publishing(Catalogue, Published.Growth("spending", "2024", Quantity.Percent(20.8m)).On(2025, 3, 13), Published.Level("rd-intensity", "2024", Quantity.Percent(3)).About("zhejiang"))
            .Build();

        Assert.Equal("ningbo 2024, facts: 2, as of 2025-06-30", built.ToString());
        Assert.Equal(["published-1 ningbo spending growth 2024 = 20.8 %", "published-2 zhejiang rd-intensity level 2024 = 3 %"], built.Observations!.Select(observation => observation.ToString()));
        Assert.Equal([new LocalDate(2025, 3, 13), null], built.Observations!.Select(observation => observation.PublishedOn));
    }

    /// <summary>What no step says is unknown.</summary>
    [Fact]
    public void Build_OfNothing_KnowsNothing()
    {
        RuleCase built = RuleCases.Stating().Build();

        Assert.Equal((null, ReportingPeriod.Unstated, null, null, 0), (built.Subject, built.Period, built.AsOf, built.Observations, built.Facts.Count));
    }

    [Fact]
    public void EveryStep_LeavesTheBuilderBeforeItAlone()
    {
        CaseBuilder shared = RuleCases.For("ningbo").In("2024").Stating(Certified.Is(true));

        _ = shared.In("2025").AsOf(2025, 1, 1).Stating(Staff.Is(Quantity.Count(3, "人"))).Publishing(Catalogue, Published.Level("spending", "2024", Quantity.Yuan(1)));

        Assert.Equal("ningbo 2024, facts: 1, 0 published", shared.ToString());
        Assert.Null(shared.Build().Observations);
    }

    [Fact]
    public void Publishing_Twice_KeepsBoth()
    {
        CaseBuilder once = RuleCases.For("ningbo").Publishing(Catalogue, Published.Level("spending", "2023", Quantity.Yuan(1)));

        Assert.Equal(2, once.Publishing(Catalogue, Published.Level("spending", "2024", Quantity.Yuan(2))).Build().Observations!.Count);
        Assert.Contains("pass the same catalogue each time", Assert.Throws<ArgumentException>(() => once.Publishing(new IndicatorCatalogue())).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Publishing_OnTopOfASet_HasBoth()
    {
        ObservationSet set = RuleCases.For("ningbo").Publishing(Catalogue, Published.Value("spending", Measure.Level, "2023", Known.Missing(MissingStatus.Suppressed))).Build().Observations!;

        Assert.Contains("'spending'", Assert.Throws<ArgumentException>(() => RuleCases.For("ningbo").Publishing(new IndicatorCatalogue(), Published.Level("spending", "2023", Quantity.Yuan(1))).Build()).Message, StringComparison.Ordinal);
        Assert.Equal(2, RuleCases.For("ningbo").Publishing(set).Publishing(Catalogue, Published.Level("spending", "2024", Quantity.Yuan(1)).About("zhejiang")).Build().Observations!.Select(observation => observation.Measurand).Distinct().Count());
        Assert.Contains("give the set first", Assert.Throws<ArgumentException>(() => RuleCases.For("ningbo").Publishing(set).Publishing(new ObservationSet(Catalogue))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PublishedValue_OfNobody_IsRefused() =>
        Assert.Equal(
            "Nobody is named whose 'spending growth 2024 = 20 %, published on 2025-03-13' is; begin with RuleCases.For(subject), or add .About(subject).",
            Assert.Throws<InvalidOperationException>(() => RuleCases.Stating().Publishing(Catalogue, Published.Growth("spending", "2024", Quantity.Percent(20)).On(2025, 3, 13)).Build()).Message);

    [Fact]
    public void WrongTexts_AreRefusedWithAnExample()
    {
        Assert.Contains("ningbo", Assert.Throws<FormatException>(() => RuleCases.For("宁 波")).Message, StringComparison.Ordinal);
        Assert.Contains("2024年", Assert.Throws<FormatException>(() => RuleCases.For("ningbo").In("2024年")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => Published.Level("", "2024", Quantity.Yuan(1)));
    }

    /// <summary>A value that no rule asks for would make the test green for the wrong reason.</summary>
    [Fact]
    public void Under_RefusesWhatNoRuleAsksFor() =>
        Assert.Equal(
            "The case states rd-expense 2019 = 1 元, which no rule or benefit in force on 2024-12-31 asks for about 2024. Leave it out, ask about another period or day, or call RulesInForce.Bind with Build() where that is meant.",
            Assert.Throws<InvalidOperationException>(() => RuleCases.For("ningbo").In("2024").Stating(Expense.Is(Quantity.Yuan(1), ReportingPeriod.Year(2019))).Under(InForce)).Message);

    [Fact]
    public void Subjects_AreMadeInOneCall()
    {
        PeerGroup peers = TestSubjects.Peers("east", "华东", TestSubjects.City("ningbo", "宁波市", "Ningbo"), TestSubjects.City("hangzhou", "杭州市"));

        Assert.Equal(["ningbo", "hangzhou"], peers.Members.Select(member => member.Text));
        Assert.Equal("acme: 甲公司 (Acme)", TestSubjects.Organisation("acme", "甲公司", "Acme").ToString());
    }
}
