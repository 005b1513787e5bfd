namespace PolicyTargets.Validation;

/// <summary>What kind of claim it is.</summary>
internal enum ClaimKind
{
    Observation,
    Target,
    Parameter,
}
