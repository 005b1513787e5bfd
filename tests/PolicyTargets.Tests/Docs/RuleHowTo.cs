using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the page on writing rules, run.</summary>
public class RuleHowTo
{
    private enum Kind
    {
        Other,
        Manufacturer,
        TechnologySme,
        Circuits,
        Excluded,
    }

    [Fact]
    public void SuperDeduction()
    {
        ChoiceColumn<Firm, Kind> kind = DecisionColumn.Choice<Firm, Kind>(new LocalizedText("企业类型", "kind of enterprise"), firm => firm.Kind);

        DecisionTable<Firm, Quantity> deduction =
            new DecisionTableBuilder<Firm, Quantity>(new LocalizedText("研发费用加计扣除比例", "R&D super-deduction"), HitPolicy.Unique, kind)
                .Row(Quantity.Percent(75), Days(2018, 2021), Law("财税〔2018〕99号"), kind.IsNot(Kind.Excluded))
                .Row(Quantity.Percent(75), Days(2021, 2022), Law("财政部 税务总局公告2021年第6号"), kind.Is(Kind.Other, Kind.TechnologySme))
                .Row(Quantity.Percent(75), new Validity(new LocalDate(2022, 1, 1), new LocalDate(2022, 10, 1)), Law("财政部 税务总局公告2021年第6号"), kind.Is(Kind.Other))
                .Row(Quantity.Percent(100), Days(2021, 2023), Law("财政部 税务总局公告2021年第13号"), kind.Is(Kind.Manufacturer, Kind.Circuits))
                .Row(Quantity.Percent(100), Days(2022, 2023), Law("财政部 税务总局公告2022年第16号"), kind.Is(Kind.TechnologySme))
                .Row(Quantity.Percent(100), new Validity(new LocalDate(2022, 10, 1), new LocalDate(2023, 1, 1)), Law("财政部 税务总局 科技部公告2022年第28号"), kind.Is(Kind.Other))
                .Row(Quantity.Percent(100), Days(2023, null), Law("财政部 税务总局公告2023年第7号"), kind.Is(Kind.Manufacturer, Kind.TechnologySme, Kind.Other))
                .Row(Quantity.Percent(120), Days(2023, 2028), Law("财政部 税务总局 国家发展改革委 工业和信息化部公告2023年第44号"), kind.Is(Kind.Circuits))
                .Row(Quantity.Percent(100), Days(2028, null), Law("财政部 税务总局公告2023年第7号"), kind.Is(Kind.Circuits))
                .Row(Quantity.Percent(0), Days(2016, null), Law("财税〔2015〕119号"), kind.Is(Kind.Excluded))
                .Build();

        Console.WriteLine(deduction.Decide(new Firm(Kind.Other), new LocalDate(2022, 9, 30))); // decided: row 3 (75 %)
        Console.WriteLine(deduction.Decide(new Firm(Kind.Other), new LocalDate(2022, 10, 1))); // decided: row 6 (100 %)
        Console.WriteLine(deduction.Decide(new Firm(Kind.Circuits), new LocalDate(2027, 12, 31))); // decided: row 8 (120 %)
        Console.WriteLine(deduction.Decide(new Firm(null), new LocalDate(2020, 6, 30))); // undetermined: perhaps row 1 (75 %), row 10 (0 %)

        Assert.Equal(
            ["decided: row 3 (75 %)", "decided: row 6 (100 %)", "decided: row 8 (120 %)", "undetermined: perhaps row 1 (75 %), row 10 (0 %)"],
            Console.TakeLines());
        Assert.All(deduction.Findings, finding => Assert.Equal("RUL002", finding.Code.Text)); // the days before 2018, and before 2016 for what is excluded
        Assert.Equal("财政部 税务总局公告2023年第7号", deduction.Decide(new Firm(Kind.Manufacturer), new LocalDate(2024, 1, 1)).Hits[0].Source!.Document.Title);
    }

