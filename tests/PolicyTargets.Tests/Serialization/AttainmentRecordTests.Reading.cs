using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization;

/// <content>Reading back, and what is refused.</content>
public sealed partial class AttainmentRecordTests
{
    private const string Deep = "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]";

    [Fact]
    public void Reading_GivesWhatWasWritten_OfTrueWorlds() => PropertyCheck.Holds(Arbitraries.TrueWorld, drawn => IsReadBack(drawn));

    [Fact]
    public void Reading_GivesWhatWasWritten_OfLyingWorlds() => PropertyCheck.Holds(Arbitraries.LyingWorld, drawn => IsReadBack(drawn));

    [Fact]
    public void Reading_GivesWhatWasWritten_OfRecurringTargets() => PropertyCheck.Holds(Arbitraries.RecurringWorld, drawn => IsReadBack(drawn));

    [Theory]
    [MemberData(nameof(Targets))]
    public void Reading_GivesWhatWasWritten_WithItsExplanation(string id)
    {
        AttainmentRecord record = AttainmentRecord.Of(Tongxiang.Result(id), Tongxiang.Catalogue, withExplanation: true);

        Assert.Equal(record, Read(Line(Tongxiang.Result(id), withExplanation: true)));
        Assert.Equal(Tongxiang.Result(id).Reasons, record.Reasons);
    }

