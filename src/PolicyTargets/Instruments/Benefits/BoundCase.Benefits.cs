namespace PolicyTargets.Instruments;

/// <content>What the case is paid.</content>
public sealed partial class BoundCase
{
    /// <summary>Computes one benefit by itself, without ceilings.</summary>
    /// <param name="benefit">The benefit.</param>
    /// <returns>The amount with its steps; none where no version of the benefit is in force on the day.</returns>
    /// <exception cref="KeyNotFoundException">The set has no benefit of the code.</exception>
    /// <exception cref="RuleFaultException">A test in its eligibility threw.</exception>
    public BenefitResult Compute(RuleCode benefit) => Rules.Find(benefit) is { } version ? Compute(version) : new BenefitResult(benefit);

    /// <summary>Computes every benefit in force, and cuts the amounts to the ceilings in force.</summary>
    /// <param name="cancellationToken">Stops between benefits.</param>
    /// <returns>Results in the order of the set, the benefits that have none because a test in them threw, and the total.</returns>
    /// <exception cref="OperationCanceledException">Asked to stop.</exception>
    public BenefitReport ComputeAll(CancellationToken cancellationToken = default)
    {
        var results = new List<BenefitResult>(Rules.Benefits.Count);
        List<RuleFault> faults = [];
        foreach (PolicyBenefit benefit in Rules.Benefits)
        {
            cancellationToken.ThrowIfCancellationRequested();
            try
            {
                results.Add(Compute(benefit));
            }
            catch (RuleFaultException exception) when (exception.Fault is not null)
            {
                faults.Add(exception.Fault);
            }
        }

        var working = new CeilingWorking(Rules, results);
        return new BenefitReport(working.Results, faults, working.Total);
    }

    private BenefitResult Compute(PolicyBenefit benefit) => new BenefitWorking(_program.Benefits[benefit.Code], this).Compute();
}
