using System.Text.Json;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The exported claim records against the seed's own fields.</summary>
public sealed class SeedRecordTests
{
    private static readonly Dictionary<string, JsonElement> Records =
        new ClaimRecordWriter(Reference.Catalogue).Claims().Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(record => record.GetProperty("id").GetString()!);

    private static readonly string[] Ends = ["lower", "upper"];

    public static TheoryData<string> Claims => [.. Reference.ClaimIds];

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheWordsOfTheSeed(string id)
    {
        Assert.All([("statement", "statement"), ("restates", "restates"), ("locator", "locator"), ("subject", "subject"), ("subjectCode", "subject_code"), ("indicatorName", "indicator"), ("subjectKind", "subject_kind"), ("dataStatus", "data_status")],
            pair => Assert.Equal(Text(SharedFolder.Claims[id], pair.Item2), Text(Records[id], pair.Item1)));
        Assert.Equal(id == "NBD-045" ? "target" : Text(SharedFolder.Claims[id], "kind"), Text(Records[id], "kind")); // a number stands in for its milestone
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasThePeriodAndValueOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement range) = (SharedFolder.Claims[id], Records[id].GetProperty("range"));
        Assert.Equal((Text(seed, "period_from"), Text(seed, "period_to")), (Text(Records[id], "periodFrom"), Text(Records[id], "periodTo")));
        Assert.Equal(Text(seed, "period_kind") == "each-year" ? "each-year" : "once", Text(Records[id], "recurrence"));
        Assert.Equal(Text(seed, "comparator") == "~", Records[id].GetProperty("approximate").GetBoolean());
        if (seed.GetProperty("value") is { ValueKind: JsonValueKind.Number } value)
        {
            Assert.Equal(Text(seed, "unit"), Text(range, "unit"));
            Assert.Contains(value.GetDecimal(), Ends.Select(end => range.GetProperty(end)).Where(end => end.ValueKind == JsonValueKind.Number).Select(end => end.GetDecimal()));
        }
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_OfAMilestone_HasAGrade(string id) =>
        Assert.Equal(Text(SharedFolder.Claims[id], "comparator") == "event" && id != "NBD-045", Records[id].GetProperty("grade").ValueKind == JsonValueKind.String);

    private static string? Text(JsonElement json, string member) => json.GetProperty(member).GetString();
}
