using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>The series of a unit in the boundaries of one day; see <see cref="ConcordanceCalculator"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record ConcordedSeries
{
    internal ConcordedSeries(Division unit, Indicator indicator, LocalDate boundariesOf, LocalDate asOf, WeightBasis? basis, IEnumerable<ConcordedValue> values) =>
        (Unit, Indicator, BoundariesOf, AsOf, Basis, Values) = (unit, indicator, boundariesOf, asOf, basis, ValueList<ConcordedValue>.Of(values));

    /// <summary>Gets the unit, as it stands on <see cref="BoundariesOf"/>.</summary>
    public Division Unit { get; }

    /// <summary>Gets the indicator.</summary>
    public Indicator Indicator { get; }

    /// <summary>Gets the day whose boundaries all values stand in.</summary>
    public LocalDate BoundariesOf { get; }

    /// <summary>Gets the day; what was published later was not used.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the weights by which parts of units were apportioned; null for none.</summary>
    public WeightBasis? Basis { get; }

    /// <summary>Gets a value for each period of which something is known, earliest end first; may be empty.</summary>
    public IReadOnlyList<ConcordedValue> Values { get; }

    /// <summary>Writes a line for the series and one for each value.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Lines, without a line break at the end.</returns>
    public string ToText(Language language)
    {
        string head = MessageTable.Write(
            "concord.head", language, new("unit", Unit.Name.In(language)), new("indicator", Indicator.Name.In(language)), new("date", LocalDatePattern.Iso.Format(BoundariesOf)));
        return string.Join('\n', Values.Select(value => Line(value, language)).Prepend(head));
    }

    /// <summary>Unit, indicator, day and number of values.</summary>
    /// <returns><c>yinzhou labs in the boundaries of 2017-12-31: 3 values</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Unit.Id} {Indicator.Code} in the boundaries of {LocalDatePattern.Iso.Format(BoundariesOf)}: {Values.Count} values");

    private static string Line(ConcordedValue value, Language language) => MessageTable.Write(
        "concord.value",
        language,
        new("period", $"{value.Period}"),
        new("value", value.Range?.ToString() ?? TerritoryPart.ReasonsIn(value.Reasons, language)),
        new("exactness", Words(value, language)));

    private static string Words(ConcordedValue value, Language language) => value.Exactness switch
    {
        ApportionedExactness apportioned => MessageTable.Write(
            "concord.Apportioned", language, new("basis", MessageTable.Word($"concord.basis.{apportioned.Basis}", language)), new("share", Texts.Plain(apportioned.Share))),
        PartialExactness { Missing: [] } => MessageTable.Write("concord.Partial", language, new MessageArgument("missing", MessageTable.Word("concord.nobody", language))),
        PartialExactness partial => MessageTable.Write("concord.Partial", language, new MessageArgument("missing", string.Join(
            language == Language.Chinese ? "、" : ", ", partial.Missing.Select(id => value.Parts.FirstOrDefault(part => part.Subject == id)?.Name.In(language) ?? id.Text)))),
        IrreversibleExactness => MessageTable.Word("concord.Irreversible", language),
        _ => MessageTable.Word("concord.Exact", language),
    };
}
