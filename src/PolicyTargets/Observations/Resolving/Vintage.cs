using NodaTime;

namespace PolicyTargets;

/// <summary>One publication of a value, and the day it counts from.</summary>
internal readonly record struct Vintage(Observation Observation, LocalDate PublishedOn);
