using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a value is looked at: as it stands, summed, as a change, a growth rate, a rank. The same series is targeted now one way, now another, often twice in a sentence.</summary>
/// <remarks>
/// <para>A measure of a period P may be taken against a base period B: the printed one, else the period before P; for a half-year, quarter, month or year-to-date
/// window the same window a year earlier (同比); over a span of years the year before the span, and then the value of P is that of its last year.</para>
/// <para>Some measures look at another measure (<c>of</c>): the rank of a growth, the average of a change.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Measure
{
    /// <summary>Gets the value of P, or at the end of P for a stock or a stage, in the indicator's unit.</summary>
    public static Measure Level { get; } = new LevelMeasure();

    /// <summary>Gets the total over P of a flow, in the indicator's unit.</summary>
    public static Measure Sum { get; } = new SumMeasure();

    /// <summary>Gets what was newly added in P, leavers not deducted (新认定, 新培育, 新引进), in the indicator's unit; for series that have no flow of their own.</summary>
    public static Measure Additions { get; } = new AdditionsMeasure();

    /// <summary>The mean of P: the total divided by the number of periods (年均100项), or the mean of the values where the indicator is no flow.</summary>
    /// <param name="of">What is averaged, a level or a change; null for the level.</param>
    /// <param name="per">The period that the mean is for.</param>
    /// <returns>The measure.</returns>
    public static Measure Average(Measure? of = null, Frequency per = Frequency.Annual) => new AverageMeasure(of ?? Level, per);

    /// <summary>The value of P less the value of B, in the indicator's unit (percentage points for a percentage).</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure Change(ReportingPeriod? comparedWith = null) => new ChangeMeasure(Level, comparedWith);

    /// <summary>The difference of what another measure gives for P and for B: places gained in a rank.</summary>
    /// <param name="of">What changes.</param>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure ChangeOf(Measure of, ReportingPeriod? comparedWith = null) => new ChangeMeasure(of, comparedWith);

    /// <summary>The value of P divided by the value of B, less 1, in percent.</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure Growth(ReportingPeriod? comparedWith = null) => new GrowthMeasure(comparedWith);

    /// <summary>The constant growth that leads from B to P (年均增长20%): the n-th root of the quotient, less 1, in percent, n being the years between.</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure AverageGrowth(ReportingPeriod? comparedWith = null) => new AverageGrowthMeasure(comparedWith);

    /// <summary>The value of P divided by the value of B: 翻番 is 2, 翻两番 4, 倍增 2, 增长2倍 3, 增长到2倍 2.</summary>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure Multiple(ReportingPeriod? comparedWith = null) => new MultipleMeasure(comparedWith);

    /// <summary>The place among peers, 1 being the best by the indicator's direction; ties share the better place.</summary>
    /// <param name="of">What is ordered: a level, a growth, a change.</param>
    /// <param name="peers">Among whom; the subject counts as one of them.</param>
    /// <returns>The measure.</returns>
    public static Measure Rank(Measure of, PeerGroup peers) => new RankMeasure(of, peers);

    /// <summary>The place in the subject's own past (创历史新高 is 1); a tie with an earlier value is no new high and counts behind it.</summary>
    /// <param name="of">What is ordered; null for the level.</param>
    /// <returns>The measure.</returns>
    public static Measure RankInHistory(Measure? of = null) => new RankInHistoryMeasure(of ?? Level);

    /// <summary>The class on an ordinal scale (第一档, 优秀).</summary>
    /// <param name="of">What is classed.</param>
    /// <param name="scale">The classes, the worst first.</param>
    /// <returns>The measure.</returns>
    public static Measure Tier(Measure of, OrdinalScale scale) => new TierMeasure(of, scale);

    /// <summary>The value divided by that of another indicator (占…比重), in percent; only where no indicator of its own says it.</summary>
    /// <param name="whole">The other indicator, of the same subject and period.</param>
    /// <returns>The measure.</returns>
    public static Measure ShareOf(IndicatorCode whole) => new ShareMeasure(whole);

    /// <summary>The change divided by the change of a larger subject (增量对全省贡献22.5%), in percent.</summary>
    /// <param name="whole">The larger subject.</param>
    /// <param name="of">What changes; null for the level.</param>
    /// <param name="comparedWith">B; null for the rule of the remarks.</param>
    /// <returns>The measure.</returns>
    public static Measure ContributionTo(SubjectId whole, Measure? of = null, ReportingPeriod? comparedWith = null) => new ContributionMeasure(whole, of ?? Level, comparedWith);

    /// <summary>The difference from a benchmark (高于全省平均, 与…同步), in the unit of the measure looked at; percentage points for percentages.</summary>
    /// <param name="benchmark">The series that it is held against, in the same period and looked at the same way.</param>
    /// <param name="of">What is compared; null for the level.</param>
    /// <returns>The measure.</returns>
    public static Measure RelativeTo(Benchmark benchmark, Measure? of = null) => new RelativeMeasure(benchmark, of ?? Level);

    /// <summary>The unit in which the measure of an indicator is expressed.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public abstract Unit UnitFor(Indicator indicator);

    /// <summary>Which way the measure should move: that of the indicator, but down for ranks and up for tiers.</summary>
    /// <param name="indicator">The indicator.</param>
    /// <returns>The direction.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public virtual Direction DirectionFor(Indicator indicator) => Require.NotNull(indicator).Direction;

    /// <summary>The period that a value of P is compared with.</summary>
    /// <param name="period">P.</param>
    /// <returns>B; null for measures that compare nothing, and for periods without a natural base.</returns>
    public abstract ReportingPeriod? BaseFor(ReportingPeriod period);

    /// <summary>The same measure with its base spelled out, so that "growth of 2025" and "growth of 2025 over 2024" are one key.</summary>
    private protected abstract Measure Against(ReportingPeriod? basePeriod);

    /// <summary>Gets whether the measure counts up over its time, so that a value to date says how the pace is and never yet what is held.</summary>
    internal virtual bool CountsUp => false;

    /// <summary>The values that the measure of an indicator can have.</summary>
    internal virtual QuantityRange DomainFor(Indicator indicator) => QuantityRange.Unbounded(UnitFor(indicator));

    internal Measure Spelled(ReportingPeriod? basePeriod) => Against(basePeriod);

    /// <summary>At least 0 where the indicator is never negative, else everything.</summary>
    private protected QuantityRange NotNegative(Indicator indicator) =>
        indicator.EffectiveDomain.Lower >= 0 ? QuantityRange.AtLeast(new Quantity(0, UnitFor(indicator))) : QuantityRange.Unbounded(UnitFor(indicator));

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

    internal override QuantityRange DomainFor(Indicator indicator) =>
        indicator.EffectiveDomain.TryConvert(indicator.Unit, out QuantityRange? domain) ? domain : QuantityRange.Unbounded(indicator.Unit);
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

    internal override bool CountsUp => true;

    internal override QuantityRange DomainFor(Indicator indicator) => NotNegative(indicator);
}

