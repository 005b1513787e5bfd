using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Testing;

/// <summary>Reads a table: every error of every case is collected before anything is thrown.</summary>
internal sealed class TableReader
{
    private const string Cases = "cases";
    private static readonly string[] Shared = ["date", "period", "subject", "asOf"];

    private readonly RuleSet _rules;
    private readonly PolicyCatalogue? _names;
    private readonly PolicyCatalogue _catalogue;
    private readonly ValueReader _values;
    private readonly ExpectationReader _expectations;
    private readonly Dictionary<LocalDate, RulesInForce> _inForce = [];
    private readonly HashSet<string> _caseNames = new(StringComparer.Ordinal);
    private readonly List<string> _errors = [];

    internal TableReader(RuleSet rules, PolicyCatalogue? catalogue)
    {
        (_rules, _names, _catalogue) = (rules, catalogue, catalogue ?? PolicyCatalogue.Empty with { Observations = new ObservationSet(rules.Indicators) });
        (_values, _expectations) = (new ValueReader(rules, _catalogue), new ExpectationReader(rules, _catalogue.Units));
    }

    internal List<RuleTableCase> Read(byte[] utf8)
    {
        var file = CatalogueFile.Json("table", utf8);
        var record = new RawRecord(file, "", -1, 0, Parse(file));
        List<Finding> findings = [];
        var top = new MemberReader(record, findings);
        top.Expect(["$schema", Cases, .. Shared]).Finish();
        Setting shared = ReadSetting(top, default);
        JsonElement? list = top.Find(Cases, isRequired: true);
        JsonElement[] items = list is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];
        if (list is not null && items.Length == 0)
        {
            top.WrongType(Cases, "a list of at least one case");
        }

        Keep("", findings);
        List<RuleTableCase> cases = [.. items.Select((item, index) => ReadCase(record, item, index, shared)).OfType<RuleTableCase>()];
        return _errors.Count == 0 ? cases : throw Refused(_errors.Distinct());
    }

    private RuleTableCase? ReadCase(RawRecord record, JsonElement item, int index, Setting shared)
    {
        string[] path = [Cases, RawRecord.Item(index)];
        if (item.ValueKind != JsonValueKind.Object)
        {
            _errors.Add($"{record.Place(path)}: The case is {MemberReader.Excerpt(item)}; expected {{ … }}.");
            return null;
        }

        List<Finding> findings = [];
        var json = new MemberReader(record, item, path, findings);
        RuleTableCase? read = ReadCase(json, shared, findings);
        Keep(json.Peek("name") is { } name ? $"case '{name}', " : "", findings);
        return read;
    }

    private RuleTableCase? ReadCase(MemberReader json, Setting shared, List<Finding> findings)
    {
        json.Expect(["name", .. Shared, "facts", "observations", "outcomes", "amounts"]).Finish();
        string? name = json.Text("name", isRequired: true);
        if (name is not null && !_caseNames.Add(name))
        {
            json.Unreadable("name", name, "a name that no other case has");
        }

        Setting setting = ReadSetting(json, shared);
        if (setting.Date is null)
        {
            json.Find("date", isRequired: true);
        }

        IReadOnlyList<FactValue> facts = _values.ReadFacts(json);
        IReadOnlyList<Observation> observations = _values.ReadObservations(json, setting.Subject);
        int before = findings.Count;
        IReadOnlyList<Expectation> expectations = _expectations.Read(json);
        if (expectations.Count == 0 && findings.Count == before)
        {
            json.WrongType("outcomes", "at least one expectation, here or in 'amounts'");
        }

        return json.IsSound ? new RuleTableCase(name!, Bind(json, setting, facts, observations), expectations, _names) : null;
    }

    /// <summary>Takes the case up, and refuses it where it states something that is not asked for.</summary>
    private BoundCase Bind(MemberReader json, Setting setting, IReadOnlyList<FactValue> facts, IReadOnlyList<Observation> observations)
    {
        LocalDate date = setting.Date!.Value;
        RulesInForce rules = _inForce.TryGetValue(date, out RulesInForce? known) ? known : _inForce[date] = _rules.At(date);
        var @case = new RuleCase
        {
            Subject = setting.Subject,
            Period = setting.Period ?? ReportingPeriod.Unstated,
            AsOf = setting.AsOf,
            Facts = new FactSet(facts),
            Observations = observations.Count == 0 ? _catalogue.Observations : _catalogue.Observations.With(observations),
        };
        BoundCase bound = rules.Bind(@case);
        foreach (FactValue unused in bound.Unused)
        {
            json.Unreadable("facts", unused.ToString(), $"only what the rules and benefits in force on {LocalDatePattern.Iso.Format(date)} ask for about {@case.Period}");
        }

        return bound;
    }

    private Setting ReadSetting(MemberReader json, Setting shared) =>
        new(json.Date("date") ?? shared.Date, json.Period("period") ?? shared.Period, _values.ReadSubject(json) ?? shared.Subject, json.Date("asOf") ?? shared.AsOf);

    private static JsonElement Parse(CatalogueFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Content, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 32 });
            RawRecordReader.ReadTexts(document.RootElement);
            return document.RootElement.ValueKind == JsonValueKind.Object ? document.RootElement.Clone()
                : throw Refused([$"table: The table is {MemberReader.Excerpt(document.RootElement)}; expected {{ \"cases\": [ … ] }}."]);
        }
        catch (JsonException exception)
        {
            throw Refused([FormattableString.Invariant($"table({exception.LineNumber + 1},{exception.BytePositionInLine + 1}): The table is not readable as JSON: {exception.Message.Split(" LineNumber:")[0]}")]);
        }
        catch (InvalidOperationException)
        {
            throw Refused(["table: The table holds a text that is no Unicode."]);
        }
    }

    private void Keep(string label, List<Finding> findings) => _errors.AddRange(findings.Select(finding => $"{label}{finding.Path}: {finding.Message(Language.English)}"));

    private static FormatException Refused(IEnumerable<string> errors) => new(string.Join('\n', errors.Prepend("The rule table is not run, because something in it is wrong:")));

    /// <summary>What may be said once for all cases.</summary>
    private readonly record struct Setting(LocalDate? Date, ReportingPeriod? Period, SubjectId? Subject, LocalDate? AsOf);
}
