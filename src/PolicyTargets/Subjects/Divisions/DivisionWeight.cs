using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The share of one unit that goes to another by a <see cref="DivisionChange"/>.</summary>
/// <param name="From">The unit before the change.</param>
/// <param name="To">The unit after it.</param>
/// <param name="Basis">By what the share is measured.</param>
/// <param name="Share">The share, from 0 to 1, both included.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionWeight(SubjectId From, SubjectId To, WeightBasis Basis, decimal Share)
{
    /// <summary>By how much shares may miss 1, because they were rounded.</summary>
    internal const decimal Slack = 0.001m;

    /// <summary>Gets the unit before the change.</summary>
    public SubjectId From { get; init => field = Require.NotNull(value); } = Require.NotNull(From);

    /// <summary>Gets the unit after it.</summary>
    public SubjectId To { get; init => field = Require.NotNull(value); } = Require.NotNull(To);

    /// <summary>Gets the share, from 0 to 1, both included.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is no share.</exception>
    public decimal Share { get; init => field = Require.Share(value); } = Require.Share(Share);

    /// <summary>Both units and the share: <c>yinzhou → haishu: 0.42 of Area</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{From} → {To}: {Texts.Plain(Share)} of {Basis}";
}
