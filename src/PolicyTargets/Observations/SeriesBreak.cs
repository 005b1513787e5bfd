using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>A declared break: values of periods that end before it do not compare with later ones, unless a bridge leads across.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record SeriesBreak
{
    /// <summary>Gets what changed.</summary>
    public required BreakKind Kind { get; init; }

    /// <summary>Gets the first day of the new state: what ends earlier lies before the break.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Gets whose series break; null for everybody's, as a changed definition does.</summary>
    public SubjectId? Subject { get; init; }

    /// <summary>Gets which series break; null for all of the subject's, as a changed territory does.</summary>
    public IndicatorCode? Indicator { get; init; }

    /// <summary>Gets the factor that makes a value before the break comparable with one after it; positive; null where there is no bridge.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public decimal? Bridge { get; init => field = Require.PositiveOrNull(value); }

    /// <summary>What broke, when, and the bridge.</summary>
    /// <returns><c>Boundary yinzhou * 2016-09-14</c>.</returns>
    public override string ToString() =>
        $"{Kind} {Subject?.Text ?? "*"} {Indicator?.Text ?? "*"} {NodaTime.Text.LocalDatePattern.Iso.Format(On)}{(Bridge is { } factor ? $" × {Texts.Plain(factor)}" : "")}";
}
