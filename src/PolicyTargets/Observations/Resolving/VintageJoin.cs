using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Makes one reading of several publications about the same thing: what agrees is intersected; what is disjoint and later, or revised, replaces; what is withdrawn is gone.</summary>
/// <remarks>Whether two readings agree is asked of the numbers as printed, with their half-units: a later 1.2万 agrees with 12480 and does not replace it. Where such
/// readings have no number in common as they stand, the finer one counts, so that no rounding policy can turn a verdict round.</remarks>
internal sealed class VintageJoin(QuantityRange domain, RoundingPolicy rounding, Tolerance? tolerance)
{
    private readonly List<(Observation Observation, Statement? Stated)> _used = [];
    private Statement? _stated;
    private Quantity? _around;
    private string? _words;
    private MissingStatus? _missing;
    private bool _contradictory;
    private bool _mismatch;

    private bool HasNumber => _stated is not null || _contradictory;

    /// <summary>The reading of publications about a measurand, earliest first; null when they say nothing.</summary>
    internal ReadingResult? Join(ReadOnlySpan<Vintage> vintages, Measurand measurand) =>
        vintages is [{ Observation: { Known: RangeKnown known } observation }] && known.Range.Unit.ConvertsTo(domain.Unit)
            ? Alone(observation, known, measurand)
            : Join(vintages.ToArray(), measurand, static _ => false);

    /// <summary>The reading of publications, some of them about a part of the whole.</summary>
    /// <param name="vintages">In any order.</param>
    /// <param name="measurand">What they are about.</param>
    /// <param name="isFloor">Whether a value is only a part of the whole, and so a lower limit.</param>
    internal ReadingResult? Join(IEnumerable<Vintage> vintages, Measurand measurand, Func<Vintage, bool> isFloor)
    {
        foreach (IGrouping<LocalDate, Vintage> day in vintages.GroupBy(vintage => vintage.PublishedOn).OrderBy(group => group.Key))
        {
            bool isRevised = day.Any(vintage => vintage.Observation.IsRevision);
            Publish([.. day.Where(vintage => !isRevised || vintage.Observation.IsRevision).OrderBy(vintage => vintage.Observation.Known.ToString(), StringComparer.Ordinal).ThenBy(vintage => vintage.Observation.Id.Text, StringComparer.Ordinal)], isFloor);
        }

        return _contradictory ? ReadingResult.None(UndeterminedReason.ContradictoryReadings, isPublished: true)
            : _stated is null && _around is null && _words is null
                ? (_mismatch ? ReadingResult.None(UndeterminedReason.UnitMismatch, isPublished: true) : _missing is { } missing ? ReadingResult.None(missing) : null)
            : ReadingResult.Of(new Reading
            {
                Measurand = measurand,
                Range = _stated?.Range ?? domain,
                Around = _stated is null ? _around : null,
                Stated = _stated is null && _around is null ? _words : null,
                Status = Status(),
                Observations = [.. _used.Select(used => used.Observation.Id).Distinct()],
            });
    }

    /// <summary>One publication, by far the most frequent case.</summary>
    private ReadingResult Alone(Observation observation, RangeKnown known, Measurand measurand) =>
        Read(known, isFloor: false) is { } stated
            ? ReadingResult.Of(new Reading { Measurand = measurand, Range = stated.Range, Status = observation.Status, Observations = [observation.Id] })
            : ReadingResult.None(UndeterminedReason.ContradictoryReadings, isPublished: true);

    /// <summary>What came out on one day: its readings must agree with each other.</summary>
    private void Publish(Vintage[] day, Func<Vintage, bool> isFloor)
    {
        Statement? common = null;
        bool clash = false;
        var used = new List<(Observation Observation, Statement? Stated)>();
        foreach (Vintage vintage in day)
        {
            Known known = vintage.Observation.Known;
            if (known.Unit is not { } unit)
            {
                Say(vintage.Observation);
            }
            else if (!unit.ConvertsTo(domain.Unit))
            {
                _mismatch = true;
            }
            else if (known.ToRange(rounding, tolerance) is null)
            {
                Approximate(vintage.Observation);
            }
            else
            {
                Statement? stated = Read(known, isFloor(vintage));
                used.Add((vintage.Observation, stated));
                Statement? joined = stated is null || common is null ? stated : common.Join(stated);
                clash |= joined is null;
                common = joined ?? common;
            }
        }

        if (used.Count > 0)
        {
            Follow(common, clash, used, day.Any(vintage => vintage.Observation.IsRevision));
        }
    }

