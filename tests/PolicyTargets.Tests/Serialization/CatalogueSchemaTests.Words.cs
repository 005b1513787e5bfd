using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Serialization;

/// <content>Words and grammars: those of the reader, so that neither moves alone.</content>
public sealed partial class CatalogueSchemaTests
{
    /// <summary>Every enumeration of the schema; <c>|</c> is one of several forms, <c>[]</c> an item of a list.</summary>
    private static readonly Dictionary<string, IReadOnlyList<string>> Words = new Dictionary<string, IReadOnlyList<string>>
    {
        ["subject.kind"] = Vocabulary.SubjectKinds,
        ["subject|4.kind"] = Vocabulary.SubjectKinds,
        ["administrativeUnit.kind"] = [Vocabulary.AdministrativeUnit],
        ["administrativeUnit.level"] = Vocabulary.Levels.Words,
        ["administrativeUnit.versions[].level"] = Vocabulary.Levels.Words,
        ["administrativeUnit.versions[].kind"] = Vocabulary.DivisionKinds.Words,
        ["administrativeUnit.versions[].relation"] = Vocabulary.ParentRelations.Words,
        ["administrativeUnit.versions[].attributes[]"] = Vocabulary.DivisionAttributes.Words,
        ["functionalArea.counting"] = Vocabulary.AreaCountings.Words,
        ["divisionChange.kind"] = Vocabulary.DivisionChangeKinds.Words,
        ["divisionChange.weights[].basis"] = Vocabulary.WeightBases.Words,
        ["decomposition.method"] = Vocabulary.DecompositionMethods.Words,
        ["decomposition.coverage"] = Vocabulary.DecompositionCoverages.Words,
        ["functionalArea.kind"] = [Vocabulary.FunctionalArea],
        ["organisation.kind"] = [Vocabulary.Organisation],
        ["peerGroup.kind"] = [Vocabulary.PeerGroup],
        ["indicator.direction"] = Vocabulary.Directions.Words,
        ["indicator.nature"] = Vocabulary.Natures.Words,
        ["indicator.frequency"] = Vocabulary.Frequencies.Words,
        ["indicator.spatialAggregation"] = Vocabulary.Aggregations.Words,
        ["sum.of"] = Vocabulary.Aspects.Words,
        ["sum.sum[].aspect"] = Vocabulary.Aspects.Words,
        ["break.kind"] = Vocabulary.BreakKinds.Words,
        ["break|0.kind"] = [Vocabulary.BreakKinds.Word(BreakKind.Boundary)],
        ["break|1.kind"] = [Vocabulary.BreakKinds.Word(BreakKind.Definition)],
        ["break|2.kind"] = Vocabulary.BreakKinds.Words,
        ["observation.recurrence"] = Vocabulary.Recurrences.Words,
        ["observation.status"] = Vocabulary.Statuses.Words,
        ["missing.missing"] = Vocabulary.MissingStatuses.Words,
        ["source.legibility"] = Vocabulary.Legibilities.Words,
        ["plan.monitoring[].each"] = Vocabulary.Frequencies.Words,
        ["plan.monitoring[].kind"] = Vocabulary.MonitoringKinds.Words,
        ["target.recurrence"] = Vocabulary.Recurrences.Words,
        ["target.commitment"] = Vocabulary.Commitments.Words,
        ["target.bindingForce"] = Vocabulary.BindingForces.Words,
        ["trajectory|0"] = ["linear", "geometric"],
        ["instrument.kind"] = Vocabulary.InstrumentKinds.Words,
        ["instrument.funding"] = Vocabulary.FundingModes.Words,
        ["budget|1.status"] = ["unknown", "not-applicable"],
        ["parameter.recurrence"] = Vocabulary.Recurrences.Words,
        ["parameter.commitment"] = Vocabulary.Commitments.Words,
    }.Concat(OfMeasures("innerMeasure", "observation", "target", "parameter")).ToDictionary(StringComparer.Ordinal);

    [Fact]
    public void Words_AreThoseOfTheReader()
    {
        // What goes with a measure is not listed here: see Measure_TakesWhatItTakesOfTheReader.
        Dictionary<string, string[]> inSchema = Definitions.Where(definition => definition.Key != "measure").SelectMany(definition => Enumerations(definition.Key, definition.Value!.AsObject())).ToDictionary();
        Assert.Equal(Words.Keys.Order(StringComparer.Ordinal), inSchema.Keys.Order(StringComparer.Ordinal));
        Assert.All(inSchema, words => Assert.Equal(Words[words.Key].Order(StringComparer.Ordinal), words.Value.Order(StringComparer.Ordinal)));
    }

    public static TheoryData<string> Measures => [.. MeasureForm.All.Keys];

    /// <summary>Each word with whatever it may look at: what it needs, what may stand beside it, what may not.</summary>
    [Theory]
    [MemberData(nameof(Measures))]
    public void Measure_TakesWhatItTakesOfTheReader(string word)
    {
        MeasureForm form = MeasureForm.All[word];
        string[] needed = [MeasureForm.Peers, MeasureForm.Scale, MeasureForm.Whole, MeasureForm.Benchmark];
        foreach (string? of in MeasureForm.All.Keys.Prepend(null))
        {
            bool fits = of is null || form.LooksAt.Contains(of);
            IReadOnlyList<string> takes = form.MembersWith(of is not null ? MeasureForm.All[of] : form.LooksAt.Count == 0 ? null : MeasureForm.All[form.LooksAt[0]]);
            string[] needs = [.. takes.Intersect(needed)];
            AssertMeasure(fits, word, of, needs);
            foreach (string member in MeasureForm.AllMembers.Where(member => member != MeasureForm.Of))
            {
                AssertMeasure(fits && takes.Contains(member) && !needs.Contains(member), word, of, needs.Contains(member) ? [.. needs.Except([member])] : [.. needs, member]);
            }
        }
    }

