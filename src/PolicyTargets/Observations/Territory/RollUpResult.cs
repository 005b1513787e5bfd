using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>The value of a unit from those of its children, or the reasons why there is none; see <see cref="RollUpCalculator"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record RollUpResult
{
    internal RollUpResult()
    {
    }

    /// <summary>Gets the unit.</summary>
    public required SubjectId Parent { get; init; }

    /// <summary>Gets the name of the unit; its id where nobody knows it.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the indicator.</summary>
    public required Indicator Indicator { get; init; }

    /// <summary>Gets the period.</summary>
    public required ReportingPeriod Period { get; init; }

    /// <summary>Gets the day; what was published later was not used.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Gets how the values of the children give that of the unit.</summary>
    public Aggregation Aggregation => Indicator.EffectiveSpatialAggregation;

    /// <summary>Gets the values that it may have, in the indicator's unit; null where there are <see cref="Reasons"/>.</summary>
    public QuantityRange? Range { get; init; }

    /// <summary>Gets whether something is missing, and <see cref="Range"/> is what is still sure: the sum of what is known, or more.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets why there is no range, in the order of the enumeration; empty where there is one.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; init => field = ValueList<UndeterminedReason>.Of(value); } = ValueList<UndeterminedReason>.Empty;

    /// <summary>Gets the children in the order of their codes, then the areas that are added.</summary>
    public IReadOnlyList<TerritoryPart> Parts { get; init => field = ValueList<TerritoryPart>.Of(value); } = ValueList<TerritoryPart>.Empty;

    /// <summary>Gets what it rests on, and what it lacks.</summary>
    public required RollUpCoverage Coverage { get; init; }

    /// <summary>Gets how final it is: the least final of the parts; null where none has a value.</summary>
    public ObservationStatus? Status => Parts.Max(part => part.Status);

    /// <summary>Gets the observations used, each once; empty where there is no range.</summary>
    public IReadOnlyList<ObservationId> Observations =>
        ValueList<ObservationId>.Of(Range is null ? [] : Parts.SelectMany(part => part.Readings).SelectMany(reading => reading.Observations).Distinct());

    /// <summary>Gets what is published for the unit itself, which is compared and never used; null where nothing usable is.</summary>
    public Reading? OwnReading { get; init; }

    /// <summary>Gets what is published for the unit itself less <see cref="Range"/>, in pp between percentages; null where one of the two is missing.</summary>
    public QuantityRange? Difference => Range is { } range ? OwnReading?.Range.Subtract(range).Range : null;

    /// <summary>Says what was found and what it rests on, a line each: value, rule, parts, coverage, what is missing, areas, the unit's own value.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines, without a line break at the end.</returns>
    public string ToText(Language language) => string.Join('\n', RollUpText.Lines(this, language));

    /// <summary>Unit, indicator, period, value and coverage.</summary>
    /// <returns><c>ningbo gdp 2016: [150, 150] 亿元 (4 of 4 children)</c>.</returns>
    public override string ToString() => $"{Parent} {Indicator.Code} {Period}: {Range?.ToString() ?? string.Join(", ", Reasons)}{(IsPartial ? ", partial" : "")} ({Coverage})";
}
