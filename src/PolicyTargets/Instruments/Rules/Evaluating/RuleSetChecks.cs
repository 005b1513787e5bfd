using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a rule set refuses: mistakes of whoever writes the rules, told with rule and remedy.</summary>
internal static class RuleSetChecks
{
    private const int DeepestNesting = 200;

    /// <summary>Refuses two versions of one code that are in force on the same days.</summary>
    internal static void NoOverlap<T>(IReadOnlyList<T> items, Func<T, RuleCode> code, Func<T, Validity> validity, string parameter)
        where T : class
    {
        foreach (IGrouping<RuleCode, T> versions in items.GroupBy(item => code(Require.NotNull(item, parameter))))
        {
            T[] all = [.. versions];
            for (int i = 0; i < all.Length; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    if (validity(all[i]).Overlaps(validity(all[j])))
                    {
                        throw new ArgumentException($"{all[i]} and {all[j]} are in force on the same days (RUL001); end the earlier version on the day the later one begins.", parameter);
                    }
                }
            }
        }
    }

    /// <summary>Checks a condition, and collects its facts.</summary>
    internal static void Sound(Condition condition, Part part, IndicatorCatalogue indicators, Dictionary<FactCode, Fact> facts, int depth = 1)
    {
        if (depth > DeepestNesting)
        {
            throw part.Fault($"its conditions are nested more than {DeepestNesting} deep; nobody can read that");
        }

        switch (condition)
        {
            case CriterionCondition criterion:
                Indicator indicator = indicators.Find(criterion.Pattern.Indicator)
                    ?? throw part.Fault($"the indicator '{criterion.Pattern.Indicator}' is not among the indicators of the set; give the set the catalogue that holds it");
                Converts(criterion.Bound, criterion.Pattern.Measure.UnitFor(indicator), part, criterion);
                break;
            case AmountCondition amount:
                Collect(amount.Fact, part, facts);
                Converts(amount.Bound, amount.Fact.Unit, part, amount);
                if (amount is { PeriodsBack: > 0, Fact.Per: null })
                {
                    throw part.Fault($"'{amount}' looks back, and the fact has no periods; declare it with a frequency");
                }

                break;
            case FlagCondition flag:
                Collect(flag.Fact, part, facts);
                break;
            case ChoiceCondition choice:
                Collect(choice.Fact, part, facts);
                break;
            case PredicateCondition predicate:
                Collect(predicate.Fact, part, facts);
                break;
            default:
                foreach (Condition inner in PartsOf(condition))
                {
                    Sound(inner, part, indicators, facts, depth + 1);
                }

                break;
        }
    }

    internal static void Collect(Fact fact, Part part, Dictionary<FactCode, Fact> facts)
    {
        if (!facts.TryAdd(fact.Code, fact) && facts[fact.Code] != fact)
        {
            throw part.Fault($"the fact '{fact.Code}' is declared otherwise elsewhere in the set; declare each fact once and share it");
        }
    }

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

    private static void Converts(Term<Bound> term, Unit unit, Part part, Condition condition)
    {
        if (term.Parameter?.Check() is [var overlap, ..])
        {
            throw part.Fault($"two versions of a parameter in '{condition}' are in force on the same days ({overlap.Code}); end the earlier one");
        }

        if (term.All().FirstOrDefault(bound => bound.Inner(Direction.None, null) is { } inner && !inner.TryConvert(unit, out _)) is { } wrong)
        {
            throw part.Fault($"'{condition}' is compared in {unit}, to which the bound {wrong} does not convert; state it in {unit}");
        }
    }

    /// <summary>What of a set is looked at: <c>Benefit rd-grant</c>, and the parameter that it came with.</summary>
    internal readonly record struct Part(string Kind, RuleCode Code, string Parameter)
    {
        internal ArgumentException Fault(string message) => new($"{Kind} {Code}: {message}.", Parameter);
    }
}
