using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Rules;

/// <summary>A small world for tests of rules: two indicators, a city, one rule at a time.</summary>
internal static class RuleWorld
{
    internal static SubjectId City { get; } = SubjectId.Parse("ningbo");

    internal static IndicatorCode Spending { get; } = IndicatorCode.Parse("fiscal-st-expenditure");

    internal static IndicatorCode Intensity { get; } = IndicatorCode.Parse("rd-intensity");

    internal static LocalDate Day { get; } = new(2025, 6, 30);

    internal static RuleCode Code { get; } = RuleCode.Parse("rule");

    internal static IndicatorCatalogue Indicators { get; } = new(
        new Indicator { Code = Spending, Name = new LocalizedText("财政科技投入", "Budget expenditure on S&T"), Unit = Unit.Yuan, Direction = Direction.Higher, Nature = Nature.Flow, Frequency = Frequency.Annual },
        new Indicator { Code = Intensity, Name = new LocalizedText("研发投入强度", "R&D intensity"), Unit = Unit.Percent, Direction = Direction.Higher, Nature = Nature.Ratio, Frequency = Frequency.Annual });

    internal static PolicyRule Rule(Condition condition) => new() { Code = Code, Name = new LocalizedText("规则", "The rule"), Condition = condition };

    internal static ObservationSet Published(params (IndicatorCode Indicator, Measure Measure, int Year, Known Known)[] values) =>
        new(Indicators, values.Select((value, index) => new Observation
        {
            Id = ObservationId.Parse(FormattableString.Invariant($"O-{index}")),
            Measurand = new Measurand(City, value.Indicator, value.Measure, ReportingPeriod.Year(value.Year)),
            Known = value.Known,
            PublishedOn = new LocalDate(value.Year + 1, 3, 13),
        }));

    internal static RuleOutcome Ask(Condition condition, RuleCase @case, ExplanationLevel level = ExplanationLevel.None) =>
        new RuleSet(Indicators, Rule(condition)).At(Day).Evaluate(Code, @case, level);

    internal static RuleCase About(ReportingPeriod period, ObservationSet observations) => new() { Subject = City, Period = period, Observations = observations };
}
