using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A planned path leads to its bound without turning back.</summary>
internal static class TrajectoryRules
{
    internal static void Check(Target target, MilestoneTrajectory path, QuantityRange bound, in Place place, Setting setting, FindingList findings)
    {
        var steps = new List<(ReportingPeriod Period, decimal Value)>();
        if (StartOf(target, bound.Unit) is { } start)
        {
            steps.Add((target.Baseline?.Period ?? target.Measurand.Period, start));
        }

        foreach (TrajectoryPoint point in path.Points.OrderBy(point => point.Period))
        {
            if (point.Value.TryConvert(bound.Unit, out Quantity? value))
            {
                steps.Add((point.Period, value.Amount));
            }
        }

        // The end is the point of the bound that is nearest to the last step; within the bound there is none.
        if (steps.Count > 0 && steps[^1].Value is var last && (last < bound.Lower ? bound.Lower : last > bound.Upper ? bound.Upper : null) is { } end)
        {
            steps.Add((target.Measurand.Period, end));
        }

        int way = steps.Count == 0 ? 0 : steps[^1].Value.CompareTo(steps[0].Value);
        for (int i = 1; i < steps.Count; i++)
        {
            if (way * steps[i].Value.CompareTo(steps[i - 1].Value) < 0)
            {
                findings.Add(FindingCodes.TrajectoryNotMonotonic, place.At("Trajectory"), target.Id.Text,
                    Setting.Word("target", target.Id.Text), setting.Of("period", steps[i].Period), Setting.Of("value", steps[i].Value, bound.Unit));
                return;
            }
        }
    }

    /// <summary>Where the way starts: levels at their baseline, amounts from 0, multiples from 1; of all else it is not known.</summary>
    private static decimal? StartOf(Target target, Unit unit) => target.Measurand.Measure switch
    {
        LevelMeasure => target.Baseline?.Known.ToRange() is { } known && known.TryConvert(unit, out QuantityRange? from) ? from.Point : null,
        SumMeasure or AdditionsMeasure or ChangeMeasure { Of: LevelMeasure } => 0,
        MultipleMeasure => 1,
        _ => null,
    };
}
