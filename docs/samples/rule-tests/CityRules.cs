using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;

namespace RuleTests;

/// <summary>Three rules of Ningbo's science and technology policy, written by the team that applies them.</summary>
internal static class CityRules
{
    internal static readonly RuleCode BudgetGrowth = RuleCode.Parse("budget-growth");
    internal static readonly RuleCode YoungLeaders = RuleCode.Parse("young-leaders");
    internal static readonly RuleCode Matching = RuleCode.Parse("matching");

    internal static readonly AmountFact NationalGrant = Fact.Amount("national-grant", new LocalizedText("国家支持额度", "national grant"), Unit.Yuan);
    internal static readonly Fact<bool> IsLead = Fact.Flag("is-lead", new LocalizedText("牵头承担", "leads the project"));
    internal static readonly AmountFact YoungShare = Fact.Amount("young-share", new LocalizedText("40岁以下负责人的课题占比", "share of projects led by people under 40"), Unit.Percent, Frequency.Annual);

    internal static PolicyCatalogue Ningbo { get; } = NingboCatalogue.Load();

    internal static RuleSet All { get; } = new RuleSet(
        Ningbo.Indicators,
        // The budget for science and technology grows by at least 20 % each year.
        new PolicyRule
        {
            Code = BudgetGrowth,
            Name = new LocalizedText("财政科技投入每年增长不低于20%", "Budget for S&T grows by at least 20 % each year"),
            Condition = Condition.EachYear(Criterion.Of(IndicatorCode.Parse("fiscal-st-expenditure"), Measure.Growth(), Bound.AtLeast(Quantity.Percent(20)))),
            Source = Laid("fiscal-growth-rule-city").Source,
        },
        // In 2023 to 2027 at least half of the projects that a platform sets up itself are led by people under 40.
        new PolicyRule
        {
            Code = YoungLeaders,
            Name = new LocalizedText("自主立项课题由青年人才领衔", "Own projects led by young talents"),
            Condition = Condition.Of(YoungShare, Bound.AtLeast(Quantity.Percent(50))),
            Validity = new Validity(new LocalDate(2023, 1, 1), new LocalDate(2028, 1, 1)),
            Source = Laid("youth-quota").Source,
        })
        // Whoever leads a national project gets as much again from the city.
        .With(new PolicyBenefit
        {
            Code = Matching,
            Name = new LocalizedText("承担国家项目1:1配套", "1:1 matching of national projects"),
            Formula = BenefitFormula.Matching(NationalGrant, Laid("matching-grant-1-1").ToDated(new LocalizedText("配套比例", "matching ratio"))!),
            Eligibility = IsLead,
            Currency = Unit.Yuan,
            Source = Laid("matching-grant-1-1").Source,
        });

    private static InstrumentParameter Laid(string instrument) => Ningbo.FindInstrument(InstrumentCode.Parse(instrument))!.Parameters[0];
}
