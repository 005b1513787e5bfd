using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How one sub-period of a recurring target came out.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record SubVerdict
{
    internal SubVerdict(ReportingPeriod period, AttainmentVerdict verdict, IEnumerable<UndeterminedReason> reasons, Reading? actual) =>
        (Period, Verdict, Reasons, Actual) = (period, verdict, ValueList<UndeterminedReason>.Of(reasons), actual);

    /// <summary>Gets the sub-period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets the verdict; open while its value is not published.</summary>
    public AttainmentVerdict Verdict { get; }

    /// <summary>Gets why it is open or undetermined; empty for a sub-period that is not over.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; }

    /// <summary>Gets the value; null while it is not known.</summary>
    public Reading? Actual { get; }

    /// <summary>Period and verdict.</summary>
    /// <returns><c>2024: Attained</c>.</returns>
    public override string ToString() => $"{Period}: {Verdict}{(Reasons.Count == 0 ? "" : $"({string.Join(", ", Reasons)})")}";
}
