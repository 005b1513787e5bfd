using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Serialization;

/// <summary>What holds of every record: reading gives what was written, and anything else is refused where it stands.</summary>
public class RecordTests
{
    private static readonly string Deep = new string('[', 100) + "1" + new string(']', 100);

    public static TheoryData<string> Names => [.. RecordSamples.All.Select(sample => sample.Name)];

    public static TheoryData<string, string> Members => Pairs(sample => sample.Members.Select(member => member.Member));

    public static TheoryData<string, string> Required => Pairs(sample => sample.Required);

    [Fact]
    public void Samples_ThereAreSomeOfEveryRecord() =>
        Assert.Equal(
            typeof(AttainmentRecord).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Record", StringComparison.Ordinal) && type != typeof(FigureRecord)).Select(type => type.Name).Order(StringComparer.Ordinal),
            RecordSamples.All.Select(sample => sample.Record.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_GivesWhatWasWritten(string name)
    {
        RecordSample sample = Sample(name);
        object? read = sample.Read(sample.Json);

        Assert.Equal(sample.Record, read);
        Assert.Equal((sample.Record.GetHashCode(), sample.Record.ToString()), (read!.GetHashCode(), read.ToString()));
        Assert.DoesNotContain('\n', sample.Json);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Members_AreWrittenInTheirOrder_NullsToo(string name) =>
        Assert.Equal(Sample(name).Members.Select(member => member.Member), Sample(name).Node.Select(member => member.Key));

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_DoesNotAskForAnOrder(string name) =>
        Assert.Equal(Sample(name).Record, Sample(name).Read(new JsonObject(Sample(name).Node.Reverse().Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))).ToJsonString()));

    [Theory]
    [MemberData(nameof(Names))]
    public void WritingAndReading_DoNotDependOnTheCulture(string name)
    {
        RecordSample sample = Sample(name);
        Assert.All(["de-DE", "ar-SA", "tr-TR"], culture => Assert.Equal(
            (sample.Json, sample.Record, sample.Record.ToString()),
            Cultures.Under(CultureInfo.GetCultureInfo(culture), () => (sample.Json, sample.Read(sample.Json)!, sample.Record.ToString()))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_UnknownMember_IsRefused_UnderAnyOptions(string name)
    {
        RecordSample sample = Sample(name);
        var lenient = new JsonSerializerOptions { TypeInfoResolver = PolicyTargetsJson.Context, UnmappedMemberHandling = JsonUnmappedMemberHandling.Skip, AllowTrailingCommas = true, PropertyNameCaseInsensitive = true };

        Assert.Equal("$.weather", Assert.Throws<JsonException>(() => sample.Read(sample.With("weather", "1"))).Path);
        Assert.Equal("$.weather", Assert.Throws<JsonException>(() => sample.Read(sample.With("weather", Deep))).Path);
        Assert.Equal("$.weather", Assert.Throws<JsonException>(() => sample.Read(sample.With("weather", "1"), lenient)).Path);
        Assert.Equal(sample.Record, sample.Read(sample.Json, lenient));
    }

    [Theory]
    [MemberData(nameof(Required))]
    public void Reading_MissingMember_IsRefused(string name, string member)
    {
        JsonObject record = Sample(name).Node;
        Assert.True(record.Remove(member));
        JsonException refusal = Assert.Throws<JsonException>(() => Sample(name).Read(record.ToJsonString()));

        Assert.Equal("$", refusal.Path);
        Assert.Contains($"'{member}'", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Reading_MemberThatStandsTwice_IsRefused(string name, string member)
    {
        RecordSample sample = Sample(name);
        string once = sample.Node[member]?.ToJsonString() ?? "null";

        Assert.Equal($"$.{member}", Assert.Throws<JsonException>(() => sample.Read($"{sample.Json[..^1]},\"{member}\":{once}}}")).Path);
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Reading_WrongType_IsRefused(string name, string member) =>
        Assert.All([Deep, "{\"weather\":1}", "[{\"weather\":1}]", "[7]", "1e400"], value =>
            Assert.StartsWith($"$.{member}", Assert.Throws<JsonException>(() => Sample(name).Read(Sample(name).With(member, value))).Path, StringComparison.Ordinal));

    /// <summary>Null where the type says so, and nowhere else.</summary>
    [Theory]
    [MemberData(nameof(Members))]
    public void Reading_Null_IsAsTheTypeSays(string name, string member)
    {
        RecordSample sample = Sample(name);
        PropertyInfo property = sample.Members.Single(pair => pair.Member == member).Property;
        bool mayBeNull = Nullable.GetUnderlyingType(property.PropertyType) is not null || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);

        if (mayBeNull)
        {
            Assert.NotNull(sample.Read(sample.With(member, "null")));
        }
        else
        {
            Assert.Equal($"$.{member}", Assert.Throws<JsonException>(() => sample.Read(sample.With(member, "null"))).Path);
        }
    }

    [Theory]
    [MemberData(nameof(Members))]
    public void Reading_NullInAList_IsRefused(string name, string member) =>
        Assert.StartsWith($"$.{member}", Assert.Throws<JsonException>(() => Sample(name).Read(Sample(name).With(member, "[null]"))).Path, StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Names))]
    public void Reading_NoRecord_IsRefused(string name)
    {
        string json = Sample(name).Json;

        Assert.All(["", "[]", "1", "{", json[..^1], json[..(json.Length / 2)], json + "x", json + json, json + "//", "/**/" + json, json[..^1] + ",}"], text => Assert.Throws<JsonException>(() => Sample(name).Read(text)));
    }

    [Fact]
    public void Lists_HaveARoomInTheContext()
    {
        FindingRecord[] records = [.. RecordSamples.All.Select(sample => sample.Record).OfType<FindingRecord>()];

        Assert.NotEmpty(records);
        Assert.Equal(records, JsonSerializer.Deserialize(JsonSerializer.Serialize(records, PolicyTargetsJson.Context.FindingRecordArray), PolicyTargetsJson.Context.IReadOnlyListFindingRecord));
    }

    private static RecordSample Sample(string name) => RecordSamples.All.Single(sample => sample.Name == name);

    private static TheoryData<string, string> Pairs(Func<RecordSample, IEnumerable<string>> members)
    {
        var data = new TheoryData<string, string>();
        foreach (RecordSample sample in RecordSamples.All.DistinctBy(sample => sample.Record.GetType()))
        {
            foreach (string member in members(sample))
            {
                data.Add(sample.Name, member);
            }
        }

        return data;
    }
}
