namespace PolicyTargets.Progress;

/// <summary>What a <see cref="ProgressMethod"/> says of a series: its measure, unrounded, its label, and what it used.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ProgressResult
{
    /// <summary>Gets the method.</summary>
    public required ProgressMethod Method { get; init; }

    /// <summary>Gets the method's own measure, unrounded and in the measure's unit: a share of 1, growth a year as a share, points. Null where there is none, for the <see cref="Reason"/>.</summary>
    public double? Value { get; init; }

    /// <summary>Gets the method's score, unrounded and within the method's scale; null where the method has none or it cannot be computed.</summary>
    public double? Score { get; init; }

    /// <summary>Gets the method's own label; null where it gives none. There may be one without a value: <c>not_available</c>, or a class that a number cannot express.</summary>
    public string? Status { get; init; }

    /// <summary>Gets the label on the common scale; <see cref="NeutralStatus.NotAssessable"/> also where the method gives a value alone.</summary>
    public NeutralStatus NeutralStatus { get; init; }

    /// <summary>Gets the point that progress was counted from, as used: substituted and mirrored. Null where none was found.</summary>
    public ProgressPoint? Base { get; init; }

    /// <summary>Gets the point that was assessed, as used; null where the series has none.</summary>
    public ProgressPoint? Current { get; init; }

    /// <summary>Gets the target as used: 0.001 where that stood in for 0. Null for none.</summary>
    public double? Target { get; init; }

    /// <summary>Gets the year of the target used: the question's, else the method's. Null without a target, or where neither names one.</summary>
    public int? TargetYear { get; init; }

    /// <summary>Gets whether the current value is the target or beyond it; also, for a method that says so, whether a series without target is at its limit.</summary>
    public bool IsMet { get; init; }

    /// <summary>Gets what the method put in the place of what it was given.</summary>
    public ProgressSubstitutions Substitutions { get; init; }

    /// <summary>Gets why there is no value; null where there is one.</summary>
    public ProgressReason? Reason { get; init; }

    /// <summary>Method, value and label.</summary>
    /// <returns><c>open-sdg-2: 0.62 moderate_progress</c>.</returns>
    public override string ToString() => $"{Method.Id}: {(Value is { } value ? value.ToString("0.##### ", System.Globalization.CultureInfo.InvariantCulture) : "")}{Status ?? Reason?.ToString()}".TrimEnd();
}
