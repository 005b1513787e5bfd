using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>What an operation on ranges gave: a range, or the reason why there is none. Results compute on; the first fault is kept.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record RangeResult
{
    private RangeResult(QuantityRange? range, ArithmeticFault? fault) => (Range, Fault) = (range, fault);

    /// <summary>Gets the range; null when there is a <see cref="Fault"/>.</summary>
    public QuantityRange? Range { get; }

    /// <summary>Gets the reason why there is no range; null when there is one.</summary>
    public ArithmeticFault? Fault { get; }

    /// <summary>Adds, see <see cref="QuantityRange.Add"/>.</summary>
    /// <param name="left">The first summand.</param>
    /// <param name="right">The second.</param>
    /// <returns>The sum, or the first fault.</returns>
    public static RangeResult operator +(RangeResult left, RangeResult right) => Require.NotNull(left).Add(right);

    /// <summary>Subtracts, see <see cref="QuantityRange.Subtract"/>.</summary>
    /// <param name="left">From what.</param>
    /// <param name="right">What.</param>
    /// <returns>The difference, or the first fault.</returns>
    public static RangeResult operator -(RangeResult left, RangeResult right) => Require.NotNull(left).Subtract(right);

    /// <summary>Multiplies, see <see cref="QuantityRange.Multiply"/>.</summary>
    /// <param name="left">The first factor.</param>
    /// <param name="right">The second.</param>
    /// <returns>The product, or the first fault.</returns>
    public static RangeResult operator *(RangeResult left, RangeResult right) => Require.NotNull(left).Multiply(right);

    /// <summary>Divides, see <see cref="QuantityRange.Divide"/>.</summary>
    /// <param name="left">The numerator.</param>
    /// <param name="right">The denominator.</param>
    /// <returns>The quotient, or the first fault.</returns>
    public static RangeResult operator /(RangeResult left, RangeResult right) => Require.NotNull(left).Divide(right);

    /// <summary>A range as a result.</summary>
    /// <param name="range">The range.</param>
    /// <returns>A result without fault.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public static RangeResult Of(QuantityRange range) => new(Require.NotNull(range), null);

    /// <summary>A result without range.</summary>
    /// <param name="fault">The reason.</param>
    /// <returns>A result with that fault.</returns>
    public static RangeResult Failed(ArithmeticFault fault) => new(null, fault);

    /// <summary>Adds, see <see cref="QuantityRange.Add"/>.</summary>
    /// <param name="other">The other summand.</param>
    /// <returns>The sum, or the first fault.</returns>
    public RangeResult Add(RangeResult other) => With(Require.NotNull(other), static (a, b) => a.Add(b));

    /// <summary>Subtracts, see <see cref="QuantityRange.Subtract"/>.</summary>
    /// <param name="other">What to take away.</param>
    /// <returns>The difference, or the first fault.</returns>
    public RangeResult Subtract(RangeResult other) => With(Require.NotNull(other), static (a, b) => a.Subtract(b));

    /// <summary>Multiplies, see <see cref="QuantityRange.Multiply"/>.</summary>
    /// <param name="other">The other factor.</param>
    /// <returns>The product, or the first fault.</returns>
    public RangeResult Multiply(RangeResult other) => With(Require.NotNull(other), static (a, b) => a.Multiply(b));

    /// <summary>Divides, see <see cref="QuantityRange.Divide"/>.</summary>
    /// <param name="other">The denominator.</param>
    /// <returns>The quotient, or the first fault.</returns>
    public RangeResult Divide(RangeResult other) => With(Require.NotNull(other), static (a, b) => a.Divide(b));

    /// <summary>The range or the fault.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Range?.ToString() ?? $"no range: {Fault}";

    private RangeResult With(RangeResult other, Func<QuantityRange, QuantityRange, RangeResult> operation) =>
        Fault is not null ? this : other.Fault is not null ? other : operation(Range!, other.Range!);
}
