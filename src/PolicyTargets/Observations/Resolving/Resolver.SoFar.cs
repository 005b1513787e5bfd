using NodaTime;

namespace PolicyTargets;

/// <content>What is known of a period that is not over.</content>
internal sealed partial class Resolver
{
    /// <summary>The amount of a flow, or of what was added, from the start of a period to a day before its end, as late as it is known: published so, or a row of its parts without a gap.</summary>
    internal Reading? SoFar(Measure measure, ReportingPeriod period)
    {
        Measure counted = measure is AdditionsMeasure ? measure : Measure.Level;
        if (period is not { Start: { } start, End: { } end } || period.Kind == PeriodKind.Years || !Counts(counted) || !HasPart(period))
        {
            return null;
        }

        Reading? published = EntriesIn(period).Where(entry => entry.Measure == counted && entry.Period.Start == start && entry.Period.End < end)
            .Reverse().Select(entry => Find(counted, entry.Period)?.Usable).FirstOrDefault(reading => reading is not null);
        Reading[] row = [.. Parts(period).Select(part => Find(counted, part)?.Usable).TakeWhile(reading => reading is not null)!];
        if (row.Length > 0 && row[^1].Period.End == end)
        {
            return null; // not so far: the whole of it
        }

        Reading? summed = row.Length > 0 ? Sum(counted, row) : null;
        Reading? latest = summed is not null && !(published?.Period.End >= summed.Period.End) ? summed : published;
        return latest is null ? null : latest with { Status = Later(latest.Status, ObservationStatus.Partial) };
    }

