using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Words for what is promised or known of a value. With a measurand they suit its measure: a place, a comparison with a benchmark, a multiple of a base.</summary>
internal sealed class ValueWords(SeriesWords series, Wording wording)
{
    private readonly QuantityWriter _quantities = new(wording.Language);

    /// <summary>The measure that a sentence names before the words: what is compared with a benchmark, a base or the past, where the words say with what.</summary>
    internal static Measure Named(Measure measure, Bound bound) => bound switch
    {
        RangeBound { Range: var range } => Named(measure, range),
        ApproximatelyBound { Value: var value } => Named(measure, QuantityRange.Exactly(value)),
        FloorAndStretchBound { Range: var range } => Named(measure, range),
        AssignedBound { Registered: { } registered } => Named(measure, registered),
        _ => measure,
    };

    /// <summary>The same for a value that is known; null where it is no number.</summary>
    internal static Measure Named(Measure measure, QuantityRange? range) => measure switch
    {
        RelativeMeasure { Of: var of } when range is not null => of,
        MultipleMeasure when range is not null => Measure.Level,
        RankInHistoryMeasure { Of: var of } when range is not null && IsRecord(range) => of,
        _ => measure,
    };

    internal (string Words, ValueForm Form) Write(Bound bound, Measurand? measurand = null) => bound switch
    {
        RangeBound { Range: { Unit.Scale: not null } range } => (Grades(range.ToAdmissible() ?? range), ValueForm.Verb),
        RangeBound { Range: var range } => Write(range, measurand),
        ApproximatelyBound { Value: var value } => Around(value, measurand),
        FloorAndStretchBound stretch => Stretch(stretch, measurand),
        AssignedBound assigned => (Assigned(assigned, measurand), ValueForm.Predicate),
        QualitativeBound { Text: var text } => (wording.Say("bound.qualitative", ("text", text)), ValueForm.Predicate),
        _ => (bound.ToString(), ValueForm.Number),
    };

    /// <summary>A bound for a cell of a table, beside a column that names the measure.</summary>
    internal string WriteInCell(Bound bound, Measurand measurand) => bound is RangeBound { Range: { Unit.Scale: null } range } && IsPlain(measurand.Measure) ? InCell(range) : Write(bound, measurand).Words;

    /// <summary>What is known for a cell of a table.</summary>
    internal string WriteInCell(Known known, Measurand measurand) => known is RangeKnown { Range: { Unit.Scale: null } range } && IsPlain(measurand.Measure) ? InCell(range) : Write(known, measurand).Words;

    internal (string Words, ValueForm Form) Write(Known known, Measurand? measurand = null) => known switch
    {
        RangeKnown { Range: var range } => Write(range, measurand),
        ApproximatelyKnown { Value: var value } => Around(value, measurand),
        StatedKnown { Text: var text } => (wording.Say("value.stated", ("text", text)), ValueForm.Number),
        MissingKnown { Status: var status } => (wording.Word("missing." + status), ValueForm.Predicate),
        _ => (known.ToString(), ValueForm.Number),
    };

    internal (string Words, ValueForm Form) Write(Reading reading) =>
        reading.Stated is { } text ? (wording.Say("value.stated", ("text", text)), ValueForm.Number)
        : reading.Around is { } around ? Around(around, reading.Measurand)
        : Write(reading.Range, reading.Measurand);

