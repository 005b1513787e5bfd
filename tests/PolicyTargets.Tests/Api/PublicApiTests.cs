using System.Reflection;

namespace PolicyTargets.Tests.Api;

public class PublicApiTests
{
    public static TheoryData<string> Assemblies => ["PolicyTargets", "PolicyTargets.Ningbo", "PolicyTargets.Testing", "PolicyTargets.Interchange"];

    /// <summary>A change here is a change for every consumer: update the file in the same commit, on purpose
    /// (run once with <c>APPROVE_API=1</c>), and say in the changelog what it does to them.</summary>
    /// <remarks>One file serves every target framework, so that the surface is the same on all of them.</remarks>
    [Theory]
    [MemberData(nameof(Assemblies))]
    public void PublicSurface_MatchesTheApprovedFile(string assembly)
    {
        string path = Path.Combine(SourceTree.Tests, "Api", assembly + ".approved.txt");
        string actual = PublicApi.Describe(Assembly.Load(assembly));
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
        {
            File.WriteAllText(path, actual);
        }

        string[] approved = [.. UnderTheirType(File.Exists(path) ? File.ReadAllLines(path) : [])];
        string[] present = [.. UnderTheirType(actual.Split('\n', StringSplitOptions.RemoveEmptyEntries))];

        Offenders.None(
            approved.Except(present).Select(line => $"{line} (gone)").Concat(present.Except(approved).Select(line => $"{line} (new)")),
            $"The public surface is the one in Api/{assembly}.approved.txt");
    }

    /// <summary>Each member behind its type, so that a line can be told from the same line elsewhere.</summary>
    private static IEnumerable<string> UnderTheirType(IEnumerable<string> lines)
    {
        string type = "";
        foreach (string line in lines)
        {
            if (!line.StartsWith(' '))
            {
                type = line;
            }

            yield return line.StartsWith(' ') ? $"{type.Split(" : ")[0]}: {line.Trim()}" : line;
        }
    }
}