    private void Follow(Statement? common, bool clash, List<(Observation Observation, Statement? Stated)> used, bool isRevision)
    {
        Statement? joined = clash || isRevision || _contradictory ? null : _stated?.Join(common!);
        if (joined is null)
        {
            _used.Clear();
        }

        _stated = joined ?? common;
        _contradictory = clash;
        _used.AddRange(used);
    }

    /// <summary>A value around a number says less than any range: it counts only while there is none.</summary>
    private void Approximate(Observation observation)
    {
        if (!HasNumber || observation.IsRevision)
        {
            Forget();
            _around = ((ApproximatelyKnown)observation.Known).Value;
            _used.Add((observation, null));
        }
    }

    /// <summary>Words say less than any number, and that a value is missing says nothing beside one; unless it is a withdrawal or a revision.</summary>
    private void Say(Observation observation)
    {
        if (observation.Known is MissingKnown { Status: var status } && (status == MissingStatus.Withdrawn || observation.IsRevision || !(HasNumber || _around is not null || _words is not null)))
        {
            Forget();
            _missing = status;
        }
        else if (observation.Known is StatedKnown { Text: var text } && ((!HasNumber && _around is null) || observation.IsRevision))
        {
            Forget();
            _words = text;
            _used.Add((observation, null));
        }
    }

    private void Forget()
    {
        (_stated, _contradictory, _around, _words, _missing) = (null, false, null, null, null);
        _used.Clear();
    }

    /// <summary>The most final publication that says all of it alone; where it takes several, the least final of them.</summary>
    private ObservationStatus Status()
    {
        ObservationStatus[] alone = [.. _used.Where(used => used.Stated?.Range == _stated?.Range).Select(used => used.Observation.Status)];
        return alone.Length > 0 ? alone.Min() : _used.Max(used => used.Observation.Status);
    }

    private Statement? Read(Known known, bool isFloor) =>
        Possible(known.ToRange(rounding, tolerance)!, isFloor) is { } range && Possible(known.ToRange(RoundingPolicy.Printed, tolerance)!, isFloor) is { } printed
            ? new Statement(range, printed, (known as RangeKnown)?.HalfUnit ?? 0)
            : null;

    /// <summary>The stated values that can occur; null when none can.</summary>
    private QuantityRange? Possible(QuantityRange stated, bool isFloor) =>
        !stated.TryConvert(domain.Unit, out QuantityRange? converted) ? null
        : Common(isFloor ? QuantityRange.Create(converted.Lower, converted.IsLowerIncluded, null, false, converted.Unit)! : converted, domain);

    /// <summary>What lies in both, as printed: "more than 8800" stays so although 8801 is the first whole number; null when no number of the unit lies in both.</summary>
    private static QuantityRange? Common(QuantityRange a, QuantityRange b) => a.Intersect(b) is { } common && common.ToAdmissible() is not null ? common : null;

    /// <summary>What publications say: the values taken, the values that the printed numbers allow, and how finely they were printed.</summary>
    private sealed record Statement(QuantityRange Range, QuantityRange Printed, decimal HalfUnit)
    {
        /// <summary>What both say; null when they are disjoint even as printed.</summary>
        internal Statement? Join(Statement later) =>
            Common(Printed, later.Printed) is not { } printed ? null
            : Common(Range, later.Range) is { } range ? new Statement(range, printed, FinenessOf(range, later))
            : HalfUnit < later.HalfUnit ? this : later;

        /// <summary>How finely what both say is printed: as finely as the one that says it, as the finer one where both or neither do.</summary>
        private decimal FinenessOf(QuantityRange common, Statement later) => (common == Range, common == later.Range) switch
        {
            (true, false) => HalfUnit,
            (false, true) => later.HalfUnit,
            _ => Math.Min(HalfUnit, later.HalfUnit),
        };
    }
}
