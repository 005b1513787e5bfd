namespace PolicyTargets.Progress;

/// <summary>A value that a series is wanted to come to from both sides, with a band in which it counts as reached.</summary>
/// <param name="Value">The value: 1 for a ratio of two groups.</param>
/// <param name="Low">The lower end of the band, included; equal to <paramref name="Value"/> for none.</param>
/// <param name="High">The upper end of the band, included; equal to <paramref name="Value"/> for none.</param>
/// <param name="Form">How the distance is measured.</param>
/// <remarks>Source: Statistics Canada, Methodology of the progress measure (CIF, state of 2026-08), indicators 4.5.1, 5.4.1 (ratio) and 5.5.1, 16.6.1 (absolute).</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record TowardValue(double Value, double Low, double High, TowardForm Form)
{
    /// <summary>Whether a value has a distance: a ratio of 0 or below has none, nor has one too large to be computed.</summary>
    /// <param name="value">A value of the series.</param>
    /// <returns>Whether <see cref="Mirror"/> gives a finite number that means something.</returns>
    public bool CanMirror(double value) => (value >= Low && value <= High) || ((Form == TowardForm.Absolute || value > 0) && double.IsFinite(Mirror(value)));

    /// <summary>The value that stands for a distance: never below <see cref="Value"/>, equal to it within the band, and wanted to fall.</summary>
    /// <param name="value">A value of the series; positive where the form is a ratio, which is not checked.</param>
    /// <returns>For a ratio, the greater of value and its inverse, both relative to <see cref="Value"/>; for a difference, <see cref="Value"/> plus the distance.</returns>
    public double Mirror(double value) =>
        value >= Low && value <= High ? Value
        : Form == TowardForm.Ratio ? Math.Max(value, Value * Value / value)
        : Value + Math.Abs(value - Value);

    /// <summary>Value, band and form.</summary>
    /// <returns><c>1 (0.97 to 1.03, Ratio)</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Value} ({Low} to {High}, {Form})");
}
