using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>How well the value of one territory gives that of another.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract partial record Exactness
{
    /// <summary>Gets the case of one and the same land, or of whole units that are added.</summary>
    public static Exactness Exact { get; } = new ExactExactness();

    /// <summary>Gets the case of a value that cannot be taken apart: units were merged since.</summary>
    public static Exactness Irreversible { get; } = new IrreversibleExactness();

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract int Rank { get; }

    /// <summary>The case of known shares.</summary>
    /// <param name="basis">By what the shares are measured.</param>
    /// <param name="share">The share, from 0 to 1, both included.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="share"/> is no share.</exception>
    public static Exactness Apportioned(WeightBasis basis, decimal share) => new ApportionedExactness(basis, Require.Share(share));

    /// <summary>The case of something that is not known.</summary>
    /// <param name="missing">The units whose share or value is not known; none where nobody says where the land went.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="missing"/> is null.</exception>
    public static Exactness Partial(params IEnumerable<SubjectId> missing) => new PartialExactness(ValueList<SubjectId>.Of(Require.NotNull(missing)));

    /// <summary>The one that is farther from exact: exact, apportioned, partial, irreversible.</summary>
    internal static Exactness Worse(Exactness first, Exactness second) => second.Rank > first.Rank ? second : first;
}

/// <summary>One and the same land, or whole units that are added; see <see cref="Exactness.Exact"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ExactExactness : Exactness
{
    internal ExactExactness()
    {
    }

    private protected override int Rank => 0;

    /// <summary>The case.</summary>
    /// <returns><c>exact</c>.</returns>
    public override string ToString() => "exact";
}

/// <summary>Divided by known shares; see <see cref="Exactness.Apportioned"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ApportionedExactness : Exactness
{
    internal ApportionedExactness(WeightBasis basis, decimal share) => (Basis, Share) = (basis, share);

    /// <summary>Gets by what the shares are measured.</summary>
    public WeightBasis Basis { get; }

    /// <summary>Gets the share, from 0 to 1, both included; of several the greatest.</summary>
    public decimal Share { get; }

    private protected override int Rank => 1;

    /// <summary>The case with its basis and share.</summary>
    /// <returns><c>apportioned (Area, 0.42)</c>.</returns>
    public override string ToString() => $"apportioned ({Basis}, {Texts.Plain(Share)})";
}

/// <summary>Not known in full; see <see cref="Exactness.Partial"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PartialExactness : Exactness
{
    internal PartialExactness(IReadOnlyList<SubjectId> missing) => Missing = missing;

    /// <summary>Gets the units whose share or value is not known; empty where nobody says where the land went.</summary>
    public IReadOnlyList<SubjectId> Missing { get; }

    private protected override int Rank => 2;

    /// <summary>The case with what is missing.</summary>
    /// <returns><c>partial (haishu, yinzhou)</c>.</returns>
    public override string ToString() => $"partial ({string.Join(", ", Missing)})";
}

/// <summary>Not to be taken apart; see <see cref="Exactness.Irreversible"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record IrreversibleExactness : Exactness
{
    internal IrreversibleExactness()
    {
    }

    private protected override int Rank => 3;

    /// <summary>The case.</summary>
    /// <returns><c>irreversible</c>.</returns>
    public override string ToString() => "irreversible";
}
