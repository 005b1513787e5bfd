using System.Text.Json;

namespace PolicyTargets.Serialization;

/// <summary>The serializer lets a null stand in a list of records; the records do not.</summary>
internal static class RecordItems
{
    /// <exception cref="JsonException">An item is null; its path is that within the record.</exception>
    internal static void RequireAll<T>(IReadOnlyList<T>? items, string member)
        where T : class
    {
        for (int at = 0; at < items?.Count; at++)
        {
            if (items[at] is null)
            {
                throw new JsonException($"{member} holds a null.", FormattableString.Invariant($"$.{member}[{at}]"), null, null);
            }
        }
    }
}
