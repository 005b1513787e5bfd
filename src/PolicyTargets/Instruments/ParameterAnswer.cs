using System.Diagnostics.CodeAnalysis;

namespace PolicyTargets.Instruments;

/// <summary>What a parameter says of a day. Whether a version that has ended, or one to come, may stand in for one in force is the caller's decision, never made here.</summary>
/// <typeparam name="T">What the value is.</typeparam>
/// <threadsafety>Immutable where <typeparamref name="T"/> is; then safe to share.</threadsafety>
public sealed record ParameterAnswer<T>
    where T : notnull
{
    internal ParameterAnswer(ParameterState state, DatedValue<T>? inForce, DatedValue<T>? previous, DatedValue<T>? next) => (State, InForce, Previous, Next) = (state, inForce, previous, next);

    /// <summary>Gets how the day lies to the versions.</summary>
    public ParameterState State { get; }

    /// <summary>Gets the version in force; null unless <see cref="State"/> says so.</summary>
    public DatedValue<T>? InForce { get; }

    /// <summary>Gets the last version that ended by the day; null where there is none.</summary>
    public DatedValue<T>? Previous { get; }

    /// <summary>Gets the first version that begins after the day; null where there is none.</summary>
    public DatedValue<T>? Next { get; }

    /// <summary>The value in force.</summary>
    /// <param name="value">The value; the default of its type where none is in force.</param>
    /// <returns>Whether one is in force.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = InForce is null ? default : InForce.Value;
        return InForce is not null;
    }

    /// <summary>State and version.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => State switch
    {
        ParameterState.InForce => $"in force: {InForce}",
        ParameterState.NotYetInForce => $"not yet in force: {Next}",
        ParameterState.Expired => $"expired: {Previous}",
        _ => "undefined",
    };
}
