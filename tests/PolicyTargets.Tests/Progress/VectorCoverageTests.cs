using System.Globalization;
using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Progress;

/// <summary>That no vector is left out: each method of the file stands in a test, with the number of its vectors.</summary>
public sealed partial class VectorCoverageTests
{
    private const int All = 285;

    [VectorFact]
    public void EveryMethodOfTheFile_StandsInATest_WithAllItsVectors()
    {
        (string Method, int Count)[] tested = [.. Tested()];

        Offenders.None(Vectors.Methods.Except(tested.Select(test => test.Method)), "A method of the vector file stands in a test");
        Offenders.None(tested.Select(test => test.Method).Except(Vectors.Methods), "A test names a method of the vector file");
        Offenders.None(tested.Where(test => test.Count != Vectors.Of(test.Method).Count()).Select(test => $"{test}"), "A test names the number of the vectors");
        Assert.Equal(All, tested.Sum(test => test.Count));
    }

    /// <summary>What the calls of <c>Each</c> and <c>Compare</c> name; those run every vector and hold its number.</summary>
    private static IEnumerable<(string Method, int Count)> Tested() => (
        from file in SourceTree.Files(SourceTree.Tests, "*.cs")
        from Match call in Call().Matches(File.ReadAllText(file))
        select (call.Groups["method"].Value, int.Parse(call.Groups["count"].Value, CultureInfo.InvariantCulture))).Distinct();

    [GeneratedRegex(@"\b(?:Each|Compare)\(""(?<method>[a-z]\w+)"", (?:ProgressMethods\.\w+, )?(?<count>\d+)[,)]")]
    private static partial Regex Call();
}
