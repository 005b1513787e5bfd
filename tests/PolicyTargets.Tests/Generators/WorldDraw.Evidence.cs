using NodaTime;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Generators;

/// <content>What is published: most of what the target's measure needs, and a few other things.</content>
internal sealed partial class WorldDraw
{
    private readonly List<Observation> _told = [];
    private readonly List<TrueValue?> _values = [];
    private readonly HashSet<(SeriesKey Series, ReadingKey Reading)> _about = [];

    private void Publish(Target goal)
    {
        Measure measure = goal.Measurand.Measure;
        ReportingPeriod due = goal.Measurand.Period;
        int last = due.End?.Year ?? 2025;
        if (_dice.OnceIn(6) && due.End is not null && !(measure is LevelMeasure && due.Kind == PeriodKind.Years && IsFlow))
        {
            Tell(World.City, _indicator.Code, measure, due);
        }

        Measure yearly = measure is AdditionsMeasure ? measure : _dice.Of(Measure.Level, Measure.Level, Measure.Level, Measure.Level, Measure.Change(), Measure.Growth());
        for (int year = 2020; year <= Truth.LastYear; year++)
        {
            if (_dice.Below(8) >= (year > last ? 7 : 1))
            {
                Tell(World.City, _indicator.Code, yearly, ReportingPeriod.Year(year));
            }

            if (yearly is not LevelMeasure && _dice.OnceIn(4))
            {
                Tell(World.City, _indicator.Code, Measure.Level, ReportingPeriod.Year(year));
            }
        }

        for (int count = IsFlow ? _dice.Below(4) : 0; count > 0; count--)
        {
            Tell(World.City, _indicator.Code, Measure.Level, PartOfAYear(_dice.Of(last, last - 1)));
        }

        PublishOthers(measure, due, last);
        for (int count = _dice.Of(0, 0, 1, 2, 3); count > 0; count--)
        {
            (Measure other, ReportingPeriod period) = Aside(last);
            Tell(World.City, _indicator.Code, other, period);
        }
    }

    /// <summary>Peers, whole, benchmark: the value of the due year and of its base, for most.</summary>
    private void PublishOthers(Measure measure, ReportingPeriod due, int last)
    {
        IEnumerable<(SubjectId, IndicatorCode)> others = measure switch
        {
            RankMeasure => Peers.Select(peer => (peer, _indicator.Code)),
            ShareMeasure or RelativeMeasure { Benchmark.Indicator: not null } => [(World.City, Whole)],
            ContributionMeasure or RelativeMeasure => [(Province, _indicator.Code)],
            _ => [],
        };
        int before = (measure as ContributionMeasure)?.BaseFor(due)?.End?.Year ?? last - 1;
        foreach ((SubjectId subject, IndicatorCode code) in others)
        {
            foreach (int year in (int[])[last, before])
            {
                if (_dice.Below(8) >= 1)
                {
                    Tell(subject, code, Measure.Level, ReportingPeriod.Year(year));
                }
            }

            if (_dice.OnceIn(4))
            {
                Tell(subject, code, _dice.Of(Measure.Growth(), Measure.Change()), ReportingPeriod.Year(last));
            }
        }
    }

    /// <summary>Something that readings may be derived from.</summary>
    private (Measure Measure, ReportingPeriod Period) Aside(int last)
    {
        ReportingPeriod year = ReportingPeriod.Year(2022 + _dice.Below(5));
        ReportingPeriod span = ReportingPeriod.Years(2023, _dice.Of(last, last, 2024));
        span = span.Kind == PeriodKind.Year ? ReportingPeriod.Years(2023, 2024) : span;
        return _dice.Below(12) switch
        {
            0 or 1 => (Measure.Change(), year),
            2 => (Measure.Growth(), year),
            3 => IsFlow ? (Measure.Sum, span) : (Measure.Change(), year),
            4 => (Measure.Average(), span),
            5 => (Measure.Change(), span),
            6 => (Measure.Growth(), span),
            7 => (Measure.Multiple(), _dice.Of(span, year)),
            8 => (Measure.AverageGrowth(), span),
            9 => (Measure.Additions, _dice.Of(span, year)),
            10 => (Measure.RelativeTo(Benchmark.Of(Province)), year),
            _ => (Measure.ShareOf(Whole), year),
        };
    }

    /// <summary>Publishes what is known of a value: nothing where it has none, and once only unless repetitions are wanted.</summary>
    private void Tell(SubjectId subject, IndicatorCode code, Measure measure, ReportingPeriod period)
    {
        if (_truth.Of(subject, code, measure, period) is not { } value || (!_about.Add((new(subject, code, null), ReadingKey.Of(_indicator, measure, period))) && !_choice.Repeats))
        {
            return;
        }

        for (int times = _choice.Repeats && _dice.OnceIn(6) ? 2 : 1; times > 0; times--)
        {
            TrueValue said = _choice.Lies && _dice.OnceIn(3) ? new TrueValue(value.Around.Low + _dice.Below(9) - 4) : value;
            Known known = KnownOf(said, measure.UnitFor(_indicator));
            _values.Add(known is StatedKnown or MissingKnown ? null : said);
            _told.Add(new Observation
            {
                Id = ObservationId.Parse($"o{_told.Count + 1}"),
                Measurand = new Measurand(subject, code, measure, period),
                Known = known,
                PublishedOn = _dice.OnceIn(3) ? null : period.End!.Value.PlusDays(_dice.Of(20, 60, 200, 400)),
                IsRevision = _choice.Lies && _dice.OnceIn(8),
                Status = _dice.Of(ObservationStatus.Final, ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Estimated),
            });
        }
    }

    /// <summary>Something true that is known of a value: itself, or a range around it, on one of whose ends it often lies.</summary>
    private Known KnownOf(TrueValue value, Unit unit)
    {
        (decimal low, decimal high) = value.Around;
        decimal step = unit.IsIntegral ? 1 : unit.Dimension == Dimension.Multiple ? 0.125m : 0.5m;
        decimal below = step * _dice.Below(9), above = step * _dice.Below(9);
        return _dice.Below(17) switch
        {
            < 7 => Within(low, true, high, true),
            7 or 8 => Within(low - below, true, high + above, true),
            9 => Within(low - below - step, false, high + above + step, false),
            10 => Within(low - below, true, null, false),
            11 => Within(low - below - step, false, null, false),
            12 => Within(null, false, high + above, true),
            13 => Within(null, false, high + above + step, false),
            14 => _policy.Rounding == RoundingPolicy.Printed || _choice.Lies ? Rounded(low) : Within(low - below, true, high + above, true),
            15 => Known.Approximately(new Quantity(low, unit)),
            _ => _dice.OnceIn(2) ? Known.Missing(_choice.Lies ? _dice.Of(MissingStatus.NotYetAvailable, MissingStatus.Withdrawn) : MissingStatus.NotYetAvailable) : Within(low - below, true, high + above, true),
        };

        Known Within(decimal? from, bool isFromIncluded, decimal? to, bool isToIncluded) =>
            Known.Within(QuantityRange.Create(from, isFromIncluded, to, isToIncluded, unit)!);

        Known Rounded(decimal number)
        {
            decimal half = unit.IsIntegral ? 5 : 0.5m;
            return Known.Within(QuantityRange.Exactly(new Quantity(decimal.Floor(number / (2 * half)) * 2 * half, unit)), 2 * half);
        }
    }
}
