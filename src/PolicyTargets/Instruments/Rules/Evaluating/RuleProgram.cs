using NodaTime;

namespace PolicyTargets.Instruments;

/// <summary>The rules in force on a day, made ready for one period: shared by all cases of the period.</summary>
internal sealed class RuleProgram
{
    private readonly Dictionary<(FactCode Fact, ReportingPeriod? Period), int> _facts;

    internal RuleProgram(RuleSet rules, RulesInForce inForce, ReportingPeriod period, LocalDate asOf)
    {
        (Period, AsOf) = (period, asOf);
        var compiler = new RuleCompiler(rules, inForce.Date, period, asOf);
        Nodes = [.. inForce.Rules.Select(rule => compiler.Compile(rule.Condition, rule.Code))];
        Benefits = inForce.Benefits.ToDictionary(benefit => benefit.Code, benefit => new BenefitProgram(benefit, compiler));
        Readings = [.. compiler.Readings];
        _facts = compiler.Facts.Select((key, place) => (key, place)).ToDictionary(item => item.key, item => item.place);
    }

    internal ReportingPeriod Period { get; }

    /// <summary>Gets the day whose knowledge of assigned numbers counts.</summary>
    internal LocalDate AsOf { get; }

    /// <summary>Gets the rules, in the order of those in force.</summary>
    internal RuleNode[] Nodes { get; }

    /// <summary>Gets the benefits in force.</summary>
    internal Dictionary<RuleCode, BenefitProgram> Benefits { get; }

    /// <summary>Gets the questions about published values, by place.</summary>
    internal (MeasurandPattern Pattern, ReportingPeriod Period)[] Readings { get; }

    /// <summary>Gets how many values of facts are asked for.</summary>
    internal int FactCount => _facts.Count;

    /// <summary>Where a value is asked for; −1 where nothing asks for it.</summary>
    internal int PlaceOf(FactValue value) => _facts.TryGetValue((value.Fact.Code, value.Period), out int place) ? place : -1;
}
