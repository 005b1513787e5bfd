namespace PolicyTargets;

/// <content>What is known of a period that is not over.</content>
internal sealed partial class Resolver
{
    /// <summary>The latest year-to-date level within a calendar year that ends before the year does; null when there is none.</summary>
    internal Reading? YearToDate(ReportingPeriod year) =>
        year.Kind != PeriodKind.Year ? null
        : Entries.Where(entry => entry.Measure is LevelMeasure && entry.Period is { Kind: PeriodKind.YearToDate } && year.Contains(entry.Period) && entry.Period.End < year.End)
            .Reverse().Select(entry => Find(Measure.Level, entry.Period)?.Reading).OfType<Reading>().FirstOrDefault(reading => reading.Around is null)
            is { } latest ? latest with { Status = Later(latest.Status, ObservationStatus.Partial) } : null;

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

        Reading? parts = Sum(Parts(period).Select(part => Find(Measure.Level, part)?.Reading ?? YearToDate(part)).OfType<Reading>());
        Reading? spans = Entries.Where(entry => entry.Measure is SumMeasure && period.Contains(entry.Period) && entry.Period != period)
            .Select(entry => Find(Measure.Sum, entry.Period)?.Reading).OfType<Reading>().MaxBy(reading => reading.Range.Lower);
        Reading? best = (parts?.Range.Lower ?? decimal.MinValue) >= (spans?.Range.Lower ?? decimal.MinValue) ? parts : spans;
        return best is null ? null : best with { Range = QuantityRange.AtLeast(new Quantity(best.Range.Lower ?? 0, best.Range.Unit)), Status = ObservationStatus.Partial };
    }

    private Reading? Sum(IEnumerable<Reading> parts)
    {
        Reading[] known = [.. parts.Where(part => part.Around is null)];
        if (known.Length == 0)
        {
            return null;
        }

        RangeResult total = known.Skip(1).Aggregate(RangeResult.Of(known[0].Range), (sum, part) => sum + RangeResult.Of(part.Range));
        ReportingPeriod covered = known.Length == 1 ? known[0].Period : ReportingPeriod.Dates(known[0].Period.Start!.Value, known[^1].Period.End!.Value);
        return Derived(total, Measure.Sum, covered, known).Reading;
    }

    private static ObservationStatus Later(ObservationStatus a, ObservationStatus b) => a > b ? a : b;
}
