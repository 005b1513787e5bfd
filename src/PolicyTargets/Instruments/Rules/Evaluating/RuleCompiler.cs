using NodaTime;

namespace PolicyTargets.Instruments;

/// <summary>Makes conditions ready for one day and one period: periods spelled out, bounds in force converted, every question given a place.</summary>
internal sealed class RuleCompiler(RuleSet rules, LocalDate date, ReportingPeriod period, LocalDate asOf)
{
    private readonly Dictionary<(MeasurandPattern Pattern, ReportingPeriod Period), int> _readings = [];
    private readonly Dictionary<(FactCode Fact, ReportingPeriod? Period), int> _facts = [];

    /// <summary>Gets the questions about published values, in the order of their places.</summary>
    internal IEnumerable<(MeasurandPattern Pattern, ReportingPeriod Period)> Readings => _readings.Keys;

    /// <summary>Gets the questions about facts, in the order of their places.</summary>
    internal IEnumerable<(FactCode Fact, ReportingPeriod? Period)> Facts => _facts.Keys;

    internal RuleNode Compile(Condition condition, RuleCode rule) => Compile(condition, rule, period);

    /// <summary>The place of a fact's value for the period of the case; −1 where it has none.</summary>
    internal int PlaceOf(Fact fact) => PlaceOf(fact, period, 0);

    private RuleNode Compile(Condition condition, RuleCode rule, ReportingPeriod at) => condition switch
    {
        CriterionCondition criterion => Compile(criterion, at),
        AmountCondition amount => new AmountNode(amount, AskedOf(amount.Fact, at, amount.PeriodsBack), PlaceOf(amount.Fact, at, amount.PeriodsBack), Known(amount.Bound), Sets(Known(amount.Bound), Direction.None, amount.Fact.Unit)),
        FlagCondition flag => new FlagNode(flag, AskedOf(flag.Fact, at, 0), PlaceOf(flag.Fact, at, 0)),
        ChoiceCondition choice => new ChoiceNode(choice, AskedOf(choice.Fact, at, 0), PlaceOf(choice.Fact, at, 0)),
        PredicateCondition predicate => new PredicateNode(predicate, AskedOf(predicate.Fact, at, 0), PlaceOf(predicate.Fact, at, 0), rule),
        AllCondition all => new AllNode(all, RuleStep.All, Compile(all.Parts, rule, at)),
        AnyCondition any => new AnyNode(any, Compile(any.Parts, rule, at)),
        AtLeastCondition some => new AtLeastNode(some, Compile(some.Parts, rule, at)),
        NotCondition denial => new NotNode(denial, Compile(denial.Part, rule, at)),
        EachCondition each => Compile(each, rule, at),
        StreakCondition streak => Compile(streak, RuleStep.Streak, streak.Part, rule, Row(streak, at)),
        WhenCondition branch => new WhenNode(branch, Compile(branch.Guard, rule, at), Compile(branch.Then, rule, at), branch.Otherwise is { } otherwise ? Compile(otherwise, rule, at) : null),
        _ => throw new System.Diagnostics.UnreachableException(condition.ToString()),
    };

    private RuleNode[] Compile(IReadOnlyList<Condition> parts, RuleCode rule, ReportingPeriod at) => [.. parts.Select(part => Compile(part, rule, at))];

    /// <summary>Every whole sub-period; where some of the time lies in none, or is still to come, the whole can be broken and never be kept.</summary>
    private RuleNode Compile(EachCondition each, RuleCode rule, ReportingPeriod at)
    {
        ReportingPeriod[] asked = [.. at.SubPeriods(each.Frequency, at.Kind == PeriodKind.OpenEnded ? date : null).Where(part => each.Within is not { } within || within.Contains(part))];
        LocalDate? start = Later(at.Start, each.Within?.Start);
        LocalDate? end = Earlier(at.End, each.Within?.End);
        return start > end ? new NotDemandedNode(each)
            : Compile(each, RuleStep.Each, each.Part, rule, asked, isWhole: asked.Length > 0 && asked[0].Start == start && asked[^1].End == end);
    }

    private static LocalDate? Later(LocalDate? a, LocalDate? b) => a > b || b is null ? a : b;

    private static LocalDate? Earlier(LocalDate? a, LocalDate? b) => a < b || b is null ? a : b;

    private RuleNode Compile(Condition whole, RuleStep step, Condition part, RuleCode rule, ReportingPeriod[] periods, bool isWhole = true)
    {
        IEnumerable<RuleNode> nodes = periods.Select(one => new PeriodNode(one, Compile(part, rule, one)));
        return periods.Length == 0 ? new NoPeriodNode(whole, step) : new AllNode(whole, step, [.. isWhole ? nodes : nodes.Append(new NoPeriodNode(null, RuleStep.Rest))]);
    }

    private CriterionNode Compile(CriterionCondition criterion, ReportingPeriod at)
    {
        DatedValue<Bound>? bound = Known(criterion.Bound);
        MeasurandPattern pattern = criterion.Pattern;
        Indicator indicator = rules.Indicators.Get(pattern.Indicator);
        BoundSets? sets = Sets(bound, pattern.Measure.DirectionFor(indicator), pattern.Measure.UnitFor(indicator));
        ReportingPeriod asked = pattern.Period ?? at;
        return new CriterionNode(
            criterion,
            asked.Kind is not (PeriodKind.Unstated or PeriodKind.OpenEnded) && asked.Back(pattern.PeriodsBack) is { } found ? Place(_readings, (pattern with { PeriodsBack = 0, Period = null }, found)) : -1,
            bound, sets);
    }

    private DatedValue<Bound>? Known(Term<Bound> term) => term.At(date) is { } version ? version with { Value = version.Value.KnownOn(asOf) } : null;

    private BoundSets? Sets(DatedValue<Bound>? bound, Direction direction, Unit unit) => bound is null ? null : BoundSets.Of(bound.Value, direction, unit, rules.Tolerance);

    private int PlaceOf(Fact fact, ReportingPeriod at, int back) =>
        fact.Per is null ? Place(_facts, (fact.Code, null)) : AskedOf(fact, at, back) is { } found ? Place(_facts, (fact.Code, found)) : -1;

    /// <summary>The period of its own length that a fact is asked of; null where it has none.</summary>
    private static ReportingPeriod? AskedOf(Fact fact, ReportingPeriod at, int back) => at.Back(back) is { } found ? fact.PeriodFor(found) : null;

    /// <summary>The periods of a streak, the earliest first; none where there are not enough.</summary>
    private static ReportingPeriod[] Row(StreakCondition streak, ReportingPeriod at)
    {
        var row = new List<ReportingPeriod>();
        ReportingPeriod? one = at.Kind != PeriodKind.OpenEnded && at.SubPeriods(streak.Frequency) is [.., var last] ? last : null;
        for (; row.Count < streak.Count && one is { } period; one = period.Previous())
        {
            row.Add(period);
        }

        row.Reverse();
        return row.Count == streak.Count ? [.. row] : [];
    }

    private static int Place<TKey>(Dictionary<TKey, int> places, TKey key)
        where TKey : notnull
    {
        if (!places.TryGetValue(key, out int place))
        {
            places.Add(key, place = places.Count);
        }

        return place;
    }
}
