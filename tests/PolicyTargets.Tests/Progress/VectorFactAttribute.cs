namespace PolicyTargets.Tests.Progress;

/// <summary>A fact that is skipped where the test vectors are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class VectorFactAttribute : FactAttribute
{
    public VectorFactAttribute() => Skip = Vectors.Absence;
}
