using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>How much a policy pays: a formula over amounts that the case states, with numbers that are fixed or given by dated parameters.</summary>
/// <remarks>
/// <para>Amounts are ranges: a base that is known as "more than 5 million" gives a range of amounts, which holds the amount of every base in it. Nothing is clamped or rounded unless the
/// formula or the benefit says so. A negative base is legal: a proportion of it is negative, no part of it lies in a bracket, and it has no share; state a floor of 0 where nobody is to pay.</para>
/// <para>A base that several parts of a formula use counts in each of them by itself; where all of them rise with the base, which holds for rates that are not negative, the range is as narrow as can be.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record BenefitFormula
{
    /// <summary>One amount for all (一次性奖励20万元).</summary>
    /// <param name="amount">The amount of money.</param>
    /// <returns>The formula.</returns>
    public static BenefitFormula Flat(Term<Quantity> amount) => new FlatFormula(amount);

    /// <summary>A part of a base (按研发费用的10%), or an amount for each of what the base counts (每家20万元).</summary>
    /// <param name="of">The base; may be negative.</param>
    /// <param name="rate">The rate: a percentage, a multiple, or money per unit of the base.</param>
    /// <returns>The formula.</returns>
    public static BenefitFormula Proportional(AmountFact of, Term<Quantity> rate) => new ProportionalFormula(of, rate);

    /// <summary>Funds that match what others paid (1:1配套).</summary>
    /// <param name="of">What others paid.</param>
    /// <param name="ratio">How much is added to each unit of it, a multiple or a percentage that is not negative: <c>Quantity.Multiple(1)</c> for 1:1, <c>Quantity.Percent(50)</c> for a half.</param>
    /// <returns>The formula.</returns>
    public static BenefitFormula Matching(AmountFact of, Term<Quantity> ratio) => new MatchingFormula(of, ratio);

    /// <summary>Marginal brackets (超额累进): each part of the base counts at the rate of its own bracket. What lies below 0 counts nothing.</summary>
    /// <param name="of">The base.</param>
    /// <param name="brackets">The brackets; of a base that is counted, with whole numbers for thresholds.</param>
    /// <returns>The formula.</returns>
    public static BenefitFormula Brackets(AmountFact of, Term<BracketTable> brackets) => new BracketsFormula(of, brackets);

    /// <summary>At least a share of a whole (奖励比例不低于75%): whoever pays decides between the share and the whole, so the amount is the range from one to the other.</summary>
    /// <param name="whole">The whole; below 0 there is nothing to share, and the amount is 0.</param>
    /// <param name="share">The least share, from 0 to 100 %.</param>
    /// <returns>The formula.</returns>
    public static BenefitFormula ShareFloor(AmountFact whole, Term<Quantity> share) => new ShareFloorFormula(whole, share);

    /// <summary>Several formulas together.</summary>
    /// <param name="parts">At least one.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentException">There is no part, or one is null.</exception>
    public static BenefitFormula Sum(params IEnumerable<BenefitFormula> parts) => new SumFormula(ValueList<BenefitFormula>.Of(parts));

    /// <summary>This amount, but not less than a floor (不低于5万元).</summary>
    /// <param name="floor">The floor.</param>
    /// <returns>The formula; what is wrapped last wins, where floor and cap cross.</returns>
    public BenefitFormula AtLeast(Term<Quantity> floor) => new FloorFormula(this, floor);

    /// <summary>This amount, but not more than a cap (最高50万元).</summary>
    /// <param name="cap">The cap.</param>
    /// <returns>The formula; what is wrapped last wins, where floor and cap cross.</returns>
    public BenefitFormula AtMost(Term<Quantity> cap) => new CapFormula(this, cap);

    /// <summary>The formula, with fixed numbers and parameters as they are.</summary>
    /// <returns>One line: <c>min(max(rd-expense × 10 %, 50000 元), 500000 元)</c>.</returns>
    public sealed override string ToString() => Written;

    /// <summary>Closes the union, and writes the formula down.</summary>
    private protected abstract string Written { get; }

    /// <summary>This formula and those that it is made of.</summary>
    internal virtual IEnumerable<BenefitFormula> All => [this];

    /// <summary>The base that it takes from the case; null where it takes none.</summary>
    internal virtual AmountFact? Base => null;
}

/// <summary>One amount for all; see <see cref="BenefitFormula.Flat"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record FlatFormula : BenefitFormula
{
    internal FlatFormula(Term<Quantity> amount) => Amount = Require.NotNull(amount);

    /// <summary>Gets the amount of money.</summary>
    public Term<Quantity> Amount { get; }

    private protected override string Written => $"{Amount}";
}

