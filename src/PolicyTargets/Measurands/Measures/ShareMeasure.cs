using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The value as a share of another indicator's; see <see cref="Measure.ShareOf"/>.</summary>
/// <param name="Whole">The other indicator.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ShareMeasure(IndicatorCode Whole) : Measure
{
    /// <summary>Gets the other indicator, of the same subject and period.</summary>
    public IndicatorCode Whole { get; init => field = Require.NotNull(value); } = Require.NotNull(Whole);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Percent;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => null;

    /// <summary>Of what it is a share.</summary>
    /// <returns><c>share of rd-spending</c>.</returns>
    public override string ToString() => $"share of {Whole}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this;
}
