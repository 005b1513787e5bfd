using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>What a rule demands: criteria on published values and questions about facts, joined by logic.</summary>
/// <remarks>
/// <para>Each part is satisfied, violated, not applicable or, where the data do not decide, indeterminate. Parts are joined over everything that the data leave possible, so that what is
/// unknown matters only where it can change the outcome; on satisfied, violated and indeterminate that is Kleene's strong logic (S. C. Kleene, Introduction to Metamathematics, 1952, §64).</para>
/// <para>A part that is not applicable is left out of the count: it neither satisfies nor violates. Where no part applies, the whole does not.</para>
/// <para>Every part is asked, also where the others decide; what must not be asked stands behind <see cref="When"/>.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share where the predicates in it are.</threadsafety>
public abstract record Condition
{
    /// <summary>A published value lies within a bound.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <exception cref="ArgumentNullException"><paramref name="criterion"/> is null.</exception>
    public static implicit operator Condition(Criterion criterion) => Of(Require.NotNull(criterion).Pattern, criterion.Bound);

    /// <summary>A fact holds.</summary>
    /// <param name="flag">The fact.</param>
    public static implicit operator Condition(Fact<bool> flag) => new FlagCondition(flag);

    /// <summary>A published value lies within a bound, which a dated parameter may give.</summary>
    /// <param name="pattern">What is looked at.</param>
    /// <param name="bound">Where it must lie; on a day without a version in force the condition is indeterminate.</param>
    /// <returns>The condition.</returns>
    public static Condition Of(MeasurandPattern pattern, Term<Bound> bound) => new CriterionCondition(pattern, bound);

    /// <summary>A fact's amount lies within a bound, which a dated parameter may give.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="bound">Where it must lie; a number that the bound is around has no favourable side.</param>
    /// <param name="periodsBack">How many periods before the one asked about: 1 for 上年度; 0 for a fact without periods.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="periodsBack"/> is negative.</exception>
    public static Condition Of(AmountFact fact, Term<Bound> bound, int periodsBack = 0) => new AmountCondition(fact, bound, periodsBack);

