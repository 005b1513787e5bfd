namespace PolicyTargets.Tests.Api;

/// <summary>How a guard fails: with every offender, one a line, and not only the first.</summary>
internal static class Offenders
{
    internal static void None(IEnumerable<string> offenders, string rule)
    {
        string[] all = [.. offenders.Distinct().Order(StringComparer.Ordinal)];
        if (all.Length > 0)
        {
            Assert.Fail($"{rule} ({all.Length} against it){Environment.NewLine}{string.Join(Environment.NewLine, all)}");
        }
    }
}
