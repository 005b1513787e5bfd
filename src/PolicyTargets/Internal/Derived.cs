namespace PolicyTargets.Internal;

/// <summary>What is computed from the rest of a record when it is first asked for. It takes no part in the record's equality.</summary>
/// <remarks>Two threads may compute it at the same time; both get an equal value.</remarks>
internal sealed class Derived<T> : IEquatable<Derived<T>>
    where T : class
{
    private T? _value;

    public bool Equals(Derived<T>? other) => other is not null;

    public override bool Equals(object? obj) => obj is Derived<T>;

    public override int GetHashCode() => 0;

    internal T Get<TOwner>(TOwner owner, Func<TOwner, T> compute) => _value ??= compute(owner);
}
