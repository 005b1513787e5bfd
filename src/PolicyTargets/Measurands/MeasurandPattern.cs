using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A measurand without a fixed subject and period: which value, how looked at, of which part of the population; filled in for whom and when a rule is asked.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record MeasurandPattern
{
    /// <summary>Creates a pattern.</summary>
    /// <param name="indicator">Which value.</param>
    /// <param name="measure">How it is looked at; null for its level.</param>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public MeasurandPattern(IndicatorCode indicator, Measure? measure = null) => (Indicator, Measure) = (Require.NotNull(indicator), measure ?? Measure.Level);

    /// <summary>Gets which value it is.</summary>
    public IndicatorCode Indicator { get; }

    /// <summary>Gets how it is looked at.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the part of the population (规上工业企业); null for all of it.</summary>
    public string? Scope { get; init; }

    /// <summary>Gets whose value it is, whoever is asked about: the county of a firm, the nation; null for the subject asked about.</summary>
    public SubjectId? Subject { get; init; }

    /// <summary>Gets how many periods before the one asked about it looks: 0 for that period itself, 1 for 上年度.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int PeriodsBack { get; init => field = Require.AtLeast(0, value); }

    /// <summary>Gets the period that it looks at, whatever period is asked about; null for the period asked about.</summary>
    public ReportingPeriod? Period { get; init; }

    /// <summary>The measurand for a subject and a period.</summary>
    /// <param name="subject">Whom the rule is asked about; null only where the pattern names its own subject.</param>
    /// <param name="period">The period that the rule is asked about.</param>
    /// <returns>Null where no period lies that far back, or nobody's value is meant.</returns>
    public Measurand? For(SubjectId? subject, ReportingPeriod period) =>
        (Period ?? period).Back(PeriodsBack) is { } found && (Subject ?? subject) is { } whose ? new Measurand(whose, Indicator, Measure, found, Scope) : null;

    /// <summary>All parts: <c>rd-intensity level</c>, <c>ningbo fiscal-st-expenditure growth, 1 period back</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant(
        $"{(Subject is null ? "" : $"{Subject} ")}{Indicator}{(Scope is null ? "" : $" [{Scope}]")} {Measure}{(Period is { } own ? $" {own}" : "")}{(PeriodsBack == 0 ? "" : $", {PeriodsBack} back")}");
}
