using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Catalogues;

/// <summary>Lets the calculator take a whole catalogue where it else takes observations.</summary>
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

    /// <summary>Assesses the targets of a plan, each commitment once: not what restates another target, and not what a target of this or another plan adjusts, once that one is issued.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="plan">The plan; it need not be in the catalogue.</param>
    /// <param name="catalogue">The evidence, and the other plans.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One result a commitment in force on the day, in printed order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not in the catalogue.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<AttainmentResult> Assess(
        this AttainmentCalculator calculator, Plan plan, PolicyCatalogue catalogue, LocalDate asOf, CancellationToken cancellationToken = default) =>
        Require.NotNull(calculator).Assess(
            new PlanStanding(Require.NotNull(plan), Require.NotNull(catalogue)).InForce(asOf), catalogue.Observations, asOf, cancellationToken);

    /// <summary>What a round of a plan's monitoring finds on a day, each commitment once as in <see cref="Assess(AttainmentCalculator, Plan, PolicyCatalogue, LocalDate, CancellationToken)"/>.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="plan">The plan; it need not be in the catalogue.</param>
    /// <param name="catalogue">The evidence, and the other plans.</param>
    /// <param name="date">The day of the round.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One item a commitment in force on the day, in printed order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not in the catalogue.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<MonitoringItem> Monitor(
        this AttainmentCalculator calculator, Plan plan, PolicyCatalogue catalogue, LocalDate date, CancellationToken cancellationToken = default) =>
        Require.NotNull(calculator).Monitor(
            Require.NotNull(plan) with { Targets = new PlanStanding(plan, Require.NotNull(catalogue)).InForce(date) }, catalogue.Observations, date, cancellationToken);

    /// <summary>What changed between two days for each commitment of a plan, and why. A commitment that adjusts one of another plan is compared with that one.</summary>
    /// <param name="calculator">The calculator.</param>
    /// <param name="plan">The plan; it need not be in the catalogue.</param>
    /// <param name="catalogue">The evidence, and the other plans.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One change a commitment in force on the later day, in printed order, also where nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not in the catalogue, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public static IReadOnlyList<AttainmentChange> Changes(
        this AttainmentCalculator calculator, Plan plan, PolicyCatalogue catalogue, LocalDate from, LocalDate to, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(calculator);
        var standing = new PlanStanding(Require.NotNull(plan), Require.NotNull(catalogue));
        IReadOnlyList<Target> earlier = standing.Everywhere(from);
        var changes = new List<AttainmentChange>();
        foreach (Target target in standing.InForce(to))
        {
            cancellationToken.ThrowIfCancellationRequested();
            changes.Add(calculator.Change(standing.Before(target, earlier), target, catalogue.Observations, from, to));
        }

        return changes;
    }
}
