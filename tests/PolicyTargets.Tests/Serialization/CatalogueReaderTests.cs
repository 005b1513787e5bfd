using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Serialization;

/// <content>Good records: each section, member by member.</content>
public sealed partial class CatalogueReaderTests
{
    private static PolicyCatalogue Clean => CatalogueFiles.Clean;

    [Fact]
    public void Read_GoodFile_HasNoFindings_AndEveryRecord()
    {
        CatalogueReadResult read = CatalogueFiles.Read(CatalogueFiles.Text());
        Assert.Empty(read.Findings);
        Assert.False(read.HasErrors);
        Assert.Empty(CatalogueFiles.Ids.Except(CatalogueFiles.IdsOf(read.Catalogue)));
    }

    [Fact]
    public void Read_Document()
    {
        SourceDocument document = Clean.Documents[0];
        Assert.Equal(("doc-a", "甲文件", "某局", new LocalDate(2025, 3, 13)), (document.Id, document.Title, document.Issuer, document.PublishedOn));
        Assert.Equal((null, null), (Clean.Documents[1].Issuer, Clean.Documents[1].PublishedOn));
    }

    [Fact]
    public void Read_Unit()
    {
        Unit ship = Clean.Units.Parse("艘");
        Assert.Equal((Dimension.Count, true, "ships"), (ship.Dimension, ship.IsIntegral, ship.Name.English));
        Assert.Equal(Dimension.Of("energy"), Clean.Units.Parse("吨标准煤").Dimension);
        Assert.True(new Quantity(2, Unit.Parse("家")).TryConvert(ship, out _));
    }

    [Fact]
    public void Read_Scale()
    {
        OrdinalScale scale = Assert.Single(Clean.Scales, scale => scale.Id == "licence");
        Assert.Equal([new Grade("申报", "applied for"), new Grade("获批")], scale.Grades);
        Assert.Contains(OrdinalScale.Occurrence, Clean.Scales);
    }

    [Fact]
    public void Read_Subjects()
    {
        var city = Assert.IsType<AdministrativeUnit>(Clean.Subjects.Get(SubjectId.Parse("city")));
        Assert.Equal(("甲市", "A", AdministrativeLevel.Prefecture, "330200", null), (city.Name.Chinese, city.Name.English, city.Level, city.Code?.Text, city.Parent));
        Assert.Equal(city.Id, Assert.IsType<FunctionalArea>(Clean.Subjects.Get(SubjectId.Parse("zone"))).Host);
    }

    [Fact]
    public void Read_Indicator()
    {
        Indicator rate = Clean.Indicators.Get(IndicatorCode.Parse("rate"));
        Assert.Equal((Unit.Percent, Direction.Higher, Nature.Ratio, Frequency.Quarterly), (rate.Unit, rate.Direction, rate.Nature, rate.Frequency));
        Assert.Equal(QuantityRange.Between(Quantity.Percent(0), Quantity.Percent(100)), rate.Domain);
        Assert.Equal((Period.FromMonths(9), "甲", "乙"), (rate.PublicationLag, rate.Numerator, rate.Denominator));
        Assert.Equal(["率"], rate.Aliases);
    }

    [Fact]
    public void Read_IndicatorOnAScale()
    {
        Indicator licensed = Clean.Indicators.Get(IndicatorCode.Parse("licensed"));
        Assert.Equal(("licence", Nature.Stage, Frequency.Annual), (licensed.Unit.Scale?.Id, licensed.Nature, licensed.Frequency));
        Assert.Equal([new ScopePart("整体", "部分")], licensed.ScopeParts);
    }

    [Fact]
    public void Read_Observation()
    {
        Observation seen = Clean.Observations.Find(ObservationId.Parse("o-a"))!;
        Assert.Equal(new Measurand(SubjectId.Parse("city"), IndicatorCode.Parse("rate"), Measure.Level, ReportingPeriod.Year(2024)), seen.Measurand);
        Assert.Equal(Known.Exactly(new Quantity(12.5m, Unit.Percent, 0.05m)), seen.Known);
        Assert.Equal((ObservationStatus.Provisional, new LocalDate(2025, 3, 13), "S1", "一"), (seen.Status, seen.PublishedOn, seen.Statement, seen.Source?.Locator));
        Assert.Equal(Clean.Documents[0], seen.Source?.Document);
    }

    [Fact]
    public void Read_ObservationOfAStage()
    {
        Observation seen = Clean.Observations.Find(ObservationId.Parse("o-z"))!;
        Assert.Equal(Known.Exactly(Clean.Scales.Single(scale => scale.Id == "licence").Grade("申报")), seen.Known);
        Assert.Equal((new LocalDate(2025, 1, 2), true, ObservationStatus.Final), (seen.PublishedOn, seen.IsRevision, seen.Status));
    }

    [Fact]
    public void Read_Plan()
    {
        Plan plan = Clean.Plan("plan-a");
        Assert.Equal(("甲规划", "Plan A", ReportingPeriod.Years(2023, 2027)), (plan.Name.Chinese, plan.Name.English, plan.Period));
        Assert.Equal(("某府", new LocalDate(2023, 1, 31), true), (plan.Issuer, plan.IssuedOn, plan.IsIssuedOnEstimated));
        Assert.Equal(["t-a"], plan.Targets.Select(target => target.Id.Text));
        Assert.Equal((null, 0), (Clean.Plan("plan-z").IssuedOn, Clean.Plan("plan-z").Targets.Count));
    }

