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
    /// <summary>The receivers, the unit itself among them where it keeps some, with the shares that are known; and what is left for those whose share is not. Receivers that get nothing are
    /// left out.</summary>
    internal LandDivision Divide(WeightBasis? basis)
    {
        SubjectId?[] receivers = Keeps ? [.. Destinations, Unit] : [.. Destinations];
        if (receivers.Length == 1)
        {
            return new([(receivers[0], 1)], 0);
        }

        (SubjectId? To, decimal? Share)[] known = [.. receivers.Select(receiver => (receiver, Weight(receiver, basis)))];
        decimal rest = Math.Max(0, 1 - known.Sum(part => part.Share ?? 0));
        return new([.. known.Where(part => (part.Share ?? rest) > 0)], rest);
    }

    private decimal? Weight(SubjectId? to, WeightBasis? basis) =>
        to is null || basis is null ? null : Changes.SelectMany(change => change.Weights).FirstOrDefault(weight => weight.From == Unit && weight.To == to && weight.Basis == basis)?.Share;
}
