using System.Text.Json;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tests.Serialization;

/// <content>Streaks, starting values, tasks, instruments and their parameters.</content>
public sealed partial class ClaimRecordWriterTests
{
    private static readonly ClaimRecordWriter OfFiles = new(CatalogueFiles.Clean);

    private static JsonElement OfObservation(string record) =>
        new ClaimRecordWriter(CatalogueFiles.Read(CatalogueFiles.Text("observations", record)).GetOrThrow()).Claims().Select(Parse).Single(claim => Text(claim, "id") == "m");

    [Fact]
    public void Claims_OfAStreak_AreOneLine()
    {
        JsonElement claim = OfObservation("""{"id": "m", "subject": "city", "indicator": "rate", "measure": "growth", "period": "2022/2024", "recurrence": "each-year", "value": {"exactly": 5}}""");
        Assert.Equal(("each-year", "2022", "2024", 3), (Text(claim, "recurrence"), Text(claim, "periodFrom"), Text(claim, "periodTo"), claim.GetProperty("streak").GetInt32()));
    }

    [Fact]
    public void Claims_OfAStreakOfQuarters_SayHowOften()
    {
        JsonElement claim = OfObservation("""{"id": "m", "subject": "city", "indicator": "rate", "period": "2024", "recurrence": "each-quarter", "value": {"exactly": 5}}""");
        Assert.Equal(("each-quarter", "2024-01-01", "2024-12-31", 4), (Text(claim, "recurrence"), Text(claim, "periodFrom"), Text(claim, "periodTo"), claim.GetProperty("streak").GetInt32()));
    }

    [Fact]
    public void Claims_WithAStartingValue_AreOneLine()
    {
        JsonElement claim = OfObservation("""{"id": "m", "subject": "city", "indicator": "rate", "measure": "change", "period": "2024", "value": {"exactly": 5}, "baseline": {"value": {"exactly": 12}, "period": "2023"}}""");
        Assert.Equal(("once", "2023", 12m, JsonValueKind.Null), (Text(claim, "recurrence"), Text(claim, "baselinePeriod"), claim.GetProperty("baseline").GetProperty("lower").GetDecimal(), claim.GetProperty("streak").ValueKind));
    }

    /// <summary>A period of days is written by its days, one of years by its years, a stock by its end.</summary>
    [Theory]
    [InlineData("2024-01-01/P9M", "2024-01-01", "2024-09-30")]
    [InlineData("2024-Q1", "2024-01-01", "2024-03-31")]
    [InlineData("2024", "2024", "2024")]
    [InlineData("2023/2024", "2023", "2024")]
    [InlineData("2021/..", "2021", null)]
    [InlineData("..", null, null)]
    public void Claims_SayFromWhenToWhen(string period, string? from, string? to)
    {
        JsonElement claim = OfObservation($$$"""{"id": "m", "subject": "city", "indicator": "rate", "period": "{{{period}}}", "value": {"exactly": 5}}""");
        Assert.Equal((from, to), (Text(claim, "periodFrom"), Text(claim, "periodTo")));
    }

    [Fact]
    public void Claims_ComparedWithAPeriod_NameIt() => Assert.Equal("2020",
        Text(OfObservation("""{"id": "m", "subject": "city", "indicator": "rate", "measure": "multiple", "comparedWith": "2020", "period": "2023", "value": {"atLeast": 2}}"""), "baselinePeriod"));

    [Fact]
    public void Claims_OfParameters_AreClaimsOfTheirKind()
    {
        JsonElement claim = OfFiles.Claims().Select(Parse).Single(each => Text(each, "id") == "p-a");
        Assert.Equal(("instrument-parameter", "S3", "Promote", "支持", "each-year", "三", "clear"),
            (Text(claim, "kind"), Text(claim, "statement"), Text(claim, "commitment"), Text(claim, "commitmentWord"), Text(claim, "recurrence"), Text(claim, "locator"), Text(claim, "legibility")));
        Assert.Equal(["甲局", "有关部门"], Texts(claim, "responsible"));
        Assert.Equal("p-a", Text(OfFiles.Claims().Select(Parse).Single(each => Text(each, "id") == "p-z"), "restates"));
    }

    [Fact]
    public void Tasks_SayWhoLeads_AndWhatStandsUnderThem()
    {
        JsonElement[] tasks = [.. OfFiles.Tasks().Select(Parse)];
        Assert.Equal(("plan-a", "一、1", "甲任务", "Task A", "甲局"), (Text(tasks[0], "plan"), Text(tasks[0], "number"), Text(tasks[0], "titleZh"), Text(tasks[0], "titleEn"), Text(tasks[0], "lead")));
        Assert.Equal((2, "t-a p-a", ""), (tasks.Length, string.Join(' ', Texts(tasks[0], "claims")), string.Join(' ', Texts(tasks[1], "claims"))));
        Assert.Empty(Texts(tasks[0], "unresolved")); // nobody says that it is a group
    }

    /// <summary>A group without members stays a named group.</summary>
    [Fact]
    public void Tasks_NameTheGroupsThatStayUnresolved()
    {
        string group = """{"id": "m", "kind": "peer-group", "name": {"zh": "有关部门"}}""";
        JsonElement task = Parse(new ClaimRecordWriter(CatalogueFiles.Read(CatalogueFiles.Text("subjects", group)).GetOrThrow()).Tasks().First());
        Assert.Equal(["有关部门"], Texts(task, "unresolved"));
    }

    [Fact]
    public void Instruments_AreOneLineEach()
    {
        JsonElement[] instruments = [.. OfFiles.Instruments().Select(Parse)];
        Assert.Equal(("grant", "subsidy", "2023", "p-a", "rate", 2), (Text(instruments[0], "code"), Text(instruments[0], "kind"), Text(instruments[0], "start"), Texts(instruments[0], "parameters").Single(), Texts(instruments[0], "indicators").Single(), instruments.Length));
        Assert.Equal(("企业 高校", "firms 高校"), (string.Join(' ', Texts(instruments[0], "beneficiariesZh")), string.Join(' ', Texts(instruments[0], "beneficiariesEn"))));
        Assert.Equal("doc-a 三", $"{Text(instruments[0].GetProperty("sources")[0], "document")} {Text(instruments[0].GetProperty("sources")[0], "locator")}");
        Assert.Null(Text(instruments[1], "start"));
    }

    private static string[] Texts(JsonElement json, string member) => [.. json.GetProperty(member).EnumerateArray().Select(text => text.GetString()!)];
}
