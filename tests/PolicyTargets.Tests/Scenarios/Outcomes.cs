namespace PolicyTargets.Tests.Scenarios;

/// <summary>Results in the words of the scenarios.</summary>
internal static class Outcomes
{
    /// <summary>Verdict, status and reasons: <c>Open, InProgress(NoEvidence)</c>.</summary>
    internal static string Outcome(this AttainmentResult result) => $"{result.Verdict}, {result.Status}{Listed(result.Reasons)}";

    /// <summary>Each sub-period with its verdict: <c>2023: Open(NotPublishedYet)</c>.</summary>
    internal static string[] Parts(this AttainmentResult result) => [.. result.SubVerdicts.Select(sub => $"{sub.Period}: {sub.Verdict}{Listed(sub.Reasons)}")];

    /// <summary>The values without their unit, or the reasons why there are none: <c>[4, 5]</c>, <c>BaselineMissing</c>.</summary>
    internal static string Shown(this ReadingResult result) =>
        result.Reading is { } reading ? Amounts(reading.Range.ToString()) : string.Join(", ", result.Reasons);

    /// <summary>The values of a figure without their unit, or the reasons why there are none.</summary>
    internal static string Shown(this Computation figure) =>
        figure.Range is { } range ? Amounts(range.ToString()) : string.Join(", ", figure.Reasons);

    /// <summary>The observations used: <c>o1 o2</c>.</summary>
    internal static string Sources(this ReadingResult result) =>
        string.Join(' ', (result.Reading?.Observations ?? []).Select(id => id.Text).Order(StringComparer.Ordinal));

    /// <summary>Asserts a figure to the four decimals that the scenarios print.</summary>
    internal static void Near(decimal expected, decimal? actual) => Near(expected, expected, actual, actual);

    /// <summary>Asserts both ends of a figure to four decimals.</summary>
    internal static void Near(decimal low, decimal high, Computation actual) => Near(low, high, actual.Range?.Lower, actual.Range?.Upper);

    private static void Near(decimal low, decimal high, decimal? actualLow, decimal? actualHigh)
    {
        Assert.InRange(actualLow ?? decimal.MinValue, low - 0.0001m, low + 0.0001m);
        Assert.InRange(actualHigh ?? decimal.MinValue, high - 0.0001m, high + 0.0001m);
    }

    private static string Listed(IReadOnlyList<UndeterminedReason> reasons) => reasons.Count == 0 ? "" : $"({string.Join(", ", reasons)})";

    private static string Amounts(string range) => range[..(range.LastIndexOfAny([']', ')']) + 1)];
}
