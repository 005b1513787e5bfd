using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Marginal brackets: each part of a base counts at the rate of its own bracket, so that the amount makes no jump at a threshold.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record BracketTable
{
    /// <summary>Creates a table without an end: what lies above the last threshold counts at the last rate.</summary>
    /// <param name="brackets">At least one; thresholds ascend from 0, in units that convert; rates are all percentages, all multiples, or all in units that convert.</param>
    /// <exception cref="ArgumentException">The brackets are not so.</exception>
    public BracketTable(params IEnumerable<Bracket> brackets)
        : this(brackets, null)
    {
    }

    /// <summary>Creates a table.</summary>
    /// <param name="brackets">At least one; thresholds ascend from 0, in units that convert; rates are all percentages, all multiples, or all in units that convert.</param>
    /// <param name="end">Where the last bracket ends, above its threshold; what lies above counts nothing. Null where it has no end.</param>
    /// <exception cref="ArgumentException">The brackets are not so.</exception>
    public BracketTable(IEnumerable<Bracket> brackets, Quantity? end)
    {
        Bracket[] all = [.. Require.NotNull(brackets)];
        if (all.Length == 0 || all.Contains(null!) || all[0].From.Amount != 0)
        {
            throw new ArgumentException("A table needs brackets, the first of them from 0.", nameof(brackets));
        }

        for (int i = 0; i < all.Length; i++)
        {
            Quantity? to = i + 1 < all.Length ? all[i + 1].From : end;
            if (to is not null && !(all[i].From.TryCompare(to, out int order) && order < 0))
            {
                throw new ArgumentException($"Thresholds ascend in one unit; {all[i].From}, then {to} is not so.", nameof(brackets));
            }

            all[i] = all[i].Rate.Unit.ConvertsTo(all[0].Rate.Unit) ? all[i] with { To = to }
                : throw new ArgumentException($"Rates have one unit; {all[0].Rate}, then {all[i].Rate} is not so.", nameof(brackets));
        }

        Brackets = ValueList<Bracket>.Of(all);
    }

    /// <summary>Gets the brackets in the order of their thresholds, each with its end.</summary>
    public IReadOnlyList<Bracket> Brackets { get; }

    /// <summary>The brackets.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => string.Join("; ", Brackets);
}
