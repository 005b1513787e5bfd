using System.Collections.Frozen;
using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>The published methods that the library knows, by name and as a list. What is claimed of each stands in its documentation and in <c>docs/reference/methods.md</c>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public static partial class ProgressMethods
{
    /// <summary>Gets all methods, in the order of their ids.</summary>
    public static IReadOnlyList<ProgressMethod> All => Listed.All;

    /// <summary>The method with an id.</summary>
    /// <param name="id">The id, for example <c>open-sdg-2</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public static ProgressMethod? Find(string id) => Listed.ById.GetValueOrDefault(Require.NotNull(id));

    /// <summary>Made when first asked for, so that every method stands by then, whatever the order of the files.</summary>
    private static class Listed
    {
        internal static readonly IReadOnlyList<ProgressMethod> All =
            [.. new[] { Astat, CnMidterm, CnSchedule, CnScienceMonitor, CnSelfEvaluation, Destatis, EscapApi, EscapApiLinear, EscapApiUnweighted, EscapCsi, Eustat, EurostatTarget, EurostatTrend4, EurostatTrend5, OecdDistance, OpenSdg1, OpenSdg2, SdsnTrend, UnicefMenaro, Unsd, WhoFixedTarget }.OrderBy(method => method.Id, StringComparer.Ordinal)];

        internal static readonly FrozenDictionary<string, ProgressMethod> ById = All.ToFrozenDictionary(method => method.Id);
    }
}
