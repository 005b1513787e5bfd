using NodaTime;

namespace PolicyTargets.Validation;

/// <summary>The publications of one measure and time, and which of them counted from when on.</summary>
/// <remarks>As everywhere: those that agree narrow each other (231 stays 231 after a vaguer "more than 200"), a later one replaces an earlier one where they exclude each other or it is a revision.</remarks>
internal sealed class Vintages
{
    private readonly List<StatedClaim> _published;
    private readonly StatedClaim?[] _counting;

    internal Vintages(List<StatedClaim> published)
    {
        _published = published;
        _counting = new StatedClaim?[published.Count];
        StatedClaim? counting = null;
        for (int i = 0; i < published.Count; i++)
        {
            counting = After(counting, published[i]);
            _counting[i] = counting;
        }
    }

    internal StatedClaim First => _published[0];

    internal LocalDate? End => First.End;

    /// <summary>Whether anything was published by a day, be it only in words.</summary>
    internal bool IsPublished(LocalDate asOf) => First.Since <= asOf;

    /// <summary>The exact value that counts, in the end or by a day; null where none was published by then.</summary>
    internal StatedClaim? AsOf(LocalDate? day) => day is { } asOf ? (CountUntil(asOf) is > 0 and var count ? _counting[count - 1] : null) : _counting[^1];

    /// <summary>The value that counted on a day, else the first one that was published after it.</summary>
    internal StatedClaim? Around(LocalDate day) => IsPublished(day) ? AsOf(day) : Array.Find(_counting, claim => claim is not null);

    private int CountUntil(LocalDate day)
    {
        (int low, int high) = (0, _published.Count);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = _published[middle].Since <= day ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static StatedClaim? After(StatedClaim? counting, StatedClaim next)
    {
        if (next.Root != next.Id)
        {
            return counting;
        }

        if (next.Range is not { } range)
        {
            return next.Observation!.IsRevision || next.Observation.Known is MissingKnown { Status: MissingStatus.Withdrawn } ? null : counting;
        }

        if (counting?.Range is not { } known || next.Observation!.IsRevision)
        {
            return next;
        }

        bool agree = counting.Printed is { } before && next.Printed is { } after && before.Overlaps(after);
        return !agree ? (next.Since > counting.Since ? next : counting) : known != range && known.Contains(range) ? next : counting;
    }
}