    /// <summary>The same measure from the start of a span to the latest day for which it is known, before the span's end; null when there is none.</summary>
    internal Reading? SpanToDate(Measure measure, ReportingPeriod span)
    {
        // What compares looks back to its base, whatever period it is printed for; what adds up, to the start of its time.
        LocalDate? before = measure.BaseFor(span)?.End ?? (span.Kind == PeriodKind.Years ? span.Start?.PlusDays(-1) : null);
        if (before is not { Month: 12, Day: 31 } start || span.End is not { Month: 12, Day: 31 } end)
        {
            return null;
        }

        Measure based = measure.Spelled(measure.BaseFor(span));
        for (int year = end.Year - 1; year > start.Year; year--)
        {
            if (Read(based, ReportingPeriod.Years(start.Year + 1, year)).Usable is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The least that something never negative has reached in a period, from any of its parts: <c>[so far, ∞)</c>; null when no part is known.</summary>
    /// <param name="measure">The measure.</param>
    /// <param name="period">Its whole time.</param>
    /// <param name="whole">What is read of the whole time already, as on its last day; null when nothing is.</param>
    internal Reading? Secured(Measure measure, ReportingPeriod period, Reading? whole = null)
    {
        if (measure is AverageMeasure { Of: LevelMeasure } average)
        {
            return SecuredAverage(average, period, whole);
        }

        Measure counted = measure is AdditionsMeasure ? measure : Measure.Level;
        if (measure is not (LevelMeasure or SumMeasure or AdditionsMeasure) || period.End is null || !Counts(counted) || !(DomainOf(counted).Lower >= 0))
        {
            return null;
        }

        Reading? best = HasPart(period) ? Greater(FromSpans(measure, period), FromParts(counted, period)) : null;
        best = Greater(Greater(best, FromComponents(measure, period)), whole is { IsUsable: true } ? whole : null);
        return best is null ? null : AtLeast(best);
    }

    /// <summary>Whether a measure of the series adds up over time.</summary>
    private bool Counts(Measure measure) => Indicator.Nature == Nature.Flow || measure is AdditionsMeasure;

    /// <summary>Whether anything was published about a part of a period: mostly nothing was, and that is soon seen.</summary>
    private bool HasPart(ReportingPeriod period)
    {
        foreach (Entry entry in _own?.EndingIn(period) ?? ArraySegment<Entry>.Empty)
        {
            if (period.Contains(entry.Period))
            {
                return true;
            }
        }

        return _parts.Length > 0 && EntriesIn(period).Any(entry => period.Contains(entry.Period));
    }

    private IEnumerable<Entry> EntriesIn(ReportingPeriod period) =>
        _parts.Length == 0 ? _own?.EndingIn(period) ?? ArraySegment<Entry>.Empty : _parts.Prepend(_own).OfType<Series>().SelectMany(series => series.EndingIn(period)).OrderBy(entry => entry.Period);

    private Reading? FromParts(Measure counted, ReportingPeriod period)
    {
        IReadOnlyList<ReportingPeriod> parts = Parts(period);
        Reading? known = parts.Count == 0 ? Find(counted, period)?.Usable // shorter than the indicator's own periods
            : Sum(counted, parts.Select(part => Find(counted, part)?.Usable ?? SoFar(counted, part)).OfType<Reading>());
        return Greater(parts.Count != 1 ? SoFar(counted, period) : null, known);
    }

    private Reading? FromSpans(Measure measure, ReportingPeriod period)
    {
        Measure total = measure is AdditionsMeasure ? measure : Measure.Sum;
        return EntriesIn(period).Where(entry => entry.Measure == total && period.Contains(entry.Period))
            .Select(entry => Find(total, entry.Period)?.Usable).OfType<Reading>().MaxBy(reading => reading.Range.Lower);
    }

    /// <summary>The known components of a composite, where none of the others can be negative.</summary>
    private Reading? FromComponents(Measure measure, ReportingPeriod period)
    {
        if (Indicator.Composition is not SumComposition composition || Components(composition, measure, period) is not { } parts || parts.Any(part => part.Known is null && !(part.Possible.Lower >= 0)))
        {
            return null;
        }

        Reading[] known = [.. parts.Select(part => part.Known).OfType<Reading>()];
        return known.Length == 0 || known.Length == parts.Count ? null : Derived(DerivationRule.Components, Added(known), measure, period, known).Reading;
    }

    /// <summary>From what is secured of the total, or from the average of the whole time, which fixes it.</summary>
    private Reading? SecuredAverage(AverageMeasure average, ReportingPeriod period, Reading? whole)
    {
        int count = Count(period, average.Per);
        if (count == 0 || !IsNonNegativeFlow)
        {
            return null;
        }

        Reading? mean = Secured(Measure.Sum, period) is { } total ? Mean(DerivationRule.AverageOfTotal, RangeResult.Of(total.Range), count, average, period, total).Reading : null;
        return Greater(mean, whole is { IsUsable: true } ? AtLeast(whole) : null);
    }

    /// <summary>The reading as a floor, which what still comes can only raise; null where it has no lower end.</summary>
    private static Reading? AtLeast(Reading reading) => reading.Range.Lower is not { } least ? null
        : reading with { Range = QuantityRange.Create(least, reading.Range.IsLowerIncluded, null, false, reading.Range.Unit)!, Status = Later(reading.Status, ObservationStatus.Partial) };

    private Reading? Sum(Measure counted, IEnumerable<Reading> parts)
    {
        Reading[] known = [.. parts];
        if (known.Length == 0)
        {
            return null;
        }

        ReportingPeriod covered = known.Length == 1 ? known[0].Period : Covering(known[0].Period.Start!.Value, known[^1].Period.End!.Value);
        return known.Length == 1 ? known[0] : Derived(DerivationRule.Total, Added(known), counted is AdditionsMeasure ? counted : Measure.Sum, covered, known).Reading;
    }

    private static Reading? Greater(Reading? a, Reading? b) => a is null ? b : b is null || a.Range.Lower > b.Range.Lower ? a : b;

    /// <summary>The days of a row of parts, in the plainest form.</summary>
    private static ReportingPeriod Covering(LocalDate start, LocalDate end) =>
        start is not { Month: 1, Day: 1 } || end.Day != CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) || (start.Year != end.Year && end.Month != 12) ? ReportingPeriod.Dates(start, end)
        : start.Year == end.Year && end.Month != 12 ? ReportingPeriod.YearToDate(end.Year, end.Month)
        : ReportingPeriod.Years(start.Year, end.Year);

    private static ObservationStatus Later(ObservationStatus a, ObservationStatus b) => a > b ? a : b;
}
