using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a target stands on a day: verdict, status, reasons, the figures behind them and the readings used.</summary>
/// <remarks>
/// <para>Figures are computed when they are asked for, from the evidence of the day, which the result keeps.</para>
/// <para>Equality compares everything that can be read off two results.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class AttainmentResult : IEquatable<AttainmentResult>
{
    private readonly Conclusion _conclusion;
    private readonly Figures? _figures;
    private readonly Reading? _baseline;
    private readonly AssessmentContext _context;
    private bool? _isRoundingSensitive;

    internal AttainmentResult(
        Target target, LocalDate asOf, Conclusion conclusion, Reading? actual, Reading? baseline, Figures? figures, AssessmentContext context, IReadOnlyList<SubVerdict>? subVerdicts = null)
    {
        (Target, AsOf, Actual) = (target, asOf, actual);
        (_conclusion, _figures, _baseline, _context) = (conclusion, figures, baseline, context);
        SubVerdicts = subVerdicts is null ? ValueList<SubVerdict>.Empty : ValueList<SubVerdict>.Of(subVerdicts);
    }

    /// <summary>Gets the target as it was assessed, completed by its plan.</summary>
    public Target Target { get; }

    /// <summary>Gets the day that the result is of: only what was published by then was used.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets what can be said for good.</summary>
    public AttainmentVerdict Verdict => _conclusion.Verdict;

    /// <summary>Gets where the target stands.</summary>
    public AttainmentStatus Status => _conclusion.Status;

    /// <summary>Gets why no more can be said, in the order of the enumeration; empty where nothing stands in the way.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons => _conclusion.Reasons;

    /// <summary>Gets the reading that the target was held against: that of the due period, else the latest evidence within the window; null when there is none.</summary>
    public Reading? Actual { get; }

    /// <summary>Gets the level that the way starts from; null when none is known or needed.</summary>
    public Reading? Baseline => SubVerdicts.Count > 0 ? null : _figures?.Facts.Baseline ?? _baseline;

    /// <summary>Gets the distance still to go, never negative: from the actual, else from the baseline. In pp for percentages.</summary>
    public Computation Gap => _figures?.Gap ?? Computation.Meaningless;

    /// <summary>Gets the target point less the actual, signed: negative is a surplus over a floor.</summary>
    public Computation Margin => _figures?.Margin ?? Computation.Meaningless;

    /// <summary>Gets actual divided by target, as a multiple; only for floors of rising targets with a true zero.</summary>
    public Computation CompletionRate => _figures?.CompletionRate ?? Computation.Meaningless;

    /// <summary>Gets the share of the way gone, as a multiple: <c>1 − (t − a) / (t − b)</c>, signed and unclamped, one formula for rising and falling targets.</summary>
    public Computation Progress => _figures?.Progress ?? Computation.Meaningless;

    /// <summary>Gets the share of a ceiling that a total or a year-to-date has used so far, as a multiple; it is held against <see cref="Expected"/> in the place of progress. No value for all else.</summary>
    public Computation CeilingUsed => _figures?.CeilingUsed ?? Computation.Meaningless;

    /// <summary>Gets how much of the time has gone by at the end of the actual's period, in whole steps; null without an actual or a due date.</summary>
    public ElapsedShare? Elapsed => _figures?.Elapsed;

    /// <summary>Gets the share of the way that the trajectory plans for the end of the actual's period, as a multiple; on a linear trajectory the share of time.</summary>
    public Computation Expected => _figures?.Expected ?? Computation.Meaningless;

    /// <summary>Gets the share of the way that the trajectory plans for the day asked about, as a multiple; for information: no status depends on it.</summary>
    public Computation ExpectedOnDay => _figures?.ExpectedOnDay ?? Computation.Meaningless;

    /// <summary>Gets the length of the periods that time is counted in: the indicator's frequency, or that of the actual where it is finer; null where nothing is counted.</summary>
    public Frequency? Step => _figures?.CountedIn;

    /// <summary>Gets the change that each remaining period needs, signed (negative for falling targets); a period is one <see cref="Step"/>.</summary>
    public Computation RequiredChange => _figures?.RequiredChange ?? Computation.Meaningless;

    /// <summary>Gets the constant growth that each remaining period needs, in percent, to 15 digits (a root); for an average growth over all periods whose growth is not known yet.</summary>
    public Computation RequiredGrowth => _figures?.RequiredGrowth ?? Computation.Meaningless;

    /// <summary>Gets where the present pace leads by the due date, in the measure's unit; not rounded to whole things.</summary>
    public Computation Projection => _figures?.Projection ?? Computation.Meaningless;

    /// <summary>Gets how the actual lies to the stretch of a bound that has one; null without a stretch or an actual. The stretch is never demanded.</summary>
    public BoundRelation? Stretch => _figures is { Actual: { } actual, Facts.Sets: { } sets } ? sets.RelateToStretch(actual) : null;

    /// <summary>Gets whether the outcome would not be the same if every printed number were only known to its half-unit.</summary>
    public bool IsRoundingSensitive => _isRoundingSensitive ??= _context.Rounding == RoundingPolicy.Exact && UsesRoundedNumbers && ChangesWhenPrinted();

    /// <summary>Gets why the value of the due period is missing, where a publication says so; null otherwise.</summary>
    public MissingStatus? Missing => SubVerdicts.Count > 0 ? null : _figures?.Facts.Due.Missing;

    /// <summary>Gets the sub-periods of a recurring target, earliest first; empty for every other.</summary>
    public IReadOnlyList<SubVerdict> SubVerdicts { get; }

    /// <summary>Gets how final the actual is; null without one. It changes nothing in the verdict.</summary>
    public ObservationStatus? DataStatus => Actual?.Status;

    /// <summary>Gets the observations used, actual and baseline, each once.</summary>
    public IReadOnlyList<ObservationId> Observations => ValueList<ObservationId>.Of(Readings.SelectMany(reading => reading.Observations).Distinct());

    /// <summary>Gets how the actual lies to the bound, and why that is undecided; null without an actual or a bound with a number.</summary>
    internal (BoundRelation Relation, UndeterminedReason? Reason)? Relation => _figures is { Actual: { } actual, Facts.Sets: { } sets } ? sets.Relate(actual) : null;

    /// <summary>Gets the readings behind the result: those of the sub-periods, the actual, the baseline.</summary>
    internal IEnumerable<Reading> Readings => SubVerdicts.Select(sub => sub.Actual).Append(Actual).Append(Baseline).OfType<Reading>();

    private bool UsesRoundedNumbers =>
        Target.Baseline?.Known is RangeKnown { HalfUnit: not null }
        || Observations.Any(id => _context.Observations.Find(id)?.Known is RangeKnown { HalfUnit: not null });

    private Computation[] AllFigures => [Gap, Margin, CompletionRate, Progress, CeilingUsed, Expected, ExpectedOnDay, RequiredChange, RequiredGrowth, Projection];

    /// <summary>Whether two results are the same.</summary>
    /// <param name="left">One result, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>True when both are null or equal.</returns>
    public static bool operator ==(AttainmentResult? left, AttainmentResult? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two results differ.</summary>
    /// <param name="left">One result, or null.</param>
    /// <param name="right">The other, or null.</param>
    /// <returns>The opposite of <c>==</c>.</returns>
    public static bool operator !=(AttainmentResult? left, AttainmentResult? right) => !(left == right);

    /// <summary>The result as a tree: what was asked, what was used, each step with its numbers, the conclusion. Built each time it is asked for.</summary>
    /// <returns>The tree; <c>PolicyTargets.Text.ExplanationWriter</c> writes it in Chinese or English.</returns>
    public Explanation Explain() => ExplanationBuilder.Of(this, _context.Observations);

    /// <inheritdoc/>
    public bool Equals(AttainmentResult? other) =>
        ReferenceEquals(this, other)
        || (other is not null && AsOf == other.AsOf && Verdict == other.Verdict && Status == other.Status && Target == other.Target
            && Reasons.SequenceEqual(other.Reasons) && SubVerdicts.SequenceEqual(other.SubVerdicts) && Actual == other.Actual && Baseline == other.Baseline
            && Elapsed == other.Elapsed && Step == other.Step && Stretch == other.Stretch && Missing == other.Missing && IsRoundingSensitive == other.IsRoundingSensitive && AllFigures.SequenceEqual(other.AllFigures));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AttainmentResult);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Target.Id, AsOf, Verdict, Status, Actual);

    /// <summary>Target, verdict, status and reasons: <c>P315-001: Open, InProgress(BaselineMissing)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Target.Id}: {Verdict}, {Status}{(Reasons.Count == 0 ? "" : $"({string.Join(", ", Reasons)})")}";

    private bool ChangesWhenPrinted()
    {
        AttainmentResult printed = new TargetAssessment(Target, _context.Observations, AsOf, _context.Policy, RoundingPolicy.Printed).Assess();
        return printed.Verdict != Verdict || printed.Status != Status;
    }
}
