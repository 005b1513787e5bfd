using NodaTime;

namespace PolicyTargets;

/// <content>What is known of a period that is not over.</content>
internal sealed partial class Resolver
{
    /// <summary>The amount of a flow from the start of a period to a day before its end, as late as it is known: published so, or a row of its parts without a gap.</summary>
    internal Reading? SoFar(ReportingPeriod period)
    {
        if (period is not { Start: { } start, End: { } end } || period.Kind == PeriodKind.Years || Indicator.Nature != Nature.Flow)
        {
            return null;
        }

        Reading? published = Entries.Where(entry => entry.Measure is LevelMeasure && entry.Period.Start == start && entry.Period.End < end)
            .Reverse().Select(entry => Usable(Find(Measure.Level, entry.Period))).FirstOrDefault(reading => reading is not null);
        Reading[] row = [.. Parts(period).Select(part => Usable(Find(Measure.Level, part))).TakeWhile(reading => reading is not null)!];
        Reading? summed = row.Length > 0 && row[^1].Period.End < end ? Sum(row) : null;
        Reading? latest = summed is not null && !(published?.Period.End >= summed.Period.End) ? summed : published;
        return latest is null ? null : latest with { Status = Later(latest.Status, ObservationStatus.Partial) };
    }

    /// <summary>The same measure from the start of a span to the latest day for which it is known, before the span's end; null when there is none.</summary>
    internal Reading? SpanToDate(Measure measure, ReportingPeriod span)
    {
        if (span is not { Kind: PeriodKind.Years, Start: { } start, End: { } end })
        {
            return null;
        }

        Measure based = measure.Spelled(measure.BaseFor(span));
        for (int year = end.Year - 1; year >= start.Year; year--)
        {
            if (Read(based, ReportingPeriod.Years(start.Year, year)).Reading is { Around: null } reading)
            {
                return reading;
            }
        }

        return null;
    }

    /// <summary>The least that a non-negative flow has reached in a period, from any of its parts: <c>[so far, ∞)</c>; null when no part is known.</summary>
    internal Reading? Secured(Measure measure, ReportingPeriod period)
    {
        if (!IsNonNegativeFlow || measure is not (LevelMeasure or SumMeasure) || period.End is null)
        {
            return null;
        }

        Reading? parts = Sum(Parts(period).Select(part => Find(Measure.Level, part)?.Reading ?? SoFar(part)).OfType<Reading>());
        Reading? spans = Entries.Where(entry => entry.Measure is SumMeasure && period.Contains(entry.Period))
            .Select(entry => Find(Measure.Sum, entry.Period)?.Reading).OfType<Reading>().MaxBy(reading => reading.Range.Lower);
        Reading? window = Parts(period).Count > 1 ? SoFar(period) : null;
        parts = window?.Range.Lower > (parts?.Range.Lower ?? decimal.MinValue) ? window : parts;
        Reading? best = (parts?.Range.Lower ?? decimal.MinValue) >= (spans?.Range.Lower ?? decimal.MinValue) ? parts : spans;
        return best is not { Range.Lower: { } least } ? null
            : best with { Range = QuantityRange.Create(least, best.Range.IsLowerIncluded, null, false, best.Range.Unit)!, Status = Later(best.Status, ObservationStatus.Partial) };
    }

    private Reading? Sum(IEnumerable<Reading> parts)
    {
        Reading[] known = [.. parts.Where(part => part.Around is null)];
        if (known.Length == 0)
        {
            return null;
        }

        RangeResult total = known.Skip(1).Aggregate(RangeResult.Of(known[0].Range), (sum, part) => sum + RangeResult.Of(part.Range));
        ReportingPeriod covered = known.Length == 1 ? known[0].Period : Covering(known[0].Period.Start!.Value, known[^1].Period.End!.Value);
        return Derived(total, Measure.Sum, covered, known).Reading;
    }

    /// <summary>The days of a row of parts, in the plainest form.</summary>
    private static ReportingPeriod Covering(LocalDate start, LocalDate end) =>
        start is not { Month: 1, Day: 1 } || end.Day != CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) || (start.Year != end.Year && end.Month != 12) ? ReportingPeriod.Dates(start, end)
        : start.Year == end.Year && end.Month != 12 ? ReportingPeriod.YearToDate(end.Year, end.Month)
        : ReportingPeriod.Years(start.Year, end.Year);

    private static ObservationStatus Later(ObservationStatus a, ObservationStatus b) => a > b ? a : b;
}
