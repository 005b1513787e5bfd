using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What is promised for a value: a range (at least, more than, at most, less than, between, exactly), around a number, a floor with a stretch, what somebody else
/// assigns, or words.</summary>
/// <remarks>
/// <para>A bound has an inner set, in which it is surely kept, and an outer set, outside which it is surely not. For a range both are the range; they differ where
/// the words leave room: "around 100" without a tolerance is surely kept from 100 on its favourable side, and surely broken nowhere. What is assigned elsewhere and not
/// registered, and what is promised in words, is surely kept nowhere and surely broken nowhere.</para>
/// <para>The union is closed: no other assembly can add a case.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract partial record Bound
{
    /// <summary>Gets the unit; null where there is no number.</summary>
    public abstract Unit? Unit { get; }

    /// <summary>The number or more: 达到, 不低于, 以上.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound AtLeast(Quantity value) => new RangeBound(QuantityRange.AtLeast(value));

    /// <summary>More than the number: 超过, 突破.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound MoreThan(Quantity value) => new RangeBound(QuantityRange.MoreThan(value));

    /// <summary>The number or less: 不超过, 以内, 前十 for a rank.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound AtMost(Quantity value) => new RangeBound(QuantityRange.AtMost(value));

    /// <summary>Less than the number: 低于.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound LessThan(Quantity value) => new RangeBound(QuantityRange.LessThan(value));

    /// <summary>Between two numbers, which are included; both are limits.</summary>
    /// <param name="lower">The lower limit.</param>
    /// <param name="upper">The upper limit.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The units do not convert, or the limits are in the wrong order.</exception>
    public static Bound Between(Quantity lower, Quantity upper) => new RangeBound(QuantityRange.Between(lower, upper));

    /// <summary>The number and no other.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound Exactly(Quantity value) => new RangeBound(QuantityRange.Exactly(value));

    /// <summary>Anything in a range.</summary>
    /// <param name="range">The range.</param>
    /// <returns>The bound.</returns>
    public static Bound Within(QuantityRange range) => new RangeBound(Require.NotNull(range));

    /// <summary>Around the number: 左右, 约.</summary>
    /// <param name="value">The number.</param>
    /// <returns>The bound.</returns>
    public static Bound Approximately(Quantity value) => new ApproximatelyBound(Require.NotNull(value));

    /// <summary>A floor, and a stretch that is hoped for (5%—5.5%, 2-3项): kept from the easy end on, by direction; the stretch is reported, never demanded.</summary>
    /// <param name="lower">The smaller number.</param>
    /// <param name="upper">The larger number.</param>
    /// <returns>The bound.</returns>
    /// <exception cref="ArgumentException">The units do not convert, or the numbers are in the wrong order.</exception>
    public static Bound FloorAndStretch(Quantity lower, Quantity upper) => new FloorAndStretchBound(QuantityRange.Between(lower, upper));

    /// <summary>What somebody else sets: 完成国家下达任务.</summary>
    /// <param name="by">Who sets it, as printed; not blank.</param>
    /// <param name="registered">The bound that was set; null while it is not registered.</param>
    /// <param name="registeredOn">The day from which it is known; null for always.</param>
    /// <returns>The bound.</returns>
    public static Bound Assigned(string by, Bound? registered = null, LocalDate? registeredOn = null) => new AssignedBound(by, registered, registeredOn);

    /// <summary>Words that no machine decides: 前列, 取得新突破.</summary>
    /// <param name="text">The words as printed; not blank.</param>
    /// <returns>The bound.</returns>
    public static Bound Qualitative(string text) => new QualitativeBound(text);

    /// <summary>Where the bound is surely kept.</summary>
    /// <param name="direction">The measure's direction, which says what the favourable side is.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>The inner set; null when it is empty: the bound is surely kept nowhere.</returns>
    public abstract QuantityRange? Inner(Direction direction, Tolerance? tolerance);

    /// <summary>Where the bound may be kept; outside it surely is not.</summary>
    /// <param name="direction">The measure's direction.</param>
    /// <param name="tolerance">How far "around" reaches; null when nobody has said.</param>
    /// <returns>The outer set; null when it is everything, in whatever unit: the bound is surely broken nowhere.</returns>
    public abstract QuantityRange? Outer(Direction direction, Tolerance? tolerance);

    /// <summary>The bound as it is known on a day: what is registered later is not known yet.</summary>
    internal virtual Bound KnownOn(LocalDate date) => this;

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }
}

/// <summary>A bound whose inner and outer set are one range; see <see cref="Bound"/>.</summary>
/// <param name="Range">The range.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record RangeBound(QuantityRange Range) : Bound
{
    /// <summary>Gets the range.</summary>
    public QuantityRange Range { get; init => field = Require.NotNull(value); } = Require.NotNull(Range);

    /// <inheritdoc/>
    public override Unit? Unit => Range.Unit;

    private protected override string Word => "range";

    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => Range;

    /// <inheritdoc/>
    public override QuantityRange? Outer(Direction direction, Tolerance? tolerance) => Range;

    /// <summary>The range.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Range.ToString();
}

