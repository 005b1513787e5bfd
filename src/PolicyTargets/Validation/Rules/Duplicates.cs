using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Ids that stand more than once: one finding an id, however often it stands.</summary>
internal static class Duplicates
{
    internal static void Check<T>(IEnumerable<T> items, Func<T, string> id, string kind, Func<string, Place> place, FindingList findings)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (T item in items)
        {
            string own = id(item);
            if (!seen.Add(own) && told.Add(own))
            {
                string path = place(own).At("");
                findings.Add(FindingCodes.DuplicateId, path, own, Setting.Word("kind", kind), Setting.Word("id", own), Setting.Word("first", path));
            }
        }
    }
}
