using PolicyTargets.Internal;

namespace PolicyTargets.Validation;

/// <summary>A printed number to calculate with: its value, half a unit of its last digit, and whether it is a floor (1), a ceiling (-1) or the number itself (0).</summary>
/// <remarks>Two claims that belong together are compared by the numbers that they print: "up by at least 120, to more than 1120" from "more than 1000". What is out of a decimal's range gives no figure.</remarks>
internal readonly record struct Figure(decimal Value, decimal Half, int Side, bool IsOpen = false)
{
    /// <summary>Gets the largest half-unit among the numbers that it was worked out from.</summary>
    private decimal Coarsest { get; init; } = Half;

    private const decimal Largest = 1e24m;

    /// <summary>The one number that a range prints; null for a range with two ends, or none.</summary>
    internal static Figure? Of(QuantityRange? range, decimal half) => range switch
    {
        null => null,
        { Point: { } point } => Sound(new(point, half, 0)),
        { Lower: { } low, Upper: null } => Sound(new(low, half, 1, !range.IsLowerIncluded)),
        { Lower: null, Upper: { } high } => Sound(new(high, half, -1, !range.IsUpperIncluded)),
        _ => null,
    };

    internal static Figure? Of(StatedClaim? claim) => claim is null ? null : Of(claim.Range, claim.HalfUnit);

    /// <summary>The number of a claim in another unit of its dimension; null where it does not convert.</summary>
    internal static Figure? Of(StatedClaim claim, Unit unit) =>
        claim.Range is { } range && range.TryConvert(unit, out QuantityRange? converted) && new Quantity(claim.HalfUnit, claim.Unit).TryConvert(unit, out Quantity? half) ? Of(converted, half.Amount) : null;

    /// <summary>A level that a target names as its start, in a unit.</summary>
    internal static Figure? Of(Known known, Unit unit) =>
        known is RangeKnown { Range: var range, HalfUnit: var half } && range.TryConvert(unit, out QuantityRange? converted)
            ? Of(converted, half is { } width && new Quantity(width, range.Unit).TryConvert(unit, out Quantity? own) ? own.Amount : 0) : null;

    /// <summary>One and a growth in percent.</summary>
    internal Figure? AsFactor()
    {
        Figure self = this;
        return Guarded(() => new Figure(1 + (self.Value / 100), self.Half / 100, self.Side, self.IsOpen));
    }

    internal Figure? Plus(Figure other)
    {
        Figure self = this;
        return Joined(Side, other.Side) is { } side ? Guarded(() => new Figure(self.Value + other.Value, self.Half + other.Half, side, self.IsOpen || other.IsOpen) { Coarsest = Math.Max(self.Coarsest, other.Coarsest) }) : null;
    }

    /// <summary>The product; floors and ceilings only of what is not negative.</summary>
    internal Figure? Times(Figure factor)
    {
        Figure self = this;
        return IsSimple(factor) && Joined(Side, factor.Side) is { } side
            ? Guarded(() => new Figure(self.Value * factor.Value, (self.Half * Math.Abs(factor.Value)) + (factor.Half * Math.Abs(self.Value)) + (self.Half * factor.Half), side, self.IsOpen || factor.IsOpen)
            {
                Coarsest = Math.Max(self.Coarsest * Math.Abs(factor.Value), factor.Coarsest * Math.Abs(self.Value)),
            }) : null;
    }

    /// <summary>The quotient by a number that is surely not 0; floors and ceilings only of what is not negative.</summary>
    internal Figure? Over(Figure divisor)
    {
        Figure self = this;
        return Math.Abs(divisor.Value) > divisor.Half && IsSimple(divisor) && Joined(Side, -divisor.Side) is { } side
            ? Guarded(() => new Figure(self.Value / divisor.Value, (self.Half + (divisor.Half * Math.Abs(self.Value / divisor.Value))) / (Math.Abs(divisor.Value) - divisor.Half), side, self.IsOpen || divisor.IsOpen)) : null;
    }

    /// <summary>How closely a printed number agrees with one that was worked out: to the digit, within all half-units, or with one more half-unit of the coarsest number, which then was cut off; null when it does not.</summary>
    internal IdentityFit? Fit(Figure worked)
    {
        Figure self = this;
        if (Guarded(() => new Figure(Math.Abs(self.Value - worked.Value), self.Half + worked.Half, 0)) is not { } difference)
        {
            return null;
        }

        decimal unit = Math.Max(Coarsest, worked.Coarsest);
        return difference.Value == 0 ? IdentityFit.Exact : difference.Value <= difference.Half ? IdentityFit.Rounded : difference.Value <= difference.Half + unit ? IdentityFit.LastDigit : null;
    }

    /// <summary>Whether the number is so large that nothing can be added to it safely.</summary>
    private bool IsHuge => Math.Abs(Value) > 1_000 * Largest || Half > 1_000 * Largest;

    private bool IsSimple(Figure other) => (Side == 0 && other.Side == 0) || (Value >= 0 && other.Value >= 0);

    /// <summary>The range that the figure stands for, in a unit.</summary>
    internal QuantityRange In(Unit unit)
    {
        var quantity = new Quantity(Value, unit);
        return (Side, IsOpen) switch
        {
            (0, _) => QuantityRange.Exactly(quantity),
            ( > 0, false) => QuantityRange.AtLeast(quantity),
            ( > 0, true) => QuantityRange.MoreThan(quantity),
            (_, false) => QuantityRange.AtMost(quantity),
            _ => QuantityRange.LessThan(quantity),
        };
    }

    /// <summary>The range that the figure may have stood for before it was rounded, in a unit that need not be whole.</summary>
    internal QuantityRange PrintedIn(Unit unit)
    {
        Unit wide = unit.Continuous();
        return Half == 0 || IsHuge ? In(wide) : QuantityRange.Create(Side >= 0 ? Value - Half : null, !IsOpen, Side <= 0 ? Value + Half : null, !IsOpen, wide) ?? In(wide);
    }

    /// <summary>The range for reading: four digits, and whole things where there are no others.</summary>
    internal QuantityRange ShownIn(Unit unit)
    {
        if (IsHuge)
        {
            return In(unit.Continuous());
        }

        decimal nearest = decimal.Round(Value, MidpointRounding.AwayFromZero);
        if (unit.IsIntegral && (Side == 0 && Math.Abs(nearest - Value) <= Half ? this with { Value = nearest } : this).In(unit).ToAdmissible() is { } whole)
        {
            return whole;
        }

        int digits = 4 - (Value == 0 ? 1 : (int)Math.Floor(Math.Log10((double)Math.Abs(Value))) + 1);
        decimal scale = 1;
        for (int i = 0; i < -digits; i++)
        {
            scale *= 10;
        }

        return (this with { Value = digits >= 0 ? decimal.Round(Value, Math.Min(digits, 10), MidpointRounding.AwayFromZero) : decimal.Round(Value / scale, MidpointRounding.AwayFromZero) * scale }).In(unit.Continuous());
    }

    /// <summary>Nothing that is counted is larger, and sums and products of what is smaller stay within a decimal.</summary>
    private static Figure? Sound(Figure figure) => Math.Abs(figure.Value) <= Largest && figure.Half <= Largest ? figure : null;

    private static int? Joined(int side, int other) => side == 0 ? other : other == 0 || other == side ? side : null;

    private static Figure? Guarded(Func<Figure> work)
    {
        try
        {
            return work();
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    public override string ToString() => $"{(Side > 0 ? "≥" : Side < 0 ? "≤" : "")}{Texts.Plain(Value)}±{Texts.Plain(Half)}";
}
