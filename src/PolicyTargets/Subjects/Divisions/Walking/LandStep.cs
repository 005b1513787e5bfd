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

        (SubjectId? To, decimal? Share)[] parts = [.. receivers.Select(receiver => (receiver, Weight(receiver, basis)))];
        bool isClosed = Array.TrueForAll(parts, part => part.Share is not null);
        decimal sum = parts.Sum(part => part.Share ?? 0);
        if (sum > 1 || (isClosed && sum >= 1 - DivisionWeight.Slack))
        {
            return new(InProportion(parts, sum), 0);
        }

        decimal rest = 1 - sum;
        return new([.. parts.Where(part => (part.Share ?? rest) > 0), .. isClosed ? [(null, rest)] : Array.Empty<(SubjectId?, decimal?)>()], rest);
    }

    /// <summary>Shares that add up to 1 to the last digit: rounded ones, and those of more than the whole. Receivers whose share is not known get nothing.</summary>
    private static (SubjectId? To, decimal? Share)[] InProportion((SubjectId? To, decimal? Share)[] parts, decimal sum)
    {
        (SubjectId? To, decimal? Share)[] some = [.. parts.Where(part => part.Share > 0).OrderBy(part => part.Share).Select(part => (part.To, part.Share / sum))];
        some[^1].Share = 1 - some[..^1].Sum(part => part.Share);
        return some;
    }

    /// <summary>The share that goes to a receiver, by all changes that name or weigh both; null where one of them does not say, or where several say what the unit itself keeps.</summary>
    private decimal? Weight(SubjectId? to, WeightBasis? basis)
    {
        if (to is null || basis is null)
        {
            return null;
        }

        decimal?[] shares =
        [
            .. from change in Changes
               let weighed = change.Weights.FirstOrDefault(weight => weight.From == Unit && weight.To == to && weight.Basis == basis)
               where weighed is not null || (change.Predecessors.Contains(Unit) && change.Successors.Contains(to))
               select weighed?.Share,
        ];
        return shares.Length == 0 || shares.Contains(null) || (to == Unit && Changes.Count > 1) ? null : shares.Sum();
    }
}