/// <summary>What was newly added; see <see cref="Measure.Additions"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AdditionsMeasure : Measure
{
    internal AdditionsMeasure()
    {
    }

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => QuantityRange.DifferenceUnit(Require.NotNull(indicator).Unit);

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => null;

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>additions</c>.</returns>
    public override string ToString() => "additions";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this;

    internal override bool CountsUp => true;

    /// <summary>What is added is never negative, whatever the values are.</summary>
    internal override QuantityRange DomainFor(Indicator indicator) => QuantityRange.AtLeast(new Quantity(0, UnitFor(indicator)));
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
    public override Direction DirectionFor(Indicator indicator) => Of.DirectionFor(indicator);

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>The word of the vocabulary, with a printed base.</summary>
    /// <returns><c>change</c>, <c>change(2020)</c>, <c>change of rank of level among zhejiang-cities</c>.</returns>
    public override string ToString() => $"change{(ComparedWith is { } period ? $"({period})" : "")}{(Of is LevelMeasure ? "" : $" of {Of}")}";

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

    /// <summary>What is never negative cannot fall by more than all of it.</summary>
    internal override QuantityRange DomainFor(Indicator indicator) =>
        indicator.EffectiveDomain.Lower >= 0 ? QuantityRange.AtLeast(Quantity.Percent(-100)) : QuantityRange.Unbounded(Unit.Percent);
}
