using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>A column of finitely many values, whose cells are sets.</summary>
/// <remarks>
/// <para>Another value lies in no cell: only rows without a cell for the column take it. The check for gaps does not ask for it; but a row that takes it is not idle, and an unknown value may be one.</para>
/// <para>Where all answers or all members of an enumeration are listed there is no other value; only members of a <see cref="FlagsAttribute"/> enumeration combine to others.</para>
/// </remarks>
/// <typeparam name="TIn">What the table is asked about.</typeparam>
/// <typeparam name="TValue">What the values are.</typeparam>
/// <threadsafety>Immutable; safe to share where the selector and the values are.</threadsafety>
public sealed class ChoiceColumn<TIn, TValue> : DecisionColumn<TIn>
    where TIn : notnull
    where TValue : notnull
{
    private readonly ValueList<TValue> _values;
    private readonly Dictionary<TValue, int> _places;
    private readonly Func<TIn, Interval?> _read;

    internal ChoiceColumn(LocalizedText name, IEnumerable<TValue> values, Func<Func<TValue, Interval?>, Func<TIn, Interval?>> read)
        : this(name, ValueList<TValue>.Of(Require.NotNull(values).Distinct()), read)
    {
    }

    private ChoiceColumn(LocalizedText name, ValueList<TValue> values, Func<Func<TValue, Interval?>, Func<TIn, Interval?>> read)
        : base(name, isWhole: true, Interval.Create(0, true, null, false)!.Value, possible: IsAll(values) ? Listed(values) : Interval.All, stated: Listed(values))
    {
        (_values, _places) = (values, values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i));
        _read = read(Find);
    }

    /// <summary>Gets the values that are listed; not empty.</summary>
    public IReadOnlyList<TValue> Values => _values;

    /// <summary>Some values and no others.</summary>
    /// <param name="values">The values that fit, at least one; the order does not matter.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">There is none, or one of them is not among <see cref="Values"/>.</exception>
    public DecisionCell<TIn> Is(params IEnumerable<TValue> values)
    {
        HashSet<TValue> wanted = [.. Require.NotNull(values)];
        return wanted.All(_places.ContainsKey) ? Of(wanted, nameof(values))
            : throw new ArgumentException(FormattableString.Invariant($"{wanted.First(value => !_places.ContainsKey(value))} is not among the values of {Name}."), nameof(values));
    }

    /// <summary>All values but some.</summary>
    /// <param name="values">The values that do not fit; those not among <see cref="Values"/> play no part.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    /// <exception cref="ArgumentException">No value remains.</exception>
    public DecisionCell<TIn> IsNot(params IEnumerable<TValue> values) => Of([.. _values.Except(Require.NotNull(values))], nameof(values));

    private protected override Interval? Read(TIn input) => _read(input);

    private protected override string Write(Interval interval, Language language) =>
        interval.Low >= _values.Count ? "unlisted"
        : string.Join(", ", _values.Where((_, i) => interval.Contains(i)).Select(value => Word(value, language)));

    private static string Word(TValue value, Language language) =>
        value is bool isYes && language == Language.Chinese ? (isYes ? "是" : "否") : FormattableString.Invariant($"{value}");

    private DecisionCell<TIn> Of(HashSet<TValue> wanted, string parameter) =>
        wanted.Count > 0 ? Cell(wanted.Select(value => _places[value]).Order().Select(place => (Interval?)Interval.Point(place))) : throw new ArgumentException($"A cell of {Name} takes at least one value.", parameter);

    /// <summary>The place of a value; of one that is not listed, the place behind the last.</summary>
    private Interval? Find(TValue value) => Interval.Point(_places.GetValueOrDefault(value, _values.Count));

    private static Interval Listed(ValueList<TValue> values) =>
        values.Count > 0 ? Interval.Create(null, false, values.Count - 1, true)!.Value : throw new ArgumentException("A column has at least one value.", nameof(values));

    /// <summary>Whether there is no other value.</summary>
    private static bool IsAll(ValueList<TValue> values) =>
        (typeof(TValue) == typeof(bool) && values.Count == 2)
        || (typeof(TValue).IsEnum && !typeof(TValue).IsDefined(typeof(FlagsAttribute), false)
            && Enum.GetValuesAsUnderlyingType(typeof(TValue)).Cast<object>().Distinct().Count() == values.Count(value => Enum.IsDefined(typeof(TValue), value)));
}
