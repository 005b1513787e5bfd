using System.Diagnostics.CodeAnalysis;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Several reasons in one text, joined by commas; null where there is none.</summary>
internal static class JoinedReasons
{
    internal static string? Join(IReadOnlyList<UndeterminedReason> reasons) => reasons.Count == 0 ? null : string.Join(',', reasons);

    internal static bool TryParse(string? text, [NotNullWhen(true)] out IReadOnlyList<UndeterminedReason>? reasons)
    {
        UndeterminedReason?[] found = text is null ? [] : [.. text.Split(',').Select(EnumNames<UndeterminedReason>.Find)];
        reasons = found.Contains(null) ? null : ValueList<UndeterminedReason>.Of(found.OfType<UndeterminedReason>());
        return reasons is not null;
    }

    /// <summary>The text, which is null or names known reasons.</summary>
    /// <exception cref="ArgumentException">It names another word.</exception>
    internal static string? Checked(string? text, string name) => TryParse(text, out _) ? text : throw new ArgumentException($"'{text}' is no list of reasons joined by commas.", name);

    /// <summary>The reasons of a text that was checked.</summary>
    internal static IReadOnlyList<UndeterminedReason> Of(string? text) => TryParse(text, out IReadOnlyList<UndeterminedReason>? reasons) ? reasons : ValueList<UndeterminedReason>.Empty;
}
