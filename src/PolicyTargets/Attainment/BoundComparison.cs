using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How a target's bound and one observation lie to each other, whatever their dates and without a verdict.</summary>
/// <remarks>The figures use the numbers as printed; the relation also knows that counts are whole: printed 8800 of 13000 is a distance of up to 4200.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record BoundComparison
{
    internal BoundComparison()
    {
    }

    /// <summary>Gets how what is known lies to the bound.</summary>
    public BoundRelation Relation { get; init; }

    /// <summary>Gets why the relation is undecided, in the order of the enumeration; empty when it is decided.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the distance to the bound: 0 inside.</summary>
    public Computation Distance { get; init; } = Computation.Meaningless;

    /// <summary>Gets the target point less the observed value, signed: negative is a surplus over a floor.</summary>
    public Computation Margin { get; init; } = Computation.Meaningless;

    /// <summary>Gets observed divided by target, as a multiple; only for floors of rising targets with a true zero.</summary>
    public Computation Ratio { get; init; } = Computation.Meaningless;

    /// <summary>Gets the signed change that each period from the observation to the due date needs; none inside the bound or when no period remains.</summary>
    public Computation RequiredChange { get; init; } = Computation.Meaningless;

    /// <summary>Relation and reasons.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Relation}{(Reasons.Count == 0 ? "" : $"({string.Join(", ", Reasons)})")}, distance {Distance}";
}
