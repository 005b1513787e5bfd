using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>The money of an instrument: a sum, a band, not known, or none to know. Not known is not nothing, and neither is not applicable.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record BudgetAmount
{
    /// <summary>Gets that there is money, and nobody says how much.</summary>
    public static BudgetAmount Unknown { get; } = new UnknownBudget();

    /// <summary>Gets that the instrument moves no money.</summary>
    public static BudgetAmount NotApplicable { get; } = new NotApplicableBudget();

    /// <summary>A sum.</summary>
    /// <param name="amount">The sum, in money.</param>
    /// <param name="period">The period that it is for; null for the instrument's whole time.</param>
    /// <returns>The budget.</returns>
    public static BudgetAmount Exact(Quantity amount, ReportingPeriod? period = null) => new ExactBudget(amount, period);

    /// <summary>A band, open or closed: more than 20 billion, 20 to 50 million.</summary>
    /// <param name="range">Where the sum lies, in money.</param>
    /// <param name="period">The period that it is for; null for the instrument's whole time.</param>
    /// <param name="code">The class of a taxonomy that the band is (STIP Compass BR9 to BR15, in euro a year); null where it is none.</param>
    /// <returns>The budget.</returns>
    public static BudgetAmount Band(QuantityRange range, ReportingPeriod? period = null, TaxonomyCode? code = null) => new BandBudget(range, period, code);

    /// <summary>Closes the union.</summary>
    private protected abstract string Word { get; }
}

/// <summary>A sum; see <see cref="BudgetAmount.Exact"/>.</summary>
/// <param name="Amount">The sum, in money.</param>
/// <param name="Period">The period that it is for; null for the instrument's whole time.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ExactBudget(Quantity Amount, ReportingPeriod? Period) : BudgetAmount
{
    /// <summary>Gets the sum, in money.</summary>
    public Quantity Amount { get; init => field = Require.NotNull(value); } = Require.NotNull(Amount);

    private protected override string Word => "exact";

    /// <summary>The sum and the period.</summary>
    /// <returns><c>400000000 元</c>.</returns>
    public override string ToString() => $"{Amount}{(Period is { } period ? $" ({period})" : "")}";
}

/// <summary>A sum known to lie in a band; see <see cref="BudgetAmount.Band"/>.</summary>
/// <param name="Range">Where the sum lies, in money.</param>
/// <param name="Period">The period that it is for; null for the instrument's whole time.</param>
/// <param name="Code">The class of a taxonomy; null where it is none.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record BandBudget(QuantityRange Range, ReportingPeriod? Period, TaxonomyCode? Code) : BudgetAmount
{
    /// <summary>Gets where the sum lies, in money.</summary>
    public QuantityRange Range { get; init => field = Require.NotNull(value); } = Require.NotNull(Range);

    private protected override string Word => "band";

    /// <summary>The band and the period.</summary>
    /// <returns><c>(20000000000, ∞) 元</c>.</returns>
    public override string ToString() => $"{Range}{(Period is { } period ? $" ({period})" : "")}{(Code is null ? "" : $" {Code}")}";
}

/// <summary>There is money, and nobody says how much; see <see cref="BudgetAmount.Unknown"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record UnknownBudget : BudgetAmount
{
    internal UnknownBudget()
    {
    }

    private protected override string Word => "unknown";

    /// <summary>The word.</summary>
    /// <returns><c>unknown</c>.</returns>
    public override string ToString() => Word;
}

/// <summary>No money is moved; see <see cref="BudgetAmount.NotApplicable"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record NotApplicableBudget : BudgetAmount
{
    internal NotApplicableBudget()
    {
    }

    private protected override string Word => "not applicable";

    /// <summary>The words.</summary>
    /// <returns><c>not applicable</c>.</returns>
    public override string ToString() => Word;
}
