using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is measured: whose value, which value, how looked at, and when. What an observation knows and what a target promises is always about one.</summary>
/// <remarks>Term of the International Vocabulary of Metrology (VIM 3, 2.3). Equality compares all parts as they are written; that 2027 and 2023/2027 mean the same
/// moment for a stock is known to <see cref="ObservationSet"/>, which knows the indicator.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Measurand
{
    /// <summary>Creates a measurand.</summary>
    /// <param name="subject">Whose value.</param>
    /// <param name="indicator">Which value.</param>
    /// <param name="measure">How it is looked at.</param>
    /// <param name="period">When.</param>
    /// <param name="scope">The part of the population where that is no indicator of its own (规上工业企业); null for all of it.</param>
    /// <exception cref="ArgumentNullException">An argument but the scope is null.</exception>
    public Measurand(SubjectId subject, IndicatorCode indicator, Measure measure, ReportingPeriod period, string? scope = null)
    {
        Subject = Require.NotNull(subject);
        Indicator = Require.NotNull(indicator);
        Measure = Require.NotNull(measure);
        Period = period;
        Scope = scope;
    }

    /// <summary>Gets whose value it is.</summary>
    public SubjectId Subject { get; init => field = Require.NotNull(value); }

    /// <summary>Gets which value it is.</summary>
    public IndicatorCode Indicator { get; init => field = Require.NotNull(value); }

    /// <summary>Gets how it is looked at.</summary>
    public Measure Measure { get; init => field = Require.NotNull(value); }

    /// <summary>Gets when; for a stock or a stage its end counts.</summary>
    public ReportingPeriod Period { get; init; }

    /// <summary>Gets the part of the population; null for all of it.</summary>
    public string? Scope { get; init; }

    /// <summary>All parts: <c>ningbo rd-intensity level 2027</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject} {Indicator}{(Scope is null ? "" : $" [{Scope}]")} {Measure} {Period}";
}
