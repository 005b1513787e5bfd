namespace PolicyTargets.Ningbo.Tests;

/// <summary>A theory that is skipped where the seed data are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute() => Skip = SharedFolder.Absence;
}
