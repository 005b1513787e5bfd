using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization.ModelJson;

/// <summary>What is no object of the model is refused, with everything that is wrong and where.</summary>
public class StrictnessTests
{
    private const string Good = """{"id": "t", "subject": "city", "indicator": "rate", "period": "2027", "measure": "change", "comparedWith": "2020", "bound": {"atLeast": 3.75, "unit": "pp"}, "source": {"document": "doc-a", "locator": "1"}}""";

    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().AddPolicyTargets(CatalogueFiles.Clean);

    /// <summary>A good target with one thing changed: what stands there, what comes in its place, the code and the path of the one finding.</summary>
    public static TheoryData<string, string, string, string> Mistakes { get; } = new()
    {
        { "\"id\": \"t\"", "\"id\": \"t\", \"note\": 1", "CAT002", "$.note" },
        { "\"id\": \"t\"", "\"id\": \"t\", \"plan\": \"plan-a\"", "CAT002", "$.plan" },
        { "\"id\": \"t\"", "\"id\": \"t\", \"id\": \"t\"", "CAT004", "$.id" },
        { "\"id\": \"t\"", "\"id\": 7", "CAT004", "$.id" },
        { "\"id\": \"t\"", "\"id\": null", "CAT004", "$.id" },
        { "\"id\": \"t\"", "\"id\": \"a b\"", "CAT005", "$.id" },
        { "\"id\": \"t\", ", "", "CAT003", "$" },
        { "\"city\"", "\"town\"", "CAT008", "$.subject" },
        { "\"rate\"", "\"share\"", "CAT008", "$.indicator" },
        { "\"2027\"", "\"2027-Q5\"", "CAT005", "$.period" },
        { "\"2027\"", "2027", "CAT004", "$.period" },
        { "\"change\"", "\"Change\"", "CAT005", "$.measure" },
        { "\"change\"", "\"additions\"", "CAT002", "$.comparedWith" },
        { "\"comparedWith\": \"2020\"", "\"of\": {\"measure\": \"rank\"}", "CAT003", "$.of" },
        { "\"comparedWith\": \"2020\"", "\"of\": {\"measure\": \"growth\", \"step\": 1}", "CAT002", "$.of.step" },
        { "\"pp\"", "\"吨\"", "CAT006", "$.bound.unit" },
        { "\"pp\"", "\"%\"", "CAT006", "$.bound.unit" },
        { "3.75", "\"3.75\"", "CAT004", "$.bound.atLeast" },
        { "3.75", "1e400", "CAT004", "$.bound.atLeast" },
        { "3.75", "1e-30", "CAT004", "$.bound.atLeast" },
        { "3.75", "0.12345678901234567890123456789012345", "CAT004", "$.bound.atLeast" },
        { "3.75", "true", "CAT004", "$.bound.atLeast" },
        { "\"atLeast\": 3.75", "\"atLeast\": 3.75, \"atMost\": 4", "CAT004", "$.bound" },
        { "\"atLeast\": 3.75", "\"range\": {\"lower\": 2, \"upper\": 1}", "CAT004", "$.bound.range" },
        { "\"atLeast\": 3.75", "\"range\": {\"lower\": 2, \"lowerInclusive\": false, \"upper\": 2}", "CAT004", "$.bound.range" },
        { "\"atLeast\": 3.75", "\"range\": {\"upper\": 2, \"lowerInclusive\": true}", "CAT002", "$.bound.range.lowerInclusive" },
        { "\"atLeast\": 3.75", "\"range\": [1, 2]", "CAT004", "$.bound.range" },
        { "\"atLeast\": 3.75", "\"range\": {\"lower\": \"1\"}", "CAT004", "$.bound.range.lower" },
        { "\"atLeast\": 3.75", "\"range\": {}, \"halfUnit\": 0", "CAT004", "$.bound.halfUnit" },
        { "\"doc-a\"", "\"doc-x\"", "CAT008", "$.source.document" },
        { "\"id\": \"t\"", "\"id\": \"t\", \"restates\": \"t\"", "CAT005", "$.restates" },
        { "\"city\"", "\"\\uD800\"", "CAT001", "$" },
    };

