using System.Globalization;

namespace PolicyTargets.Scorecards;

/// <summary>A score, or the reason why there is none. It is never NaN, and what is missing is never 0.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct Scored
{
    private readonly ScoreReason _reason;

    private Scored(double? value, ScoreReason reason) => (Value, _reason) = (value, reason);

    /// <summary>Gets the score, unrounded; null where there is none.</summary>
    public double? Value { get; }

    /// <summary>Gets why there is none; null where there is one.</summary>
    public ScoreReason? Reason => Value is null ? _reason : null;

    /// <summary>A score.</summary>
    /// <param name="value">The number; what is not finite becomes the reason <see cref="ScoreReason.Overflow"/>.</param>
    /// <returns>The outcome.</returns>
    public static Scored Of(double value) => double.IsFinite(value) ? new(value, default) : None(ScoreReason.Overflow);

    /// <summary>No score.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The outcome.</returns>
    public static Scored None(ScoreReason reason) => new(null, reason);

    /// <summary>The number or the reason.</summary>
    /// <returns><c>97.08857636318776</c> or <c>Missing</c>.</returns>
    public override string ToString() => Value?.ToString("R", CultureInfo.InvariantCulture) ?? $"{_reason}";
}