/// <summary>A bound around a number; see <see cref="Bound.Approximately"/>.</summary>
/// <param name="Value">The printed number.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ApproximatelyBound(Quantity Value) : Bound
{
    /// <summary>Gets the printed number.</summary>
    public Quantity Value { get; init => field = Require.NotNull(value); } = Require.NotNull(Value);

    /// <inheritdoc/>
    public override Unit? Unit => Value.Unit;

    private protected override string Word => "approximately";

    /// <summary>The number, its favourable side, and the tolerance on the other side.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => Near(direction, tolerance?.Around(Value) ?? QuantityRange.Exactly(Value));

    /// <summary>The same as the inner set with a tolerance, else everything.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Outer(Direction direction, Tolerance? tolerance) =>
        tolerance?.Around(Value) is { } around ? Near(direction, around) : QuantityRange.Unbounded(Value.Unit);

    /// <summary>The number, marked.</summary>
    /// <returns><c>~10 %</c>.</returns>
    public override string ToString() => $"~{Value}";

    private static QuantityRange Near(Direction direction, QuantityRange around) => QuantityRange.Create(
        direction == Direction.Lower ? null : around.Lower, true, direction == Direction.Higher ? null : around.Upper, true, around.Unit)!;
}

/// <summary>A floor with a stretch; see <see cref="Bound.FloorAndStretch"/>.</summary>
/// <param name="Range">Both numbers; bounded.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record FloorAndStretchBound(QuantityRange Range) : Bound
{
    /// <summary>Gets both numbers; bounded.</summary>
    /// <exception cref="ArgumentException">The range has no lower or no upper end.</exception>
    public QuantityRange Range { get; init => field = Bounded(value); } = Bounded(Range);

    /// <inheritdoc/>
    public override Unit? Unit => Range.Unit;

    private protected override string Word => "floor-and-stretch";

    /// <summary>From the easy end on, by direction; between both numbers where there is no direction.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => From(direction, Range.Lower, Range.Upper);

    /// <summary>The same as the inner set.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Outer(Direction direction, Tolerance? tolerance) => Inner(direction, tolerance);

    /// <summary>Where the stretch is kept too: from the hard end on.</summary>
    /// <param name="direction">The measure's direction.</param>
    /// <returns>Null where there is no direction, and so no stretch.</returns>
    public QuantityRange? Stretch(Direction direction) => direction == Direction.None ? null : From(direction, Range.Upper, Range.Lower);

    /// <summary>Both numbers.</summary>
    /// <returns><c>[5, 5.5] % (stretch)</c>.</returns>
    public override string ToString() => $"{Range} (stretch)";

    private QuantityRange From(Direction direction, decimal? floor, decimal? ceiling) => QuantityRange.Create(
        direction == Direction.Lower ? null : floor, true, direction == Direction.Higher ? null : ceiling, true, Range.Unit)!;

    private static QuantityRange Bounded(QuantityRange range) =>
        Require.NotNull(range) is { Lower: { } floor, Upper: { } stretch, Unit: var unit } ? QuantityRange.Create(floor, true, stretch, true, unit)! : throw new ArgumentException("A floor with a stretch needs two numbers.", nameof(range));
}

/// <summary>A bound that somebody else sets; see <see cref="Bound.Assigned"/>.</summary>
/// <param name="By">Who sets it, as printed; not blank.</param>
/// <param name="Registered">The bound that was set; null while it is not registered.</param>
/// <param name="RegisteredOn">The day from which it is known; null for always.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record AssignedBound(string By, Bound? Registered, LocalDate? RegisteredOn) : Bound
{
    /// <summary>Gets who sets it, as printed; never blank.</summary>
    public string By { get; init => field = Require.Text(value); } = Require.Text(By);

    /// <inheritdoc/>
    public override Unit? Unit => Registered?.Unit;

    private protected override string Word => "assigned";

    /// <summary>That of the registered bound; empty without one.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => Registered?.Inner(direction, tolerance);

    /// <summary>That of the registered bound; everything without one.</summary>
    /// <inheritdoc/>
    public override QuantityRange? Outer(Direction direction, Tolerance? tolerance) => Registered?.Outer(direction, tolerance);

    /// <summary>The same promise with its number.</summary>
    /// <param name="bound">What was set.</param>
    /// <param name="on">The day from which it is known; null for always.</param>
    /// <returns>A bound that can be decided.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="bound"/> is null.</exception>
    public AssignedBound Register(Bound bound, LocalDate? on = null) => this with { Registered = Require.NotNull(bound), RegisteredOn = on };

    /// <summary>Who sets it, and what was set.</summary>
    /// <returns><c>assigned by 国家: [25, ∞) 项</c>.</returns>
    public override string ToString() => $"assigned by {By}: {(Registered is null ? "not registered" : $"{Registered}")}";

    internal override Bound KnownOn(LocalDate date) => Registered is null ? this : date < RegisteredOn ? this with { Registered = null } : Registered.KnownOn(date);
}

/// <summary>A promise in words; see <see cref="Bound.Qualitative"/>.</summary>
/// <param name="Text">The words as printed; not blank.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record QualitativeBound(string Text) : Bound
{
    /// <summary>Gets the words as printed; never blank.</summary>
    public string Text { get; init => field = Require.Text(value); } = Require.Text(Text);

    /// <inheritdoc/>
    public override Unit? Unit => null;

    private protected override string Word => "qualitative";

    /// <inheritdoc/>
    public override QuantityRange? Inner(Direction direction, Tolerance? tolerance) => null;

    /// <inheritdoc/>
    public override QuantityRange? Outer(Direction direction, Tolerance? tolerance) => null;

    /// <summary>The words.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Text;
}
