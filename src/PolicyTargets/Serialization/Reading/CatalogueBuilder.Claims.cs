using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>Observations, plans and targets: what was published and what was promised.</content>
internal sealed partial class CatalogueBuilder
{
    private Observation? ReadObservation(MemberReader members)
    {
        members.Expect(["id", .. OfMeasurand, "recurrence", "value", "baseline", "status", "publishedOn", "revision", "restates", "claim", "statement", "source"]);
        ObservationId? id = members.Parsed<ObservationId>("id", ObservationId.TryParse, AnIdentifier, isRequired: true);
        (Measurand? measurand, Unit? unit) = ReadMeasurand(members);
        Known? known = unit is null ? null : AmountReader.Known(members, "value", unit, _units);
        ObservationStatus? status = members.Word("status", Vocabulary.Statuses);
        bool isUnknownDay = members.Peek("publishedOn") == RecordWriter.UnknownDay;
        (LocalDate? publishedOn, bool isRevision) = (isUnknownDay ? null : members.Date("publishedOn"), members.Flag("revision"));
        ObservationId? restates = members.Parsed<ObservationId>("restates", ObservationId.TryParse, AnIdentifier);
        _observations.Later(members, "restates", id?.Text, restates?.Text);
        ObservationId? claim = members.Parsed<ObservationId>("claim", ObservationId.TryParse, AnIdentifier);
        _observations.Later(members, "claim", id?.Text, claim?.Text);
        (string? statement, Citation? source) = (members.Text("statement"), ReadSource(members));
        return id is null || measurand is null || known is null ? null : new Observation
        {
            Id = id,
            Measurand = measurand,
            Known = known,
            Status = status ?? ObservationStatus.Final,
            PublishedOn = publishedOn ?? (isUnknownDay ? null : source?.Document.PublishedOn),
            IsRevision = isRevision,
            Restates = restates,
            Claim = claim,
            Statement = statement,
            Source = source,
        };
    }

    private static Plan? ReadPlan(MemberReader members)
    {
        members.Expect("id", "name", "period", "issuer", "issuedOn", "issuedOnEstimated", "monitoring");
        PlanId? id = members.Parsed<PlanId>("id", PlanId.TryParse, AnIdentifier, isRequired: true);
        (LocalizedText? name, ReportingPeriod? period) = (members.Name("name"), members.BoundedPeriod("period", "2023/2027"));
        (string? issuer, LocalDate? issuedOn, bool isEstimated) = (members.Text("issuer"), members.Date("issuedOn"), members.Flag("issuedOnEstimated"));
        MonitoringRound?[] rounds = [.. members.Objects("monitoring").Select(ReadRound)];
        return id is null || name is null || period is null ? null
            : new Plan { Id = id, Name = name, Period = period.Value, Issuer = issuer, IssuedOn = issuedOn, IsIssuedOnEstimated = isEstimated, Monitoring = [.. rounds.OfType<MonitoringRound>()] };
    }

    private static MonitoringRound? ReadRound(MemberReader members)
    {
        (Frequency? each, MonitoringKind? kind) = (members.Word("each", Vocabulary.Frequencies, isRequired: true), members.Word("kind", Vocabulary.MonitoringKinds, isRequired: true));
        members.Finish();
        return each is null || kind is null ? null : new MonitoringRound(each.Value, kind.Value);
    }

    private Target? ReadTarget(MemberReader members)
    {
        members.Expect(
        [
            "id", "task", .. OfMeasurand, "bound", "recurrence", "window", "baseline", "trajectory", "commitment", "commitmentWord", "bindingForce", "responsible", "issuedOn", "withdrawnOn",
            "restates", "supersedes", "statement", "source",
        ]);
        TargetId? id = members.Parsed<TargetId>("id", TargetId.TryParse, AnIdentifier, isRequired: true);
        (Measurand? measurand, Unit? unit) = ReadMeasurand(members);
        Bound? bound = unit is null ? null : AmountReader.Bound(members, "bound", unit, _units);
        Frequency? each = members.Word("recurrence", Vocabulary.Recurrences);
        (ReportingPeriod? window, Baseline? baseline) = (members.Period("window"), ReadBaseline(members, measurand));
        Trajectory? trajectory = ReadTrajectory(members, unit);
        Commitment? commitment = members.Word("commitment", Vocabulary.Commitments);
        BindingForce? binding = members.Word("bindingForce", Vocabulary.BindingForces);
        (string? word, IReadOnlyList<string> bodies) = (members.Text("commitmentWord"), members.Texts("responsible"));
        (LocalDate? issuedOn, LocalDate? withdrawnOn) = (members.Date("issuedOn"), members.Date("withdrawnOn"));
        (TargetId? restates, TargetId? supersedes) = (LaterTarget(members, "restates", id), LaterTarget(members, "supersedes", id));
        (string? statement, Citation? source) = (members.Text("statement"), ReadSource(members));
        return id is null || measurand is null || bound is null ? null : new Target
        {
            Id = id,
            Measurand = measurand,
            Bound = bound,
            Recurrence = each is { } frequency ? Recurrence.Each(frequency) : Recurrence.Once,
            Window = window,
            Baseline = baseline,
            Trajectory = trajectory,
            Commitment = commitment ?? Commitment.Firm,
            CommitmentWord = word,
            BindingForce = binding ?? BindingForce.Unspecified,
            Task = members.Text("task"),
            ResponsibleBodies = bodies,
            IssuedOn = issuedOn,
            WithdrawnOn = withdrawnOn,
            Restates = restates,
            Supersedes = supersedes,
            Statement = statement,
            Source = source,
        };
    }

    private TargetId? LaterTarget(MemberReader members, string member, TargetId? owner)
    {
        TargetId? id = members.Parsed<TargetId>(member, TargetId.TryParse, AnIdentifier);
        _targets.Later(members, member, owner?.Text, id?.Text);
        return id;
    }

    private Baseline? ReadBaseline(MemberReader members, Measurand? measurand)
    {
        if (measurand is null || members.Object("baseline") is not { } json)
        {
            return null;
        }

        ReportingPeriod? period = json.Period("period", isRequired: true);
        Known? known = AmountReader.Known(json, "value", _indicators.Find(measurand.Indicator.Text)!.Unit, _units);
        json.Finish();
        return known is null || period is null ? null : new Baseline(known, period.Value);
    }

    private Citation? ReadSource(MemberReader members) => members.Object("source") is { } json ? ReadCitation(json) : null;

    private Citation? ReadCitation(MemberReader json)
    {
        SourceDocument? document = Named(json, "document", _documents, json.Text("document", isRequired: true));
        (string? locator, Legibility? legibility) = (json.Text("locator"), json.Word("legibility", Vocabulary.Legibilities));
        json.Finish();
        return document is null ? null : new Citation(document, locator ?? "") { Legibility = legibility ?? Legibility.Clear };
    }
}
