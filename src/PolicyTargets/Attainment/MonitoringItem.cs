using NodaTime;
using NodaTime.Text;

namespace PolicyTargets;

/// <summary>One target in a round of monitoring: which value is due on the day, by when it is usually out, whether it is there, and where the target stands.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record MonitoringItem
{
    internal MonitoringItem(AttainmentResult result, ReportingPeriod? period, LocalDate? usualBy, MonitoringState state) => (Result, Period, UsualBy, State) = (result, period, usualBy, state);

    /// <summary>Gets the assessment on the day.</summary>
    public AttainmentResult Result { get; }

    /// <summary>Gets the target.</summary>
    public Target Target => Result.Target;

    /// <summary>Gets the latest period that is over and whose value counts for the target, of a recurring target the earliest one whose value is late, where any is; null while none is over.</summary>
    public ReportingPeriod? Period { get; }

    /// <summary>Gets the day by which the value of <see cref="Period"/> is usually out: the end of the period and the indicator's publication lag, or one more period of its frequency where no
    /// lag is known (our own choice). Null while nothing is due.</summary>
    public LocalDate? UsualBy { get; }

    /// <summary>Gets whether the value is there.</summary>
    public MonitoringState State { get; }

    /// <summary>Gets whether a value is due on the day, there or not.</summary>
    public bool IsDue => State != MonitoringState.NotDue;

    /// <summary>Target, state and period: <c>P315-001: Late (2023, usual by 2024-09-30)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Target.Id}: {State}{(Period is { } period ? $" ({period}, usual by {LocalDatePattern.Iso.Format(UsualBy!.Value)})" : "")}";
}
