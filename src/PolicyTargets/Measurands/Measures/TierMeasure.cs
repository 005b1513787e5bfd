using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The class on an ordinal scale; see <see cref="Measure.Tier"/>.</summary>
/// <param name="Of">What is classed.</param>
/// <param name="Scale">The classes, the worst first.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record TierMeasure(Measure Of, OrdinalScale Scale) : Measure
{
    /// <summary>Gets what is classed.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <summary>Gets the classes, the worst first.</summary>
    public OrdinalScale Scale { get; init => field = Require.NotNull(value); } = Require.NotNull(Scale);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Scale.Unit;

    /// <summary>A higher class is better, whatever the indicator.</summary>
    /// <inheritdoc/>
    public override Direction DirectionFor(Indicator indicator) => Direction.Higher;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => Of.BaseFor(period);

    /// <summary>What is classed and how.</summary>
    /// <returns><c>tier(grades)</c>, <c>tier(grades) of growth</c>.</returns>
    public override string ToString() => $"tier({Scale.Id}){(Of is LevelMeasure ? "" : $" of {Of}")}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { Of = Of.Spelled(basePeriod) };

    internal override QuantityRange DomainFor(Indicator indicator) => QuantityRange.Between(new Quantity(0, Scale.Unit), new Quantity(Scale.Grades.Count - 1, Scale.Unit));
}
