using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A calculation over several claims that holds, with its numbers: what an auditor would work out in the margin.</summary>
/// <remarks>Two are equal when kind, fit, result and claims are: the numbers follow from the claims.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record VerifiedIdentity
{
    private readonly Func<MessageArgument[]> _arguments;

    internal VerifiedIdentity(IdentityKind kind, IdentityFit fit, QuantityRange? result, IEnumerable<string> objects, Func<MessageArgument[]> arguments) =>
        (Kind, Fit, Result, Objects, _arguments) = (kind, fit, result, ValueList<string>.Of(objects), arguments);

    /// <summary>Gets which calculation it is.</summary>
    public IdentityKind Kind { get; }

    /// <summary>Gets how closely the numbers agree.</summary>
    public IdentityFit Fit { get; }

    /// <summary>Gets the number worked out: the base, the whole, the mean, the change still to go. Null where the calculation only compares.</summary>
    public QuantityRange? Result { get; }

    /// <summary>Gets the ids of the claims, in the order of the calculation.</summary>
    public IReadOnlyList<string> Objects { get; }

    /// <summary>Gets the numbers by name.</summary>
    public IReadOnlyList<MessageArgument> Arguments => ValueList<MessageArgument>.Of(_arguments());

    /// <summary>Writes the calculation.</summary>
    /// <param name="language">The language.</param>
    /// <returns>One clause with its numbers.</returns>
    public string Message(Language language) =>
        MessageTable.Write("identity." + Kind, language, [.. Arguments.Select(argument => argument with { Value = argument.Said?.In(language) ?? argument.Value })]);

    /// <summary>Whether another calculation is the same one.</summary>
    /// <param name="other">The other, or null.</param>
    /// <returns>True when kind, fit, result and claims are equal.</returns>
    public bool Equals(VerifiedIdentity? other) => other is not null && Kind == other.Kind && Fit == other.Fit && Result == other.Result && Objects.Equals(other.Objects);

    /// <summary>The hash of kind and claims.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => HashCode.Combine(Kind, Objects);

    /// <summary>Kind, claims and calculation, in English.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Kind} {string.Join(" ", Objects)}: {Message(Language.English)}";
}
