using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>A planned path leads to its bound without turning back.</summary>
internal static class TrajectoryRules
{
    internal static void Check(Target target, MilestoneTrajectory path, QuantityRange bound, in Place place, Setting setting, FindingList findings)
    {
        var steps = new List<(ReportingPeriod Period, decimal Value)>();
        if (target.Baseline is { } start && start.Known.ToRange() is { } known && known.TryConvert(bound.Unit, out QuantityRange? from) && from.Point is { } first)
        {
            steps.Add((start.Period, first));
        }

        foreach (TrajectoryPoint point in path.Points.OrderBy(point => point.Period))
        {
            if (point.Value.TryConvert(bound.Unit, out Quantity? value))
            {
                steps.Add((point.Period, value.Amount));
            }
        }

        if (bound.Lower is { } low)
        {
            steps.Add((target.Measurand.Period, low));
        }
        else if (bound.Upper is { } high)
        {
            steps.Add((target.Measurand.Period, high));
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
}
