namespace PolicyTargets.Serialization;

/// <summary>A word for a measure, the members that stand beside it, and the measures that it may look at.</summary>
/// <param name="Word">The word.</param>
/// <param name="Members">The members that it takes, <c>of</c> apart.</param>
/// <param name="LooksAt">The words that <c>of</c> may be, the first one where it is absent; empty where there is no <c>of</c>.</param>
internal sealed record MeasureForm(string Word, IReadOnlyList<string> Members, IReadOnlyList<string> LooksAt)
{
    internal const string ComparedWith = "comparedWith";
    internal const string Of = "of";
    internal const string Per = "per";
    internal const string Peers = "peers";
    internal const string Scale = "scale";
    internal const string Whole = "whole";
    internal const string Benchmark = "benchmark";

    private static readonly string[] Amounts = ["level", "sum", "additions", "change", "growth", "average-growth", "multiple", "share"];
    private static readonly string[] Ranks = ["rank", "rank-of-change", "rank-of-growth"];

    /// <summary>Gets every word, in the order of the tool's contract.</summary>
    internal static IReadOnlyDictionary<string, MeasureForm> All { get; } = new[]
    {
        new MeasureForm("level", [], []),
        new("sum", [], []),
        new("average", [Per], ["level", "change"]),
        new("change", [ComparedWith], [.. Amounts.Where(word => word != "change"), .. Ranks]),
        new("additions", [], []),
        new("growth", [ComparedWith], []),
        new("average-growth", [ComparedWith], []),
        new("multiple", [ComparedWith], []),
        new("rank", [Peers], Amounts),
        new("rank-of-change", [Peers, ComparedWith], []),
        new("rank-of-growth", [Peers, ComparedWith], []),
        new("rank-in-history", [], [.. Amounts, .. Ranks]),
        new("tier", [Scale], [.. Amounts, .. Ranks]),
        new("share", [Whole], []),
        new("contribution", [Whole, ComparedWith], ["level", "sum", "additions"]),
        new("relative", [Benchmark], [.. Amounts, .. Ranks]),
    }.ToDictionary(form => form.Word, StringComparer.Ordinal);

    /// <summary>Gets every member that may stand beside a word.</summary>
    internal static IReadOnlyList<string> AllMembers { get; } = [Of, ComparedWith, Per, Peers, Scale, Whole, Benchmark];

    /// <summary>What the word takes when it looks at another one; the other one's base is its own where it has none.</summary>
    internal IReadOnlyList<string> MembersWith(MeasureForm? of) => LooksAt.Count == 0 ? Members : [Of, .. Members, .. of?.Members.Except(Members) ?? []];

    /// <summary>Whether what a measure looks at can be told by a word, with its members beside those of the measure, and be read back from that.</summary>
    internal static bool TakesFlat(Measure measure, Measure of)
    {
        MeasureForm form = All[Vocabulary.Word(measure)];
        return form.LooksAt.Contains(Vocabulary.Word(of)) && Vocabulary.LookedAt(of) is null && (!form.Members.Contains(ComparedWith) || BaseOf(of) is null);
    }

    private static ReportingPeriod? BaseOf(Measure measure) => measure switch
    {
        ChangeMeasure change => change.ComparedWith,
        GrowthMeasure growth => growth.ComparedWith,
        AverageGrowthMeasure growth => growth.ComparedWith,
        MultipleMeasure multiple => multiple.ComparedWith,
        RankMeasure rank => BaseOf(rank.Of),
        _ => null,
    };
}
