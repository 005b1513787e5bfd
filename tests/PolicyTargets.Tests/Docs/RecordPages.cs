using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Instruments.Benefits;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs;

/// <summary>The page on records: its code, run, and its tables, which list the members.</summary>
public partial class RecordPages
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(PolicyTargetsJson.Context, new DefaultJsonTypeInfoResolver()) };

    public static TheoryData<Type> Records =>
        [.. typeof(AttainmentRecord).Assembly.GetExportedTypes().Where(type => type.Name.EndsWith("Record", StringComparison.Ordinal) && type != typeof(RangeRecord) && type != typeof(FigureRecord))];

    /// <summary>A range is written out in the text, and a figure has no members.</summary>
    [Theory]
    [MemberData(nameof(Records))]
    public void Members_AreThoseOfTheTable(Type record)
    {
        string section = Assert.Single(Heading().Split(new ReferencePage("records.md").Text), part => part.Split('\n')[0].Contains($"`{record.Name}`", StringComparison.Ordinal));
        IEnumerable<string> listed = FirstCell().Matches(section).SelectMany(cell => Name().Matches(cell.Value)).Select(name => name.Groups[1].Value);
        IEnumerable<string> members = record.GetProperties().Select(property => property.GetCustomAttribute<JsonPropertyNameAttribute>()?.Name).OfType<string>();

        Assert.Equal(members.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Page()
    {
        PolicyCatalogue ningbo = NingboCatalogue.Load();
        Plan plan = ningbo.Plan("ningbo-315-2023-2027");
        (LocalDate from, LocalDate to) = (new LocalDate(2024, 4, 30), new LocalDate(2025, 4, 30));
        var calculator = new AttainmentCalculator();
        IReadOnlyList<AttainmentResult> results = calculator.Assess(plan, ningbo, to);

        string json = JsonSerializer.Serialize(AttainmentRecord.Of(results[0], ningbo), PolicyTargetsJson.Context.AttainmentRecord);
        AttainmentRecord? read = JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.AttainmentRecord);
        Console.WriteLine(read); // P315-001: Open, InProgress(BaselineMissing)

        Assert.Equal(["P315-001: Open, InProgress(BaselineMissing)"], Console.TakeLines());

        PlanSummaryRecord summary = PlanSummaryRecord.Of(PlanSummary.Of(results));
        IEnumerable<MonitoringRecord> round = calculator.Monitor(plan, ningbo, to).Select(item => MonitoringRecord.Of(item, ningbo));
        IEnumerable<AttainmentChangeRecord> changes = calculator.Changes(plan, ningbo, from, to).Select(change => AttainmentChangeRecord.Of(change, ningbo));
        ComparisonRecord comparison = ComparisonRecord.Of(calculator.Compare(plan.Targets[0], ningbo.Observations.First(), ningbo.Indicators));
        ConsistencyReportRecord check = ConsistencyReportRecord.Of(new CatalogueChecker().Check(ningbo));

        Assert.Equal(results.Count, summary.Total);
        Assert.NotEmpty(round);
        Assert.NotEmpty(changes);
        Assert.NotEmpty(check.Findings);
        Assert.NotNull(comparison);

        BoundCase known = BenefitWorld.Case(BenefitWorld.Set(BenefitWorld.Benefit(BenefitWorld.Tenth)), BenefitWorld.Spent(3_000_000));
        RuleReportRecord rules = RuleReportRecord.Of(known.EvaluateAll(ExplanationLevel.Full), ningbo);
        BenefitReportRecord benefits = BenefitReportRecord.Of(known.ComputeAll());

        Assert.Empty(rules.Outcomes);
        Assert.Equal((300_000m, "元"), (benefits.Total?.Number, benefits.Unit));

        string mine = JsonSerializer.Serialize(new { summary, note = "draft" }, Options);

        Assert.StartsWith($$"""{"summary":{"total":{{results.Count}},""", mine, StringComparison.Ordinal);
    }

    [Fact]
    public void Refusal()
    {
        try
        {
            JsonSerializer.Deserialize("""{ "code": "CAT3" }""", PolicyTargetsJson.Context.FindingRecord);
        }
        catch (JsonException refusal)
        {
            Console.WriteLine(refusal.Path); // $.code
        }

        Assert.Equal(["$.code"], Console.TakeLines());
    }

    [GeneratedRegex("^#{2,3} ", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"^\| `[^|]*", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("`(\\w+)`")]
    private static partial Regex Name();
}
