using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The share in the change of a larger subject; see <see cref="Measure.ContributionTo"/>.</summary>
/// <param name="Whole">The larger subject.</param>
/// <param name="Of">What changes.</param>
/// <param name="ComparedWith">The base period; null for the rule of <see cref="Measure"/>.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ContributionMeasure(SubjectId Whole, Measure Of, ReportingPeriod? ComparedWith) : Measure
{
    /// <summary>Gets the larger subject.</summary>
    public SubjectId Whole { get; init => field = Require.NotNull(value); } = Require.NotNull(Whole);

    /// <summary>Gets what changes.</summary>
    public Measure Of { get; init => field = Require.NotNull(value); } = Require.NotNull(Of);

    /// <inheritdoc/>
    public override Unit UnitFor(Indicator indicator) => Unit.Percent;

    /// <inheritdoc/>
    public override ReportingPeriod? BaseFor(ReportingPeriod period) => ComparedWith ?? NaturalBase(period);

    /// <summary>To whose change, and of what.</summary>
    /// <returns><c>contribution to zhejiang</c>.</returns>
    public override string ToString() => $"contribution{(ComparedWith is { } period ? $"({period})" : "")} to {Whole}{(Of is LevelMeasure ? "" : $" of {Of}")}";

    private protected override Measure Against(ReportingPeriod? basePeriod) => this with { ComparedWith = basePeriod };
}
