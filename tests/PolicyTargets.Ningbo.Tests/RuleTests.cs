using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The values that the instruments lay down as rules and as dated parameters, tested as a policy team would.</summary>
public sealed class RuleTests
{
    private static readonly SubjectId Ningbo = SubjectId.Parse("ningbo");
    private static readonly LocalDate AsOf = new(2025, 6, 30);
    private static readonly RuleSet Rules = new(Reference.Catalogue.Indicators, Reference.Catalogue.Instruments.SelectMany(instrument => instrument.ToRules()));

    public static TheoryData<string> Ids => [.. Reference.Parameters.Select(parameter => parameter.Id.Text)];

    [Fact]
    public void Rules_Are14_OneRestatesAnother()
    {
        Assert.Equal(14, Rules.Count);
        Assert.DoesNotContain(RuleCode.Parse("NBD-050"), Rules.Codes); // 1:1 matching once more, as NBD-009
    }

    /// <summary>Each of the 15 can be asked as a rule on its days, and says its number where it has one.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void Parameter_IsARuleAndADatedParameter(string id)
    {
        InstrumentParameter parameter = Reference.Parameters.Single(parameter => parameter.Id.Text == id);
        var name = new LocalizedText(id);
        LocalDate day = parameter.Validity.From ?? AsOf;

        RuleOutcome outcome = new RuleSet(Reference.Catalogue.Indicators, parameter.ToRule(name)).At(day).Evaluate(RuleCode.Parse(id), About(ReportingPeriod.Year(day.Year)), ExplanationLevel.Full);

        // What was looked at is what the parameter is a value of: in its own time, or where it recurs in the year asked about.
        RuleExplanation asked = outcome.Explanation!.Children[0];
        RuleExplanation criterion = parameter.Recurrence is EachRecurrence ? asked.Children[0].Children[0] : asked;
        Assert.Equal(parameter.Measurand.Period.Kind == PeriodKind.Unstated || parameter.Recurrence is EachRecurrence ? parameter.Measurand with { Period = ReportingPeriod.Year(day.Year) } : parameter.Measurand, criterion.Measurand);
        Assert.Equal(parameter.Value, criterion.Bound!.Value);
        Assert.False(string.IsNullOrWhiteSpace(outcome.Explain(Reference.Catalogue, Language.Chinese)));
        Assert.Equal(parameter.Value, parameter.ToDatedBound(name).At(day).InForce!.Value);
        Assert.Equal(parameter.Value is ApproximatelyBound, parameter.ToDated(name) is null);
        Assert.Equal(parameter.Source, parameter.ToDatedBound(name).At(day).InForce!.Source);
    }

    /// <summary>Printed numbers, by hand from the documents: 4亿 for the joint fund, 50亿 for the guidance fund, 1:1, 75 %, 50 %, 20 %.</summary>
    [Theory]
    [InlineData("NBD-049", 400_000_000, "元")]
    [InlineData("NBD-069", 5_000_000_000, "元")]
    [InlineData("NBD-008", 20_000_000_000, "元")]
    [InlineData("NBD-009", 1, "x")]
    [InlineData("NBD-079", 75, "%")]
    [InlineData("P315-057", 50, "%")]
    [InlineData("P315-058", 50, "%")]
    [InlineData("NBD-007", 20, "%")]
    public void Parameter_HasThePrintedNumber(string id, decimal number, string unit)
    {
        InstrumentParameter parameter = Reference.Parameters.Single(parameter => parameter.Id.Text == id);
        LocalDate day = parameter.Validity.From ?? AsOf;

        Assert.True(parameter.ToDated(new LocalizedText(id))!.At(day).TryGetValue(out Quantity? value));
        Assert.Equal(new Quantity(number, Unit.Parse(unit)), value);
    }

