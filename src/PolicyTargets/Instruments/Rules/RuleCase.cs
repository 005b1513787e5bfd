using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>What a rule is asked about: whom, for which period, and what is known of them.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RuleCase
{
    /// <summary>Gets whom it is asked about; null where nobody is named, and then what is published of them is not known.</summary>
    public SubjectId? Subject { get; init; }

    /// <summary>Gets the period that it is asked about: a year, or the span that an each-year rule runs over.</summary>
    /// <value>Unstated unless set; then rules about periods are indeterminate.</value>
    public ReportingPeriod Period { get; init; } = ReportingPeriod.Unstated;

    /// <summary>Gets what is published; null for nothing.</summary>
    public ObservationSet? Observations { get; init; }

    /// <summary>Gets the day whose knowledge counts: what was published later is not seen; null for the day that the rules were asked for.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Gets what the case states.</summary>
    public FactSet Facts { get; init => field = Require.NotNull(value); } = FactSet.Empty;

    /// <summary>Whom and when: <c>ningbo 2024, facts: 3</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{(Subject is null ? "" : $"{Subject} ")}{Period}, facts: {Facts.Count}{(AsOf is { } day ? $", as of {NodaTime.Text.LocalDatePattern.Iso.Format(day)}" : "")}");
}