    internal (string Words, ValueForm Form) Write(QuantityRange range, Measurand? measurand) => measurand?.Measure switch
    {
        LevelMeasure when range is { Unit.Scale: { } scale, Point: { } grade } && scale == OrdinalScale.Occurrence => (wording.Word(grade > 0 ? "value.occurred" : "value.absent"), ValueForm.Predicate),
        LevelMeasure when range is { Unit.Scale: not null, Point: not null } => (_quantities.Write(range), ValueForm.Grade),
        RelativeMeasure relative => (Compared(range, series.Write(relative, measurand), isAround: false), ValueForm.Predicate),
        MultipleMeasure multiple => (Doubled(range, _quantities.Write(range, end => OfBase(end, multiple, measurand))), FormOf(range)),
        RankInHistoryMeasure when IsRecord(range) => (wording.Word("value.record"), ValueForm.Predicate),
        null => (_quantities.Write(range), FormOf(range)),
        var measure when IsPlace(measure) || range.Unit.Dimension != Dimension.Rank => (_quantities.Write(range), FormOf(range)),
        _ => (_quantities.WriteAmount(range), range.Point is null ? ValueForm.Sign : ValueForm.Number),
    };

    /// <summary>A value for a formula: the bare number, also of a benchmark's difference or a multiple.</summary>
    internal string Bare(Reading reading) =>
        IsPlace(reading.Measurand.Measure) ? _quantities.Write(reading.Range) : _quantities.WriteAmount(reading.Range);

    /// <summary>A distance; one that may be nothing is written by its upper end.</summary>
    internal string Distance(QuantityRange distance) => _quantities.WriteAmount(distance is { Lower: 0, Upper: > 0 and var upper }
        ? QuantityRange.Create(null, false, upper, distance.IsUpperIncluded, distance.Unit)! : distance);

    internal string Amount(QuantityRange range) => _quantities.WriteAmount(range);

    /// <summary>After 应, "is to".</summary>
    internal string Be((string Words, ValueForm Form) value) => wording.Say("be." + value.Form, ("words", value.Words));

    /// <summary>After the name of what is measured.</summary>
    internal string Is((string Words, ValueForm Form) value) => wording.Say("is." + value.Form, ("words", value.Words));

    /// <summary>Whether values of the measure are places where their unit is; a change of rank counts places but is none.</summary>
    private static bool IsPlace(Measure measure) => measure is LevelMeasure or RankMeasure or RankInHistoryMeasure || (measure is AverageMeasure { Of: var of } && IsPlace(of));

    /// <summary>Whether the number says all by itself: not a place, a comparison with something, or a multiple of something.</summary>
    private static bool IsPlain(Measure measure) => measure is not (RelativeMeasure or MultipleMeasure or RankInHistoryMeasure);

    private string InCell(QuantityRange range) => range.Unit.Dimension == Dimension.Rank ? _quantities.Write(range) : _quantities.WriteInCell(range);

    private static bool IsRecord(QuantityRange places) => places is { Upper: 1, Lower: null or 1 };

    private static ValueForm FormOf(QuantityRange range) =>
        range.Unit.Dimension == Dimension.Rank && range is not { Lower: null, Upper: null } ? ValueForm.Place
        : range is { Lower: not null, Upper: not null, IsLowerIncluded: true, IsUpperIncluded: true } or { Unit.Scale: not null } or { Lower: null, Upper: null } ? ValueForm.Number
        : ValueForm.Sign;

    private (string Words, ValueForm Form) Around(Quantity value, Measurand? measurand)
    {
        var range = QuantityRange.Exactly(value);
        if (measurand?.Measure is RelativeMeasure relative)
        {
            return (Compared(range, series.Write(relative, measurand), isAround: true), ValueForm.Predicate);
        }

        (string words, ValueForm form) = Write(range, measurand);
        return (wording.Say("value.around", ("value", words)), form);
    }

    private string OfBase(string multiple, MultipleMeasure measure, Measurand measurand) =>
        wording.Say("value.multiple", ("multiple", multiple), ("base", series.Base(measure, measurand.Period)));

    /// <summary>翻一番 is 2, 翻两番 4.</summary>
    private string Doubled(QuantityRange range, string words) => range switch
    {
        { Lower: 2, Upper: null or 2 } => wording.Noted(words, [wording.Word("value.doubled")]),
        { Lower: 4, Upper: null or 4 } => wording.Noted(words, [wording.Word("value.quadrupled")]),
        _ => words,
    };

