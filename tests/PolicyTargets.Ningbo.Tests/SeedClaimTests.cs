using System.Globalization;
using System.Text.Json;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Every claim of the catalogue against the seed's own reading of it.</summary>
public sealed class SeedClaimTests
{
    private static readonly Dictionary<string, string> Scopes = new() { ["JB21-047"] = "在建", ["JB21-090"] = "建成" }; // the pair differs in stage

    public static TheoryData<string> Claims => [.. Reference.ClaimIds];

    [SharedFact]
    public void Claims_AreThoseOfCixiAndOfThePairs()
    {
        IEnumerable<string> pairs = SharedFolder.Pairs.SelectMany(pair => new[] { pair["id_target"], pair["id_observation"] }).Except(["P315-065", "NBD-007"]);
        IEnumerable<string> expected = SharedFolder.Claims.Keys.Where(id => id.StartsWith("CX25", StringComparison.Ordinal)).Union(pairs);
        Assert.Equal(expected.Order(StringComparer.Ordinal), Reference.ClaimIds.Order(StringComparer.Ordinal));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_HasTheValueOfTheSeed(string id)
    {
        JsonElement seed = SharedFolder.Claims[id];
        string comparator = seed.GetProperty("comparator").GetString()!;
        decimal? value = Number(seed, "value");
        if (comparator == "event" && id != "NBD-045")
        {
            Assert.NotNull(UnitOf(id).Scale);
            return;
        }

        Assert.Equal(id == "NBD-045" ? "[1, …) 家" : Written(comparator, value, Text(seed, "unit")!), Printed(id));
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_IsOfTheSubjectAndIndicatorOfTheSeed(string id)
    {
        (JsonElement seed, Measurand measurand) = (SharedFolder.Claims[id], Reference.Measurand(id));
        Subject subject = Reference.Catalogue.Subjects.Get(measurand.Subject);
        Assert.Equal(Text(seed, "subject"), subject.Name.Chinese);
        Assert.Equal(Text(seed, "subject_code"), (subject as AdministrativeUnit)?.Code?.Text);
        Assert.Equal(Text(seed, "indicator"), Reference.Indicator(id).Name.Chinese);
        Assert.Equal(Scopes.GetValueOrDefault(id) ?? Text(seed, "scope"), measurand.Scope);
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_HasTheMeasureOfTheSeed(string id)
    {
        string expected = Text(SharedFolder.Claims[id], "form") switch
        {
            "increment" or "point-change" => "change",
            "growth-rate" => "growth",
            _ => "level",
        };
        Assert.Equal(expected, Reference.Measurand(id).Measure.ToString());
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_HasThePeriodOfTheSeed(string id)
    {
        JsonElement seed = SharedFolder.Claims[id];
        (int from, int to) = (int.Parse(Text(seed, "period_from") ?? Text(seed, "period_to")!, CultureInfo.InvariantCulture), int.Parse(Text(seed, "period_to")!, CultureInfo.InvariantCulture));
        Assert.Equal(from == to ? ReportingPeriod.Year(to) : ReportingPeriod.Years(from, to), Reference.Measurand(id).Period);
        Recurrence expected = Text(seed, "period_kind") == "each-year" ? Recurrence.Each(Frequency.Annual) : Recurrence.Once;
        Assert.Equal(expected, Reference.FindTarget(id)?.Recurrence ?? Recurrence.Once);
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_HasTheFirmnessOfTheSeed(string id)
    {
        (JsonElement seed, string? word) = (SharedFolder.Claims[id], Text(SharedFolder.Claims[id], "firmness"));
        if (Reference.FindTarget(id) is { } target)
        {
            Assert.Equal((CommitmentOf(word), word == "firm" ? null : word), (target.Commitment, target.CommitmentWord));
            return;
        }

        ObservationStatus expected = Text(seed, "data_status") == "provisional" || word == "预计" ? ObservationStatus.Provisional : ObservationStatus.Final;
        Assert.Equal(expected, Reference.Observation(id).Status);
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Claim_HasTheStatementAndPlaceOfTheSeed(string id)
    {
        (JsonElement seed, Target? target) = (SharedFolder.Claims[id], Reference.FindTarget(id));
        Assert.Equal(Text(seed, "statement"), target is null ? Reference.Observation(id).Statement : target.Statement);
        Assert.Equal(Text(seed, "restates"), target is null ? Reference.Observation(id).Restates?.Text : target.Restates?.Text);
        Assert.Equal(Text(seed, "locator"), Reference.Source(id)?.Locator);
        Assert.Equal(seed.GetProperty("responsible").EnumerateArray().Select(body => body.GetString()!), target?.ResponsibleBodies ?? []);
    }

    [SharedTheory]
    [MemberData(nameof(Claims))]
    public void Target_HasTheBaselineOfTheSeed(string id)
    {
        JsonElement seed = SharedFolder.Claims[id];
        if (Reference.FindTarget(id) is { } target)
        {
            Assert.Equal(Number(seed, "baseline_value"), (target.Baseline?.Known as RangeKnown)?.Range.Lower);
            Assert.Equal(Text(seed, "baseline_period"), target.Baseline?.Period.ToString());
        }
    }

    private static Commitment CommitmentOf(string? word) => word switch
    {
        "力争" => Commitment.Strive,
        "争取" or "争创" or "创建" => Commitment.Seek,
        "推动" or "支持" or "加快" or "推进" or "助力" or "着眼" => Commitment.Promote,
        "确保" => Commitment.Ensure,
        _ => Commitment.Firm,
    };

    private static Unit UnitOf(string id) => Reference.FindTarget(id)?.Bound.Unit ?? Reference.Observation(id).Known.Unit!;

    private static string Written(string comparator, decimal? value, string unit) => comparator switch
    {
        ">=" => Line($"[{value}, …) {unit}"),
        ">" => Line($"({value}, …) {unit}"),
        "=" => Line($"[{value}, {value}] {unit}"),
        "~" => Line($"~{value} {unit}"),
        "rank-within" => Line($"[1, {value}] {unit}"),
        _ => throw new NotSupportedException(comparator),
    };

    private static string Printed(string id) => (Reference.FindTarget(id)?.Bound, Reference.FindObservation(id)?.Known) switch
    {
        (RangeBound bound, _) => Ends(bound.Range),
        (ApproximatelyBound around, _) => Line($"~{around.Value.Amount} {around.Unit}"),
        (_, RangeKnown known) => Ends(known.Range),
        _ => "neither",
    };

    private static string Ends(QuantityRange range)
    {
        decimal? lower = range.Lower ?? (range.Unit == Unit.Rank ? 1 : null); // within the first n is [1, n]: no rank lies before 1
        return Line($"{(range.IsLowerIncluded || range.Lower is null ? '[' : '(')}{lower}, {(range.Upper is { } upper ? Line($"{upper}]") : "…)")} {range.Unit}");
    }

    private static string Line(FormattableString text) => FormattableString.Invariant(text);

    private static string? Text(JsonElement seed, string member) => seed.GetProperty(member).GetString();

    private static decimal? Number(JsonElement seed, string member) => seed.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
