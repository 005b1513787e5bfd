using NodaTime;

namespace PolicyTargets;

/// <summary>The units of one day whose values make that of a unit in the boundaries of another.</summary>
/// <param name="Links">The units, with the share of each that counts.</param>
/// <param name="IsSame">Whether it is one unit with the same land.</param>
/// <param name="IsMixed">Whether one of them holds land of others too, which cannot be taken out of its values.</param>
/// <param name="Lacking">Units that some of the land came from, and of which no value can be known.</param>
/// <param name="IsLost">Whether some of the land lies where nobody says.</param>
internal sealed record LandMatch(IReadOnlyList<(Division Unit, decimal Least, decimal Most)> Links, bool IsSame, bool IsMixed, IReadOnlyList<SubjectId> Lacking, bool IsLost)
{
    /// <param name="divisions">The units.</param>
    /// <param name="unit">A unit that stands on <paramref name="boundariesOf"/>.</param>
    /// <param name="boundariesOf">The day whose boundaries are wanted.</param>
    /// <param name="day">The day on whose boundaries the values stand.</param>
    /// <param name="basis">The weights to be used; null for none.</param>
    internal static LandMatch Of(DivisionRegistry divisions, SubjectId unit, LocalDate boundariesOf, LocalDate day, WeightBasis? basis)
    {
        Concordance land = divisions.Concord(unit, boundariesOf, day, basis);
        if (day < boundariesOf)
        {
            // The values of what was go into the unit by the shares of its land that did; weights that add up to more than all count as all.
            return new(
                [.. land.Links.Select(link => (link.Division, Math.Min(link.Least, link.Most), link.Most))],
                IsSame: land is { Links.Count: 1, UnknownOrigins.Count: 0, IsFromNowhere: false } && land.Exactness == Exactness.Exact,
                IsMixed: false,
                land.UnknownOrigins,
                land.IsFromNowhere);
        }

        // What came later goes back whole, or not at all.
        bool isMixed = land.Links.Any(link => divisions.Concord(link.Division.Id, day, boundariesOf, basis) is var origins && (origins.IsFromNowhere || origins.UnknownOrigins.Count > 0 || origins.Links.Any(origin => origin.Division.Id != unit)));
        return new(
            [.. land.Links.Select(link => (link.Division, 1m, 1m))],
            IsSame: land is { Links.Count: 1, IsLost: false } && land.Exactness == Exactness.Exact && !isMixed,
            isMixed,
            [],
            land.IsLost);
    }
}
