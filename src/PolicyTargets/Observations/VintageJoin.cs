using NodaTime;

namespace PolicyTargets;

/// <summary>Makes one reading of several publications about the same thing: what agrees is intersected; what is disjoint and later, or revised, replaces.</summary>
internal sealed class VintageJoin(QuantityRange domain, RoundingPolicy rounding, Tolerance? tolerance)
{
    private readonly List<Observation> _used = [];
    private QuantityRange? _range;
    private Quantity? _around;
    private bool _contradictory;
    private bool _mismatch;
    private ObservationStatus _status;

    /// <summary>The reading of the vintages; null when there are none.</summary>
    /// <param name="vintages">In any order.</param>
    /// <param name="period">The period they are about.</param>
    /// <param name="isFloor">Whether each value is only a part of the whole, and so a lower limit.</param>
    internal ReadingResult? Join(IEnumerable<Vintage> vintages, ReportingPeriod period, Func<Vintage, bool> isFloor)
    {
        foreach (IGrouping<LocalDate, Vintage> day in vintages.GroupBy(vintage => vintage.PublishedOn).OrderBy(group => group.Key))
        {
            Publish([.. day], isFloor);
        }

        return _contradictory ? ReadingResult.None(UndeterminedReason.ContradictoryReadings, isPublished: true)
            : _range is null && _around is null ? (_mismatch ? ReadingResult.None(UndeterminedReason.UnitMismatch, isPublished: true) : null)
            : ReadingResult.Of(new Reading
            {
                Period = period,
                Range = _range ?? domain,
                Around = _range is null ? _around : null,
                Status = _status,
                Observations = [.. _used.Select(observation => observation.Id)],
            });
    }

    /// <summary>What came out on one day: its readings must agree with each other.</summary>
    private void Publish(Vintage[] day, Func<Vintage, bool> isFloor)
    {
        QuantityRange? common = null;
        bool clash = false;
        var used = new List<Observation>();
        foreach (Vintage vintage in day)
        {
            if (!vintage.Observation.Known.Unit.ConvertsTo(domain.Unit))
            {
                _mismatch = true;
            }
            else if (vintage.Observation.Known.ToRange(rounding, tolerance) is not { } stated)
            {
                Approximate(vintage.Observation);
            }
            else
            {
                used.Add(vintage.Observation);
                QuantityRange? admissible = Admissible(stated, isFloor(vintage));
                QuantityRange? joined = admissible is null || common is null ? admissible : common.Intersect(admissible);
                clash |= joined is null;
                common = joined ?? common;
            }
        }

        if (used.Count > 0)
        {
            Follow(common, clash, used, day.Any(vintage => vintage.Observation.IsRevision));
        }
    }

    private void Follow(QuantityRange? common, bool clash, List<Observation> used, bool isRevision)
    {
        QuantityRange? joined = clash || isRevision || _contradictory || _range is null ? null : _range.Intersect(common!);
        if (joined is null)
        {
            _used.Clear();
        }

        _range = joined ?? common;
        _contradictory = clash;
        _used.AddRange(used);
        _status = used.Max(observation => observation.Status);
    }

    /// <summary>A value around a number says less than any range: it counts only while there is none.</summary>
    private void Approximate(Observation observation)
    {
        if (_range is null && !_contradictory)
        {
            _around = ((ApproximatelyKnown)observation.Known).Value;
            _status = observation.Status;
            _used.Clear();
            _used.Add(observation);
        }
    }

    /// <summary>The stated values that can occur, as printed: for a count, "more than 8800" stays so although 8801 is the first; null when none can.</summary>
    private QuantityRange? Admissible(QuantityRange stated, bool isFloor)
    {
        QuantityRange? common = stated.TryConvert(domain.Unit, out QuantityRange? converted) ? Floor(converted, isFloor).Intersect(domain) : null;
        return common?.ToAdmissible() is null ? null : common;
    }

    private static QuantityRange Floor(QuantityRange range, bool isFloor) =>
        isFloor ? QuantityRange.Create(range.Lower, range.IsLowerIncluded, null, false, range.Unit)! : range;
}
