using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>One summand of a composite indicator.</summary>
/// <param name="Indicator">The series.</param>
/// <param name="Aspect">How the series is looked at.</param>
/// <param name="Scope">The part of its population; null for all of it.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record IndicatorComponent(IndicatorCode Indicator, ComponentAspect Aspect = ComponentAspect.Level, string? Scope = null)
{
    /// <summary>Gets the series.</summary>
    public IndicatorCode Indicator { get; init => field = Require.NotNull(value); } = Require.NotNull(Indicator);

    /// <summary>Aspect and series.</summary>
    /// <returns><c>change(labs)</c>.</returns>
    public override string ToString() => $"{Aspect switch { ComponentAspect.Change => "change", ComponentAspect.Additions => "additions", _ => "level" }}({Indicator}{(Scope is null ? "" : $" [{Scope}]")})";
}
