using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Holds targets against what was published. Stateless: one serves the whole program.</summary>
/// <remarks>
/// <para>A verdict is never stronger than the data: "more than 8800" against "more than 10000" is undetermined, not missed. Only what was published by the day asked
/// about is used; the clock is never read.</para>
/// <para>Verdicts are decided on ranges: attained if everything known lies in the bound's inner set, not attained if nothing known lies in its outer set. Progress is
/// <c>1 − (t − a) / (t − b)</c> with target point t, actual a and baseline b, signed and unclamped; it is compared with the share of time gone at the end of the actual's period.</para>
/// <para>Source of the statuses: the State's mid-term reviews of the five-year plans (已实现, 提前实现, 快于预期, 符合预期, 滞后).</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class AttainmentCalculator
{
    /// <summary>Creates a calculator.</summary>
    /// <param name="policy">The choices that no law makes; null for <see cref="AssessmentPolicy.Default"/>.</param>
    public AttainmentCalculator(AssessmentPolicy? policy = null) => Policy = policy ?? AssessmentPolicy.Default;

    /// <summary>Gets the choices that the calculator was made with.</summary>
    public AssessmentPolicy Policy { get; }

    /// <summary>Assesses one target.</summary>
    /// <param name="target">The target; one of a plan is best completed by it (see <see cref="Plan.Complete"/>).</param>
    /// <param name="observations">What was published; knows the target's indicator.</param>
    /// <param name="asOf">The day; what was published later is not used.</param>
    /// <returns>The result.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The target's indicator is not among those of the observations.</exception>
    public AttainmentResult Assess(Target target, ObservationSet observations, LocalDate asOf)
    {
        CheckIndicator(Require.NotNull(target), Require.NotNull(observations));
        return new TargetAssessment(target, observations, asOf, Policy, Policy.Rounding).Assess();
    }

    /// <summary>Assesses several targets.</summary>
    /// <param name="targets">The targets, in any order.</param>
    /// <param name="observations">What was published; knows the targets' indicators.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One result a target, in the order given.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not among those of the observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<AttainmentResult> Assess(IEnumerable<Target> targets, ObservationSet observations, LocalDate asOf, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(targets);
        var results = new List<AttainmentResult>();
        foreach (Target target in targets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            results.Add(Assess(target, observations, asOf));
        }

        return results;
    }

    /// <summary>Assesses the targets of a plan, each completed by the plan and each commitment once (see <see cref="Plan.InForce"/>).</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">What was published; knows the targets' indicators.</param>
    /// <param name="asOf">The day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One result a commitment, in printed order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not among those of the observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<AttainmentResult> Assess(Plan plan, ObservationSet observations, LocalDate asOf, CancellationToken cancellationToken = default) =>
        Assess(Require.NotNull(plan).InForce(asOf), observations, asOf, cancellationToken);

    /// <summary>What changed between two days for each commitment of a plan, and why.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">What was published; knows the targets' indicators.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One change a commitment in force on the later day, in printed order, also where nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not among those of the observations, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<AttainmentChange> Changes(Plan plan, ObservationSet observations, LocalDate from, LocalDate to, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<Target> before = Require.NotNull(plan).InForce(from);
        ILookup<TargetId, Target> all = plan.Targets.ToLookup(target => target.Id);
        var changes = new List<AttainmentChange>();
        foreach (Target target in plan.InForce(to))
        {
            cancellationToken.ThrowIfCancellationRequested();
            changes.Add(Change(Supersession.Predecessor(target, before, all) ?? target, target, observations, from, to));
        }

        return changes;
    }

    /// <summary>What changed between two days for one commitment, and why.</summary>
    /// <param name="before">The target as it stood on the earlier day.</param>
    /// <param name="after">The target as it stands on the later day; the same one where it was not adjusted.</param>
    /// <param name="observations">What was published; knows the targets' indicators.</param>
    /// <param name="from">The earlier day.</param>
    /// <param name="to">The later day.</param>
    /// <returns>The change, also where nothing changed.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not among those of the observations, or <paramref name="to"/> is before <paramref name="from"/>.</exception>
    public AttainmentChange Change(Target before, Target after, ObservationSet observations, LocalDate from, LocalDate to)
    {
        CheckIndicator(Require.NotNull(before), Require.NotNull(observations));
        CheckIndicator(Require.NotNull(after), observations);
        return to >= from
            ? new ChangeFinder(observations, Policy, from, to).Find(before, after)
            : throw new ArgumentException($"The later day {to:uuuu-MM-dd} is before the earlier one, {from:uuuu-MM-dd}.", nameof(to));
    }

    /// <summary>What a round of a plan's monitoring finds on a day: for each commitment in force which value is due, whether it is there, awaited or late, and where the target stands.</summary>
    /// <remarks>Any day will do; <see cref="Plan.RoundsOn"/> says which rounds fall on it.</remarks>
    /// <param name="plan">The plan.</param>
    /// <param name="observations">What was published; knows the targets' indicators.</param>
    /// <param name="date">The day of the round.</param>
    /// <param name="cancellationToken">Stops the work between two targets.</param>
    /// <returns>One item a commitment, in printed order.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">A target's indicator is not among those of the observations.</exception>
    /// <exception cref="OperationCanceledException">The work was stopped.</exception>
    public IReadOnlyList<MonitoringItem> Monitor(Plan plan, ObservationSet observations, LocalDate date, CancellationToken cancellationToken = default)
    {
        IReadOnlyList<Target> targets = Require.NotNull(plan).InForce(date);
        var round = new MonitoringRoundReader(this, Require.NotNull(observations), date);
        var items = new List<MonitoringItem>(targets.Count);
        foreach (Target target in targets)
        {
            cancellationToken.ThrowIfCancellationRequested();
            items.Add(round.Read(target));
        }

        return items;
    }

    /// <summary>Compares a target's bound with one observation, whatever their dates: a plain relation, distance, ratio and required change, without a verdict.</summary>
    /// <remarks>An observation of the same series and measure is compared directly; a level is also compared with a target for a change, whose way starts at 0.</remarks>
    /// <param name="target">The target.</param>
    /// <param name="observation">The observation.</param>
    /// <param name="indicators">Knows the target's indicator.</param>
    /// <returns>The comparison; undecided with <see cref="UndeterminedReason.NoEvidence"/> where the observation is about something else.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The target's indicator is not known.</exception>
    public BoundComparison Compare(Target target, Observation observation, IndicatorCatalogue indicators)
    {
        ArgumentNullException.ThrowIfNull(observation);
        var nothing = new ObservationSet(Require.NotNull(indicators));
        CheckIndicator(Require.NotNull(target), nothing);
        return new Comparison(new TargetFacts(target, nothing, LocalDate.MinIsoValue, Policy, Policy.Rounding), observation, Policy).Compare();
    }

    /// <summary>The policy, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(AttainmentCalculator)} ({Policy})";

    private static void CheckIndicator(Target target, ObservationSet observations)
    {
        if (observations.Indicators.Find(target.Measurand.Indicator) is null)
        {
            throw new ArgumentException(
                $"Target {target.Id} is about '{target.Measurand.Indicator}', which is not among the indicators of the observations; add it to their {nameof(IndicatorCatalogue)}.",
                nameof(target));
        }
    }
}
