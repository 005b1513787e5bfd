using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a value is looked at: as it stands, summed, as a change, as a growth rate. The same series is targeted now one way, now another, often twice in a sentence.</summary>
/// <remarks>
/// <para>A measure of a period P may be taken against a base period B: the printed one, else the period before P; for a half-year, quarter, month or year-to-date
/// window the same window a year earlier (同比); over a span of years the year before the span, and then the value of P is that of its last year.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Measure
{
    /// <summary>Gets the value of P, or at the end of P for a stock or a stage, in the indicator's unit.</summary>
    public static Measure Level { get; } = new LevelMeasure();

    /// <summary>Gets the total over P of a flow, in the indicator's unit.</summary>
    public static Measure Sum { get; } = new SumMeasure();

    /// <summary>The value of P less the value of B, in the indicator's unit (percentage points for a percentage).</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure Change(ReportingPeriod? comparedWith = null) => new ChangeMeasure(Level, comparedWith);

    /// <summary>The value of P divided by the value of B, less 1, in percent.</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure Growth(ReportingPeriod? comparedWith = null) => new GrowthMeasure(comparedWith);

    /// <summary>The unit in which the measure of an indicator is expressed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public abstract Unit UnitFor(Indicator indicator);

    /// <summary>The period that a value of P is compared with.</summary>
    /// <param name="period">P.</param>
    /// <returns>B; null for measures that compare nothing, and for periods without a natural base.</returns>
    public abstract ReportingPeriod? BaseFor(ReportingPeriod period);

    /// <summary>The same measure with its base spelled out, so that "growth of 2025" and "growth of 2025 over 2024" are one key.</summary>
    private protected abstract Measure Against(ReportingPeriod? basePeriod);

    internal Measure Spelled(ReportingPeriod? basePeriod) => Against(basePeriod);

    private protected static ReportingPeriod? NaturalBase(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Years => ReportingPeriod.Year(period.Start!.Value.Year).Previous(),
        _ => period.PreviousComparable(),
    };
}

/// <summary>The value as it stands; see <see cref="Measure.Level"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record LevelMeasure : Measure
{
    internal LevelMeasure()
    {
    }

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Require.NotNull(indicator).Unit;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => null;

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>level</c>.</returns>
    public override string ToString() => "level";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this;
}

/// <summary>The total over a period; see <see cref="Measure.Sum"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record SumMeasure : Measure
{
    internal SumMeasure()
    {
    }

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Require.NotNull(indicator).Unit;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => null;

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>sum</c>.</returns>
    public override string ToString() => "sum";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this;
}

/// <summary>The difference from a base period; see <see cref="Measure.Change"/>.</summary>
/// <param name="Of">What changes.</param>
/// <param name="ComparedWith">The base period; null for the rule of <see cref="Measure"/>.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ChangeMeasure(Measure Of, ReportingPeriod? ComparedWith) : Measure
{
    /// <summary>Gets what changes.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => QuantityRange.DifferenceUnit(Of.UnitFor(indicator));

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>The word of the vocabulary, with a printed base.</summary>
    /// <returns><c>change</c>, <c>change(2020)</c>.</returns>
    public override string ToString() => ComparedWith is { } period ? $"change({period})" : "change";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { ComparedWith = basePeriod };
}

/// <summary>The growth over a base period; see <see cref="Measure.Growth"/>.</summary>
/// <param name="ComparedWith">The base period; null for the rule of <see cref="Measure"/>.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record GrowthMeasure(ReportingPeriod? ComparedWith) : Measure
{
    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Percent;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>The word of the vocabulary, with a printed base.</summary>
    /// <returns><c>growth</c>, <c>growth(2020)</c>.</returns>
    public override string ToString() => ComparedWith is { } period ? $"growth({period})" : "growth";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { ComparedWith = basePeriod };
}
