using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is concluded: a status, the verdict that goes with it, and the reasons why no more can be said.</summary>
internal readonly record struct Conclusion
{
    internal Conclusion(AttainmentStatus status, params ReadOnlySpan<UndeterminedReason> reasons)
        : this(status, reasons.IsEmpty ? ValueList<UndeterminedReason>.Empty : (IEnumerable<UndeterminedReason>)reasons.ToArray())
    {
    }

    internal Conclusion(AttainmentStatus status, IEnumerable<UndeterminedReason> reasons)
    {
        Status = status;
        Reasons = reasons as ValueList<UndeterminedReason> ?? ValueList<UndeterminedReason>.Of(reasons.Distinct().Order());
        Verdict = status switch
        {
            AttainmentStatus.Attained => AttainmentVerdict.Attained,
            AttainmentStatus.Missed => AttainmentVerdict.NotAttained,
            AttainmentStatus.NotAssessable => AttainmentVerdict.Undetermined,
            _ => AttainmentVerdict.Open,
        };
    }

    internal AttainmentStatus Status { get; }

    internal AttainmentVerdict Verdict { get; init; }

    internal IReadOnlyList<UndeterminedReason> Reasons { get; }
}
