namespace PolicyTargets;

/// <summary>One round of a plan's monitoring: how often, and what is done (月监测、季分析、年评价).</summary>
/// <param name="Each">How often; a round falls on the last day of each such period.</param>
/// <param name="Kind">What is done.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record MonitoringRound(Frequency Each, MonitoringKind Kind)
{
    /// <summary>How often and what: <c>Monthly Monitoring</c>.</summary>
    /// <returns>Two words.</returns>
    public override string ToString() => $"{Each} {Kind}";
}