/// <summary>A part of a base; see <see cref="BenefitFormula.Proportional"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProportionalFormula : BenefitFormula
{
    internal ProportionalFormula(AmountFact of, Term<Quantity> rate) => (Of, Rate) = (Require.NotNull(of), Require.NotNull(rate));

    /// <summary>Gets the base.</summary>
    public AmountFact Of { get; }

    /// <summary>Gets the percentage, the multiple or the money per unit of the base.</summary>
    public Term<Quantity> Rate { get; }

    internal override AmountFact? Base => Of;

    private protected override string Written => $"{Of.Code} × {Rate}";
}

/// <summary>Matching funds; see <see cref="BenefitFormula.Matching"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record MatchingFormula : BenefitFormula
{
    internal MatchingFormula(AmountFact of, Term<Quantity> ratio) => (Of, Ratio) = (Require.NotNull(of), Require.NotNull(ratio));

    /// <summary>Gets what others paid.</summary>
    public AmountFact Of { get; }

    /// <summary>Gets how much is added to each unit of it, as a multiple or a percentage.</summary>
    public Term<Quantity> Ratio { get; }

    internal override AmountFact? Base => Of;

    private protected override string Written => $"{Of.Code} matched by {Ratio}";
}

/// <summary>Marginal brackets; see <see cref="BenefitFormula.Brackets"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record BracketsFormula : BenefitFormula
{
    internal BracketsFormula(AmountFact of, Term<BracketTable> table) => (Of, Table) = (Require.NotNull(of), Require.NotNull(table));

    /// <summary>Gets the base.</summary>
    public AmountFact Of { get; }

    /// <summary>Gets the brackets.</summary>
    public Term<BracketTable> Table { get; }

    internal override AmountFact? Base => Of;

    private protected override string Written => $"{Of.Code} in brackets {Table}";
}

/// <summary>At least a share of a whole; see <see cref="BenefitFormula.ShareFloor"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ShareFloorFormula : BenefitFormula
{
    internal ShareFloorFormula(AmountFact whole, Term<Quantity> share) => (Whole, Share) = (Require.NotNull(whole), Require.NotNull(share));

    /// <summary>Gets the whole.</summary>
    public AmountFact Whole { get; }

    /// <summary>Gets the least share, from 0 to 100 %.</summary>
    public Term<Quantity> Share { get; }

    internal override AmountFact? Base => Whole;

    private protected override string Written => $"at least {Share} of {Whole.Code}";
}

/// <summary>Several formulas together; see <see cref="BenefitFormula.Sum"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record SumFormula : BenefitFormula
{
    internal SumFormula(ValueList<BenefitFormula> parts) =>
        Parts = parts.Count > 0 && !parts.Contains(null!) ? parts : throw new ArgumentException("A sum needs at least one part, none of them null.", nameof(parts));

    /// <summary>Gets the parts, at least one.</summary>
    public IReadOnlyList<BenefitFormula> Parts { get; }

    internal override IEnumerable<BenefitFormula> All => Parts.SelectMany(part => part.All).Prepend(this);

    private protected override string Written => string.Join(" + ", Parts);
}

/// <summary>Not less than a floor; see <see cref="BenefitFormula.AtLeast"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record FloorFormula : BenefitFormula
{
    internal FloorFormula(BenefitFormula of, Term<Quantity> floor) => (Of, Floor) = (of, Require.NotNull(floor));

    /// <summary>Gets the formula below which the floor lies.</summary>
    public BenefitFormula Of { get; }

    /// <summary>Gets the floor.</summary>
    public Term<Quantity> Floor { get; }

    internal override IEnumerable<BenefitFormula> All => Of.All.Prepend(this);

    private protected override string Written => $"max({Of}, {Floor})";
}

/// <summary>Not more than a cap; see <see cref="BenefitFormula.AtMost"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record CapFormula : BenefitFormula
{
    internal CapFormula(BenefitFormula of, Term<Quantity> cap) => (Of, Cap) = (of, Require.NotNull(cap));

    /// <summary>Gets the formula above which the cap lies.</summary>
    public BenefitFormula Of { get; }

    /// <summary>Gets the cap.</summary>
    public Term<Quantity> Cap { get; }

    internal override IEnumerable<BenefitFormula> All => Of.All.Prepend(this);

    private protected override string Written => $"min({Of}, {Cap})";
}