    [Fact]
    public void Good_IsRead() => Assert.Equal(Measure.Change(ReportingPeriod.Year(2020)), JsonSerializer.Deserialize<Target>(Good, Options)!.Measurand.Measure);

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Mistake_IsToldWithItsPath(string there, string instead, string code, string path)
    {
        Assert.Contains(there, Good, StringComparison.Ordinal);
        PolicyJsonException exception = Refused<Target>(Good.Replace(there, instead, StringComparison.Ordinal));

        Assert.Equal([(code, path)], exception.Findings.Select(finding => (finding.Code.Text, exception.PathOf(finding))));
        Assert.StartsWith($"{path}: {code}: ", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The path goes on from where the object stands in what is read.</summary>
    [Fact]
    public void Path_BeginsAtTheRoot()
    {
        PolicyJsonException exception = Refused<Dictionary<string, List<Target>>>($$"""{"targets": [{{Good}}, {{Good.Replace("3.75", "null", StringComparison.Ordinal)}}]}""");

        Assert.Equal("$.targets[1].bound.atLeast", exception.PathOf(Assert.Single(exception.Findings)));
    }

    [Fact]
    public void AllMistakes_AreToldAtOnce()
    {
        PolicyJsonException exception = Refused<Target>("""{"id": "a b", "subject": "town", "indicator": "rate", "period": "..", "bound": {"atLeast": 1}, "commitment": "FIRM"}""");

        Assert.Equal(["$.id", "$.subject", "$.commitment"], exception.Findings.Select(exception.PathOf));
        Assert.Equal(3, exception.Message.Split(Environment.NewLine).Length);
    }

    [Theory]
    [InlineData(typeof(Target), "[]")]
    [InlineData(typeof(Target), "\"t\"")]
    [InlineData(typeof(Plan), "1")]
    [InlineData(typeof(TargetId), "1")]
    [InlineData(typeof(TargetId), "\"a b\"")]
    [InlineData(typeof(TargetId), "\"\\uDC00\"")]
    [InlineData(typeof(ReportingPeriod), "null")]
    [InlineData(typeof(ReportingPeriod), "\"2027-13\"")]
    [InlineData(typeof(Unit), "\"tons\"")]
    [InlineData(typeof(Unit), "\"grade:none\"")]
    [InlineData(typeof(LocalizedText), """{"zh": " "}""")]
    [InlineData(typeof(LocalizedText), """{"zh": "甲", "de": "A"}""")]
    [InlineData(typeof(Quantity), """{"amount": 3}""")]
    [InlineData(typeof(Quantity), """{"amount": "3", "unit": "%"}""")]
    [InlineData(typeof(Quantity), """{"amount": "实施", "unit": "grade:licence"}""")]
    [InlineData(typeof(Quantity), """{"amount": 3, "unit": "%", "halfUnit": -1}""")]
    [InlineData(typeof(QuantityRange), """{"approximately": 3, "unit": "%"}""")]
    [InlineData(typeof(QuantityRange), """{"exactly": 3, "unit": "%", "halfUnit": 0.5}""")]
    [InlineData(typeof(Bound), """{"atLeast": 3}""")]
    [InlineData(typeof(Bound), """{"stated": "前列"}""")]
    [InlineData(typeof(RangeBound), """{"qualitative": "前列"}""")]
    [InlineData(typeof(Known), """{}""")]
    [InlineData(typeof(PeerGroup), """{"id": "a", "kind": "organisation", "name": {"zh": "甲"}}""")]
    [InlineData(typeof(Observation), """{"id": "o", "subject": "city", "indicator": "rate", "period": "2023/2024", "recurrence": "each-year", "value": {"exactly": 1}}""")]
    [InlineData(typeof(PolicyCatalogue), """{"version": 2}""")]
    [InlineData(typeof(PolicyCatalogue), """{"observation": []}""")]
    [InlineData(typeof(PolicyCatalogue), """{"plans": [{"id": "p"}]}""")]
    [InlineData(typeof(PolicyInstrument), """{"code": "g", "name": {"zh": "甲"}, "kind": "subsidy", "parameters": [{"id": "p"}]}""")]
    public void WrongForm_IsRefused(Type type, string json)
    {
        Exception? thrown = Record.Exception(() => JsonSerializer.Deserialize(json, type, Options));

        Assert.True(thrown is JsonException { Path: not null, Message.Length: > 20 }, $"{thrown}");
    }

    /// <summary>What stands within a plan or an instrument is held to what a file would be.</summary>
    [Theory]
    [InlineData(""" "tasks": [{"number": "1", "title": {"zh": "甲"}}, {"number": "1", "title": {"zh": "乙"}}]""", "CAT007", "$.tasks[1].number")]
    [InlineData(""" "targets": [{"id": "x", "subject": "city", "indicator": "rate", "period": "2027", "bound": {"atLeast": 1}}, {"id": "x", "subject": "city", "indicator": "rate", "period": "2027", "bound": {"atLeast": 1}}]""", "CAT007", "$.targets[1].id")]
    [InlineData(""" "targets": [{"id": "x", "task": "9", "subject": "city", "indicator": "rate", "period": "2027", "bound": {"atLeast": 1}}]""", "CAT008", "$.targets[0].task")]
    public void Plan_HoldsEachOnce(string member, string code, string path)
    {
        PolicyJsonException exception = Refused<Plan>($$"""{"id": "p", "name": {"zh": "甲"}, "period": "2023/2027", {{member}}}""");

        Assert.Equal([(code, path)], exception.Findings.Select(finding => (finding.Code.Text, exception.PathOf(finding))));
    }

    [Fact]
    public void HalfUnit_BesideAGrade_IsRefused() =>
        Assert.Equal("$.halfUnit", Refused<Quantity>("""{"amount": "获批", "unit": "grade:licence", "halfUnit": 0.5}""") is var exception ? exception.PathOf(exception.Findings[0]) : "");

    /// <summary>Half of a sign would be written as another sign.</summary>
    [Theory]
    [InlineData(@"a\uD800b")]
    [InlineData(@"\uDC00")]
    public void Text_ThatIsNoUnicode_IsNotWritten(string text)
    {
        Target target = JsonSerializer.Deserialize<Target>(Good, Options)! with { Statement = Regex.Unescape(text) };

        Assert.Throws<JsonException>(() => JsonSerializer.Serialize(target, Options));
    }

    [Fact]
    public void Text_ThatIsBlank_IsReadAsNone()
    {
        Target target = JsonSerializer.Deserialize<Target>(Good, Options)! with { Statement = " ", ResponsibleBodies = ["", "甲局"] };

        Assert.Equal(target with { Statement = null, ResponsibleBodies = ["甲局"] }, JsonSerializer.Deserialize<Target>(JsonSerializer.Serialize(target, Options), Options));
    }

    [Fact]
    public void Budget_MayBeInAnyMoney()
    {
        PolicyInitiative initiative = CatalogueFiles.Clean.Initiatives[0] with { Budget = BudgetAmount.Exact(new Quantity(5, Unit.Parse("万USD"))) };

        Assert.Equal(initiative, JsonSerializer.Deserialize<PolicyInitiative>(JsonSerializer.Serialize(initiative, Options), Options));
    }

    /// <summary>Without a catalogue nothing can be named.</summary>
    [Fact]
    public void WithoutACatalogue_NamesLeadNowhere()
    {
        PolicyJsonException exception = Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<Target>(Good));

        Assert.Equal(["$.subject", "$.indicator", "$.source.document"], exception.Findings.Select(exception.PathOf));
        Assert.EndsWith("give them one with AddPolicyTargets.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("AddPolicyTargets", Refused<Target>(Good.Replace("city", "town", StringComparison.Ordinal)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("depth")]
    [InlineData("size")]
    [InlineData("members")]
    [InlineData("digits")]
    [InlineData("truncated")]
    [InlineData("trailing")]
    [InlineData("comment")]
    [InlineData("bytes")]
    public void Hostile_EndsInAClearError(string kind)
    {
        byte[] json = kind switch
        {
            "depth" => Encoding.UTF8.GetBytes($$"""{"measure": {{string.Concat(Enumerable.Repeat("""{"measure": "rank-in-history", "of": """, 100_000))}}"""),
            "size" => Encoding.UTF8.GetBytes($$"""{"id": "{{new string('x', 10_000_000)}}"}"""),
            "members" => Encoding.UTF8.GetBytes($$"""{{{string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"m{i % 10_000}\": 1"))}}}"""),
            "digits" => Encoding.UTF8.GetBytes(Good.Replace("3.75", new string('9', 1_000_000), StringComparison.Ordinal)),
            "truncated" => Encoding.UTF8.GetBytes(Good[..^10]),
            "trailing" => Encoding.UTF8.GetBytes(Good + "x"),
            "comment" => Encoding.UTF8.GetBytes(Good.Replace("{\"id\"", "{/* */\"id\"", StringComparison.Ordinal)),
            _ => [.. Encoding.UTF8.GetBytes("{\"id\": \""), 0xC3, 0x28, (byte)'"', (byte)'}'],
        };

        Exception? thrown = Record.Exception(() => JsonSerializer.Deserialize<Target>(json, Options));

        Assert.True(thrown is JsonException { Path: not null }, $"{thrown?.GetType()}");
        Assert.InRange(thrown!.Message.Length, 20, 5_000);
    }

    /// <summary>The members that decide about others stand last.</summary>
    [Fact]
    public void Discriminators_MayStandAnywhere() => PropertyCheck.Holds(Generators.Arbitraries.AnyCatalogue, drawn =>
    {
        JsonSerializerOptions knowing = new JsonSerializerOptions().AddPolicyTargets(drawn.Catalogue);
        foreach (Target target in drawn.Catalogue.Targets)
        {
            Assert.Equal(target, JsonSerializer.Deserialize<Target>(Turned(JsonSerializer.Serialize(target, knowing)), knowing));
        }

        foreach (Subject subject in drawn.Catalogue.Subjects)
        {
            Assert.Equal(subject, JsonSerializer.Deserialize<Subject>(Turned(JsonSerializer.Serialize(subject, knowing)), knowing));
        }
    });

    [Fact]
    public void Results_AreWrittenAsRecords_AndNotRead()
    {
        var finding = new Finding(FindingCodes.MissingMember, Severity.Error, "x", new MessageArgument("member", "id"));

        Assert.Equal(JsonSerializer.Serialize(FindingRecord.Of(finding), PolicyTargetsJsonContext.Default.FindingRecord), JsonSerializer.Serialize(finding, Options));
        Assert.Contains(nameof(FindingRecord), Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize<Finding>("{}", Options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Converter_OfAnotherType_SaysWhichTypesHaveAForm() =>
        Assert.Contains("json.md", Assert.Throws<NotSupportedException>(() => new PolicyTargetsJsonConverter<Version>()).Message, StringComparison.Ordinal);

    /// <summary>An object as a key is refused by the serializer, in words of its own.</summary>
    [Fact]
    public void Objects_AreNoKeys() => Assert.Throws<NotSupportedException>(() => JsonSerializer.Serialize(new Dictionary<Quantity, int> { [Quantity.Percent(1)] = 1 }));

    private static PolicyJsonException Refused<T>(string json) => Assert.Throws<PolicyJsonException>(() => JsonSerializer.Deserialize<T>(json, Options));

    /// <summary>The same objects with their members in the opposite order.</summary>
    private static string Turned(string json)
    {
        using JsonDocument document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            Turn(document.RootElement, writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Turn(JsonElement json, Utf8JsonWriter writer)
    {
        switch (json.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (JsonProperty member in json.EnumerateObject().Reverse())
                {
                    writer.WritePropertyName(member.Name);
                    Turn(member.Value, writer);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (JsonElement item in json.EnumerateArray())
                {
                    Turn(item, writer);
                }

                writer.WriteEndArray();
                break;
            default:
                json.WriteTo(writer);
                break;
        }
    }
}