    private string Grades(QuantityRange grades)
    {
        if (grades.Unit.Scale == OrdinalScale.Occurrence)
        {
            return wording.Word(grades.Lower > 0 ? "grade.occurs" : "grade.absent");
        }

        string key = grades switch
        {
            { Lower: not null, Upper: null } => "grade.atLeast",
            { Lower: null, Upper: not null } => "grade.atMost",
            { Point: not null } => "grade.exactly",
            _ => "grade.between",
        };
        return wording.Say(key, ("low", End(grades.Lower)), ("high", End(grades.Upper)));

        string End(decimal? steps) => steps is { } amount ? _quantities.Write(new Quantity(amount, grades.Unit)) : "";
    }

    private (string Words, ValueForm Form) Stretch(FloorAndStretchBound bound, Measurand? measurand)
    {
        Direction direction = measurand is not null && series.Find(measurand.Indicator) is { } indicator ? measurand.Measure.DirectionFor(indicator) : Direction.None;
        (string low, string high) = (End(bound.Range.Lower!.Value), End(bound.Range.Upper!.Value));
        (string floor, string stretch) = direction == Direction.Lower ? (high, low) : (low, high);
        string words = wording.Say(direction switch { Direction.Higher => "bound.stretchUp", Direction.Lower => "bound.stretchDown", _ => "bound.stretch" }, ("floor", floor), ("stretch", stretch));
        return measurand?.Measure is RelativeMeasure relative
            ? (wording.Say("relation.other", ("benchmark", series.Write(relative, measurand)), ("words", words)), ValueForm.Predicate)
            : (words, direction == Direction.None ? ValueForm.Number : ValueForm.Sign);

        string End(decimal amount) => _quantities.WriteAmount(QuantityRange.Exactly(new Quantity(amount, bound.Range.Unit))) is var end && measurand?.Measure is MultipleMeasure multiple
            ? OfBase(end, multiple, measurand) : end;
    }

    private string Assigned(AssignedBound assigned, Measurand? measurand)
    {
        string words = wording.Say("bound.assigned", ("by", assigned.By));
        return assigned.Registered is not { } registered ? words
            : wording.Noted(words, [Write(registered, measurand).Words, .. assigned.RegisteredOn is { } day ? [wording.Say("bound.registered", ("date", Wording.Day(day)))] : (string[])[]]);
    }

    /// <summary>高于…, 与…同步, 低于…0.5个百分点以上.</summary>
    private string Compared(QuantityRange difference, string benchmark, bool isAround)
    {
        (string? key, decimal by) = isAround ? AroundKey(difference.Point!.Value) : RelationKey(difference);
        return key is null
            ? wording.Say("relation.other", ("benchmark", benchmark), ("words", _quantities.WriteAmount(difference)))
            : wording.Say("relation." + key, ("benchmark", benchmark), ("distance", _quantities.WriteAmount(QuantityRange.Exactly(new Quantity(Math.Abs(by), difference.Unit)))));
    }

    private static (string Key, decimal By) AroundKey(decimal difference) => (difference switch { 0 => "inStep", > 0 => "aboveByAround", _ => "belowByAround" }, difference);

    private static (string? Key, decimal By) RelationKey(QuantityRange difference) => difference switch
    {
        { Point: 0 } => ("equal", 0),
        { Point: > 0 and var above } => ("aboveBy", above),
        { Point: { } below } => ("belowBy", below),
        { Lower: 0, Upper: null } => (difference.IsLowerIncluded ? "notBelow" : "above", 0),
        { Lower: null, Upper: 0 } => (difference.IsUpperIncluded ? "notAbove" : "below", 0),
        { Lower: > 0 and var above, Upper: null } => (difference.IsLowerIncluded ? "aboveByAtLeast" : "aboveByMore", above),
        { Lower: null, Upper: < 0 and var below } => (difference.IsUpperIncluded ? "belowByAtLeast" : "belowByMore", below),
        _ => (null, 0),
    };
}