    /// <summary>A fact's value passes a test of one's own.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="text">What the test asks, as explanations say it.</param>
    /// <param name="test">The test; pure, and asked of stated values only. One that throws is a <see cref="RuleFault"/>, never an outcome.</param>
    /// <returns>The condition.</returns>
    public static Condition Where<T>(Fact<T> fact, LocalizedText text, Func<T, bool> test)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(test);
        return new PredicateCondition(fact, text, test, value => test((T)value));
    }

    /// <summary>A fact has one of several values.</summary>
    /// <typeparam name="T">What the value is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="values">The values.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no value, or one that the fact cannot have.</exception>
    public static Condition OneOf<T>(Fact<T> fact, params IEnumerable<T> values)
        where T : notnull
    {
        string[] all = [.. Require.NotNull(values).Select(Require.NotNull(fact).TextOf)];
        return all.Length == 0 ? throw new ArgumentException("No value is given.", nameof(values)) : new ChoiceCondition(fact, ValueList<string>.Of(all));
    }

    /// <summary>Every part holds: violated by the first that does not.</summary>
    /// <param name="parts">At least one.</param>
    /// <returns>The condition.</returns>
    public static Condition All(params IEnumerable<Condition> parts) => new AllCondition(ValueList<Condition>.Of(parts));

    /// <summary>Some part holds: satisfied by the first that does.</summary>
    /// <param name="parts">At least one.</param>
    /// <returns>The condition.</returns>
    public static Condition Any(params IEnumerable<Condition> parts) => new AnyCondition(ValueList<Condition>.Of(parts));

    /// <summary>So many parts hold. Those that are not applicable cannot, and the number stays.</summary>
    /// <param name="count">How many; from 1 to the number of parts.</param>
    /// <param name="parts">At least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is out of range.</exception>
    public static Condition AtLeast(int count, params IEnumerable<Condition> parts) => new AtLeastCondition(count, ValueList<Condition>.Of(parts));

    /// <summary>The part does not hold; not applicable where the part is not.</summary>
    /// <param name="part">The part.</param>
    /// <returns>The condition.</returns>
    public static Condition Not(Condition part) => new NotCondition(part);

    /// <summary>The part holds in each whole year of the period asked about (每年); a year without data is indeterminate, not broken.</summary>
    /// <param name="part">What must hold; asked of each year.</param>
    /// <returns>The condition.</returns>
    public static Condition EachYear(Condition part) => Each(Frequency.Annual, part);

    /// <summary>The part holds in each sub-period of the period asked about.</summary>
    /// <param name="frequency">The length of the sub-periods.</param>
    /// <param name="part">What must hold; asked of each sub-period.</param>
    /// <param name="within">The time that it is demanded for; null for always. A sub-period outside it is not asked, and where all are outside, the condition is not applicable.</param>
    /// <returns>The condition; indeterminate where the period holds no whole sub-period, and never satisfied where some of it lies in none.</returns>
    public static Condition Each(Frequency frequency, Condition part, ReportingPeriod? within = null) => new EachCondition(frequency, part, within);

    /// <summary>The part holds in each of several periods in a row (连续3年), the last being the last whole one of the period asked about.</summary>
    /// <param name="count">How many, at least 2.</param>
    /// <param name="part">What must hold; asked of each period.</param>
    /// <param name="frequency">The length of the periods.</param>
    /// <returns>The condition; a period without data makes it indeterminate, not broken.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 2.</exception>
    public static Condition Streak(int count, Condition part, Frequency frequency = Frequency.Annual) => new StreakCondition(count, frequency, part);

    /// <summary>A demand on some cases only: where the guard holds, what follows; elsewhere the alternative.</summary>
    /// <param name="guard">Whom the demand is for. One that is not applicable does not hold.</param>
    /// <param name="then">What is demanded of them.</param>
    /// <param name="otherwise">What is demanded of the others; null for nothing: the rule is not applicable to them.</param>
    /// <returns>The condition.</returns>
    public static Condition When(Condition guard, Condition then, Condition? otherwise = null) => new WhenCondition(guard, then, otherwise);

    /// <summary>Closes the union.</summary>
    private protected abstract string Word { get; }

    private protected static IReadOnlyList<Condition> SomeOf(IReadOnlyList<Condition> parts) =>
        ValueList<Condition>.Of(parts) is { Count: > 0 } list && !list.Contains(null!) ? list : throw new ArgumentException("A condition needs at least one part, none of them null.", nameof(parts));
}

/// <summary>Every part holds; see <see cref="Condition.All"/>.</summary>
/// <param name="Parts">At least one.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AllCondition(IReadOnlyList<Condition> Parts) : Condition
{
    /// <summary>Gets the parts; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<Condition> Parts { get; init => field = SomeOf(value); } = SomeOf(Parts);

    private protected override string Word => "all";

    /// <summary>The parts.</summary>
    /// <returns><c>all(…; …)</c>.</returns>
    public override string ToString() => $"{Word}({string.Join("; ", Parts)})";
}

/// <summary>Some part holds; see <see cref="Condition.Any"/>.</summary>
/// <param name="Parts">At least one.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AnyCondition(IReadOnlyList<Condition> Parts) : Condition
{
    /// <summary>Gets the parts; at least one.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public IReadOnlyList<Condition> Parts { get; init => field = SomeOf(value); } = SomeOf(Parts);

    private protected override string Word => "any";

    /// <summary>The parts.</summary>
    /// <returns><c>any(…; …)</c>.</returns>
    public override string ToString() => $"{Word}({string.Join("; ", Parts)})";
}