    [Fact]
    public void Measure_IsLevelWhereAbsent()
    {
        AssertMeasure(true, null, null, []);
        Assert.All(MeasureForm.AllMembers, member => AssertMeasure(false, null, member == MeasureForm.Of ? "level" : null, member == MeasureForm.Of ? [] : [member]));
    }

    [Fact]
    public void Period_AcceptsWhatIsRead() => PropertyCheck.Holds(Arbitraries.PeriodLikeText, text =>
    {
        bool isRead = ReportingPeriod.TryParse(text, out ReportingPeriod period);
        Assert.True(!isRead || Matches("period", text!), text);
        Assert.True(!isRead || Matches("closedPeriod", text!) == period.End is not null, text);
    });

    [Fact]
    public void Date_AcceptsEveryDay() => PropertyCheck.Holds(Arbitraries.AnyDate, day => Assert.True(Matches("date", LocalDatePattern.Iso.Format(day)), $"{day}"));

    [Fact]
    public void Identifier_AcceptsWhatIsRead() => PropertyCheck.Holds(Arbitraries.IdentifierLikeText, text =>
    {
        Assert.True(!SubjectId.TryParse(text, out _) || Matches("identifier", text!), text);
        Assert.True(!PolicyTargets.Instruments.TaxonomyCode.TryParse($"{text}/2021/{text}", out _) || Matches("classification", $"{text}/2021/{text}"), text);
    });

    /// <summary>But for signs that are neither letters nor common punctuation, which the reader refuses.</summary>
    [Fact]
    public void Identifier_RefusesWhatIsNotRead() =>
        Assert.Equal(["a\n", "٣", "a٣", "😀"], IdentifierTexts.Malformed.Cast<object[]>().Select(row => (string)row[0]).Where(text => Matches("identifier", text)));

    [Theory]
    [InlineData("period", "2027-Q5", "2027-S3", "2027-13", "2027-M13", "2027-A2", "27", "2027-", "2027/", "/2027", "2023/2027-03", "2027-01-32", "2024-01-01/P", "2024-01-01/PT1H", "2024-01/P9M", "../2027", "2027 ", "二〇二七")]
    [InlineData("closedPeriod", "..", "2021/..", "2021-01-01/..")]
    [InlineData("date", "2025-02-30", "2025-04-31", "2025-13-01", "2025-00-01", "2025-01-00", "2025", "2025-1-1", "13.3.2025", "2025-01-01T00:00:00")]
    [InlineData("duration", "P", "9M", "P9", "PM", "PT9H", "P-9M", "nine months")]
    [InlineData("classification", "PI008", "stip/2021", "stip/2021/", "stip/2021/PI 008", "a/b/c/d")]
    public void Grammar_Refuses(string definition, params string[] texts) => Assert.All(texts, text => Assert.False(Matches(definition, text), text));

    [Theory]
    [InlineData("P9M")]
    [InlineData("P1Y6M")]
    [InlineData("P2W")]
    [InlineData("P1Y2M3W4D")]
    [InlineData("P45D")]
    public void Duration_AcceptsWhatIsRead(string text) => Assert.True(Matches("duration", text) && PeriodPattern.NormalizingIso.Parse(text).Success && Indicator.IsLag(PeriodPattern.NormalizingIso.Parse(text).Value));

    private static IEnumerable<KeyValuePair<string, IReadOnlyList<string>>> OfMeasures(params string[] records) => records.SelectMany(record => new KeyValuePair<string, IReadOnlyList<string>>[]
    {
        new($"{record}.measure", [.. MeasureForm.All.Keys]),
        new($"{record}.of|0", [.. MeasureForm.All.Values.SelectMany(form => form.LooksAt).Distinct()]),
        new($"{record}.per", Vocabulary.Frequencies.Words),
    });

    private static bool Matches(string definition, string text) => Regex.IsMatch(text, (string)Definitions[definition]!["pattern"]!);

    private static void AssertMeasure(bool isGood, string? word, string? of, string[] members)
    {
        string[] beside = [.. word is null ? Array.Empty<string>() : [$"\"measure\": \"{word}\""], .. of is null ? Array.Empty<string>() : [$"\"of\": \"{of}\""], .. members.Select(member => $"\"{member}\": {(member == MeasureForm.Per ? "\"A\"" : "\"2020\"")}")];
        string record = $$$"""{"id": "m", "subject": "s", "indicator": "i", "period": "2024", "value": {"exactly": 1}{{{string.Concat(beside.Select(member => ", " + member))}}}}""";
        Assert.True(isGood == (SchemaCheck.Errors("observations", record).Count == 0), $"{record} should be {(isGood ? "good" : "refused")}");
    }

    private static IEnumerable<KeyValuePair<string, string[]>> Enumerations(string path, JsonObject schema) =>
    [
        .. schema["enum"]?.AsArray() is { } words ? new KeyValuePair<string, string[]>[] { new(path, [.. words.Select(word => (string)word!)]) } : [],
        .. (schema["properties"]?.AsObject() ?? []).SelectMany(member => Enumerations($"{path}.{member.Key}", member.Value!.AsObject())),
        .. (schema["anyOf"]?.AsArray() ?? []).SelectMany((form, index) => Enumerations(FormattableString.Invariant($"{path}|{index}"), form!.AsObject())),
        .. schema["items"] is JsonObject item ? Enumerations(path + "[]", item) : [],
        .. schema["not"] is JsonObject not ? Enumerations(path, not) : [],
    ];
}
