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

    /// <summary>The breaks that the history of administrative units makes: a unit whose land changes has one on the first day whose figures follow the change.</summary>
    /// <param name="divisions">The units; those whose <see cref="DivisionVersion.Boundary"/> never rises have none.</param>
    /// <returns>In the order of the units, and of time; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="divisions"/> is null.</exception>
    public static IReadOnlyList<SeriesBreak> BoundariesOf(DivisionRegistry divisions)
    {
        ArgumentNullException.ThrowIfNull(divisions);
        return ValueList<SeriesBreak>.Of(
            from unit in divisions.InStatistics
            from pair in unit.Life.Zip(unit.Life.Skip(1))
            where pair.First.Boundary != pair.Second.Boundary && pair.Second.Validity.From is not null
            select new SeriesBreak { Kind = BreakKind.Boundary, On = pair.Second.Validity.From!.Value, Subject = unit.Id });
    }

    /// <summary>What broke, when, and the bridge.</summary>
    /// <returns><c>Boundary yinzhou * 2016-09-14</c>.</returns>
    public override string ToString() =>
        $"{Kind} {Subject?.Text ?? "*"} {Indicator?.Text ?? "*"} {NodaTime.Text.LocalDatePattern.Iso.Format(On)}{(Bridge is { } factor ? $" × {Texts.Plain(factor)}" : "")}";
}