    /// <summary>2,345,600: 10 % of 1,000,000 is 100,000, 5 % of 1,345,600 is 67,280; together 167,280, to the next hundred 167,300.</summary>
    [Fact]
    public void ExPostSubsidy()
    {
        AmountFact expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
        Fact<bool> claimed = Fact.Flag("deduction-claimed", new LocalizedText("已享受加计扣除", "super-deduction claimed"), Frequency.Annual);

        var subsidy = new PolicyBenefit
        {
            Code = RuleCode.Parse("rd-expost-subsidy"),
            Name = new LocalizedText("企业研发后补助", "Ex-post subsidy for R&D"),
            Validity = new Validity(new LocalDate(2023, 1, 1), new LocalDate(2028, 1, 1)),
            Eligibility = Condition.All(claimed, Condition.Streak(2, Condition.Of(expense, Bound.MoreThan(Quantity.Yuan(0))))),
            Formula = BenefitFormula.Brackets(expense, new BracketTable(
                [new Bracket(Quantity.Yuan(0), Quantity.Percent(10)), new Bracket(Quantity.Yuan(1_000_000), Quantity.Percent(5))], Quantity.Yuan(5_000_000)))
                .AtMost(Quantity.Yuan(250_000)),
            Currency = Unit.Yuan,
            Rounding = new AmountRounding(Quantity.Yuan(100), MidpointRounding.AwayFromZero),
        };

        BoundCase firm = new RuleSet().With(subsidy).At(new LocalDate(2024, 6, 30)).Bind(new RuleCase
        {
            Period = ReportingPeriod.Year(2023),
            Facts = new FactSet(
                expense.Is(Quantity.Yuan(2_345_600), ReportingPeriod.Year(2023)),
                expense.Is(Quantity.Yuan(900_000), ReportingPeriod.Year(2022)),
                claimed.Is(true, ReportingPeriod.Year(2023))),
        });
        Console.WriteLine(new BenefitWriter(Language.English).Write(firm.Compute(subsidy.Code)));
        // Ex-post subsidy for R&D: 167,300 yuan
        //   R&D expense (2023): 2,345,600 yuan
        //   part from 0 yuan to 1 million yuan: 1 million yuan × 10% = 100,000 yuan
        //   part from 1 million yuan to 5 million yuan: 1,345,600 yuan × 5% = 67,280 yuan
        //   sum: 100,000 yuan + 67,280 yuan = 167,280 yuan
        //   at most 250,000 yuan → 167,280 yuan
        //   to whole steps of 100 yuan, half away from zero → 167,300 yuan
        //   eligible → 167,300 yuan

        Assert.Equal(
            """
            Ex-post subsidy for R&D: 167,300 yuan
              R&D expense (2023): 2,345,600 yuan
              part from 0 yuan to 1 million yuan: 1 million yuan × 10% = 100,000 yuan
              part from 1 million yuan to 5 million yuan: 1,345,600 yuan × 5% = 67,280 yuan
              sum: 100,000 yuan + 67,280 yuan = 167,280 yuan
              at most 250,000 yuan → 167,280 yuan
              to whole steps of 100 yuan, half away from zero → 167,300 yuan
              eligible → 167,300 yuan
            """.ReplaceLineEndings("\n"),
            Assert.Single(Console.TakeLines()));
    }

    [Fact]
    public void ParametersOfTheCatalogue()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        PolicyInstrument growth = ningbo.FindInstrument(InstrumentCode.Parse("fiscal-growth-rule-city"))!;
        RuleOutcome floor = new RuleSet(ningbo.Indicators, growth.ToRules()).At(new LocalDate(2025, 6, 30)).Evaluate(
            RuleCode.Parse("NBD-007"),
            new RuleCase { Subject = SubjectId.Parse("ningbo"), Period = ReportingPeriod.Year(2024), Observations = ningbo.Observations },
            ExplanationLevel.Full);
        Console.WriteLine(floor); // NBD-007: Satisfied

        // 1:1 matching as a term of a formula
        PolicyInstrument matching = ningbo.FindInstrument(InstrumentCode.Parse("matching-grant-1-1"))!;
        AmountFact national = Fact.Amount("national-grant", new LocalizedText("国家支持额度", "national grant"), Unit.Yuan);
        var grant = new PolicyBenefit
        {
            Code = RuleCode.Parse("matching"),
            Name = matching.Name,
            Formula = BenefitFormula.Matching(national, matching.Parameters[0].ToDated(matching.Name)!),
            Currency = Unit.Yuan,
        };
        Console.WriteLine(new RuleSet().With(grant).At(new LocalDate(2024, 6, 30)).Bind(new RuleCase { Facts = new FactSet(national.Is(Quantity.Yuan(3_000_000))) }).Compute(grant.Code).Amount); // 3000000 元

        Assert.Equal(["NBD-007: Satisfied", "3000000 元"], Console.TakeLines());
    }

    private static Validity Days(int from, int? until) => new(new LocalDate(from, 1, 1), until is { } year ? new LocalDate(year, 1, 1) : null);

    private static Citation Law(string number) => new(new SourceDocument { Id = number, Title = number }, "");

    private sealed record Firm(Kind? Kind);
}
