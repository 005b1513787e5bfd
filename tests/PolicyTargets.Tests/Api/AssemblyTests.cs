using System.Reflection;

namespace PolicyTargets.Tests.Api;

/// <summary>What the packages may lean on; a new foreign dependency is a new package.</summary>
public class AssemblyTests
{
    [Theory]
    [InlineData("PolicyTargets", "NodaTime", "FluentValidation", "Microsoft.Extensions.DependencyInjection.Abstractions")]
    [InlineData("PolicyTargets.Ningbo", "NodaTime", "PolicyTargets")]
    [InlineData("PolicyTargets.Testing", "NodaTime", "PolicyTargets")] // no test framework: teams have their own
    [InlineData("PolicyTargets.Interchange", "NodaTime", "PolicyTargets", "CsvHelper")]
    public void References_AreOnTheList(string assembly, params string[] allowed) =>
        Offenders.None(
            Assembly.Load(assembly).GetReferencedAssemblies().Select(name => name.Name!)
                .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && !allowed.Contains(name, StringComparer.Ordinal)),
            $"{assembly} refers to System.* and to {string.Join(", ", allowed)}");

    /// <summary>Friends see what is internal, and could add cases to unions; only the tests are friends, and the package that reads tables of cases, which asks for exactly the core's version.</summary>
    [Theory]
    [InlineData("PolicyTargets")]
    [InlineData("PolicyTargets.Ningbo")]
    [InlineData("PolicyTargets.Testing")]
    [InlineData("PolicyTargets.Interchange")]
    public void Friends_AreTestsOnly(string assembly) =>
        Offenders.None(
            Assembly.Load(assembly).GetCustomAttributes<System.Runtime.CompilerServices.InternalsVisibleToAttribute>().Select(friend => friend.AssemblyName)
                .Where(friend => !friend.EndsWith(".Tests", StringComparison.Ordinal) && (assembly, friend) != ("PolicyTargets", "PolicyTargets.Testing")),
            "Only test assemblies, and PolicyTargets.Testing, see internals");
}
