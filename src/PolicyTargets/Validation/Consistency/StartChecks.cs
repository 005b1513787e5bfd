using NodaTime;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A promised level against where it starts: the base that it names, else the last value known when it was issued.</summary>
internal static class StartChecks
{
    /// <summary>So far back a start is looked for: values that lie further back were not waiting for their publication.</summary>
    private const int MostLooked = 50;

    internal static void Check(SeriesClaims series, CheckContext context)
    {
        Dictionary<(int, int), Vintages[]>? windows = null;
        foreach (StatedClaim target in series.Targets)
        {
            if (target.Measure is not LevelMeasure || target.Indicator.Nature == Nature.Happening || !target.IsStanding || target.Recurrence is not OnceRecurrence || target.Range is not { } bound)
            {
                continue;
            }

            windows ??= series.Levels.Where(level => Windows.Of(series.Indicator, level.First.Measurand.Period) is not null).GroupBy(level => Windows.Of(series.Indicator, level.First.Measurand.Period)!.Value).ToDictionary(group => group.Key, group => group.ToArray());
            Vintages[] levels = Windows.Of(series.Indicator, target.Measurand.Period) is { } window ? windows.GetValueOrDefault(window, []) : [];
            Start? start = StartOf(target, levels, series);
            if (start is not null)
            {
                Check(target, bound, start, context);
            }

            if (!target.Indicator.IsOrdinal && target.Indicator.Nature != Nature.Rank)
            {
                VerifyWays(target, bound, start, CountBefore(target, levels) is > 0 and var count ? levels[count - 1].AsOf(null) : null, context);
            }
        }
    }

    private static void Check(StatedClaim target, QuantityRange bound, Start start, CheckContext context)
    {
        string[] ids = [target.Id, .. new[] { start.Source?.Id }.OfType<string>()];
        if (start.Source is { Observation.Status: not ObservationStatus.Final and var status } source)
        {
            context.Findings.Add(FindingCodes.PreliminaryStart, target.Place.At("Baseline"), ids, Setting.Word("target", target.Id), context.Setting.Of("value", source.Observation!.Known), context.Setting.Of("period", source.Measurand.Period), Setting.Word("status", status.ToString()));
        }

        if (start.Range is not { } from || start.Source is { IsSuspect: true } || Windows.AreBroken(target.Measurand, start.Period.End, target.End, context.Setting))
        {
            return;
        }

        Direction direction = target.Measure.DirectionFor(target.Indicator);
        if (!target.Indicator.IsOrdinal && target.Indicator.Nature != Nature.Rank && Figure.Of(bound, 0) is { } value && Figure.Of(from, 0) is { } before && PathChecks.SlipOf(value, before) is { } ratio)
        {
            context.Findings.Add(FindingCodes.TargetUnitSlip, target.Place.At("Bound"), ids, Setting.Word("target", target.Id), Setting.Of("value", bound), Setting.Of("previous", from), Setting.Rough("ratio", ratio));
        }
        else if (IsBeyond(from, bound, direction))
        {
            context.Findings.Add(FindingCodes.AgainstDirection, target.Place.At("Bound"), ids, Setting.Word("target", target.Id), Setting.Of("value", bound), Setting.Of("baseline", from), Setting.Word("direction", direction.ToString()));
        }
        else if (from.Point is { } point && Figure.Of(bound, 0) is { } promised && point == promised.Value && bound.Contains(from))
        {
            context.Findings.Add(FindingCodes.BaselineEqualsBound, target.Place.At("Bound"), ids, Setting.Word("target", target.Id), Setting.Of("value", from));
        }
    }

    /// <summary>Whether the start is surely better than anything that is promised: beyond a floor, beyond both ends of a corridor, beyond the stretch of a floor.</summary>
    private static bool IsBeyond(QuantityRange from, QuantityRange bound, Direction direction) => direction switch
    {
        Direction.Higher => from.Lower is { } low && (bound.Upper is { } far ? low > far : bound.Lower is { } floor && (low > floor || (low == floor && !from.IsLowerIncluded && bound.IsLowerIncluded))),
        Direction.Lower => from.Upper is { } high && (bound.Lower is { } far ? high < far : bound.Upper is { } ceiling && (high < ceiling || (high == ceiling && !from.IsUpperIncluded && bound.IsUpperIncluded))),
        _ => false,
    };

