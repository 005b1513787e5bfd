using System.Text.Json;
using NodaTime;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Tests.Serialization;

/// <content>What came with the whole algebra: projection, stretch, planned shares that are ranges, bounds without a number.</content>
public sealed partial class AttainmentRecordTests
{
    private static readonly string[] Beyond = ["baselinePeriod", "step", "asOf", "projection", "stretch", "expectedOnDay", "subVerdicts"];

    [Fact]
    public void Json_MembersBeyondTheContract_StandAtTheEnd()
    {
        string[] names = [.. JsonDocument.Parse(Line(Tongxiang.Result("t-labs"), withExplanation: true)).RootElement.EnumerateObject().Select(member => member.Name)];
        Assert.Equal(Beyond, names.Where(Beyond.Contains));
        Assert.Equal(["asOf", "projection", "stretch", "expectedOnDay", "subVerdicts", "explanation"], names[^6..]);
    }

    /// <summary>From 10 (2022) to 14 (2024) in two of five years: 20 in 2027.</summary>
    [Fact]
    public void Json_TargetOnItsWay_HasProjectionAndWhatIsExpectedOnTheDay()
    {
        JsonElement record = Json("t-labs");
        Assert.Equal(("20", "0.4", "null"), (Raw(record, "projection"), Raw(record, "expectedOnDay"), Raw(record, "stretch")));
    }

    [Fact]
    public void Json_WithoutEvidence_HasNoProjection() => Assert.Equal(("null", "null"), (Raw(Json("t-deaths"), "projection"), Raw(Json("t-deaths"), "stretch")));

    /// <summary>14 laboratories against a floor with a stretch.</summary>
    [Theory]
    [InlineData(12, 14, "\"inside\"")]
    [InlineData(12, 16, "\"outside\"")]
    [InlineData(15, 16, "\"outside\"")]
    public void Json_Stretch_IsInsideOrOutside(int floor, int stretch, string expected) =>
        Assert.Equal(expected, Raw(Json(Labs(target => target with { Bound = Bound.FloorAndStretch(Quantity.Count(floor, "家"), Quantity.Count(stretch, "家")) })), "stretch"));

    /// <summary>More than 2.5 % against 2 % with a stretch of 3 %.</summary>
    [Fact]
    public void Json_Stretch_MayBeUndecided() =>
        Assert.Equal("\"undecided\"", Raw(Json(Rate(Bound.FloorAndStretch(Quantity.Percent(2), Quantity.Percent(3)))), "stretch"));

    /// <summary>12 of 20 planned for 2024: from 10 a fifth of the way, from 8 a third.</summary>
    [Fact]
    public void Json_PathFromARange_GivesARangeOfPlannedShares()
    {
        JsonElement record = Json(Labs(target => target with
        {
            Trajectory = Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity.Count(12, "家"))),
            Baseline = new Baseline(Known.Between(Quantity.Count(8, "家"), Quantity.Count(10, "家")), ReportingPeriod.Year(2021)),
        }));
        Assert.Equal((0.2m, "x"), (record.GetProperty("expected").GetProperty("lower").GetDecimal(), record.GetProperty("expected").GetProperty("unit").GetString()));
        Assert.InRange(record.GetProperty("expected").GetProperty("upper").GetDecimal(), 0.33333m, 0.33334m);
    }

    [Theory]
    [InlineData("assigned", "NotAssessable", "AssignmentUnknown")]
    [InlineData("qualitative", "NotAssessable", "Qualitative")]
    public void Json_BoundWithoutANumber_IsNull(string id, string status, string reason)
    {
        JsonElement record = Json(Of(id, Algebra.Day), Algebra.Catalogue);
        Assert.Equal(("null", "false", status, reason), (Raw(record, "bound"), Raw(record, "approximate"), record.GetProperty("status").GetString(), record.GetProperty("reason").GetString()));
    }

    /// <summary>Registered on 1 February 2024.</summary>
    [Fact]
    public void Json_AssignedBound_IsShownFromTheDayOnThatItIsKnown()
    {
        JsonElement before = Json(Of("registered", new LocalDate(2024, 1, 31)), Algebra.Catalogue), after = Json(Of("registered", new LocalDate(2024, 2, 1)), Algebra.Catalogue);
        Assert.Equal(("null", "false"), (Raw(before, "bound"), Raw(before, "approximate")));
        Assert.Equal(("""{"lower":14,"lowerInclusive":true,"upper":14,"upperInclusive":true,"unit":"家"}""", "true"), (Raw(after, "bound"), Raw(after, "approximate")));
    }

    /// <summary>A value in words is no range, least of all everything that can occur.</summary>
    [Fact]
    public void Json_ActualInWords_IsNull()
    {
        Target target = Algebra.Target("first") with { Measurand = Algebra.Seen("relative").Measurand, Bound = Bound.MoreThan(new Quantity(0, Unit.Yuan)), Supersedes = null };
        JsonElement record = Json(new AttainmentCalculator().Assess(target, Algebra.Catalogue.Observations, Algebra.Day), Algebra.Catalogue);
        Assert.Equal(("relative", "null", "2024"), (record.GetProperty("measure").GetString(), Raw(record, "actual"), record.GetProperty("actualPeriod").GetString()));
    }

    private static AttainmentResult Of(string id, LocalDate asOf) => new AttainmentCalculator().Assess(Algebra.Target(id), Algebra.Catalogue.Observations, asOf);

    private static AttainmentResult Labs(Func<Target, Target> change) =>
        new AttainmentCalculator().Assess(Tongxiang.Catalogue.Plan("plan").Complete(change(Tongxiang.Target("t-labs"))), Tongxiang.Catalogue.Observations, Tongxiang.Day);

    private static JsonElement Json(AttainmentResult result, PolicyCatalogue catalogue) => JsonDocument.Parse(Line(result, catalogue)).RootElement;
}
