namespace PolicyTargets.Progress;

/// <summary>What a measure gives: a number, or the reason why there is none.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public readonly record struct Measured
{
    private Measured(double? value, ProgressReason? reason) => (Value, Reason, Position) = (value, reason, value ?? double.NaN);

    /// <summary>Gets the number; null where there is none.</summary>
    public double? Value { get; }

    /// <summary>Gets why there is none; null where there is one.</summary>
    public ProgressReason? Reason { get; }

    /// <summary>A number.</summary>
    /// <param name="value">The number; what is not finite becomes the reason <see cref="ProgressReason.Overflow"/>.</param>
    /// <returns>The outcome.</returns>
    public static Measured Of(double value) => double.IsFinite(value) ? new(value, null) : new(null, ProgressReason.Overflow);

    /// <summary>A number that is reported, and another one that bands are looked up with: an average change as it is, and the same in the wanted direction.</summary>
    /// <param name="value">The number reported.</param>
    /// <param name="position">The number for the bands.</param>
    /// <returns>The outcome.</returns>
    public static Measured Of(double value, double position) => Of(value) is { Value: not null } measured ? measured with { Position = position } : Of(value);

    /// <summary>No number.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The outcome.</returns>
    public static Measured None(ProgressReason reason) => new(null, reason);

    /// <summary>Gets the number, an infinite one too, that bands are looked up with; NaN where there is none.</summary>
    internal double Position { get; private init; }

    /// <summary>An infinite number, which is none, but has a place above or below all edges: for the methods that say so.</summary>
    internal static Measured Beyond(double infinity, ProgressReason reason) => new(null, reason) { Position = infinity };

    /// <summary>The number or the reason.</summary>
    /// <returns>One word.</returns>
    public override string ToString() => Value?.ToString("R", System.Globalization.CultureInfo.InvariantCulture) ?? Reason?.ToString() ?? "";
}
