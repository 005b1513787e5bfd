using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>Which value it is: a series with a unit, a direction and a nature. How the value is looked at (level, change, growth) belongs to the claim, never here.</summary>
/// <remarks>A record of valid values: whether they go together (a ratio without denominator) is for a validator to say.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Indicator
{
    private static readonly Dimension[] NeverNegative = [Dimension.Count, Dimension.PersonVisit, Dimension.PersonYear];

    /// <summary>Gets the code, unique within a catalogue.</summary>
    public required IndicatorCode Code { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the unit of its level; for stages and happenings the unit of an <see cref="OrdinalScale"/>.</summary>
    public required Unit Unit { get; init; }

    /// <summary>Gets which way is better. There is no default: a wrong guess would turn verdicts round.</summary>
    public required Direction Direction { get; init; }

    /// <summary>Gets the kind of value.</summary>
    public required Nature Nature { get; init; }

    /// <summary>Gets the values that can occur at all, in a unit that converts; null for the unit's own limits (see <see cref="EffectiveDomain"/>).</summary>
    public QuantityRange? Domain { get; init; }

    /// <summary>Gets how often the series has a value.</summary>
    /// <value>Annual unless stated.</value>
    public Frequency Frequency { get; init; } = Frequency.Annual;

    /// <summary>Gets the usual time from the end of a period to the publication of its value; null where it is not known, and then a value without publication
    /// date counts as published when its period ends.</summary>
    /// <value>In years, months, weeks and days, none of them negative, and at most 100 years.</value>
    /// <exception cref="ArgumentOutOfRangeException">The value has a part of a day, is negative or too long.</exception>
    public Period? PublicationLag
    {
        get;
        init => field = value is null || IsLag(value) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A publication lag has years, months, weeks and days, none negative, and at most 100 years.");
    }

    /// <summary>Gets the name of what is divided, for a ratio; null where it is none or not stated.</summary>
    public string? Numerator { get; init; }

    /// <summary>Gets the name of what it is divided by, for a ratio; null where it is none or not stated.</summary>
    public string? Denominator { get; init; }

    /// <summary>Gets other wordings met in documents; empty where there are none.</summary>
    public IReadOnlyList<string> Aliases { get; init => field = ValueList<string>.Of(value); } = ValueList<string>.Empty;

    /// <summary>Gets the names, in both languages, of the parts of the population that its values are of (规上工业企业); a scope that is not among them is written as it stands. May be empty.</summary>
    public IReadOnlyList<LocalizedText> Scopes { get; init => field = ValueList<LocalizedText>.Of(value); } = ValueList<LocalizedText>.Empty;

    /// <summary>Gets which scopes are declared part of which; empty where none are.</summary>
    public IReadOnlyList<ScopePart> ScopeParts { get; init => field = ValueList<ScopePart>.Of(value); } = ValueList<ScopePart>.Empty;

    /// <summary>Gets how the value is put together from other series; null where it is published as such only.</summary>
    public Composition? Composition { get; init; }

    /// <summary>Gets the series that read alike but are of another population or definition, so that no growth or completion may be computed between them and this one; empty where none is known.</summary>
    /// <remarks>The concept "comparability" of SDMX metadata (ESMS, section 15). It is enough to state it on one of the two.</remarks>
    public IReadOnlyList<IndicatorCode> NotComparableWith { get; init => field = ValueList<IndicatorCode>.Of(value); } = ValueList<IndicatorCode>.Empty;

    /// <summary>Gets the first period of the series; null where it is not known, and then no value can be shown to be a record in its history.</summary>
    public ReportingPeriod? SeriesStart { get; init; }

    /// <summary>Gets the values that can occur: <see cref="Domain"/>, else at least 0 for counts, person-visits and person-years, at least 1 for ranks, the grades of a
    /// scale, and everything for other units.</summary>
    public QuantityRange EffectiveDomain => Domain ?? LimitsOf(Unit);

    /// <summary>Gets how the values of the parts of a period give that of the whole: a flow adds up, of a stock or stage the last one counts, of all else there is no value of the whole.</summary>
    public Aggregation TemporalAggregation => Nature switch { Nature.Flow => Aggregation.Sum, Nature.Stock or Nature.Stage => Aggregation.Last, _ => Aggregation.None };

    /// <summary>Gets how the values of the parts of a territory give that of the whole, where that is not the usual of its nature; null where it is (see <see cref="EffectiveSpatialAggregation"/>).</summary>
    public Aggregation? SpatialAggregation { get; init; }

    /// <summary>Gets the series that weighs the values of the parts where the whole is their <see cref="Aggregation.WeightedMean"/>; null where it is not stated.</summary>
    public IndicatorCode? Weight { get; init; }

    /// <summary>Gets how the values of the parts of a territory give that of the whole: <see cref="SpatialAggregation"/>, else the sum of flows and stocks, the ratio of sums where numerator and
    /// denominator are named, be it in words or as the series of a <see cref="QuotientComposition"/>, and nothing for all else.</summary>
    public Aggregation EffectiveSpatialAggregation => SpatialAggregation ?? Nature switch
    {
        Nature.Flow or Nature.Stock => Aggregation.Sum,
        Nature.Ratio when Composition is QuotientComposition || (Numerator is not null && Denominator is not null) => Aggregation.Ratio,
        _ => Aggregation.None,
    };

    /// <summary>Gets whether its values are grades, which have an order but no distances.</summary>
    public bool IsOrdinal => Unit.Scale is not null;

    /// <summary>Gets whether its value belongs to the end of a period: then 2027, 2023/2027 and 2027-12-31 mean the same moment.</summary>
    internal bool IsKeyedByEnd => Nature is Nature.Stock or Nature.Stage;

    /// <summary>Whether a period of time can be a publication lag.</summary>
    internal static bool IsLag(Period lag) =>
        !lag.HasTimeComponent && lag is { Years: >= 0 and <= 100, Months: >= 0 and <= 1_200, Weeks: >= 0 and <= 5_300, Days: >= 0 and <= 36_600 };

    /// <summary>Code and name: <c>rd-intensity: R&amp;D经费投入强度</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Code}: {Name}";

    /// <summary>The values that a unit allows at all: counts from 0, ranks from 1, grades of their scale.</summary>
    internal static QuantityRange LimitsOf(Unit unit) =>
        unit.Scale is { } scale ? QuantityRange.Between(new Quantity(0, unit), new Quantity(scale.Grades.Count - 1, unit))
        : unit.Dimension == Dimension.Rank ? QuantityRange.AtLeast(new Quantity(1, unit))
        : NeverNegative.Contains(unit.Dimension) ? QuantityRange.AtLeast(new Quantity(0, unit))
        : QuantityRange.Unbounded(unit);
}
