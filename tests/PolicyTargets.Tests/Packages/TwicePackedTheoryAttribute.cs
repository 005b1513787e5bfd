namespace PolicyTargets.Tests.Packages;

/// <summary>A theory that is skipped where the packages were not packed a second time.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class TwicePackedTheoryAttribute : TheoryAttribute
{
    public TwicePackedTheoryAttribute() => Skip = PackageFolder.AbsenceOfSecond;
}
