namespace PolicyTargets.Tests.Packages;

/// <summary>A theory that is skipped where there are no packages to look into.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PackageTheoryAttribute : TheoryAttribute
{
    public PackageTheoryAttribute() => Skip = PackageFolder.Absence;
}
