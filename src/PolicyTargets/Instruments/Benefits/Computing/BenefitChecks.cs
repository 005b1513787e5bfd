namespace PolicyTargets.Instruments;

/// <summary>What a rule set refuses of benefits and ceilings: mistakes of whoever writes them, told with code and remedy.</summary>
internal static class BenefitChecks
{
    /// <summary>Checks the benefits and ceilings of a set, and collects their facts.</summary>
    internal static void Sound(RuleSet rules, Dictionary<FactCode, Fact> facts)
    {
        RuleSetChecks.NoOverlap(rules.Benefits, benefit => benefit.Code, benefit => benefit.Validity, "benefits");
        RuleSetChecks.NoOverlap(rules.Ceilings, ceiling => ceiling.Code, ceiling => ceiling.Validity, "ceilings");
        ILookup<RuleCode, PolicyBenefit> benefits = rules.Benefits.ToLookup(benefit => benefit.Code);
        foreach (PolicyBenefit benefit in rules.Benefits)
        {
            var part = new RuleSetChecks.Part("Benefit", benefit.Code, "benefits");
            Refuse(rules.Has(benefit.Code), part, "a rule of the set has this code too; give the benefit one of its own");
            Refuse(!benefit.Currency.Dimension.IsMoney, part, $"{benefit.Currency} is no unit of money; pay in {nameof(Unit)}.{nameof(Unit.Yuan)} or {nameof(Unit)}.{nameof(Unit.Money)}");
            Refuse(benefit.Rounding is { } rounding && !rounding.Step.Unit.ConvertsTo(benefit.Currency), part, $"it is rounded to {benefit.Rounding}, which does not convert to {benefit.Currency}");
            if (benefit.Eligibility is { } condition)
            {
                RuleSetChecks.Sound(condition, part, rules.Indicators, facts);
            }

            foreach (BenefitFormula formula in benefit.Formula.All)
            {
                Sound(formula, benefit.Currency, part, facts);
            }
        }

        foreach (BenefitCeiling ceiling in rules.Ceilings)
        {
            var part = new RuleSetChecks.Part("Ceiling", ceiling.Code, "ceilings");
            Refuse(rules.Has(ceiling.Code) || benefits.Contains(ceiling.Code), part, "a rule or benefit of the set has this code too; give the ceiling one of its own");
            Sound(ceiling, part, benefits);
        }
    }

    private static void Sound(BenefitFormula formula, Unit currency, RuleSetChecks.Part part, Dictionary<FactCode, Fact> facts)
    {
        if (formula.Base is { } fact)
        {
            RuleSetChecks.Collect(fact, part, facts);
        }

        switch (formula)
        {
            case FlatFormula flat:
                Pays(flat.Amount.All(), currency, part, formula);
                break;
            case FloorFormula floor:
                Pays(floor.Floor.All(), currency, part, formula);
                break;
            case CapFormula cap:
                Pays(cap.Cap.All(), currency, part, formula);
                break;
            case ProportionalFormula rated:
                Pays(rated.Rate.All().Select(rate => Product(rated.Of.Unit, rate)), currency, part, formula);
                break;
            case MatchingFormula match:
                Pays(match.Ratio.All().Select(ratio => Product(match.Of.Unit, ratio)), currency, part, formula);
                Refuse(match.Ratio.All().Any(ratio => ratio.Amount < 0 || !IsFactor(ratio.Unit)), part, $"the ratio in '{formula}' is a percentage or multiple, and not negative");
                break;
            case BracketsFormula brackets:
                Bracket[] all = [.. brackets.Table.All().SelectMany(table => table.Brackets)];
                Refuse(all.Any(bracket => !bracket.From.Unit.ConvertsTo(brackets.Of.Unit)), part, $"the thresholds in '{formula}' do not convert to {brackets.Of.Unit}, in which its base is stated");
                Refuse(
                    brackets.Of.Unit.IsIntegral && all.SelectMany(bracket => new[] { bracket.From, bracket.To }).OfType<Quantity>().Any(threshold => !IsWhole(threshold, brackets.Of.Unit)),
                    part, $"a threshold in '{formula}' is no whole number of {brackets.Of.Unit}");
                Pays(all.Select(bracket => Product(brackets.Of.Unit, bracket.Rate)), currency, part, formula);
                break;
            case ShareFloorFormula floor:
                Pays(floor.Share.All().Select(share => Product(floor.Whole.Unit, share)), currency, part, formula);
                Refuse(floor.Share.All().Any(share => !IsShare(share)), part, $"the share in '{formula}' is a percentage or multiple from 0 to the whole");
                break;
        }
    }

    private static void Sound(BenefitCeiling ceiling, RuleSetChecks.Part part, ILookup<RuleCode, PolicyBenefit> benefits)
    {
        Refuse(ceiling.Benefits.Count == 0 || ceiling.Benefits.Distinct().Count() != ceiling.Benefits.Count, part, "a ceiling names at least one benefit, and each once");
        foreach (Quantity amount in ceiling.Amount.All())
        {
            Refuse(amount.Amount < 0, part, $"{amount} is below 0; nobody can be paid so little");
        }

        foreach (RuleCode code in ceiling.Benefits)
        {
            Refuse(!benefits.Contains(code), part, $"the set has no benefit '{code}'; add the benefit before the ceiling");
            foreach (Unit currency in benefits[code].Select(benefit => benefit.Currency))
            {
                Refuse(ceiling.Amount.All().Any(amount => !amount.Unit.ConvertsTo(currency)), part, $"{ceiling.Amount} does not convert to {currency}, in which '{code}' is paid");
            }
        }
    }

    private static void Pays(IEnumerable<Quantity?> amounts, Unit currency, RuleSetChecks.Part part, BenefitFormula formula) =>
        Refuse(amounts.Any(amount => amount is null || !amount.Unit.ConvertsTo(currency)), part, $"'{formula}' gives no amount in {currency}; state it in units that do");

    /// <summary>One of a unit times a rate; null where they do not go together.</summary>
    private static Quantity? Product(Unit unit, Quantity rate) =>
        QuantityRange.Exactly(new Quantity(1, unit)).Multiply(QuantityRange.Exactly(new Quantity(1, rate.Unit))).Range is { } product ? new Quantity(1, product.Unit) : null;

    private static bool IsFactor(Unit unit) => unit.Dimension == Dimension.Percent || unit.Dimension == Dimension.Multiple;

    private static bool IsWhole(Quantity threshold, Unit unit) =>
        !QuantityRange.Exactly(threshold).TryConvert(unit, out QuantityRange? converted) || converted.Lower is not { } number || decimal.IsInteger(number);

    private static bool IsShare(Quantity share) => share.Amount >= 0 && IsFactor(share.Unit)
        && QuantityRange.Exactly(Quantity.Multiple(1)).Multiply(QuantityRange.Exactly(share)).Range is { Upper: <= 1 };

    private static void Refuse(bool isWrong, RuleSetChecks.Part part, string message)
    {
        if (isWrong)
        {
            throw part.Fault(message);
        }
    }
}
