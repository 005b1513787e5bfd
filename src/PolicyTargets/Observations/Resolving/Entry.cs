using NodaTime;

namespace PolicyTargets;

/// <summary>Everything that was published about one measure and period of a series, earliest publication first.</summary>
internal sealed class Entry
{
    private readonly Vintage[] _vintages;
    private readonly ReadingResult?[]? _readings;

    internal Entry(Measure measure, ReportingPeriod period, IEnumerable<Vintage> vintages)
    {
        (Measure, Period) = (measure, period);
        _vintages = [.. vintages.OrderBy(vintage => vintage.PublishedOn)];
        _readings = Array.TrueForAll(_vintages, vintage => vintage.Observation.Known is RangeKnown) ? new ReadingResult?[_vintages.Length] : null;
    }

    internal Measure Measure { get; }

    internal ReportingPeriod Period { get; }

    /// <summary>What was published by a day.</summary>
    internal ReadOnlySpan<Vintage> Visible(LocalDate asOf)
    {
        int count = _vintages.Length;
        while (count > 0 && _vintages[count - 1].PublishedOn > asOf)
        {
            count--;
        }

        return _vintages.AsSpan(0, count);
    }

    /// <summary>The reading of what was published by a day; null when nothing was. Plain numbers taken as they stand are joined once for each number of publications.</summary>
    internal ReadingResult? Read(LocalDate asOf, QuantityRange domain, RoundingPolicy rounding, Tolerance? tolerance)
    {
        ReadOnlySpan<Vintage> visible = Visible(asOf);
        if (visible.IsEmpty)
        {
            return null;
        }

        if (rounding != RoundingPolicy.Exact || _readings is null)
        {
            return new VintageJoin(domain, rounding, tolerance).Join(visible, Measurand);
        }

        return _readings[visible.Length - 1] ??= new VintageJoin(domain, rounding, tolerance).Join(visible, Measurand);
    }

    /// <summary>The same where the values may be means of several subjects, which need not be whole.</summary>
    internal ReadingResult? ReadMean(LocalDate asOf, QuantityRange domain, RoundingPolicy rounding, Tolerance? tolerance) =>
        Visible(asOf) is { IsEmpty: false } visible && domain.TryConvert(domain.Unit.Continuous(), out QuantityRange? wide) ? new VintageJoin(wide, rounding, tolerance).Join(visible, Measurand) : null;

    /// <summary>Gets what the publications are about, in the plain form of its measure.</summary>
    private Measurand Measurand => field ??=
        _vintages[0].Observation.Measurand is var own && ReferenceEquals(own.Measure, Measure) && own.Period == Period ? own : own with { Measure = Measure, Period = Period };
}
