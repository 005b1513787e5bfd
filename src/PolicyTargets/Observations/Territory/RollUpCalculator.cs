using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Puts the value of a unit together from those of its children, as the indicator's <see cref="Indicator.EffectiveSpatialAggregation"/> says. Stateless: one serves the whole program.</summary>
/// <remarks>
/// <para>A sum adds values as ranges, so that "more than 100" and 50 give "more than 150". A ratio is the sum of the numerators over that of the denominators
/// (<see cref="QuotientComposition"/>), never a mean of ratios; a weighted mean needs <see cref="Indicator.Weight"/>. A rank, a stage, a happening, and whatever else does not aggregate gives a reason.</para>
/// <para>A child without a value is never zero: of what is never negative the sum of the others is a floor, of all else there is no value. The published value of the unit itself is compared, never used.</para>
/// <para>The children are those of the last day of the period in the boundaries that figures follow (<see cref="DivisionRegistry.InStatistics"/>). A functional area is added once where it is
/// reported separately from children, and not at all where it is within its hosts or nobody says where it is counted.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class RollUpCalculator
{
    private readonly RoundingPolicy _rounding;
    private readonly Tolerance? _tolerance;

    /// <summary>Creates a calculator.</summary>
    /// <param name="rounding">How far printed numbers are trusted.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    public RollUpCalculator(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) => (_rounding, _tolerance) = (rounding, tolerance);

    /// <summary>The value of a unit in one period, from those of its children.</summary>
    /// <param name="observations">What was published; knows the indicator.</param>
    /// <param name="divisions">The units, with their history and the functional areas.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="parent">The unit.</param>
    /// <param name="period">The period, with a last day.</param>
    /// <param name="asOf">The day; what was published later is not used.</param>
    /// <param name="scope">The part of the population; null for all of it.</param>
    /// <returns>A range with its coverage, or the reasons why there is none.</returns>
    /// <exception cref="ArgumentNullException">An argument but the scope is null.</exception>
    /// <exception cref="ArgumentException">The period has no last day.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known.</exception>
    public RollUpResult RollUp(
        ObservationSet observations, DivisionRegistry divisions, IndicatorCode indicator, SubjectId parent, ReportingPeriod period, LocalDate asOf, string? scope = null)
    {
        Indicator known = Require.NotNull(observations).Indicators.Get(Require.NotNull(indicator));
        DivisionRegistry boundaries = Require.NotNull(divisions).InStatistics;
        LocalDate day = period.End ?? throw new ArgumentException($"The period '{period}' has no last day.", nameof(period));
        var reader = new TerritoryReader(observations, TerritoryRule.Of(known, observations.Indicators), period, asOf, scope, _rounding, _tolerance);

        IReadOnlyList<Division> units = boundaries.ChildrenOf(Require.NotNull(parent), day);
        TerritoryPart[] children = [.. units.Select(child => reader.Part(child.Id, child.Name))];
        RollUpArea[] areas = units.Count == 0 ? [] : [.. AreaPlacing.Of(boundaries, parent, day)];
        TerritoryPart[] added = [.. areas.Where(area => area.Share > 0).Select(area => reader.Part(area.Area.Id, area.Area.Name, area.Share!.Value, area.Share.Value))];
        TerritoryPart[] parts = [.. children, .. added];
        TerritoryTotal total = reader.Rule.Total(parts, areas.Any(area => area.IsLacking));
        return new RollUpResult
        {
            Parent = parent,
            Name = boundaries.Find(parent, day)?.Name ?? boundaries.Find(parent)?.Name ?? new(parent.Text),
            Indicator = known,
            Period = period,
            AsOf = asOf,
            Range = total.Range,
            IsPartial = total.IsPartial,
            Reasons = total.Reasons,
            Parts = parts,
            Coverage = new(children, added, areas, known.IsKeyedByEnd ? [] : Changed(boundaries, units, parent, period)),
            OwnReading = reader.Whole(parent).Usable,
        };
    }

    /// <summary>What the calculator is.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(RollUpCalculator)} ({_rounding})";

    /// <summary>The children whose land changed after the first day of a period, and those of that day that are none any more.</summary>
    private static IEnumerable<SubjectId> Changed(DivisionRegistry divisions, IReadOnlyList<Division> children, SubjectId parent, ReportingPeriod period)
    {
        if (period is not { Start: { } start, End: { } end })
        {
            return [];
        }

        bool IsChanged(Division child) =>
            divisions.Find(child.Id, start)?.Version.Boundary != child.Version.Boundary
            || divisions.LifeOf(child.Id).Changes.Any(change => change.MovesLand && change.EffectiveOn > start && change.EffectiveOn <= end);
        return children.Where(IsChanged).Select(child => child.Id).Concat(divisions.ChildrenOf(parent, start).Select(child => child.Id).Except(children.Select(child => child.Id)));
    }
}