    /// <summary>How far it is from a start, and from the last value known, to the bound.</summary>
    private static void VerifyWays(StatedClaim target, QuantityRange bound, Start? start, StatedClaim? last, CheckContext context)
    {
        if (start is { Range: { } from })
        {
            VerifyWay(target, bound, start.Period, from, start.Source, context);
        }

        if (last is not null && last != start?.Source)
        {
            VerifyWay(target, bound, last.Measurand.Period, last.Range!, last, context);
        }
    }

    private static void VerifyWay(StatedClaim target, QuantityRange bound, ReportingPeriod period, QuantityRange from, StatedClaim? source, CheckContext context)
    {
        if (period.End is not { } begin || target.End is not { } end || ElapsedShare.Steps(begin, end, Frequency.Annual) is not (> 0 and var years) || Figure.Of(bound, 0) is not { } goal || Figure.Of(from, 0) is not { } own
            || Windows.AreBroken(target.Measurand, begin, end, context.Setting)
            || QuantityRange.Exactly(new Quantity(goal.Value, target.Unit)).Subtract(QuantityRange.Exactly(new Quantity(own.Value, target.Unit))).Range is not { Point: { } change } way)
        {
            return;
        }

        context.Verify(IdentityKind.WayToTarget, IdentityFit.Exact, way, [target.Id, .. new[] { source?.Id }.OfType<string>()], () =>
        [
            Setting.Of("base", from), context.Setting.Of("from", period), Setting.Of("level", bound), context.Setting.Of("due", target.Measurand.Period),
            Change(change, own.Value, way.Unit), Setting.Of("yearly", decimal.Round(change / years, 4, MidpointRounding.AwayFromZero), way.Unit.Continuous()),
        ]);
    }

    /// <summary>A change, and what it is in percent of where it starts; percentages change by points alone.</summary>
    private static MessageArgument Change(decimal change, decimal from, Unit unit)
    {
        MessageArgument plain = Setting.Of("change", change, unit);
        if (unit.Dimension == Dimension.PercentagePoint || from <= 0 || Math.Abs(change) / 1000 > from)
        {
            return plain;
        }

        string growth = (change < 0 ? "" : "+") + Texts.Plain(decimal.Round(change / from * 100, 1, MidpointRounding.AwayFromZero)) + "%";
        return Setting.Said("change", plain.Value, $"{plain.Said!.Chinese}({growth})", $"{plain.Said.In(Language.English)} ({growth})");
    }

    private static Start? StartOf(StatedClaim target, Vintages[] levels, SeriesClaims series)
    {
        if (target.Target!.Baseline is { } own)
        {
            QuantityRange? range = own.Known is RangeKnown exact && exact.Range.TryConvert(target.Unit, out QuantityRange? converted) ? converted : null;
            Vintages? published = series.Published(Measure.Level, own.Period);

            // The publication that it was taken from; where a later one says otherwise, it is still where the target starts.
            StatedClaim? source = published?.Around(target.Since);
            StatedClaim? final = published?.AsOf(null);
            StatedClaim? agreeing = range is null ? null : final?.Printed?.Overlaps(range) == true && final.Observation!.Status == ObservationStatus.Final ? final : source?.Printed?.Overlaps(range) == true ? source : null;
            return new Start(agreeing, range, own.Period);
        }

        // The last value of a time before the due one that was published when the target was issued; where that one has no exact number, none is taken from further back.
        int last = CountBefore(target, levels);
        for (int i = last - 1; i >= 0 && i >= last - MostLooked; i--)
        {
            if (levels[i].End <= target.Since && levels[i].IsPublished(target.Since))
            {
                return levels[i].AsOf(target.Since) is { } known && known.Observation!.Status != ObservationStatus.Partial ? new Start(known, known.Range, known.Measurand.Period) : null;
            }
        }

        return null;
    }

    /// <summary>How many of the levels, which are in the order of time, end before the due period begins, or before it ends for what stands at its end.</summary>
    private static int CountBefore(StatedClaim target, Vintages[] levels)
    {
        LocalDate? before = target.Indicator.IsKeyedByEnd ? target.End : target.Measurand.Period.Start;
        (int low, int high) = (0, before is null ? 0 : levels.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = levels[middle].End < before ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private sealed record Start(StatedClaim? Source, QuantityRange? Range, ReportingPeriod Period);
}
