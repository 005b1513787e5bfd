using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a rule set refuses: mistakes of whoever writes the rules, told with rule and remedy.</summary>
internal static class RuleSetChecks
{
    private const int DeepestNesting = 200;

    /// <summary>Refuses two versions of one code that are in force on the same days.</summary>
    internal static void NoOverlap<T>(IReadOnlyList<T> items, Func<T, RuleCode> code, Func<T, Validity> validity)
        where T : class
    {
        foreach (IGrouping<RuleCode, T> versions in items.GroupBy(item => code(Require.NotNull(item, nameof(items)))))
        {
            T[] all = [.. versions];
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    if (validity(all[i]).Overlaps(validity(all[j])))
                    {
                        throw new ArgumentException($"{all[i]} and {all[j]} are in force on the same days (RUL001); end the earlier version on the day the later one begins.", nameof(items));
                    }
                }
            }
        }
    }

    /// <summary>Checks a condition, and collects its facts.</summary>
    internal static void Sound(Condition condition, RuleCode rule, IndicatorCatalogue indicators, Dictionary<FactCode, Fact> facts, int depth = 1)
    {
        if (depth > DeepestNesting)
        {
            throw Fault(rule, $"its conditions are nested more than {DeepestNesting} deep; nobody can read that");
        }

        switch (condition)
        {
            case CriterionCondition criterion:
                Indicator indicator = indicators.Find(criterion.Pattern.Indicator)
                    ?? throw Fault(rule, $"the indicator '{criterion.Pattern.Indicator}' is not among the indicators of the set; give the set the catalogue that holds it");
                Converts(criterion.Bound, criterion.Pattern.Measure.UnitFor(indicator), rule, criterion);
                break;
            case AmountCondition amount:
                Collect(amount.Fact, rule, facts);
                Converts(amount.Bound, amount.Fact.Unit, rule, amount);
                if (amount is { PeriodsBack: > 0, Fact.Per: null })
                {
                    throw Fault(rule, $"'{amount}' looks back, and the fact has no periods; declare it with a frequency");
                }

                break;
            case FlagCondition flag:
                Collect(flag.Fact, rule, facts);
                break;
            case ChoiceCondition choice:
                Collect(choice.Fact, rule, facts);
                break;
            case PredicateCondition predicate:
                Collect(predicate.Fact, rule, facts);
                break;
            default:
                foreach (Condition part in PartsOf(condition))
                {
                    Sound(part, rule, indicators, facts, depth + 1);
                }

                break;
        }
    }

    internal static void Collect(Fact fact, RuleCode rule, Dictionary<FactCode, Fact> facts)
    {
        if (!facts.TryAdd(fact.Code, fact) && facts[fact.Code] != fact)
        {
            throw Fault(rule, $"the fact '{fact.Code}' is declared otherwise elsewhere in the set; declare each fact once and share it");
        }
    }

    internal static ArgumentException Fault(RuleCode code, string message, string what = "Rule") => new($"{what} {code}: {message}.");

    private static IEnumerable<Condition> PartsOf(Condition condition) => condition switch
    {
        AllCondition all => all.Parts,
        AnyCondition any => any.Parts,
        AtLeastCondition some => some.Parts,
        NotCondition denial => [denial.Part],
        EachCondition each => [each.Part],
        StreakCondition streak => [streak.Part],
        WhenCondition branch => branch.Otherwise is { } otherwise ? [branch.Guard, branch.Then, otherwise] : [branch.Guard, branch.Then],
        _ => [],
    };

    private static void Converts(Term<Bound> term, Unit unit, RuleCode rule, Condition condition)
    {
        if (term.Parameter?.Check() is [var overlap, ..])
        {
            throw Fault(rule, $"two versions of a parameter in '{condition}' are in force on the same days ({overlap.Code}); end the earlier one");
        }

        if (term.All().FirstOrDefault(bound => bound.Inner(Direction.None, null) is { } inner && !inner.TryConvert(unit, out _)) is { } wrong)
        {
            throw Fault(rule, $"'{condition}' is compared in {unit}, to which the bound {wrong} does not convert; state it in {unit}");
        }
    }
}
