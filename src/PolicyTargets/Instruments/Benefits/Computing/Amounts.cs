using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>Arithmetic on amounts that may be missing: the reasons of what is missing are kept.</summary>
internal static class Amounts
{
    internal static Computation Exactly(Quantity amount) => Computation.Of(QuantityRange.Exactly(amount));

    /// <summary>What a version of a parameter says; why there is nothing where no version is in force.</summary>
    internal static Computation Of(DatedValue<Quantity>? version) => version is null ? Computation.None(UndeterminedReason.ParameterNotInForce) : Exactly(version.Value);

    internal static Computation Zero(Unit unit) => Exactly(new Quantity(0, unit));

    internal static Computation Plus(this Computation a, Computation b) => a.With(b, static (x, y) => x.Add(y));

    internal static Computation Minus(this Computation a, Computation b) => a.With(b, static (x, y) => x.Subtract(y));

    internal static Computation Times(this Computation a, Computation b) => a.With(b, static (x, y) => x.Multiply(y));

    internal static Computation Max(this Computation a, Computation b) => a.With(b, static (x, y) => x.Max(y));

    internal static Computation Min(this Computation a, Computation b) => a.With(b, static (x, y) => x.Min(y));

    /// <summary>Everything between and within two amounts.</summary>
    internal static Computation Hull(this Computation a, Computation b) => a.With(b, static (x, y) => x.Hull(y));

    /// <summary>What is above 0 of an amount.</summary>
    internal static Computation Gain(this Computation amount) => amount.Range is { } range ? amount.Max(Zero(range.Unit)) : amount;

    /// <summary>What is below 0 of an amount.</summary>
    internal static Computation Loss(this Computation amount) => amount.Range is { } range ? amount.Min(Zero(range.Unit)) : amount;

    internal static Computation Sum(IEnumerable<Computation> summands) => summands.Aggregate(Plus);

    internal static Computation In(this Computation amount, Unit unit) =>
        amount.Range is not { } range ? amount : range.TryConvert(unit, out QuantityRange? converted) ? Computation.Of(converted) : Computation.None(UndeterminedReason.Overflow);

    /// <summary>A function that may overflow, which gives null then.</summary>
    internal static Computation Then(this Computation amount, Func<QuantityRange, QuantityRange?> function) =>
        amount.Range is not { } range ? amount : function(range) is { } value ? Computation.Of(value) : Computation.None(UndeterminedReason.Overflow);

    private static Computation With(this Computation a, Computation b, Func<Interval, Interval, Interval> function) =>
        b.Range is null || a.Range is not { } x ? Computation.None(a.Reasons.Concat(b.Reasons)) : b.In(x.Unit).Then(y => new QuantityRange(function(x.Interval, y.Interval), x.Unit));

    private static Computation With(this Computation a, Computation b, Func<QuantityRange, QuantityRange, RangeResult> function) =>
        a.Range is { } x && b.Range is { } y ? Computation.Of(function(x, y)) : Computation.None(a.Reasons.Concat(b.Reasons));
}