    [Fact]
    public void Reading_DoesNotAskForAnOrder()
    {
        JsonObject record = Node("t-rate");
        var turned = new JsonObject(record.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone())));

        Assert.Equal(AttainmentRecord.Of(Tongxiang.Result("t-rate"), Tongxiang.Catalogue), Read(turned.ToJsonString()));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    public void WritingAndReading_DoNotDependOnTheCulture(string culture) => Assert.All(Tongxiang.Results, result => Cultures.Under(CultureInfo.GetCultureInfo(culture), () =>
    {
        Assert.Equal(AttainmentRecord.Of(result, Tongxiang.Catalogue, withExplanation: true), Read(Line(result, withExplanation: true)));
        return AttainmentRecord.Of(result, Tongxiang.Catalogue).ToString();
    }));

    /// <summary>The path of the error is the member, or the figure that it stands in.</summary>
    [Theory]
    [InlineData("id", "null", "$.id")]
    [InlineData("id", "1", "$.id")]
    [InlineData("id", "\"a b\"", "$.id")]
    [InlineData("subject", "\" \"", "$.subject")]
    [InlineData("subjectCode", "\"33\"", "$.subjectCode")]
    [InlineData("period", "\"soon\"", "$.period")]
    [InlineData("period", "2027", "$.period")]
    [InlineData("asOf", "\"2025-02-30\"", "$.asOf")]
    [InlineData("asOf", "null", "$.asOf")]
    [InlineData("verdict", "\"Perhaps\"", "$.verdict")]
    [InlineData("verdict", "\"open\"", "$.verdict")]
    [InlineData("verdict", "0", "$.verdict")]
    [InlineData("verdict", "\"0\"", "$.verdict")]
    [InlineData("verdict", "\"Open, Attained\"", "$.verdict")]
    [InlineData("verdict", "null", "$.verdict")]
    [InlineData("status", "\"Late\"", "$.status")]
    [InlineData("dataStatus", "\"Final\"", "$.dataStatus")]
    [InlineData("step", "\"Y\"", "$.step")]
    [InlineData("stretch", "true", "$.stretch")]
    [InlineData("reason", "\"NoEvidence,Weather\"", "$.reason")]
    [InlineData("reason", "\"\"", "$.reason")]
    [InlineData("approximate", "\"true\"", "$.approximate")]
    [InlineData("approximate", "null", "$.approximate")]
    [InlineData("margin", "\"6\"", "$.margin")]
    [InlineData("margin", "1e400", "$.margin")]
    [InlineData("margin", "true", "$.margin")]
    [InlineData("margin", "{}", "$.margin")]
    [InlineData("margin", "[]", "$.margin")]
    [InlineData("bound", "20", "$.bound")]
    [InlineData("bound", """{"lower":"20","lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"}""", "$.bound.lower")]
    [InlineData("bound", """{"lower":1e400,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"}""", "$.bound.lower")]
    [InlineData("bound", """{"lower":20,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":null}""", "$.bound.unit")]
    [InlineData("bound", """{"lower":20,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家","about":1}""", "$.bound.about")]
    [InlineData("bound", """{"lower":20,"lower":21,"lowerInclusive":true,"upper":null,"upperInclusive":false,"unit":"家"}""", "$.bound.lower")]
    [InlineData("observations", "null", "$.observations")]
    [InlineData("observations", "\"labs-2022\"", "$.observations")]
    [InlineData("observations", "[null]", "$.observations")]
    [InlineData("observations", "[7]", "$.observations")]
    [InlineData("observations", Deep, "$.observations")]
    [InlineData("subVerdicts", "[null]", "$.subVerdicts[0]")]
    [InlineData("subVerdicts", """[{"period":"2024","verdict":"Attained","reason":null,"actual":null},{"period":"2025","verdict":"?","reason":null,"actual":null}]""", "$.subVerdicts[1].verdict")]
    [InlineData("explanation", """{"zh":"文"}""", "")]
    [InlineData("explanation", """{"en":"text"}""", "$.explanation")]
    [InlineData("explanation", """{"zh":"文","zh":"字"}""", "$.explanation")]
    [InlineData("explanation", """{"zh":"文","en":null,"en":"text"}""", "$.explanation")]
    [InlineData("explanation", """{"zh":"文","de":"Text"}""", "$.explanation")]
    [InlineData("explanation", """{"zh":" ","en":"text"}""", "$.explanation")]
    [InlineData("explanation", "\"text\"", "$.explanation")]
    [InlineData("weather", "1", "$.weather")]
    [InlineData("Id", "\"t-labs\"", "$.Id")]
    [InlineData("weather", Deep, "$.weather")]
    public void Reading_WrongValue_IsRefusedAtItsMember(string member, string value, string path)
    {
        string json = With(member, value);

        Assert.Equal(path, path.Length == 0 ? Read(json) is null ? null : "" : Assert.Throws<JsonException>(() => Read(json)).Path);
    }

    /// <summary>Ends that leave nothing between them, and an end that is included although there is none.</summary>
    [Theory]
    [InlineData("5", "true", "3", "true")]
    [InlineData("3", "true", "3", "false")]
    [InlineData("null", "true", "3", "true")]
    [InlineData("3", "true", "null", "true")]
    public void Reading_NoRange_IsRefused(string lower, string isLowerIncluded, string upper, string isUpperIncluded)
    {
        string range = $$"""{"lower":{{lower}},"lowerInclusive":{{isLowerIncluded}},"upper":{{upper}},"upperInclusive":{{isUpperIncluded}},"unit":"家"}""";

        Assert.StartsWith("$.bound", Assert.Throws<JsonException>(() => Read(With("bound", range))).Path, StringComparison.Ordinal);
        Assert.Equal("$.margin", Assert.Throws<JsonException>(() => Read(With("margin", range))).Path);
    }

    public static TheoryData<string> Required => [.. Members.Concat(Beyond)];

    [Theory]
    [MemberData(nameof(Required))]
    public void Reading_MissingMember_IsRefused(string member)
    {
        JsonObject record = Node("t-labs");
        Assert.True(record.Remove(member));
        JsonException refusal = Assert.Throws<JsonException>(() => Read(record.ToJsonString()));

        Assert.Equal("$", refusal.Path);
        Assert.Contains($"'{member}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Reading_MemberThatStandsTwice_IsRefused(string member)
    {
        string once = Node("t-labs")[member]?.ToJsonString() ?? "null";

        Assert.Equal($"$.{member}", Assert.Throws<JsonException>(() => Read($"{Line(Tongxiang.Result("t-labs"))[..^1]},\"{member}\":{once}}}")).Path);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    public void Reading_NoRecord_IsNoRecord(string json) => Assert.True(json == "null" ? Read(json) is null : Assert.Throws<JsonException>(() => Read(json)) is not null);

    [Fact]
    public void Reading_MoreOrLessThanOneRecord_IsRefused()
    {
        string line = Line(Tongxiang.Result("t-labs"));

        Assert.All([line[..^1], line[..200], line + "x", line + line, line + "/* */", "/* */" + line, line[..^1] + ",}"], text => Assert.Throws<JsonException>(() => Read(text)));
    }

    [Fact]
    public void Reading_UnderLenientOptions_StillRefusesUnknownMembers()
    {
        var lenient = new JsonSerializerOptions { TypeInfoResolver = PolicyTargetsJson.Context, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Skip, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

        Assert.Equal(Read(Line(Tongxiang.Result("t-labs"))), JsonSerializer.Deserialize<AttainmentRecord>(Line(Tongxiang.Result("t-labs")), lenient));
        Assert.Equal("$.weather", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AttainmentRecord>(With("weather", "1"), lenient)).Path);
    }

    [Fact]
    public void Lists_AreWrittenAndRead()
    {
        AttainmentRecord[] records = [.. Tongxiang.Results.Select(result => AttainmentRecord.Of(result, Tongxiang.Catalogue))];
        string json = JsonSerializer.Serialize(records, PolicyTargetsJson.Context.AttainmentRecordArray);

        Assert.Equal(records, JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.IReadOnlyListAttainmentRecord));
    }

    [Fact]
    public void Reason_ThatIsNone_Throws() =>
        Assert.Throws<ArgumentException>(() => AttainmentRecord.Of(Tongxiang.Result("t-labs"), Tongxiang.Catalogue) with { Reason = "Weather" });

    private static bool IsReadBack(DrawnWorld drawn)
    {
        AttainmentResult result = drawn.Assess();
        AttainmentRecord record = AttainmentRecord.Of(result, Tongxiang.Catalogue, withExplanation: true);
        string line = JsonSerializer.Serialize(record, PolicyTargetsJson.Context.AttainmentRecord);
        AttainmentRecord? read = Read(line);
        return record == read && record.GetHashCode() == read.GetHashCode() && record.ToString() == read.ToString() && JsonSerializer.Serialize(read, PolicyTargetsJson.Context.AttainmentRecord) == line
            && (record.Id, record.Status, record.Verdict) == (result.Target.Id.Text, result.Status, result.Verdict)
            && record.Reasons.SequenceEqual(result.Reasons) && (record.SubVerdicts?.Count ?? 0) == result.SubVerdicts.Count;
    }

    private static AttainmentRecord? Read(string json) => JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.AttainmentRecord);

    private static JsonObject Node(string id) => JsonNode.Parse(Line(Tongxiang.Result(id)))!.AsObject();

    /// <summary>The record of the laboratories with another value for a member, which stands last.</summary>
    private static string With(string member, string value)
    {
        JsonObject record = Node("t-labs");
        record.Remove(member);
        return $"{record.ToJsonString()[..^1]},\"{member}\":{value}}}";
    }
}
