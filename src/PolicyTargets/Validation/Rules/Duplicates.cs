using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Ids that stand more than once: one finding an id, however often it stands, at the second place.</summary>
internal static class Duplicates
{
    internal static void Check(IEnumerable<Place> places, string kind, FindingList findings)
    {
        var first = new Dictionary<string, Place>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (Place place in places)
        {
            if (!first.TryAdd(place.Id, place) && told.Add(place.Id))
            {
                findings.Add(FindingCodes.DuplicateId, place.At(""), place.Id, Setting.Word("kind", kind), Setting.Word("id", place.Id), Setting.Word("first", first[place.Id].At("")));
            }
        }
    }
}
