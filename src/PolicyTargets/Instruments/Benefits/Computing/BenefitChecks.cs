namespace PolicyTargets.Instruments;

/// <summary>What a rule set refuses of benefits and ceilings: mistakes of whoever writes them, told with code and remedy.</summary>
internal static class BenefitChecks
{
    private const string Ceiling = "Ceiling";

    /// <summary>Checks the benefits and ceilings of a set, and collects their facts.</summary>
    internal static void Sound(RuleSet rules, Dictionary<FactCode, Fact> facts)
    {
        RuleSetChecks.NoOverlap(rules.Benefits, benefit => benefit.Code, benefit => benefit.Validity);
        RuleSetChecks.NoOverlap(rules.Ceilings, ceiling => ceiling.Code, ceiling => ceiling.Validity);
        ILookup<RuleCode, PolicyBenefit> benefits = rules.Benefits.ToLookup(benefit => benefit.Code);
        foreach (PolicyBenefit benefit in rules.Benefits)
        {
            Refuse(rules.Has(benefit.Code), benefit.Code, "a rule of the set has this code too; give the benefit one of its own");
            Refuse(!benefit.Currency.Dimension.IsMoney, benefit.Code, $"{benefit.Currency} is no unit of money; pay in {nameof(Unit)}.{nameof(Unit.Yuan)} or {nameof(Unit)}.{nameof(Unit.Money)}");
            Refuse(benefit.Rounding is { } rounding && !rounding.Step.Unit.ConvertsTo(benefit.Currency), benefit.Code, $"it is rounded to {benefit.Rounding}, which does not convert to {benefit.Currency}");
            if (benefit.Eligibility is { } condition)
            {
                RuleSetChecks.Sound(condition, benefit.Code, rules.Indicators, facts);
            }

            foreach (BenefitFormula formula in benefit.Formula.All)
            {
                Sound(formula, benefit, facts);
            }
        }

        foreach (BenefitCeiling ceiling in rules.Ceilings)
        {
            Refuse(rules.Has(ceiling.Code) || benefits.Contains(ceiling.Code), ceiling.Code, "a rule or benefit of the set has this code too; give the ceiling one of its own", Ceiling);
            Sound(ceiling, benefits);
        }
    }

    private static void Sound(BenefitFormula formula, PolicyBenefit benefit, Dictionary<FactCode, Fact> facts)
    {
        if (formula.Base is { } fact)
        {
            RuleSetChecks.Collect(fact, benefit.Code, facts);
        }

        switch (formula)
        {
            case FlatFormula flat:
                Pays(flat.Amount.All(), benefit, formula);
                break;
            case FloorFormula floor:
                Pays(floor.Floor.All(), benefit, formula);
                break;
            case CapFormula cap:
                Pays(cap.Cap.All(), benefit, formula);
                break;
            case ProportionalFormula part:
                Pays(part.Rate.All().Select(rate => Product(part.Of.Unit, rate)), benefit, formula);
                break;
            case MatchingFormula match:
                Pays(match.Ratio.All().Select(ratio => Product(match.Of.Unit, ratio)), benefit, formula);
                Refuse(match.Ratio.All().Any(ratio => ratio.Amount < 0 || !IsRatio(ratio.Unit)), benefit.Code, $"the ratio in '{formula}' is a multiple or a percentage, not below 0");
                break;
            case BracketsFormula brackets:
                Bracket[] all = [.. brackets.Table.All().SelectMany(table => table.Brackets)];
                Refuse(all.Any(bracket => !bracket.From.Unit.ConvertsTo(brackets.Of.Unit)), benefit.Code, $"the thresholds in '{formula}' do not convert to {brackets.Of.Unit}, in which its base is stated");
                Pays(all.Select(bracket => Product(brackets.Of.Unit, bracket.Rate)), benefit, formula);
                break;
            case ShareFloorFormula floor:
                Pays(floor.Share.All().Select(share => Product(floor.Whole.Unit, share)), benefit, formula);
                Refuse(floor.Share.All().Any(share => !IsShare(share)), benefit.Code, $"the share in '{formula}' is a percentage or multiple from 0 to the whole");
                break;
        }
    }

    private static void Sound(BenefitCeiling ceiling, ILookup<RuleCode, PolicyBenefit> benefits)
    {
        Refuse(ceiling.Benefits.Count == 0 || ceiling.Benefits.Contains(null!) || ceiling.Benefits.Distinct().Count() != ceiling.Benefits.Count, ceiling.Code, "a ceiling names at least one benefit, and each once", Ceiling);
        foreach (Quantity amount in ceiling.Amount.All())
        {
            Refuse(amount.Amount < 0, ceiling.Code, $"{amount} is below 0; nobody can be paid so little", Ceiling);
        }

        foreach (RuleCode code in ceiling.Benefits)
        {
            Refuse(!benefits.Contains(code), ceiling.Code, $"the set has no benefit '{code}'; add the benefit before the ceiling", Ceiling);
            foreach (Unit currency in benefits[code].Select(benefit => benefit.Currency))
            {
                Refuse(ceiling.Amount.All().Any(amount => !amount.Unit.ConvertsTo(currency)), ceiling.Code, $"{ceiling.Amount} does not convert to {currency}, in which '{code}' is paid", Ceiling);
            }
        }
    }

    private static void Pays(IEnumerable<Quantity?> amounts, PolicyBenefit benefit, BenefitFormula formula) =>
        Refuse(amounts.Any(amount => amount is null || !amount.Unit.ConvertsTo(benefit.Currency)), benefit.Code, $"'{formula}' gives no amount in {benefit.Currency}; state it in units that do");

    /// <summary>One of a unit times a rate; null where they do not go together.</summary>
    private static Quantity? Product(Unit unit, Quantity rate) =>
        QuantityRange.Exactly(new Quantity(1, unit)).Multiply(QuantityRange.Exactly(new Quantity(1, rate.Unit))).Range is { } product ? new Quantity(1, product.Unit) : null;

    private static bool IsRatio(Unit unit) => unit.Dimension == Dimension.Percent || unit.Dimension == Dimension.Multiple;

    private static bool IsShare(Quantity share) => share.Amount >= 0 && IsRatio(share.Unit)
        && QuantityRange.Exactly(Quantity.Multiple(1)).Multiply(QuantityRange.Exactly(share)).Range is { Upper: <= 1 };

    private static void Refuse(bool isWrong, RuleCode code, string message, string what = "Benefit")
    {
        if (isWrong)
        {
            throw RuleSetChecks.Fault(code, message, what);
        }
    }
}
