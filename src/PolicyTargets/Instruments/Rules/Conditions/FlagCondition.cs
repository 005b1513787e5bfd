using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>A fact holds.</summary>
/// <param name="Fact">The fact.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record FlagCondition(Fact<bool> Fact) : Condition
{
    /// <summary>Gets the fact.</summary>
    public Fact<bool> Fact { get; init => field = Require.NotNull(value); } = Require.NotNull(Fact);

    private protected override string Word => "flag";

    /// <summary>The fact's code.</summary>
    /// <returns><c>is-hnte</c>.</returns>
    public override string ToString() => Fact.Code.Text;
}
