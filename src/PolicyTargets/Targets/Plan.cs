using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>A plan: the targets of one document, the time they are to be reached in, and when they were issued.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Plan
{
    /// <summary>Gets the id, unique within a catalogue.</summary>
    public required PlanId Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the time that the plan covers; bounded.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the issuing body as printed; null where none is printed.</summary>
    public string? Issuer { get; init; }

    /// <summary>Gets the day of issue; null where it is neither printed nor estimated, and then the first day of <see cref="Period"/> counts.</summary>
    public LocalDate? IssuedOn { get; init; }

    /// <summary>Gets whether <see cref="IssuedOn"/> is an estimate because the document prints no date.</summary>
    public bool IsIssuedOnEstimated { get; init; }

    /// <summary>Gets the targets in printed order, each as its own words state it; may be empty.</summary>
    public IReadOnlyList<Target> Targets { get; init => field = ValueList<Target>.Of(value); } = ValueList<Target>.Empty;

    /// <summary>Gets the tasks in printed order; may be empty.</summary>
    public IReadOnlyList<PlanTask> Tasks { get; init => field = ValueList<PlanTask>.Of(value); } = ValueList<PlanTask>.Empty;

    /// <summary>Gets the rounds of its monitoring as the plan arranges them; empty where it arranges none.</summary>
    public IReadOnlyList<MonitoringRound> Monitoring { get; init => field = ValueList<MonitoringRound>.Of(value); } = ValueList<MonitoringRound>.Empty;

    /// <summary>The rounds of monitoring that fall on a day: those whose period ends with it.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The rounds in printed order; empty on a day within all their periods, and outside the plan's time.</returns>
    public IReadOnlyList<MonitoringRound> RoundsOn(LocalDate date) => ValueList<MonitoringRound>.Of(Monitoring.Where(round => Period.SubPeriods(round.Each).Any(part => part.End == date)));

    /// <summary>The task that a target stands under.</summary>
    /// <param name="target">A target.</param>
    /// <returns>Null where it names none, or one that the plan does not have.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public PlanTask? TaskOf(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target.Task is { } number ? Tasks.FirstOrDefault(task => task.Number == number) : null;
    }

    /// <summary>A target with what it takes from the plan where its own words are silent: the window, the day of issue, and the responsible bodies of its task.</summary>
    /// <remarks>The plan lends no due date: an undated target stays undated, and only the beginning of its window counts.</remarks>
    /// <param name="target">One of <see cref="Targets"/>.</param>
    /// <returns>The target as it is assessed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public Target Complete(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return target with
        {
            Window = target.Window ?? Period,
            IssuedOn = target.IssuedOn ?? IssuedOn ?? Period.Start,
            ResponsibleBodies = target.ResponsibleBodies.Count == 0 && TaskOf(target) is { } task ? task.ResponsibleBodies : target.ResponsibleBodies,
        };
    }

    /// <summary>The commitments of the plan on a day, each completed and each once: without what only restates another target, what is adjusted by then, and the adjustments still to come.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The targets in printed order; may be empty.</returns>
    public IReadOnlyList<Target> InForce(LocalDate date) => ValueList<Target>.Of(Supersession.InForce(Targets.Select(Complete), date));

    /// <summary>Id, name and number of targets.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Name}, {Targets.Count} targets";
}
