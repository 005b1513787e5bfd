using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Cuts the amounts of a case to the ceilings in force, one ceiling after the other, and adds them up.</summary>
internal sealed class CeilingWorking
{
    private readonly RulesInForce _rules;
    private readonly Dictionary<RuleCode, PolicyBenefit> _benefits;
    private readonly Dictionary<RuleCode, BenefitResult> _results;
    private readonly List<Pool> _pools;

    /// <param name="rules">The benefits and ceilings in force.</param>
    /// <param name="results">What was worked out; a benefit is missing where a test in it threw, and then may use up nothing or everything.</param>
    internal CeilingWorking(RulesInForce rules, IEnumerable<BenefitResult> results)
    {
        _rules = rules;
        _benefits = rules.Benefits.ToDictionary(benefit => benefit.Code);
        _results = results.ToDictionary(result => result.Code);
        _pools = [.. rules.Benefits.Select(benefit => Pool.Of([benefit.Code], [AmountOf(benefit.Code)]))];
        foreach (BenefitCeiling ceiling in rules.Ceilings)
        {
            Apply(ceiling);
        }
    }

    internal IEnumerable<BenefitResult> Results => _rules.Benefits.Select(benefit => _results.GetValueOrDefault(benefit.Code)).OfType<BenefitResult>();

    internal Computation Total
    {
        get
        {
            return _rules.Benefits is not [{ Currency: var currency }, ..] ? Computation.Meaningless
                : _rules.Benefits.All(benefit => benefit.Currency.ConvertsTo(currency)) ? Amounts.Sum(_pools.Select(pool => pool.Gains.Value.Plus(pool.Losses.Value))).In(currency)
                : Computation.None(UndeterminedReason.UnitMismatch);
        }
    }

    private void Apply(BenefitCeiling ceiling)
    {
        PolicyBenefit[] served = [.. ceiling.Benefits.Select(code => _benefits.GetValueOrDefault(code)).OfType<PolicyBenefit>()];
        if (served.Length == 0)
        {
            return;
        }

        DatedValue<Quantity>? version = ceiling.Amount.At(_rules.Date);
        Computation left = Amounts.Of(version);
        List<UndeterminedReason> reasons = [];
        List<RuleCode> unknown = [];
        foreach (PolicyBenefit benefit in served)
        {
            Computation amount = AmountOf(benefit.Code);
            if (_results.TryGetValue(benefit.Code, out BenefitResult? result))
            {
                Computation part = left.In(benefit.Currency);
                var line = new BenefitLine(BenefitStep.Ceiling, amount.Min(part)) { Ceiling = ceiling, Term = version, Part = part, Unknown = ValueList<RuleCode>.Of(unknown) };
                _results[benefit.Code] = result.Then(line, line.Amount == amount ? [] : reasons);
            }

            reasons.AddRange(amount.Reasons);
            unknown.AddRange(amount.Range is null ? [benefit.Code] : []);
            left = After(left, amount.Range is null ? Computation.Of(QuantityRange.AtLeast(new Quantity(0, benefit.Currency))) : amount.Gain());
        }

        Join([.. served.Select(benefit => benefit.Code)], Amounts.Of(version));
    }

    /// <summary>What is left after one more amount, of which nobody gets more than is left; so large amounts do no harm.</summary>
    private static Computation After(Computation left, Computation amount) =>
        left.Range is { Upper: { } most, Unit: var unit } ? left.Minus(amount.Min(Amounts.Exactly(new Quantity(most, unit)))).Gain() : left;

    /// <summary>Puts what is below one ceiling together. Amounts that no other ceiling cut apart are used once, in their sum; others by what each was granted.</summary>
    private void Join(HashSet<RuleCode> served, Computation limit)
    {
        Pool[] touched = [.. _pools.Where(pool => pool.Codes.Overlaps(served))];
        HashSet<RuleCode> codes = [.. touched.SelectMany(pool => pool.Codes)];
        bool isWhole = codes.SetEquals(served);
        Computation[] granted = [.. codes.Select(AmountOf)];
        _pools.RemoveAll(touched.Contains);
        _pools.Add(isWhole
            ? new Pool(codes, new(touched.Select(pool => pool.Gains.Value.Min(limit)).Aggregate((sum, gains) => sum.Plus(gains).Min(limit))), new(Amounts.Sum(touched.Select(pool => pool.Losses.Value))))
            : Pool.Of(codes, granted));
    }

    private Computation AmountOf(RuleCode code) => _results.GetValueOrDefault(code)?.Amount ?? Computation.Meaningless;

    /// <summary>Benefits that share a ceiling, directly or through others: what they pay above 0 together, and below.</summary>
    private sealed record Pool(HashSet<RuleCode> Codes, Lazy<Computation> Gains, Lazy<Computation> Losses)
    {
        /// <summary>Added up when asked for: where ceilings overlap in a long row, most pools never are.</summary>
        internal static Pool Of(HashSet<RuleCode> codes, Computation[] granted) =>
            new(codes, new(() => Amounts.Sum(granted.Select(Amounts.Gain))), new(() => Amounts.Sum(granted.Select(Amounts.Loss))));
    }
}
