namespace PolicyTargets.Interchange.Tests;

/// <summary>A fact that is skipped where the national table is absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute() => Skip = SharedFolder.Absence;
}
