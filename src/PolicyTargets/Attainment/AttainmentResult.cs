using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a target stands on a day: verdict, status, reasons, the figures behind them and the readings used.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AttainmentResult
{
    internal AttainmentResult()
    {
    }

    /// <summary>Gets the target as it was assessed, completed by its plan.</summary>
    public required Target Target { get; init; }

    /// <summary>Gets the day that the result is of: only what was published by then was used.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets what can be said for good.</summary>
    public AttainmentVerdict Verdict { get; init; }

    /// <summary>Gets where the target stands.</summary>
    public AttainmentStatus Status { get; init; }

    /// <summary>Gets why no more can be said, in the order of the enumeration; empty where nothing stands in the way.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the reading that the target was held against: that of the due period, else the latest evidence within the window; null when there is none.</summary>
    public Reading? Actual { get; init; }

    /// <summary>Gets the level that the way starts from; null when none is known or needed.</summary>
    public Reading? Baseline { get; init; }

    /// <summary>Gets the distance still to go, never negative: from the actual, else from the baseline. In pp for percentages.</summary>
    public Computation Gap { get; init; } = Computation.Meaningless;

    /// <summary>Gets the target point less the actual, signed: negative is a surplus over a floor.</summary>
    public Computation Margin { get; init; } = Computation.Meaningless;

    /// <summary>Gets actual divided by target, as a multiple; only for floors of rising targets with a true zero.</summary>
    public Computation CompletionRate { get; init; } = Computation.Meaningless;

    /// <summary>Gets the share of the way gone, as a multiple: <c>1 − (t − a) / (t − b)</c>, signed and unclamped, one formula for rising and falling targets.</summary>
    public Computation Progress { get; init; } = Computation.Meaningless;

    /// <summary>Gets the share of the way that is planned at the end of the actual's period; null without an actual or a due date.</summary>
    public ElapsedShare? Expected { get; init; }

    /// <summary>Gets the length of the periods that time is counted in: the indicator's frequency, or that of the actual where it is finer; null where nothing is counted.</summary>
    public Frequency? Step { get; init; }

    /// <summary>Gets the change that each remaining period needs, signed (negative for falling targets); a period is one <see cref="Step"/>.</summary>
    public Computation RequiredChange { get; init; } = Computation.Meaningless;

    /// <summary>Gets the constant growth that each remaining period needs, in percent, to 15 digits (a root).</summary>
    public Computation RequiredGrowth { get; init; } = Computation.Meaningless;

    /// <summary>Gets whether the outcome would not be the same if every printed number were only known to its half-unit.</summary>
    public bool IsRoundingSensitive { get; init; }

    /// <summary>Gets the sub-periods of a recurring target, earliest first; empty for every other.</summary>
    public IReadOnlyList<SubVerdict> SubVerdicts { get; init => field = ValueList<SubVerdict>.Of(value); } = ValueList<SubVerdict>.Empty;

    /// <summary>Gets how final the actual is; null without one. It changes nothing in the verdict.</summary>
    public ObservationStatus? DataStatus => Actual?.Status;

    /// <summary>Gets the observations used, actual and baseline, each once.</summary>
    public IReadOnlyList<ObservationId> Observations => ValueList<ObservationId>.Of(
        SubVerdicts.Select(sub => sub.Actual).Append(Actual).Append(Baseline).OfType<Reading>().SelectMany(reading => reading.Observations).Distinct());

    /// <summary>Target, verdict, status and reasons: <c>P315-001: Open, InProgress(BaselineMissing)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Target.Id}: {Verdict}, {Status}{(Reasons.Count == 0 ? "" : $"({string.Join(", ", Reasons)})")}";
}
