using System.Text.Json;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;

namespace PolicyTargets.Testing;

/// <summary>Reads what a case of a table states and what is published in it.</summary>
internal sealed class ValueReader(RuleSet rules, PolicyCatalogue catalogue)
{
    // What measures name: peer groups, scales and units of the catalogue; its claims do not matter here.
    private readonly CatalogueBuilder _measures = new(
        PolicyCatalogue.Empty with { Units = catalogue.Units, Scales = catalogue.Scales, Subjects = catalogue.Subjects, Observations = new ObservationSet(catalogue.Indicators) }, []);

    /// <summary>A subject; of the catalogue, where that has any.</summary>
    internal SubjectId? ReadSubject(MemberReader json, bool isRequired = false) => catalogue.Subjects.Count == 0
        ? json.Parsed<SubjectId>("subject", SubjectId.TryParse, "an id such as ningbo", isRequired)
        : json.Choice("subject", catalogue.Subjects.Select(subject => subject.Id.Text), isRequired) is { } id ? SubjectId.Parse(id) : null;

    internal IReadOnlyList<FactValue> ReadFacts(MemberReader members)
    {
        if (members.Object("facts") is not { } json)
        {
            return [];
        }

        json.Expect([.. rules.Facts.Select(fact => fact.Code.Text).Order(StringComparer.Ordinal)]).Finish();
        IEnumerable<Fact> stated = json.Names.Select(name => FactCode.TryParse(name, out FactCode? code) ? rules.FindFact(code) : null).OfType<Fact>();
        return [.. stated.SelectMany(fact => fact.Per is { } per ? ReadPeriods(json, fact, per) : [Value(json, fact.Code.Text, fact, null)]).OfType<FactValue>()];
    }

    internal IReadOnlyList<Observation> ReadObservations(MemberReader members, SubjectId? subject) =>
        [.. members.Objects("observations").Select((json, index) => ReadObservation(json, subject, FormattableString.Invariant($"table:observation-{index + 1}"))).OfType<Observation>()];

    private IEnumerable<FactValue?> ReadPeriods(MemberReader members, Fact fact, Frequency per)
    {
        string expected = $"a value for each period ({per}), such as {{ \"{Example(per)}\": … }}";
        if (members.Object(fact.Code.Text, expected: expected) is not { } json)
        {
            yield break;
        }

        var seen = new HashSet<ReportingPeriod>();
        foreach (string name in json.Names)
        {
            if (!ReportingPeriod.TryParse(name, out ReportingPeriod stated) || fact.PeriodFor(stated) is not { } period)
            {
                json.Superfluous(name, expected);
            }
            else if (!seen.Add(period))
            {
                json.Superfluous(name, "each period once");
            }
            else
            {
                yield return Value(json, name, fact, period);
            }
        }

        if (json.Names.Count == 0)
        {
            members.WrongType(fact.Code.Text, expected);
        }
    }

    private FactValue? Value(MemberReader members, string name, Fact fact, ReportingPeriod? period)
    {
        if (fact is AmountFact amount)
        {
            return RangeReader.Read(members, name, amount.Unit, catalogue.Units) is { } range ? amount.Is(range, period) : null;
        }

        JsonElement json = members.Find(name, isRequired: true)!.Value;
        string? text = fact is Fact<bool>
            ? json.ValueKind switch { JsonValueKind.True => "true", JsonValueKind.False => "false", _ => null }
            : json.ValueKind == JsonValueKind.String ? json.GetString() : null;
        if (text is not null && fact.TryRead(text, period, out FactValue? value))
        {
            return value;
        }

        members.WrongType(name, fact.Expected);
        return null;
    }

    private Observation? ReadObservation(MemberReader json, SubjectId? own, string id)
    {
        json.Expect(["subject", "indicator", "scope", "measure", .. MeasureForm.AllMembers, "period", "value", "publishedOn", "status", "revision"]).Finish();
        SubjectId? subject = ReadSubject(json, isRequired: own is null) ?? own;
        string? code = json.Choice("indicator", catalogue.Indicators.Select(item => item.Code.Text), isRequired: true);
        Indicator? indicator = code is null ? null : catalogue.Indicators.Get(IndicatorCode.Parse(code));
        Measure? measure = _measures.ReadMeasure(json, subject, indicator);
        ReportingPeriod? period = json.Period("period", isRequired: true);
        Known? known = measure is null || indicator is null ? null : AmountReader.Known(json, "value", measure.UnitFor(indicator), catalogue.Units);
        LocalDate? publishedOn = json.Date("publishedOn");
        ObservationStatus status = json.Word("status", Vocabulary.Statuses) ?? ObservationStatus.Final;
        (bool isRevision, string? scope) = (json.Flag("revision"), json.Text("scope"));
        return !json.IsSound || known is null ? null : new Observation
        {
            Id = ObservationId.Parse(id),
            Measurand = new Measurand(subject!, indicator!.Code, measure!, period!.Value, scope),
            Known = known,
            PublishedOn = publishedOn,
            Status = status,
            IsRevision = isRevision,
        };
    }

    private static string Example(Frequency per) => per switch { Frequency.Annual => "2024", Frequency.HalfYearly => "2024-S1", Frequency.Quarterly => "2024-Q1", _ => "2024-01" };
}