/// <summary>So many parts hold; see <see cref="Condition.AtLeast"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record AtLeastCondition : Condition
{
    internal AtLeastCondition(int count, IReadOnlyList<Condition> parts)
    {
        Parts = SomeOf(parts);
        Count = Require.AtLeast(1, count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, Parts.Count);
    }

    /// <summary>Gets how many parts must hold.</summary>
    public int Count { get; }

    /// <summary>Gets the parts; at least <see cref="Count"/>.</summary>
    public IReadOnlyList<Condition> Parts { get; }

    private protected override string Word => "at-least";

    /// <summary>The number and the parts.</summary>
    /// <returns><c>at-least 2 (…; …; …)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Word} {Count} ({string.Join("; ", Parts)})");
}

/// <summary>The part does not hold; see <see cref="Condition.Not"/>.</summary>
/// <param name="Part">The part.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record NotCondition(Condition Part) : Condition
{
    /// <summary>Gets the part.</summary>
    public Condition Part { get; init => field = Require.NotNull(value); } = Require.NotNull(Part);

    private protected override string Word => "not";

    /// <summary>The part, denied.</summary>
    /// <returns><c>not(…)</c>.</returns>
    public override string ToString() => $"{Word}({Part})";
}

/// <summary>The part holds in each sub-period; see <see cref="Condition.Each"/>.</summary>
/// <param name="Frequency">The length of the sub-periods.</param>
/// <param name="Part">What must hold.</param>
/// <param name="Within">The time that it is demanded for; null for always.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record EachCondition(Frequency Frequency, Condition Part, ReportingPeriod? Within = null) : Condition
{
    /// <summary>Gets what must hold in each sub-period.</summary>
    public Condition Part { get; init => field = Require.NotNull(value); } = Require.NotNull(Part);

    private protected override string Word => $"{Recurrence.Each(Frequency)}";

    /// <summary>The length of the sub-periods and the part.</summary>
    /// <returns><c>each-year(…)</c>.</returns>
    public override string ToString() => $"{Word}{(Within is { } within ? $" of {within}" : "")}({Part})";
}

/// <summary>The part holds in several periods in a row; see <see cref="Condition.Streak"/>.</summary>
/// <param name="Count">How many; at least 2.</param>
/// <param name="Frequency">The length of the periods.</param>
/// <param name="Part">What must hold.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record StreakCondition(int Count, Frequency Frequency, Condition Part) : Condition
{
    /// <summary>Gets how many periods; at least 2.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 2.</exception>
    public int Count { get; init => field = Require.AtLeast(2, value); } = Require.AtLeast(2, Count);

    /// <summary>Gets what must hold in each period.</summary>
    public Condition Part { get; init => field = Require.NotNull(value); } = Require.NotNull(Part);

    private protected override string Word => "streak";

    /// <summary>How many periods, their length and the part.</summary>
    /// <returns><c>streak 3 each-year(…)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Word} {Count} {Recurrence.Each(Frequency)}({Part})");
}

/// <summary>A demand on some cases only; see <see cref="Condition.When"/>.</summary>
/// <param name="Guard">Whom the demand is for.</param>
/// <param name="Then">What is demanded of them.</param>
/// <param name="Otherwise">What is demanded of the others; null for nothing.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record WhenCondition(Condition Guard, Condition Then, Condition? Otherwise) : Condition
{
    /// <summary>Gets whom the demand is for.</summary>
    public Condition Guard { get; init => field = Require.NotNull(value); } = Require.NotNull(Guard);

    /// <summary>Gets what is demanded of them.</summary>
    public Condition Then { get; init => field = Require.NotNull(value); } = Require.NotNull(Then);

    private protected override string Word => "when";

    /// <summary>The guard and the demands.</summary>
    /// <returns><c>when … then … otherwise …</c>.</returns>
    public override string ToString() => $"{Word} {Guard} then {Then}{(Otherwise is null ? "" : $" otherwise {Otherwise}")}";
}
