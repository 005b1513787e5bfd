using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>A part of a territory with what is known of its value: a child in a <see cref="RollUpResult"/>, a unit of other boundaries in a <see cref="ConcordedValue"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record TerritoryPart
{
    internal TerritoryPart(SubjectId subject, LocalizedText name, decimal least, decimal most, IEnumerable<Reading> readings, IEnumerable<UndeterminedReason> reasons, bool isCensored)
    {
        (Subject, Name, Least, Most, IsCensored) = (subject, name, least, most, isCensored);
        (Readings, Reasons) = (ValueList<Reading>.Of(readings), ValueList<UndeterminedReason>.Of(reasons));
    }

    /// <summary>Gets whose value it is.</summary>
    public SubjectId Subject { get; }

    /// <summary>Gets the name at the time.</summary>
    public LocalizedText Name { get; }

    /// <summary>Gets the least share of the part that lies in the territory, from 0 to 1.</summary>
    public decimal Least { get; }

    /// <summary>Gets the greatest share of the part that lies in the territory, from 0 to 1; equal to <see cref="Least"/> where the share is known.</summary>
    public decimal Most { get; }

    /// <summary>Gets the share of the part that lies in the territory; null where it is not known.</summary>
    public decimal? Share => Least == Most ? Least : null;

    /// <summary>Gets what was read: the value; for a ratio numerator and denominator; for a weighted mean value and weight. Empty where one of them is missing.</summary>
    public IReadOnlyList<Reading> Readings { get; }

    /// <summary>Gets why it has no value that can be used, in the order of the enumeration; empty where it has one.</summary>
    public IReadOnlyList<UndeterminedReason> Reasons { get; }

    /// <summary>Gets whether it has a value that can be used.</summary>
    public bool IsKnown => Readings.Count > 0;

    /// <summary>Gets whether something of it is known as a range only ("more than 100"), printed numbers taken as they stand.</summary>
    public bool IsCensored { get; }

    /// <summary>Gets how final it is: the least final of what was read; null where it has no value.</summary>
    public ObservationStatus? Status => IsKnown ? Readings.Max(reading => reading.Status) : null;

    /// <summary>Gets whether all of the part lies in the territory.</summary>
    internal bool IsWhole => Least == 1 && Most == 1;

    /// <summary>Gets the range, or the reasons, as text.</summary>
    internal string ValueIn(Language language) => IsKnown ? string.Join(" / ", Readings.Select(reading => reading.Range)) : ReasonsIn(Reasons, language);

    /// <summary>Share and value: <c>haishu: [12, 12] 家</c>, <c>yinzhou × 0.4: [25, 25] 家</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Subject}{(IsWhole ? "" : $" × {ShareText}")}: {(IsKnown ? string.Join(" / ", Readings.Select(reading => reading.Range)) : string.Join(", ", Reasons))}";

    internal string ShareText => Share is { } share ? Texts.Plain(share) : $"{Texts.Plain(Least)}–{Texts.Plain(Most)}";

    internal static string ReasonsIn(IEnumerable<UndeterminedReason> reasons, Language language) =>
        string.Join(language == Language.Chinese ? "、" : ", ", reasons.Select(reason => MessageTable.Word($"reason.{reason}", language)));
}
