using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Catalogues;

/// <summary>Assesses with the evidence of a catalogue.</summary>
public static class CatalogueAssessment
{
    /// <summary>Assesses one target, completed by its plan where the catalogue has it in one.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="target">The target; it need not be in the catalogue, but its indicator must.</param>
    /// <param name="catalogue">The evidence.</param>
    /// <param name="asOf">The day; what was published later is not used.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The target's indicator is not in the catalogue.</exception>
    public static AttainmentResult Assess(this AttainmentCalculator calculator, Target target, PolicyCatalogue catalogue, LocalDate asOf) =>
        Require.NotNull(calculator).Assess(
            Require.NotNull(catalogue).PlanOf(Require.NotNull(target).Id) is { } plan ? plan.Complete(target) : target, catalogue.Observations, asOf);

    /// <summary>Assesses the targets of a plan, each commitment once.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="catalogue">The evidence.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One result a commitment, in printed order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not in the catalogue.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<AttainmentResult> Assess(
        this AttainmentCalculator calculator, Plan plan, PolicyCatalogue catalogue, LocalDate asOf, CancellationToken cancellationToken = default) =>
        Require.NotNull(calculator).Assess(plan, Require.NotNull(catalogue).Observations, asOf, cancellationToken);
}
