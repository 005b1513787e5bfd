using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How much of a unit lies in one other: forward of the unit asked about, backward of the other.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ConcordanceLink
{
    internal ConcordanceLink(Division division, decimal least, decimal most, Exactness exactness) => (Division, Least, Most, Exactness) = (division, least, most, exactness);

    /// <summary>Gets the other unit, as it stood on the day asked for.</summary>
    public Division Division { get; }

    /// <summary>Gets the least share that it can be, from 0 to 1.</summary>
    public decimal Least { get; }

    /// <summary>Gets the greatest share that it can be, from 0 to 1; equal to <see cref="Least"/> where the share is known.</summary>
    public decimal Most { get; }

    /// <summary>Gets the share; null where it is not known.</summary>
    public decimal? Share => Least == Most ? Least : null;

    /// <summary>Gets how well the value of the one gives its part in the other.</summary>
    public Exactness Exactness { get; }

    /// <summary>Share and unit.</summary>
    /// <returns><c>1 in 330212 鄞州区 (Yinzhou District) [2016-09-14, ..)</c>.</returns>
    public override string ToString() => $"{(Share is { } share ? Texts.Plain(share) : $"{Texts.Plain(Least)} to {Texts.Plain(Most)}")} in {Division}";
}
