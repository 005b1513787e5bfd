namespace PolicyTargets.Tests.Validation;

/// <summary>One fault: what it is, the code and the place that a checker must name, and how it is made.</summary>
internal sealed record Mutation(string Code, string Path, Action<Draft> Apply)
{
    public override string ToString() => $"{Code} at {Path}";
}
