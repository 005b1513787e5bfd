using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What one target says, held against its indicator and its plan.</summary>
internal static class TargetRules
{
    /// <summary>Checks a target as its own words state it; whether somebody leads is for its plan to say.</summary>
    internal static void Check(Target target, Plan? plan, bool hasLead, in Place place, Setting setting, FindingList findings)
    {
        string owner = target.Id.Text;
        CitationRules.Check(target.Source, place, owner, findings);
        References.Check(target.Restates, place.At("Restates"), owner, setting, findings);
        References.Check(target.Supersedes, place.At("Supersedes"), owner, setting, findings);
        CheckTexts(target, place, findings);
        CheckObligatory(target, hasLead, place, findings);
        CheckHedges(target, place, setting, findings);
        if (MeasurandRules.Check(target.Measurand, target.Recurrence, place, owner, setting, findings) is not { } indicator)
        {
            return;
        }

        CheckTime(target, plan, indicator, place, setting, findings);
        if (target.Baseline?.Known.Unit is { } start && !start.ConvertsTo(indicator.Unit))
        {
            findings.Add(FindingCodes.BoundUnitMismatch, place.At("Baseline"), owner, Setting.Of("indicator", indicator), Setting.Named("actualUnit", start.Code, start.Name), Setting.Named("expectedUnit", indicator.Unit.Code, indicator.Unit.Name));
        }

        if (BoundRules.Check(target.Bound, "Bound", target.Measurand, indicator, place, owner, findings))
        {
            CheckBound(target, indicator, place, setting, findings);
        }
    }

    private static void CheckTexts(Target target, in Place place, FindingList findings)
    {
        string owner = target.Id.Text;
        References.CheckLength(target.Statement, "Statement", place, owner, findings);
        References.CheckLength(target.Task, "Task", place, owner, findings);
        References.CheckLength(target.CommitmentWord, "CommitmentWord", place, owner, findings);
        References.CheckLength((BoundRules.Registered(target.Bound) as QualitativeBound)?.Text, "Bound", place, owner, findings);
        References.CheckLength((target.Baseline?.Known as StatedKnown)?.Text, "Baseline", place, owner, findings);
        References.CheckLength((target.Bound as AssignedBound)?.By, "Bound", place, owner, findings);
        References.CheckLength(target.ResponsibleBodies, "ResponsibleBodies", place, owner, findings);
    }

    private static void CheckObligatory(Target target, bool hasLead, in Place place, FindingList findings)
    {
        if (target.BindingForce != BindingForce.Obligatory)
        {
            return;
        }

        foreach ((bool isMissing, string what, string member) in new[] { (BoundRules.Registered(target.Bound) is null or QualitativeBound, "number", "Bound"), (!hasLead, "lead", "ResponsibleBodies"), (target.Source is null, "source", "Source") })
        {
            if (isMissing)
            {
                findings.Add(FindingCodes.ObligatoryIncomplete, place.At(member), target.Id.Text, Setting.Word("target", target.Id.Text), Setting.Word("missing", what));
            }
        }
    }

    private static void CheckHedges(Target target, in Place place, Setting setting, FindingList findings)
    {
        if (target.CommitmentWord is not { Length: <= Setting.LongestText } word)
        {
            return;
        }

        bool isOther = Hedges.Contradicts(word, target.Commitment);
        if (isOther || Hedges.Contradicts(word, BoundRules.Registered(target.Bound) ?? target.Bound))
        {
            findings.Add(FindingCodes.HedgesContradict, place.At("CommitmentWord"), target.Id.Text, Setting.Word("target", target.Id.Text), Setting.Word("hedges", word),
                isOther ? Setting.Word("bound", target.Commitment.ToString()) : setting.Of("bound", target.Bound));
        }
    }

    private static void CheckTime(Target target, Plan? plan, Indicator indicator, in Place place, Setting setting, FindingList findings)
    {
        ReportingPeriod due = target.Measurand.Period;
        if (due.End is not { } end)
        {
            findings.Add(FindingCodes.NeverFallsDue, place.At("Measurand.Period"), target.Id.Text, Setting.Word("target", target.Id.Text), setting.Of("period", due));
            return;
        }

        if (end <= target.Baseline?.Period.End || end > plan?.Period.End || end < plan?.Period.Start)
        {
            findings.Add(FindingCodes.DueOutsidePlan, place.At("Measurand.Period"), target.Id.Text, Setting.Word("target", target.Id.Text), setting.Of("due", due),
                target.Baseline is { } start ? setting.Of("baseline", start.Period) : Setting.Word("baseline", "none"), plan is null ? Setting.Word("plan", "none") : setting.Of("plan", plan.Period));
        }

        if (setting.AssessOn is { } day && day >= end && indicator.PublicationLag is { } lag && Series.After(end, lag) is var expected && day < expected)
        {
            findings.Add(FindingCodes.AssessedBeforeData, place.At("Measurand.Period"), target.Id.Text, Setting.Word("target", target.Id.Text), Setting.Of("assessOn", day), Setting.Of("expectedOn", expected));
        }
    }

    private static void CheckBound(Target target, Indicator indicator, in Place place, Setting setting, FindingList findings)
    {
        string owner = target.Id.Text;
        Measure measure = target.Measurand.Measure;
        Unit unit = measure.UnitFor(indicator);
        if (BoundRules.Printed(target.Bound, unit) is { } range)
        {
            QuantityRange domain = measure.DomainFor(indicator);
            bool isPossible = range.ToAdmissible(domain) is not null;
            if (measure is RankMeasure { Peers: var peers } && (!isPossible || range.Upper > setting.SizeOf(peers)))
            {
                findings.Add(FindingCodes.RankOutsideGroup, place.At("Bound"), owner, Setting.Word("target", owner), Setting.Of("rank", range), Setting.Named("group", peers.Id.Text, peers.Name),
                    setting.SizeOf(peers) is { } size ? Setting.Of("size", size) : Setting.Word("size", "unknown"));
            }
            else if (!isPossible)
            {
                findings.Add(FindingCodes.BoundOutsideDomain, place.At("Bound"), owner, Setting.Word("target", owner), Setting.Of("value", range), Setting.Of("domain", domain));
            }

            if (target.Trajectory is MilestoneTrajectory path)
            {
                TrajectoryRules.Check(target, path, range, place, setting, findings);
            }
        }
        else if (target.Bound is ApproximatelyBound { Value: var around } && !measure.DomainFor(indicator).Contains(around))
        {
            findings.Add(FindingCodes.BoundOutsideDomain, place.At("Bound"), owner, Setting.Word("target", owner), setting.Of("value", target.Bound), Setting.Of("domain", measure.DomainFor(indicator)));
        }

        if (unit.Dimension == Dimension.Percent && measure is GrowthMeasure or AverageGrowthMeasure && indicator.Unit.Dimension == Dimension.Percent)
        {
            findings.Add(FindingCodes.PercentAndPointConfused, place.At("Measurand.Measure"), owner, Setting.Word("target", owner), Setting.Word("unit", "change in points"), Setting.Word("targetUnit", "growth in percent"));
        }

        if (measure is RelativeMeasure relative && !setting.HasData(relative.Benchmark.Subject ?? target.Measurand.Subject, relative.Benchmark.Indicator ?? target.Measurand.Indicator))
        {
            SubjectId benchmark = relative.Benchmark.Subject ?? target.Measurand.Subject;
            findings.Add(FindingCodes.BenchmarkWithoutData, place.At("Measurand.Measure.Benchmark"), owner, Setting.Word("target", owner), setting.Of("benchmark", benchmark));
        }
    }
}
