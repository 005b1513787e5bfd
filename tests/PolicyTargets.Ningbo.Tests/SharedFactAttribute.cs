namespace PolicyTargets.Ningbo.Tests;

/// <summary>A fact that is skipped where the seed data are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Absence;
}
