using NodaTime;
using NodaTime.Text;

namespace PolicyTargets.Instruments;

/// <summary>A publication that a rule's answer rests on.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RuleEvidence
{
    internal RuleEvidence(Observation observation, LocalDate publishedOn) => (Observation, PublishedOn) = (observation, publishedOn);

    /// <summary>Gets the published statement, with its source.</summary>
    public Observation Observation { get; }

    /// <summary>Gets the day of publication, presumed from the indicator's lag where none is stated.</summary>
    public LocalDate PublishedOn { get; }

    /// <summary>Id and day.</summary>
    /// <returns><c>NB24-013 (2025-03-13)</c>.</returns>
    public override string ToString() => $"{Observation.Id} ({LocalDatePattern.Iso.Format(PublishedOn)})";
}
