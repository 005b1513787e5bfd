using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Carries series to the boundaries of one day, so that values before and after a change of territory stand on the same land. Stateless: one serves the whole program.</summary>
/// <remarks>
/// <para>A value that adds up is the sum over the units that stood in the boundaries of its period: the share of each whose land came to the unit, times its value. A share that nobody
/// knows leaves everything between none and all of a value that is never negative open, and of any other value no number. The weights say how land, inhabitants or output were divided; that the
/// series divides alike is the assumption of whoever chooses a basis.</para>
/// <para>Back in time a value is carried where a unit was split up; where units were merged, the whole cannot be taken apart. A ratio is carried through numerator and denominator; a weighted mean
/// where whole units are joined; whatever does not aggregate only where the land is the same.</para>
/// <para>A period's figures stand in the boundaries of its last day, as figures follow changes (<see cref="DivisionRegistry.InStatistics"/>): a stock at the end of 2016, and a flow of 2016,
/// follow a change that holds from September on, unless it says that figures follow later.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ConcordanceCalculator
{
    private readonly RoundingPolicy _rounding;
    private readonly Tolerance? _tolerance;

    /// <summary>Creates a calculator.</summary>
    /// <param name="rounding">How far printed numbers are trusted.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    public ConcordanceCalculator(RoundingPolicy rounding = RoundingPolicy.Exact, Tolerance? tolerance = null) => (_rounding, _tolerance) = (rounding, tolerance);

    /// <summary>The series of one unit in the boundaries of a day.</summary>
    /// <param name="observations">What was published; knows the indicator.</param>
    /// <param name="divisions">The units, with their history.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="unit">The unit, which stands on <paramref name="boundariesOf"/> in the boundaries that figures follow.</param>
    /// <param name="boundariesOf">The day whose boundaries are wanted.</param>
    /// <param name="asOf">The day; what was published later is not used.</param>
    /// <param name="basis">The weights by which parts of units are apportioned; null to use none.</param>
    /// <param name="scope">The part of the population; null for all of it.</param>
    /// <returns>A value for each period of which something is known.</returns>
    /// <exception cref="ArgumentNullException">An argument but basis and scope is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known, or the unit does not stand on the day.</exception>
    public ConcordedSeries Concord(
        ObservationSet observations, DivisionRegistry divisions, IndicatorCode indicator, SubjectId unit, LocalDate boundariesOf, LocalDate asOf, WeightBasis? basis = null, string? scope = null) =>
        Concord(observations, divisions, indicator, [Require.NotNull(unit)], boundariesOf, asOf, basis, scope)[0];

    /// <summary>The series of several units in the boundaries of a day.</summary>
    /// <param name="observations">What was published; knows the indicator.</param>
    /// <param name="divisions">The units, with their history.</param>
    /// <param name="indicator">The indicator.</param>
    /// <param name="units">The units, which stand on <paramref name="boundariesOf"/> in the boundaries that figures follow.</param>
    /// <param name="boundariesOf">The day whose boundaries are wanted.</param>
    /// <param name="asOf">The day; what was published later is not used.</param>
    /// <param name="basis">The weights by which parts of units are apportioned; null to use none.</param>
    /// <param name="scope">The part of the population; null for all of it.</param>
    /// <returns>One series a unit, in the order given.</returns>
    /// <exception cref="ArgumentNullException">An argument but basis and scope is null.</exception>
    /// <exception cref="KeyNotFoundException">The indicator is not known, or a unit does not stand on the day.</exception>
    public IReadOnlyList<ConcordedSeries> Concord(
        ObservationSet observations, DivisionRegistry divisions, IndicatorCode indicator, IEnumerable<SubjectId> units, LocalDate boundariesOf, LocalDate asOf, WeightBasis? basis = null, string? scope = null)
    {
        Indicator known = Require.NotNull(observations).Indicators.Get(Require.NotNull(indicator));
        DivisionRegistry boundaries = Require.NotNull(divisions).InStatistics;
        var rule = TerritoryRule.Of(known, observations.Indicators);
        IReadOnlyList<ReportingPeriod> periods = EvidencePeriods.Of(observations, known, asOf, scope);
        var all = new List<ConcordedSeries>();
        foreach (SubjectId unit in Require.NotNull(units))
        {
            Division division = boundaries.Concord(unit, boundariesOf, boundariesOf).Unit;
            var lands = new Dictionary<LocalDate, LandMatch>();
            var values = new List<ConcordedValue>();
            foreach (ReportingPeriod period in periods)
            {
                LocalDate day = period.End!.Value;
                if (!lands.TryGetValue(day, out LandMatch? land))
                {
                    lands[day] = land = LandMatch.Of(boundaries, unit, boundariesOf, day, basis);
                }

                values.AddRange(Value(new TerritoryReader(observations, rule, period, asOf, scope, _rounding, _tolerance), land, basis) is { } value ? [value] : []);
            }

            all.Add(new(division, known, boundariesOf, asOf, basis, values));
        }

        return ValueList<ConcordedSeries>.Of(all);
    }

    /// <summary>What the calculator is.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ConcordanceCalculator)} ({_rounding})";

    /// <summary>The value of one period; null where nothing is known of any of its units.</summary>
    private static ConcordedValue? Value(TerritoryReader reader, LandMatch land, WeightBasis? basis)
    {
        TerritoryPart[] parts = [.. land.Links.Select(link => land.IsSame ? reader.Same(link.Unit.Id, link.Unit.Name) : reader.Part(link.Unit.Id, link.Unit.Name, link.Least, link.Most))];
        if (!parts.Any(part => part.IsKnown || reader.Whole(part.Subject).IsPublished))
        {
            return null;
        }

        var value = new ConcordedValue { Period = reader.Period, Exactness = Exactness.Exact, Parts = parts };
        if (land.IsMixed)
        {
            return value with { Exactness = Exactness.Irreversible, Reasons = [UndeterminedReason.BoundaryBreak] };
        }

        if (land.IsSame)
        {
            return parts[0].IsKnown ? value with { Range = parts[0].Readings[0].Range } : value with { Exactness = Exactness.Partial(parts[0].Subject), Reasons = parts[0].Reasons };
        }

        TerritoryTotal total = reader.Rule.Aggregation == Aggregation.WeightedMean && !parts.All(part => part.IsWhole)
            ? TerritoryTotal.None(UndeterminedReason.NotAggregable)
            : reader.Rule.Total(parts, land.IsLost || land.Lacking.Count > 0);
        return value with { Range = total.Range, Reasons = total.Reasons, Exactness = ExactnessOf(parts, land, total.Range is not null, basis) };
    }

    /// <summary>How well the parts give the value; where they give none, each of them is open.</summary>
    private static Exactness ExactnessOf(TerritoryPart[] parts, LandMatch land, bool hasValue, WeightBasis? basis)
    {
        SubjectId[] missing = [.. parts.Where(part => !hasValue || !part.IsKnown || part.Share is null).Select(part => part.Subject).Concat(land.Lacking).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)];
        return missing.Length > 0 || land.IsLost ? Exactness.Partial(missing)
            : parts.All(part => part.IsWhole) ? Exactness.Exact
            : Exactness.Apportioned(basis!.Value, parts.Where(part => !part.IsWhole).Max(part => part.Least));
    }
}
