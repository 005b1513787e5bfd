using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <content>Observations, plans and targets: what was published and what was promised.</content>
internal sealed partial class CatalogueBuilder
{
    private Observation? ReadObservation(MemberReader members)
    {
        members.Expect("id", "subject", "indicator", "scope", "measure", "comparedWith", "period", "value", "status", "publishedOn", "revision", "restates", "statement", "source");
        ObservationId? id = members.Parsed<ObservationId>("id", ObservationId.TryParse, AnIdentifier, isRequired: true);
        (Measurand? measurand, Unit? unit) = ReadMeasurand(members);
        Known? known = unit is null ? null : AmountReader.Known(members, "value", unit, _units);
        ObservationStatus? status = members.Word("status", Vocabulary.Statuses);
        (LocalDate? publishedOn, bool isRevision) = (Date(members, "publishedOn"), members.Flag("revision"));
        ObservationId? restates = members.Parsed<ObservationId>("restates", ObservationId.TryParse, AnIdentifier);
        CheckLater(members, "restates", _observations, id?.Text, restates?.Text, Sections.Observations);
        (string? statement, Citation? source) = (members.Text("statement"), ReadSource(members));
        return id is null || measurand is null || known is null ? null : new Observation
        {
            Id = id,
            Measurand = measurand,
            Known = known,
            Status = status ?? ObservationStatus.Final,
            PublishedOn = publishedOn ?? source?.Document.PublishedOn,
            IsRevision = isRevision,
            Restates = restates,
            Statement = statement,
            Source = source,
        };
    }

    private static Plan? ReadPlan(MemberReader members)
    {
        members.Expect("id", "name", "period", "issuer", "issuedOn", "issuedOnEstimated");
        PlanId? id = members.Parsed<PlanId>("id", PlanId.TryParse, AnIdentifier, isRequired: true);
        LocalizedText? name = Name(members, "name");
        ReportingPeriod? period = Period(members, "period", isRequired: true);
        (string? issuer, LocalDate? issuedOn, bool isEstimated) = (members.Text("issuer"), Date(members, "issuedOn"), members.Flag("issuedOnEstimated"));
        if (period is { End: null })
        {
            members.Unreadable("period", period.Value.ToString(), "a period with an end, such as 2023/2027");
        }

        return id is null || name is null || period is null ? null : new Plan { Id = id, Name = name, Period = period.Value, Issuer = issuer, IssuedOn = issuedOn, IsIssuedOnEstimated = isEstimated };
    }

    private Target? ReadTarget(MemberReader members)
    {
        members.Expect(
            "id", "plan", "subject", "indicator", "scope", "measure", "comparedWith", "period", "bound", "recurrence", "window", "baseline", "commitment", "commitmentWord",
            "bindingForce", "responsible", "issuedOn", "withdrawnOn", "restates", "statement", "source");
        TargetId? id = members.Parsed<TargetId>("id", TargetId.TryParse, AnIdentifier, isRequired: true);
        (Measurand? measurand, Unit? unit) = ReadMeasurand(members);
        Bound? bound = unit is null ? null : AmountReader.Bound(members, "bound", unit, _units);
        Frequency? each = members.Word("recurrence", Vocabulary.Recurrences);
        (ReportingPeriod? window, Baseline? baseline) = (Period(members, "window"), ReadBaseline(members, measurand));
        Commitment? commitment = members.Word("commitment", Vocabulary.Commitments);
        BindingForce? binding = members.Word("bindingForce", Vocabulary.BindingForces);
        (string? word, IReadOnlyList<string> bodies) = (members.Text("commitmentWord"), members.Texts("responsible"));
        (LocalDate? issuedOn, LocalDate? withdrawnOn) = (Date(members, "issuedOn"), Date(members, "withdrawnOn"));
        TargetId? restates = members.Parsed<TargetId>("restates", TargetId.TryParse, AnIdentifier);
        CheckLater(members, "restates", _targets, id?.Text, restates?.Text, Sections.Targets);
        (string? statement, Citation? source) = (members.Text("statement"), ReadSource(members));
        return id is null || measurand is null || bound is null ? null : new Target
        {
            Id = id,
            Measurand = measurand,
            Bound = bound,
            Recurrence = each is { } frequency ? Recurrence.Each(frequency) : Recurrence.Once,
            Window = window,
            Baseline = baseline,
            Commitment = commitment ?? Commitment.Firm,
            CommitmentWord = word,
            BindingForce = binding ?? BindingForce.Unspecified,
            ResponsibleBodies = bodies,
            IssuedOn = issuedOn,
            WithdrawnOn = withdrawnOn,
            Restates = restates,
            Statement = statement,
            Source = source,
        };
    }

    private Baseline? ReadBaseline(MemberReader members, Measurand? measurand)
    {
        if (measurand is null || members.Object("baseline") is not { } json)
        {
            return null;
        }

        ReportingPeriod? period = Period(json, "period", isRequired: true);
        Known? known = AmountReader.Known(json, "value", _indicators.Find(measurand.Indicator.Text)!.Unit, _units);
        json.Finish();
        return known is null || period is null ? null : new Baseline(known, period.Value);
    }

    /// <summary>Whose, which, how and when; and the unit that its values are in.</summary>
    private (Measurand? Measurand, Unit? Unit) ReadMeasurand(MemberReader members)
    {
        SubjectId? subject = SubjectNamed(members, "subject", isRequired: true);
        Indicator? indicator = Named(members, "indicator", _indicators, members.Text("indicator", isRequired: true), Sections.Indicators);
        ReportingPeriod? comparedWith = Period(members, "comparedWith");
        Measure? measure = members.Has("measure")
            ? members.Parsed<Measure>("measure", (string text, out Measure? value) => (value = Vocabulary.Measure(text, comparedWith)) is not null, "level | sum | change | growth")
            : Measure.Level;
        (ReportingPeriod? period, string? scope) = (Period(members, "period", isRequired: true), members.Text("scope"));
        return subject is null || indicator is null || measure is null || period is null
            ? (null, null)
            : (new Measurand(subject, indicator.Code, measure, period.Value, scope), measure.UnitFor(indicator));
    }

    private Citation? ReadSource(MemberReader members)
    {
        if (members.Object("source") is not { } json)
        {
            return null;
        }

        SourceDocument? document = Named(json, "document", _documents, json.Text("document", isRequired: true), Sections.Documents);
        string? locator = json.Text("locator");
        json.Finish();
        return document is null ? null : new Citation(document, locator ?? "");
    }
}