    /// <summary>NBD-007: at least 20 % each year; NB24 prints 20.8 % for 2024.</summary>
    [Fact]
    public void BudgetGrowth_Of2024_MeetsTheFloor()
    {
        RuleOutcome outcome = Ask("NBD-007", ReportingPeriod.Year(2024), ExplanationLevel.Full);

        Assert.Equal(RuleVerdict.Satisfied, outcome.Verdict);
        Assert.Contains("NB24-010", outcome.Explain(Reference.Catalogue, Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("2024年,宁波市", outcome.Explain(Reference.Catalogue, Language.Chinese), StringComparison.Ordinal);
    }

    /// <summary>The years of the plan that nobody has published leave the whole open; on the day before NB24 came out 2024 is one of them.</summary>
    [Fact]
    public void BudgetGrowth_OverThePlan_IsOpenWhileYearsAreMissing()
    {
        Assert.Equal(RuleVerdict.Indeterminate, Ask("NBD-007", ReportingPeriod.Years(2023, 2027)).Verdict);
        Assert.Equal(RuleVerdict.Indeterminate, Rules.At(AsOf).Evaluate(RuleCode.Parse("NBD-007"), About(ReportingPeriod.Year(2024)) with { AsOf = new LocalDate(2025, 3, 12) }).Verdict);
    }

    /// <summary>Beside it the average form, P315-065: at least 20 % a year on average over 2022. With 1.208 of 1.2⁵ done, the other four years need (1.2⁵ ÷ 1.208)^¼ − 1 = 19.80 % each.</summary>
    [Fact]
    public void BudgetGrowth_OnAverage_NeedsALittleLessFromNowOn()
    {
        Target average = Reference.Target("P315-065");
        RuleSet asRule = new(Reference.Catalogue.Indicators, new PolicyRule { Code = RuleCode.Parse("average"), Name = new LocalizedText("年均增长不低于20%"), Condition = new Criterion(new MeasurandPattern(average.Measurand.Indicator, average.Measurand.Measure), average.Bound), Source = average.Source });

        AttainmentResult result = new AttainmentCalculator().Assess(average, Reference.Catalogue.Observations, AsOf);

        Assert.Equal(19.80m, Math.Round(result.RequiredGrowth.Point!.Value, 2));
        Assert.Equal(RuleVerdict.Indeterminate, asRule.At(AsOf).Evaluate(RuleCode.Parse("average"), About(average.Measurand.Period)).Verdict);
    }

    /// <summary>P315-057 and -058: at least 50 % each year of the plan. No share is published; once one is, it decides.</summary>
    [Theory]
    [InlineData("P315-057", 50, RuleVerdict.Satisfied)]
    [InlineData("P315-057", 49.9, RuleVerdict.Violated)]
    [InlineData("P315-058", 50, RuleVerdict.Satisfied)]
    [InlineData("P315-058", 49.9, RuleVerdict.Violated)]
    public void YouthShare_IsDecidedByWhatIsPublished(string id, double share, RuleVerdict expected)
    {
        InstrumentParameter parameter = Reference.Parameters.Single(parameter => parameter.Id.Text == id);
        var published = new Observation
        {
            Id = ObservationId.Parse("share"),
            Measurand = parameter.Measurand with { Period = ReportingPeriod.Year(2024) },
            Known = Known.Exactly(Quantity.Percent((decimal)share)),
            PublishedOn = AsOf,
        };

        Assert.Equal(RuleVerdict.Indeterminate, Ask(id, ReportingPeriod.Year(2024)).Verdict);
        Assert.Equal(expected, Rules.At(AsOf).Evaluate(RuleCode.Parse(id), About(ReportingPeriod.Year(2024)) with { Observations = Reference.Catalogue.Observations.With(published) }).Verdict);
    }

    /// <summary>The plan of 2023–2027 lays nothing down for 2022 and 2028.</summary>
    [Theory]
    [InlineData(2022, RuleVerdict.NotApplicable)]
    [InlineData(2023, RuleVerdict.Indeterminate)]
    [InlineData(2027, RuleVerdict.Indeterminate)]
    [InlineData(2028, RuleVerdict.NotApplicable)]
    public void YouthShare_IsDemandedInTheYearsOfThePlan(int year, RuleVerdict expected) =>
        Assert.Equal(expected, Rules.At(new LocalDate(year, 7, 1)).Evaluate(RuleCode.Parse("P315-057"), About(ReportingPeriod.Year(year))).Verdict);

    /// <summary>NBD-079: an institution that pays its inventors less than 75 % of the income breaks the rule.</summary>
    [Theory]
    [InlineData(75, RuleVerdict.Satisfied)]
    [InlineData(74.9, RuleVerdict.Violated)]
    public void RewardShare_HasAFloor(double share, RuleVerdict expected)
    {
        AmountFact reward = Fact.Amount("reward-share", new LocalizedText("成果转化收益奖励比例", "Share of income paid to inventors"), Unit.Percent);
        PolicyInstrument instrument = Reference.Catalogue.FindInstrument(InstrumentCode.Parse("reward-floor"))!;
        DatedParameter<Bound> floor = instrument.Parameters[0].ToDatedBound(instrument.Name);
        RuleSet rule = new(new PolicyRule { Code = RuleCode.Parse("reward"), Name = instrument.Name, Condition = Condition.Of(reward, floor), Source = instrument.Parameters[0].Source });

        Assert.Equal(expected, rule.At(AsOf).Evaluate(RuleCode.Parse("reward"), new RuleCase { Facts = new(reward.Is(Quantity.Percent((decimal)share))) }).Verdict);
    }

    private static RuleOutcome Ask(string id, ReportingPeriod period, ExplanationLevel level = ExplanationLevel.None) => Rules.At(AsOf).Evaluate(RuleCode.Parse(id), About(period), level);

    private static RuleCase About(ReportingPeriod period) => new() { Subject = Ningbo, Period = period, Observations = Reference.Catalogue.Observations };
}
