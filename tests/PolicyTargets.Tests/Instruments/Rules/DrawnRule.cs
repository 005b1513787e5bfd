using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Instruments.Rules;

/// <summary>A drawn condition on three yes-or-no facts and two amounts, and a drawn case that knows some of them, wholly or as a range.</summary>
internal sealed record DrawnRule(Condition Condition, FactSet Known, IReadOnlyList<FactSet> Completions)
{
    private const int Largest = 4;

    private static readonly Fact<bool>[] Flags = [.. Enumerable.Range(1, 3).Select(n => Fact.Flag($"flag-{n}", new LocalizedText($"事项{n}", $"flag {n}")))];
    private static readonly AmountFact[] Amounts = [.. Enumerable.Range(1, 2).Select(n => Fact.Amount($"amount-{n}", new LocalizedText($"金额{n}", $"amount {n}"), Unit.Counter("家")))];

    /// <summary>Gets drawn rules of every form.</summary>
    internal static Arbitrary<DrawnRule> All { get; } = Drawn(Tree);

    /// <summary>Gets drawn rules without denials and guards, in which a tighter bound can only do harm.</summary>
    internal static Arbitrary<DrawnRule> Monotone { get; } = Drawn(static (dice, depth) => Tree(dice, depth, isMonotone: true));

    /// <summary>A set that asks for every fact, so that any case of these facts fits.</summary>
    internal static RuleSet SetOf(Condition condition) => new(RuleWorld.Rule(condition), RuleWorld.Rule(Condition.Any([.. Flags.Select(flag => (Condition)flag), .. Amounts.Select(amount => Condition.Of(amount, Bound.AtLeast(Count(1))))])) with { Code = RuleCode.Parse("every-fact") });

    internal RuleOutcome Ask(FactSet facts, ExplanationLevel level = ExplanationLevel.None) => Ask(Condition, facts, level);

    internal static RuleOutcome Ask(Condition condition, FactSet facts, ExplanationLevel level = ExplanationLevel.None) =>
        SetOf(condition).At(RuleWorld.Day).Evaluate(RuleWorld.Code, new RuleCase { Period = ReportingPeriod.Year(2024), Facts = facts }, level);

    /// <summary>The condition with every floor raised.</summary>
    internal static Condition Tightened(Condition condition, int by) => condition switch
    {
        AmountCondition { Bound.Value: RangeBound { Range.Lower: { } floor } } amount => Condition.Of(amount.Fact, Bound.AtLeast(Count(floor + by))),
        AllCondition all => Condition.All(all.Parts.Select(part => Tightened(part, by))),
        AnyCondition any => Condition.Any(any.Parts.Select(part => Tightened(part, by))),
        AtLeastCondition some => Condition.AtLeast(some.Count, some.Parts.Select(part => Tightened(part, by))),
        _ => condition,
    };

    public override string ToString() => $"{Condition} where {Known}";

    private static Quantity Count(decimal number) => Quantity.Count(number, "家");

    private static Arbitrary<DrawnRule> Drawn(Func<Dice, int, Condition> tree) =>
        Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => Of(new Dice((ulong)seed), tree)));

    private static DrawnRule Of(Dice dice, Func<Dice, int, Condition> tree)
    {
        Condition condition = tree(dice, 3);
        List<FactValue> known = [];
        List<FactValue[]> open = [];
        foreach (Fact<bool> flag in Flags)
        {
            (dice.OnceIn(2) ? open.Add : (Action<FactValue[]>)(values => known.Add(values[dice.Below(2)])))([flag.Is(false), flag.Is(true)]);
        }

        foreach (AmountFact amount in Amounts)
        {
            int low = dice.Below(Largest);
            int high = low + dice.Below(Largest - low + 1);
            known.Add(amount.Is(QuantityRange.Between(Count(low), Count(high))));
            open.Add([.. Enumerable.Range(low, high - low + 1).Select(n => amount.Is(Count(n)))]);
        }

        IEnumerable<FactValue> certain = known.Where(value => value.Fact is not AmountFact);
        IEnumerable<IEnumerable<FactValue>> all = open.Aggregate((IEnumerable<IEnumerable<FactValue>>)[certain], (sets, values) => sets.SelectMany(set => values.Select(set.Append)));
        return new DrawnRule(condition, new FactSet(known), [.. all.Select(set => new FactSet(set))]);
    }

    private static Condition Tree(Dice dice, int depth) => Tree(dice, depth, isMonotone: false);

    private static Condition Tree(Dice dice, int depth, bool isMonotone)
    {
        Condition Part() => Tree(dice, depth - 1, isMonotone);
        Condition[] Parts() => [.. Enumerable.Range(0, 1 + dice.Below(3)).Select(_ => Part())];
        if (depth == 0 || dice.OnceIn(4))
        {
            return dice.OnceIn(2) ? dice.Of(Flags) : Condition.Of(dice.Of(Amounts), Bound.AtLeast(Count(dice.Below(Largest + 2))));
        }

        switch (dice.Below(isMonotone ? 3 : 6))
        {
            case 0: return Condition.All(Parts());
            case 1: return Condition.Any(Parts());
            case 2: Condition[] parts = Parts(); return Condition.AtLeast(1 + dice.Below(parts.Length), parts);
            case 3: return Condition.Not(Part());
            case 4: return Condition.When(Part(), Part());
            default: return Condition.When(Part(), Part(), Part());
        }
    }
}
