namespace PolicyTargets.Tests.Docs;

/// <summary>Stands in for the console on the pages, so that what their code prints can be looked at; tests run side by side and share the real one.</summary>
internal static class Console
{
    [ThreadStatic]
    private static List<string>? _lines;

    /// <summary>What was printed on this thread since the last call.</summary>
    internal static IReadOnlyList<string> TakeLines()
    {
        IReadOnlyList<string> lines = _lines ?? [];
        _lines = null;
        return lines;
    }

    internal static void WriteLine(object? value) => (_lines ??= []).Add($"{value}");
}
