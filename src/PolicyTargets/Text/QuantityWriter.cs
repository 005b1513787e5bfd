using System.Globalization;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes quantities and ranges as officials do: <c>1.3万家</c>, <c>25亿元</c>, <c>0.67个百分点</c>; <c>13,000 entities</c>, <c>2.5 billion yuan</c>.</summary>
/// <remarks>Rounds to at most four decimals, half away from zero. The same under every culture.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class QuantityWriter
{
    private const int Decimals = 4;

    // Beyond it a number of 万 or 亿 is no easier to read than the plain one.
    private const int Longest = 100_000;
    private const string One = "unit.one.";
    private static readonly Dimension[] InSigns = [Dimension.Percent, Dimension.PercentagePoint, Dimension.Index, Dimension.Rank];
    private static readonly (decimal Size, string Text)[] ChineseScales = [(1_000_000_000_000m, "万亿"), (100_000_000m, "亿"), (10_000m, "万")];
    private static readonly (decimal Size, string Text)[] EnglishScales = [(1_000_000_000_000m, " trillion"), (1_000_000_000m, " billion"), (1_000_000m, " million")];

    /// <summary>Creates a writer.</summary>
    /// <param name="language">The language.</param>
    public QuantityWriter(Language language) => Language = language;

    /// <summary>A writer for accounts, in which a reader computes again: it writes every digit, and whether the ends of a range belong to it.</summary>
    internal static QuantityWriter Exact(Language language) => new(language) { IsExact = true };

    /// <summary>Gets the language.</summary>
    public Language Language { get; }

    private bool IsExact { get; init; }

    /// <summary>Writes a quantity.</summary>
    /// <param name="quantity">The quantity.</param>
    /// <returns>Number and unit; the name of the grade on an ordinal scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="quantity"/> is null.</exception>
    public string Write(Quantity quantity)
    {
        ArgumentNullException.ThrowIfNull(quantity);
        Quantity plain = Plain(quantity);
        return plain.Unit.Scale?.FindGrade(plain.Amount) is { } grade ? grade.Name.In(Language)
            : (plain.Unit.Unscaled is null ? Number(plain.Amount) : Format(plain.Amount)) + Unit(plain.Unit, plain.Amount);
    }

    /// <summary>Writes a range: <c>&gt;8800家</c>, <c>more than 8,800 entities</c>. Ranks are written as places: <c>前10位</c>, <c>No. 6</c>.</summary>
    /// <param name="range">The range.</param>
    /// <returns>A few words.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="range"/> is null.</exception>
    public string Write(QuantityRange range)
    {
        ArgumentNullException.ThrowIfNull(range);
        QuantityRange places = range.ToAdmissible() ?? range;
        return range.Unit.Dimension == Dimension.Rank && PlaceKey(places) is { } key ? Say(key, Place(places.Lower), Place(places.Upper)) : WriteAmount(range);
    }

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(QuantityWriter)} in {Language}";

    /// <summary>A range of amounts, also of places: how many places are still to go.</summary>
    internal string WriteAmount(QuantityRange range) => Write(range, end => end);

    /// <summary>A range as officials write it in a cell: counts and money in words (1.3万家以上), percentages and bare numbers with a sign (≥3.75%).</summary>
    internal string WriteInCell(QuantityRange range)
    {
        (string low, string high) = (End(range.Lower, range.Unit), End(range.Upper, range.Unit));
        string key = KeyOf(range, low, high);
        bool isInWords = range.Unit.Scale is null && !InSigns.Contains(range.Unit.Dimension) && key is "range.atLeast" or "range.moreThan" or "range.atMost" or "range.lessThan";
        return Say(isInWords ? key.Replace("range.", "cell.", StringComparison.Ordinal) : key, low, high);
    }

    /// <summary>A range whose ends get more words.</summary>
    internal string Write(QuantityRange range, Func<string, string> complete)
    {
        (string low, string high) = (End(range.Lower, range.Unit), End(range.Upper, range.Unit));
        string key = KeyOf(range, low, high);
        return IsExact && key == "range.between" && !(range.IsLowerIncluded && range.IsUpperIncluded)
            ? Say("range.both", Say(range.IsLowerIncluded ? "range.atLeast" : "range.moreThan", complete(low), ""), Say(range.IsUpperIncluded ? "range.atMost" : "range.lessThan", "", complete(high)))
            : Say(key, complete(low), complete(high));
    }

    private static string KeyOf(QuantityRange range, string low, string high)
    {
        bool isClosed = range.IsLowerIncluded && range.IsUpperIncluded;
        return range switch
        {
            { Lower: null, Upper: null } => "range.any",
            { Unit.Scale: { } scale, Lower: 0, Upper: { } to } when to == scale.Grades.Count - 1 => "range.any",
            { Unit.Scale: { } scale, Lower: { } from, Upper: { } to } when from < to && to == scale.Grades.Count - 1 => "grade.orMore",
            _ when isClosed && low == high => "range.exactly",
            { Lower: not null, Upper: not null } => "range.between",
            { Lower: not null } => range.IsLowerIncluded ? "range.atLeast" : "range.moreThan",
            _ => range.IsUpperIncluded ? "range.atMost" : "range.lessThan",
        };
    }

    /// <summary>How places are written; null for what cannot be places, such as a change of rank.</summary>
    private static string? PlaceKey(QuantityRange range) => range switch
    {
        { Lower: < 1 } or { Upper: < 1 } => null,
        { Upper: null, Lower: null or 1 } => "range.any",
        { Upper: null } => "place.orLower",
        { Upper: 1 } => "place.exactly",
        { Lower: null or 1 } => "place.within",
        { Point: not null } => "place.exactly",
        _ => "place.between",
    };

    private string Say(string key, string low, string high) => MessageTable.Write(key, Language, new MessageArgument("low", low), new MessageArgument("high", high));

    private string Place(decimal? place) => place is { } number ? Number(number) : "";

    private string End(decimal? amount, Unit unit) => amount is { } value ? Write(new Quantity(value, unit)) : "";

    /// <summary>English has no unit of ten thousand yuan: the same in yuan.</summary>
    private Quantity Plain(Quantity quantity) =>
        Language == Language.English && quantity.Unit.Unscaled is { } unit && QuantityRange.Exactly(quantity).TryConvert(unit, out QuantityRange? plain) && plain.Point is { } amount
            ? new Quantity(amount, unit) : quantity;

    private string Number(decimal amount)
    {
        string plain = Format(amount);
        string? scaled = (Language == Language.Chinese ? ChineseScales : EnglishScales)
            .Where(scale => Math.Abs(amount) >= scale.Size && Math.Abs(amount) / scale.Size < Longest && decimal.Round(amount / scale.Size, Decimals) * scale.Size == amount)
            .Select(scale => Format(amount / scale.Size) + scale.Text).FirstOrDefault();
        return scaled is not null && scaled.Length <= plain.Length ? scaled : plain;
    }

    private string Format(decimal amount)
    {
        decimal rounded = IsExact ? amount : decimal.Round(amount, Decimals, MidpointRounding.AwayFromZero);
        return Language == Language.Chinese ? Texts.Plain(rounded) : rounded.ToString("#,##0.############################", CultureInfo.InvariantCulture);
    }

    private string Unit(Unit unit, decimal amount) =>
        unit.Dimension == Dimension.Percent ? unit.Code
        : Language == Language.Chinese ? (unit == PolicyTargets.Unit.Index ? "" : unit.Name.Chinese)
        : " " + English(unit, Math.Abs(amount) == 1);

    private string English(Unit unit, bool isOne) =>
        unit.TryParts(out Unit? numerator, out Unit? denominator) ? $"{English(numerator, isOne)} per {English(denominator, isOne: true)}"
        : isOne && MessageTable.Has(One + unit.Code) ? MessageTable.Word(One + unit.Code, Language) : unit.Name.In(Language);
}