    [Fact]
    public void Read_Target()
    {
        Target target = Clean.Plan("plan-a").Targets[0];
        Assert.Equal((Bound.AtLeast(Quantity.Percent(15)), new Baseline(Known.Exactly(Quantity.Percent(10)), ReportingPeriod.Year(2022))), (target.Bound, target.Baseline));
        Assert.Equal((Commitment.Strive, "力争", BindingForce.Obligatory), (target.Commitment, target.CommitmentWord, target.BindingForce));
        Assert.Equal((new LocalDate(2023, 2, 1), new LocalDate(2026, 1, 1), ReportingPeriod.Years(2023, 2027)), (target.IssuedOn, target.WithdrawnOn, target.Window));
        Assert.Equal(["甲局", "乙局"], target.ResponsibleBodies);
        Assert.Equal(("甲局", Recurrence.Once, "S2", "二"), (target.LeadBody, target.Recurrence, target.Statement, target.Source?.Locator));
    }

    [Fact]
    public void Read_TargetWithoutPlan()
    {
        Target target = Assert.Single(Clean.Targets);
        Assert.Equal(("t-z", "t-a", "整体", Commitment.Firm), (target.Id.Text, target.Restates?.Text, target.Measurand.Scope, target.Commitment));
    }

    [Theory]
    [InlineData("""{"exactly": 3}""", "3")]
    [InlineData("""{"atLeast": 3}""", "≥3")]
    [InlineData("""{"moreThan": 3}""", ">3")]
    [InlineData("""{"atMost": 3}""", "≤3")]
    [InlineData("""{"lessThan": 3}""", "<3")]
    [InlineData("""{"between": [3, 4.5]}""", "[3,4.5]")]
    [InlineData("""{"atLeast": -3.50}""", "≥-3.5")]
    public void Read_Bound_Range(string bound, string range)
    {
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("targets", $$$"""{"id": "m", "subject": "city", "indicator": "rate", "period": "2027", "bound": {{{bound}}}}""")).GetOrThrow();
        Assert.Equal(World.RangeAs(range, Unit.Percent), Assert.IsType<RangeBound>(read.Targets[0].Bound).Range);
    }

    [Fact]
    public void Read_Bound_Approximately()
    {
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("targets", """{"id": "m", "subject": "city", "indicator": "rate", "measure": "growth", "period": "2027", "bound": {"approximately": 10}}""")).GetOrThrow();
        Assert.Equal((Bound.Approximately(Quantity.Percent(10)), "growth"), (read.Targets[0].Bound, read.Targets[0].Measurand.Measure.ToString()));
    }

    [Theory]
    [InlineData("level", "%")]
    [InlineData("sum", "%")]
    [InlineData("change", "pp")]
    [InlineData("growth", "%")]
    public void Read_Measure_GivesTheUnit(string measure, string unit)
    {
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("targets", $$$"""{"id": "m", "subject": "city", "indicator": "rate", "measure": "{{{measure}}}", "period": "2027", "bound": {"atLeast": 3}}""")).GetOrThrow();
        Assert.Equal((measure, unit), (read.Targets[0].Measurand.Measure.ToString(), read.Targets[0].Bound.Unit?.Code));
    }

    [Theory]
    [InlineData("each-year", Frequency.Annual)]
    [InlineData("each-half-year", Frequency.HalfYearly)]
    [InlineData("each-quarter", Frequency.Quarterly)]
    [InlineData("each-month", Frequency.Monthly)]
    public void Read_Recurrence(string word, Frequency frequency)
    {
        PolicyCatalogue read = CatalogueFiles.Read(CatalogueFiles.Text("targets", $$$"""{"id": "m", "subject": "city", "indicator": "rate", "period": "2023/2027", "recurrence": "{{{word}}}", "bound": {"atLeast": 3}}""")).GetOrThrow();
        Assert.Equal(Recurrence.Each(frequency), read.Targets[0].Recurrence);
    }

    [Fact]
    public void Read_ValueInAScaledUnit_KeepsItsUnit()
    {
        string labs = """{"code": "labs", "name": {"zh": "数"}, "unit": "家", "direction": "higher", "nature": "stock"}""";
        string seen = """{"id": "m", "subject": "city", "indicator": "labs", "period": "2027", "value": {"exactly": 1.3, "unit": "万家", "halfUnit": 0.05}}""";
        PolicyCatalogue read = new CatalogueReader(Clean).Read(CatalogueFile.Json("more.json", $$$"""{"indicators": [{{{labs}}}], "observations": [{{{seen}}}]}""")).GetOrThrow();
        Assert.True(read.Observations.Find(ObservationId.Parse("m"))!.Known.ToRange(RoundingPolicy.Printed)!.TryConvert(Unit.Parse("家"), out QuantityRange? range));
        Assert.Equal((12_500m, 13_500m), (range!.Lower, range.Upper));
    }
}
