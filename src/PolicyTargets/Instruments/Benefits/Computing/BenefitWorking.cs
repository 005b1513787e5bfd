using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Works out one benefit in one case, and writes down every step.</summary>
internal sealed class BenefitWorking(BenefitProgram program, BoundCase known)
{
    private readonly List<BenefitLine> _lines = [];

    private PolicyBenefit Benefit => program.Benefit;

    private LocalDate Date => known.Rules.Date;

    internal BenefitResult Compute()
    {
        Computation amount = Rounded(AmountOf(Benefit.Formula));
        var result = new BenefitResult(Benefit) { Amount = amount, Reasons = amount.Reasons, Lines = ValueList<BenefitLine>.Of(_lines) };
        return program.Eligibility is { } eligibility ? Asked(result, eligibility) : result;
    }

    private BenefitResult Asked(BenefitResult result, RuleNode eligibility)
    {
        Possible possible = eligibility.Ask(known);
        RuleVerdict verdict = possible.ToVerdict();
        Computation nothing = Amounts.Zero(Benefit.Currency);

        // Only a demand that fails takes the amount away; where nothing is demanded, nothing fails.
        Computation amount = possible == Possible.Violated ? nothing : possible.Has(Possible.Violated) ? nothing.Hull(result.Amount) : result.Amount;
        IReadOnlyList<UndeterminedReason> open = verdict == RuleVerdict.Indeterminate ? known.ReasonsOf(eligibility) : ValueList<UndeterminedReason>.Empty;

        // Who is not paid at all need not be told why the amount is open.
        BenefitResult before = amount == nothing ? result with { Reasons = ValueList<UndeterminedReason>.Empty } : result;
        return before.Then(new BenefitLine(BenefitStep.Eligibility, amount) { Verdict = verdict }, open) with { Eligibility = verdict };
    }

    private Computation AmountOf(BenefitFormula formula) => formula switch
    {
        FlatFormula flat => Flat(flat.Amount),
        ProportionalFormula part => Product(BenefitStep.Rate, part.Of, part.Rate),
        MatchingFormula match => Product(BenefitStep.Ratio, match.Of, match.Ratio),
        BracketsFormula brackets => Brackets(brackets),
        ShareFloorFormula floor => ShareFloor(floor),
        SumFormula sum => Sum([.. sum.Parts.Select(AmountOf)]),
        FloorFormula floor => Limited(BenefitStep.Floor, AmountOf(floor.Of), floor.Floor, Amounts.Max),
        CapFormula cap => Limited(BenefitStep.Cap, AmountOf(cap.Of), cap.Cap, Amounts.Min),
        _ => throw new System.Diagnostics.UnreachableException(formula.ToString()),
    };

    private Computation Base(AmountFact fact)
    {
        int place = program.PlaceOf(fact);
        FactValue? value = place < 0 ? null : known.Fact(place);
        Computation amount = value?.Range is { } range ? Computation.Of(range) : Computation.None(place < 0 ? UndeterminedReason.PartialPeriod : UndeterminedReason.FactUnstated);
        return Note(new BenefitLine(BenefitStep.Base, amount) { Base = fact, Fact = value });
    }

    private Computation Flat(Term<Quantity> term)
    {
        DatedValue<Quantity>? version = term.At(Date);
        return Note(new BenefitLine(BenefitStep.Flat, Amounts.Of(version).In(Benefit.Currency)) { Term = version });
    }

    private Computation Product(BenefitStep step, AmountFact of, Term<Quantity> rate)
    {
        Computation whole = Base(of);
        DatedValue<Quantity>? version = rate.At(Date);
        return Note(new BenefitLine(step, whole.Times(Amounts.Of(version)).In(Benefit.Currency)) { Term = version });
    }

    private Computation ShareFloor(ShareFloorFormula formula)
    {
        Computation whole = Base(formula.Whole).Gain();
        DatedValue<Quantity>? version = formula.Share.At(Date);

        // From the share of the least whole to the greatest whole; a loss has nothing to share.
        Computation amount = whole.Times(Amounts.Of(version)).Hull(whole).In(Benefit.Currency);
        return Note(new BenefitLine(BenefitStep.ShareFloor, amount) { Term = version });
    }

    private Computation Brackets(BracketsFormula formula)
    {
        Computation whole = Base(formula.Of);
        DatedValue<BracketTable>? version = formula.Table.At(Date);
        return whole.Range is null || version is null
            ? Note(new BenefitLine(BenefitStep.Bracket, Computation.None(version is null ? whole.Reasons.Append(UndeterminedReason.ParameterNotInForce) : whole.Reasons)))
            : Sum([.. version.Value.Brackets.Select(bracket => InBracket(whole, bracket, version.Source))]);
    }

    private Computation InBracket(Computation whole, Bracket bracket, Citation? source)
    {
        Computation part = whole.Then(bracket.PartOf);
        return Note(new BenefitLine(BenefitStep.Bracket, part.Times(Amounts.Exactly(bracket.Rate)).In(Benefit.Currency)) { Bracket = bracket, Part = part, Source = source });
    }

    /// <summary>The sum of several; one alone needs no line.</summary>
    private Computation Sum(Computation[] summands) => summands is [var only] ? only : Note(new BenefitLine(BenefitStep.Sum, Amounts.Sum(summands)) { Summands = ValueList<Computation>.Of(summands) });

    private Computation Limited(BenefitStep step, Computation amount, Term<Quantity> limit, Func<Computation, Computation, Computation> choose)
    {
        DatedValue<Quantity>? version = limit.At(Date);
        return Note(new BenefitLine(step, choose(amount, Amounts.Of(version))) { Term = version });
    }

    private Computation Rounded(Computation amount) => Benefit.Rounding is not { } rounding ? amount
        : Note(new BenefitLine(BenefitStep.Rounding, amount.Then(rounding.Round).In(Benefit.Currency)) { Rounding = rounding });

    private Computation Note(BenefitLine line)
    {
        _lines.Add(line);
        return line.Amount;
    }
}
