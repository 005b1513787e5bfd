namespace PolicyTargets.Serialization;

/// <content>Planned paths of targets, and what they are split up into.</content>
internal sealed partial class CatalogueBuilder
{
    private const string Weights = "2, 4 or 12 numbers, none negative, not all 0";

    private Decomposition? ReadDecomposition(MemberReader members)
    {
        members.Expect("whole", "parts", "method", "coverage", "tolerance", "weight", "source");
        Target? whole = Named(members, "whole", _targets, members.Text("whole", isRequired: true));
        TargetId[] parts = ReadParts(members, whole);
        DecompositionMethod? method = members.Word("method", Vocabulary.DecompositionMethods, isRequired: true);
        DecompositionCoverage? coverage = members.Word("coverage", Vocabulary.DecompositionCoverages, isRequired: true);
        Quantity? tolerance = whole is not null && members.Has("tolerance") ? AmountReader.Number(members, "tolerance", UnitOf(whole), _units) : null;
        IndicatorCode? weight = Named(members, "weight", _indicators, members.Text("weight"))?.Code;
        Citation? source = ReadSource(members);
        return whole is null || method is null || coverage is null ? null
            : new Decomposition { Whole = whole.Id, Parts = parts, Method = method.Value, Coverage = coverage.Value, Tolerance = tolerance, Weight = weight, Source = source };
    }

    private TargetId[] ReadParts(MemberReader members, Target? whole)
    {
        IReadOnlyList<string> texts = members.Texts("parts");
        if (texts.Distinct().Count() < texts.Count)
        {
            members.WrongType("parts", "each id once");
            return [];
        }

        if (texts.FirstOrDefault(text => text == whole?.Id.Text) is { } self)
        {
            members.Unreadable("parts", self, "other targets than the whole");
        }

        return [.. texts.Select(text => Named(members, "parts", _targets, text)).OfType<Target>().Select(target => target.Id)];
    }

    private Unit UnitOf(Target target) => target.Measurand.Measure.UnitFor(_indicators.Find(target.Measurand.Indicator.Text)!);

    /// <summary>The path: a word, or an object with the values that make it up. Planned values are in the unit of the target's measure.</summary>
    private Trajectory? ReadTrajectory(MemberReader members, Unit? unit)
    {
        if (members.Peek("trajectory") is not null)
        {
            return members.Choice("trajectory", ["linear", "geometric"]) switch { "linear" => Trajectory.Linear, "geometric" => Trajectory.Geometric, _ => null };
        }

        const string Expected = "\"linear\", \"geometric\", { \"seasonal\": [ … ] } or { \"milestones\": [ … ] }";
        if (members.Object("trajectory", expected: Expected) is not { } json)
        {
            return null;
        }

        json.Expect("seasonal", "milestones").Finish();
        if (json.Has("seasonal") == json.Has("milestones"))
        {
            if (json.IsSound)
            {
                members.WrongType("trajectory", Expected);
            }

            return null;
        }

        return json.Has("seasonal") ? ReadSeasons(json) : unit is null ? null : ReadMilestones(json, unit);
    }

    private static Trajectory? ReadSeasons(MemberReader members)
    {
        if (members.Numbers("seasonal", Weights) is not { } weights)
        {
            return null;
        }

        // Only proportions count, and a year's weights are added up: none may be so large that their sum is no number.
        if (weights.Count is 2 or 4 or 12 && weights.All(weight => weight is >= 0 and <= 1_000_000_000) && weights.Any(weight => weight > 0))
        {
            return Trajectory.Seasonal(weights);
        }

        members.WrongType("seasonal", Weights + ", none above 1000000000");
        return null;
    }

    private Trajectory? ReadMilestones(MemberReader members, Unit unit)
    {
        TrajectoryPoint?[] points = [.. members.Objects("milestones").Select(point => ReadPoint(point, unit))];
        if (!members.IsSound)
        {
            return null;
        }

        if (points.Length > 0 && points.OfType<TrajectoryPoint>().DistinctBy(point => point.Period.End).Count() == points.Length)
        {
            return Trajectory.Milestones(points.OfType<TrajectoryPoint>());
        }

        members.WrongType("milestones", "at least one planned value, and at most one for each day");
        return null;
    }

    private TrajectoryPoint? ReadPoint(MemberReader members, Unit unit)
    {
        ReportingPeriod? period = members.BoundedPeriod("period", "2024");
        Quantity? value = AmountReader.Number(members, "value", unit, _units);
        members.Finish();
        return period is null || value is null ? null : new TrajectoryPoint(period.Value, value);
    }
}
