using NodaTime;
using NodaTime.Text;

namespace PolicyTargets.Testing;

/// <summary>A published value for a case; see <see cref="Published"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record PublishedValue
{
    internal PublishedValue(IndicatorCode indicator, Measure measure, ReportingPeriod period, Known known) => (Indicator, Measure, Period, Known) = (indicator, measure, period, known);

    /// <summary>Gets the indicator.</summary>
    public IndicatorCode Indicator { get; }

    /// <summary>Gets how it is looked at.</summary>
    public Measure Measure { get; }

    /// <summary>Gets the period.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>Gets what is known.</summary>
    public Known Known { get; }

    /// <summary>Gets whose value it is; null for the subject of the case.</summary>
    public SubjectId? Subject { get; private init; }

    /// <summary>Gets the day of publication; null where the end of the period and the indicator's usual lag count.</summary>
    public LocalDate? PublishedOn { get; private init; }

    /// <summary>The value of another subject than the case's: a peer, a province.</summary>
    /// <param name="subject">The id of the subject.</param>
    /// <returns>The value with the subject.</returns>
    /// <exception cref="FormatException"><paramref name="subject"/> is no id.</exception>
    public PublishedValue About(string subject) => this with { Subject = SubjectId.Parse(subject) };

    /// <summary>The day of publication: before it the value is not seen.</summary>
    /// <param name="year">The year.</param>
    /// <param name="month">The month, from 1.</param>
    /// <param name="day">The day, from 1.</param>
    /// <returns>The value with the day.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public PublishedValue On(int year, int month, int day) => this with { PublishedOn = new LocalDate(year, month, day) };

    /// <summary>Whose value, which value and what is known.</summary>
    /// <returns>One line.</returns>
    public override string ToString() =>
        $"{(Subject is null ? "" : $"{Subject} ")}{Indicator} {Measure} {Period} = {Known}{(PublishedOn is { } day ? $", published on {LocalDatePattern.Iso.Format(day)}" : "")}";

    internal Observation ToObservation(SubjectId? subject, ObservationId id) => new()
    {
        Id = id,
        Measurand = new Measurand(Subject ?? subject ?? throw new InvalidOperationException($"Nobody is named whose '{this}' is; begin with {nameof(RuleCases)}.{nameof(RuleCases.For)}(subject), or add .{nameof(About)}(subject)."), Indicator, Measure, Period),
        Known = Known,
        PublishedOn = PublishedOn,
    };
}
