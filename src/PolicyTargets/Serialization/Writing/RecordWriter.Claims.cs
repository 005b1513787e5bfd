using NodaTime.Text;

namespace PolicyTargets.Serialization;

/// <content>Observations, plans, tasks and targets.</content>
internal sealed partial class RecordWriter
{
    internal void Members(Observation observation)
    {
        Text("id", observation.Id.Text);
        Members(observation.Measurand);
        Object("value", () => Members(observation.Known, UnitOf(observation.Measurand)));
        Word("status", Vocabulary.Statuses, observation.Status, ObservationStatus.Final);
        Text("publishedOn", observation.PublishedOn is { } day ? LocalDatePattern.Iso.Format(day) : observation.Source?.Document.PublishedOn is null ? null : UnknownDay);
        Flag("revision", observation.IsRevision);
        Text("restates", observation.Restates?.Text);
        Text("claim", observation.Claim?.Text);
        Text("statement", observation.Statement);
        Source("source", observation.Source);
    }

    internal void Members(Plan plan)
    {
        Text("id", plan.Id.Text);
        Name("name", plan.Name);
        Period("period", plan.Period);
        Text("issuer", plan.Issuer);
        Date("issuedOn", plan.IssuedOn);
        Flag("issuedOnEstimated", plan.IsIssuedOnEstimated);
        Objects("monitoring", plan.Monitoring, round =>
        {
            Text("each", Vocabulary.Frequencies.Word(round.Each));
            Text("kind", Vocabulary.MonitoringKinds.Word(round.Kind));
        });
    }

    /// <summary>A plan with what is in it, which in a file stands in lists of its own.</summary>
    internal void WholeMembers(Plan plan)
    {
        Members(plan);
        Objects(Sections.Tasks, plan.Tasks, task => Members(task));
        Objects(Sections.Targets, plan.Targets, target => Members(target));
    }

    /// <param name="task">The task.</param>
    /// <param name="plan">Its plan; null within the plan.</param>
    internal void Members(PlanTask task, PlanId? plan = null)
    {
        Text("plan", plan?.Text);
        Text("number", task.Number);
        Name("title", task.Title);
        Texts("responsible", task.ResponsibleBodies);
        Source("source", task.Source);
    }

    /// <param name="target">The target.</param>
    /// <param name="plan">Its plan; null within the plan, and without one.</param>
    internal void Members(Target target, PlanId? plan = null)
    {
        Text("id", target.Id.Text);
        Text("plan", plan?.Text);
        Text("task", target.Task);
        Members(target.Measurand);
        Unit? unit = UnitOf(target.Measurand);
        Object("bound", () => Members(target.Bound, unit));
        Members(target.Recurrence);
        Period("window", target.Window);
        if (target.Baseline is { } baseline)
        {
            Object("baseline", () =>
            {
                Object("value", () => Members(baseline.Known, vocabulary?.Indicators.Find(target.Measurand.Indicator)?.Unit));
                Period("period", baseline.Period);
            });
        }

        Members(target.Trajectory, unit);
        Word("commitment", Vocabulary.Commitments, target.Commitment, Commitment.Firm);
        Text("commitmentWord", target.CommitmentWord);
        Word("bindingForce", Vocabulary.BindingForces, target.BindingForce, BindingForce.Unspecified);
        Texts("responsible", target.ResponsibleBodies);
        Date("issuedOn", target.IssuedOn);
        Date("withdrawnOn", target.WithdrawnOn);
        Text("restates", target.Restates?.Text);
        Text("supersedes", target.Supersedes?.Text);
        Text("statement", target.Statement);
        Source("source", target.Source);
    }

    private void Members(Recurrence recurrence) => Text("recurrence", recurrence is EachRecurrence each ? Vocabulary.Recurrences.Word(each.Frequency) : null);

    private void Members(Trajectory? trajectory, Unit? unit)
    {
        switch (trajectory)
        {
            case LinearTrajectory:
                Text("trajectory", "linear");
                break;
            case GeometricTrajectory:
                Text("trajectory", "geometric");
                break;
            case SeasonalTrajectory seasonal:
                Object("trajectory", () => List("seasonal", seasonal.Weights, json.WriteNumberValue));
                break;
            case MilestoneTrajectory milestones:
                Object("trajectory", () => Objects("milestones", milestones.Points, point =>
                {
                    Period("period", point.Period);
                    Object("value", () => Members(QuantityRange.Exactly(point.Value), point.Value.HalfUnit, unit));
                }));
                break;
        }
    }

    /// <summary>The unit that values of a measurand have where none stands beside them; null where that is not known here.</summary>
    private Unit? UnitOf(Measurand measurand) => vocabulary?.Indicators.Find(measurand.Indicator) is { } indicator ? measurand.Measure.UnitFor(indicator) : null;
}
