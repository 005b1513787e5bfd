using System.Text.Json;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Every exported claim against the seed's own fields. Where the catalogue reads the document differently, it says so here, claim by claim.</summary>
public sealed class SeedRecordTests
{
    /// <summary>The rank of a change, as the text says, and a tier; the seeds call these a rank of growth and a level.</summary>
    private static readonly Dictionary<string, string> MeasuresOfTheirOwn = new()
    {
        ["NB24-005"] = "rank-of-change",
        ["NB24-014"] = "rank-of-change",
        ["NB24-050"] = "rank-of-change",
        ["JB21-056"] = "rank-of-change",
        ["NBD-012"] = "rank-of-change",
        ["JB21-002"] = "tier",
    };

    /// <summary>The pair differs in stage: five centres under construction are not five that are completed.</summary>
    private static readonly Dictionary<string, string> ScopesOfTheirOwn = new() { ["JB21-047"] = "在建", ["JB21-090"] = "建成" };

    /// <summary>Stocks and places are of the end of the year, ratios of the year.</summary>
    private static readonly string[] TimesOfTheirOwn = ["JB21-001", "JB21-106", "P315-002", "NBD-017", "NBD-018", "NBD-062"];

    /// <summary>A number stands in for the milestone, as the pair with what was observed needs.</summary>
    private static readonly string[] KindsOfTheirOwn = ["NBD-045"];

    public static TheoryData<string> Claims => [.. SharedFolder.Claims.Keys];

    [SharedFact]
    public void Records_AreThoseOfTheSeed() => Assert.Equal(SharedFolder.Claims.Keys.Order(StringComparer.Ordinal), Reference.Records.Keys.Order(StringComparer.Ordinal));

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheWordsOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement record) = (SharedFolder.Claims[id], Reference.Records[id]);
        Assert.All([("statement", "statement"), ("restates", "restates"), ("locator", "locator"), ("subject", "subject"), ("subjectCode", "subject_code"), ("indicatorName", "indicator"), ("subjectKind", "subject_kind")],
            pair => Assert.Equal(seed.Text(pair.Item2), record.Text(pair.Item1)));
        Assert.Equal(KindsOfTheirOwn.Contains(id) ? "target" : seed.Text("kind"), record.Text("kind"));
        Assert.Equal(ScopesOfTheirOwn.GetValueOrDefault(id) ?? seed.Text("scope"), record.Text("scope"));
        Assert.Equal(id.Split('-')[0], record.Text("document"));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheMeasureOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement record) = (SharedFolder.Claims[id], Reference.Records[id]);
        Assert.Equal(MeasuresOfTheirOwn.GetValueOrDefault(id) ?? Measure(seed), record.Text("measure"));
        if (record.Text("measure")!.StartsWith("rank", StringComparison.Ordinal) && record.Text("measure") != "rank-in-history")
        {
            Assert.Equal(seed.Text("benchmark"), record.Text("peers"));
        }

        Assert.Equal(seed.Number("peer_count"), record.Number("peerCount"));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheTimeOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement record) = (SharedFolder.Claims[id], Reference.Records[id]);
        Assert.Equal(seed.Text("period_to"), record.Text("periodTo"));
        Assert.Equal(TimesOfTheirOwn.Contains(id), seed.Text("period_from") != record.Text("periodFrom"));
        Assert.Equal(seed.Text("period_kind") == "each-year" ? "each-year" : "once", record.Text("recurrence"));
        Assert.Equal(seed.Number("streak_years"), record.Number("streak"));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheValueOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement record) = (SharedFolder.Claims[id], Reference.Records[id]);
        (string comparator, decimal? value, JsonElement range) = (seed.Text("comparator")!, seed.Number("value"), record.GetProperty("range"));
        Assert.Equal(comparator == "~", record.GetProperty("approximate").GetBoolean());
        Assert.Equal(comparator is "event" or "tier" && !KindsOfTheirOwn.Contains(id), record.Text("grade") is not null);
        if (comparator == "vague")
        {
            Assert.Equal(("前列", JsonValueKind.Null), (record.Text("text"), range.ValueKind));
        }
        else if (value is not null && comparator is not "tier")
        {
            Assert.Equal((Low(comparator, value), High(comparator, seed), seed.Text("unit")), (range.Number("lower"), range.Number("upper"), range.Text("unit")));
            Assert.Equal(comparator is not (">" or "<="), range.GetProperty("lowerInclusive").GetBoolean());
        }
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheFirmnessAndStatusOfTheSeed(string id)
    {
        (string? word, JsonElement record) = (SharedFolder.Claims[id].Text("firmness"), Reference.Records[id]);
        string? printed = word is "firm" or "预计" ? null : word; // 预计 is a data status
        Assert.Equal((CommitmentOf(word), printed), (record.Text("commitment"), record.Text("commitmentWord")));
        Assert.Equal(SharedFolder.Claims[id].Text("data_status")?.Replace("partial-year", "partial", StringComparison.Ordinal), record.Text("dataStatus"));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Record_HasTheStartAndTheBodiesOfTheSeed(string id)
    {
        (JsonElement seed, JsonElement record) = (SharedFolder.Claims[id], Reference.Records[id]);
        decimal? start = record.GetProperty("baseline") is { ValueKind: JsonValueKind.Object } baseline ? baseline.Number("lower") ?? baseline.Number("upper") : null;
        Assert.Equal((seed.Number("baseline_value"), seed.Text("baseline_period")), (start, record.Text("baselinePeriod")));
        Assert.Equal(seed.Texts("responsible"), record.Texts("responsible"));
    }

    private static decimal? Low(string comparator, decimal? value) => comparator switch { "<=" => null, "rank-within" => 1, _ => value };

    private static decimal? High(string comparator, JsonElement seed) => comparator switch { ">=" or ">" => null, "range" => seed.Number("value_high"), _ => seed.Number("value") };

    /// <summary>The measure of a form, as the contract of the tool has it.</summary>
    private static string Measure(JsonElement seed)
    {
        (string form, string nature) = (seed.Text("form")!, SharedFolder.Natures[seed.Text("indicator")!]);
        return form switch
        {
            "flow" or "cumulative" when seed.Text("period_kind") == "over" => "sum",
            "flow" when nature == "stock" => "additions",
            "increment" or "point-change" => "change",
            "growth-rate" => "growth",
            "rank" when nature == "rank" => "level",
            "relative" when seed.Text("benchmark") == "本市历史最高" => "rank-in-history",
            "average-growth" or "multiple" or "contribution" or "rank" or "rank-of-growth" or "relative" => form,
            _ => "level",
        };
    }

    private static string CommitmentOf(string? word) => word switch
    {
        "力争" => nameof(Commitment.Strive),
        "争取" or "争创" or "创建" => nameof(Commitment.Seek),
        "推动" or "支持" or "加快" or "推进" or "助力" or "着眼" => nameof(Commitment.Promote),
        "确保" => nameof(Commitment.Ensure),
        _ => nameof(Commitment.Firm),
    };
}
