namespace PolicyTargets.Instruments;

/// <summary>A benefit made ready for one day and one period.</summary>
internal sealed class BenefitProgram
{
    private readonly Dictionary<FactCode, int> _places = [];

    internal BenefitProgram(PolicyBenefit benefit, RuleCompiler compiler)
    {
        Benefit = benefit;
        Eligibility = benefit.Eligibility is { } condition ? compiler.Compile(condition, benefit.Code) : null;
        foreach (AmountFact fact in benefit.Formula.All.Select(part => part.Base).OfType<AmountFact>())
        {
            _places[fact.Code] = compiler.PlaceOf(fact);
        }
    }

    internal PolicyBenefit Benefit { get; }

    /// <summary>Gets who is paid; null for everyone.</summary>
    internal RuleNode? Eligibility { get; }

    /// <summary>The place of a base; −1 where the fact has no value for the period of the case.</summary>
    internal int PlaceOf(AmountFact fact) => _places[fact.Code];
}
