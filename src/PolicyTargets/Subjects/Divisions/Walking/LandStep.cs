using NodaTime;

namespace PolicyTargets;

/// <summary>What happens to the land of one unit on one day: where it goes, and whether the unit keeps some.</summary>
/// <param name="Day">The day.</param>
/// <param name="Unit">The unit that gives.</param>
/// <param name="Keeps">Whether the unit goes on with the rest.</param>
/// <param name="Destinations">Who gets some; null for land that goes where nobody says.</param>
/// <param name="Changes">The changes that say so.</param>
internal sealed record LandStep(LocalDate Day, SubjectId Unit, bool Keeps, IReadOnlyList<SubjectId?> Destinations, IReadOnlyList<DivisionChange> Changes)
{
    /// <summary>The least and the greatest share of each receiver, the unit itself among them where it keeps some.</summary>
    internal IEnumerable<(SubjectId? To, decimal Least, decimal Most)> Shares(WeightBasis? basis)
    {
        SubjectId?[] receivers = Keeps ? [.. Destinations, Unit] : [.. Destinations];
        if (receivers.Length == 1)
        {
            return [(receivers[0], 1, 1)];
        }

        decimal?[] known = [.. receivers.Select(receiver => Weight(receiver, basis))];
        decimal rest = Math.Max(0, 1 - known.Sum(weight => weight ?? 0));
        bool isOnlyOne = known.Count(weight => weight is null) == 1;
        return receivers.Zip(known, (receiver, weight) => weight is { } share ? (receiver, share, share) : (receiver, isOnlyOne ? rest : 0, rest));
    }

    private decimal? Weight(SubjectId? to, WeightBasis? basis) =>
        to is null || basis is null ? null : Changes.SelectMany(change => change.Weights).FirstOrDefault(weight => weight.From == Unit && weight.To == to && weight.Basis == basis)?.Share;
}
