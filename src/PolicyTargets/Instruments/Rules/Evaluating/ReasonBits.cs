using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Reasons as bits of one number, so that collecting them allocates nothing.</summary>
internal static class ReasonBits
{
    private static readonly UndeterminedReason[] All = Enum.GetValues<UndeterminedReason>();

    internal static ulong Of(UndeterminedReason reason) => 1UL << (int)reason;

    /// <summary>The reasons in the order of the enumeration.</summary>
    internal static IReadOnlyList<UndeterminedReason> Listed(ulong bits) =>
        bits == 0 ? ValueList<UndeterminedReason>.Empty : ValueList<UndeterminedReason>.Of(All.Where(reason => (bits & Of(reason)) != 0));
}
