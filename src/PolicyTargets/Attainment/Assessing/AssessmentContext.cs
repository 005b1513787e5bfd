namespace PolicyTargets;

/// <summary>What a result was made with, kept for the figures that are computed when asked for.</summary>
internal sealed record AssessmentContext(ObservationSet Observations, AssessmentPolicy Policy, RoundingPolicy Rounding);
