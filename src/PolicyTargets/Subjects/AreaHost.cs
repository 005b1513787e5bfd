using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>An administrative unit on whose land a <see cref="FunctionalArea"/> lies.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Share">The share of the area that lies there, from 0 to 1, both included; null where it is not known.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record AreaHost(SubjectId Unit, decimal? Share = null)
{
    /// <summary>Gets the unit.</summary>
    public SubjectId Unit { get; init => field = Require.NotNull(value); } = Require.NotNull(Unit);

    /// <summary>Gets the share of the area that lies there, from 0 to 1, both included; null where it is not known.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no share.</exception>
    public decimal? Share { get; init => field = value is { } share ? Require.Share(share, nameof(value)) : null; } = Share is { } given ? Require.Share(given, nameof(Share)) : null;

    /// <summary>Unit and share: <c>ningbo 0.6</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Share is { } share ? $"{Unit} {Texts.Plain(share)}" : Unit.Text;
}
