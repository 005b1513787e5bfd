using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Serialization;

namespace PolicyTargets.Tests.Catalogues;

public sealed class PolicyCatalogueTests
{
    private static PolicyCatalogue Sample => CatalogueFiles.Clean;

    [Fact]
    public void Empty_HoldsNothing()
    {
        PolicyCatalogue empty = PolicyCatalogue.Empty;
        Assert.Equal((0, 0, 0, 0, 0, 0), (empty.Documents.Count, empty.Subjects.Count, empty.Indicators.Count, empty.Observations.Count, empty.Plans.Count, empty.Targets.Count));
        Assert.Null(empty.LatestPublication);
    }

    [Fact]
    public void Plan_ById_IsThatPlan() => Assert.Equal("甲规划", Sample.Plan("plan-a").Name.Chinese);

    [Theory]
    [InlineData("plan-x")]
    [InlineData("PLAN-A")]
    [InlineData("")]
    public void Plan_UnknownId_ThrowsAndNamesThoseThereAre(string id)
    {
        KeyNotFoundException exception = Assert.Throws<KeyNotFoundException>(() => Sample.Plan(id));
        Assert.Contains("plan-a, plan-z", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void PlanOf_TargetOfAPlan_IsThatPlan() => Assert.Equal("plan-a", Sample.PlanOf(TargetId.Parse("t-a"))?.Id.Text);

    [Theory]
    [InlineData("t-z")]
    [InlineData("unheard-of")]
    public void PlanOf_AnyOtherTarget_IsNull(string id) => Assert.Null(Sample.PlanOf(TargetId.Parse(id)));

    [Theory]
    [InlineData("t-a", true)]
    [InlineData("t-z", true)]
    [InlineData("unheard-of", false)]
    public void FindTarget_LooksInPlansAndBeside(string id, bool isThere) => Assert.Equal(isThere ? id : null, Sample.FindTarget(TargetId.Parse(id))?.Id.Text);

    [Theory]
    [InlineData("%")]
    [InlineData("艘")]
    [InlineData("万艘")]
    [InlineData("grade:licence")]
    [InlineData("grade:occurrence")]
    public void FindUnit_KnowsUnitsAndScales(string code) => Assert.Equal(code, Sample.FindUnit(code)?.Code);

    [Theory]
    [InlineData("grade:unheard-of")]
    [InlineData("licence")]
    [InlineData("吨")]
    [InlineData("")]
    public void FindUnit_OfNone_IsNull(string code) => Assert.Null(Sample.FindUnit(code));

    [Fact]
    public void With_MoreObservations_HasBoth_AndLeavesTheFirstAsItWas()
    {
        PolicyCatalogue more = Sample.With(Seen("new"));
        Assert.Equal((2, 3), (Sample.Observations.Count, more.Observations.Count));
        Assert.NotNull(more.Observations.Find(ObservationId.Parse("new")));
        Assert.Same(Sample.Plans, more.Plans);
    }

    [Fact]
    public void With_Nothing_IsEqual() => Assert.Equal(Sample.Observations, Sample.With().Observations);

    [Fact]
    public void With_MoreObservations_KeepsTheBreaks() => Assert.Equal((2, Sample.Observations.Breaks), (Sample.Observations.Breaks.Count, Sample.With(Seen("new")).Observations.Breaks));

    [Fact]
    public void With_AnIdThatIsThere_Throws() => Assert.Throws<ArgumentException>(() => Sample.With(Seen("o-a")));

    [Fact]
    public void With_AnIndicatorThatIsNotKnown_Throws() =>
        Assert.Throws<ArgumentException>(() => Sample.With(Seen("new") with { Measurand = Seen("new").Measurand with { Indicator = IndicatorCode.Parse("unheard-of") } }));

    [Fact]
    public void LatestPublication_IsTheLastDayOfObservationsPlansAndDocuments()
    {
        Assert.Equal(new LocalDate(2025, 3, 13), Sample.LatestPublication); // document
        Assert.Equal(new LocalDate(2025, 6, 1), Sample.With(Seen("new")).LatestPublication);
        Assert.Equal(new LocalDate(2026, 1, 1), (Sample with { Plans = [Sample.Plans[0] with { IssuedOn = new LocalDate(2026, 1, 1) }] }).LatestPublication);
    }

    [Fact]
    public void Lists_AreCopied()
    {
        List<Plan> plans = [Sample.Plans[0]];
        PolicyCatalogue catalogue = PolicyCatalogue.Empty with { Plans = plans };
        plans.Clear();
        Assert.Single(catalogue.Plans);
    }

    [Fact]
    public void Indicators_AreThoseOfTheObservations() => Assert.Same(Sample.Observations.Indicators, Sample.Indicators);

    [Fact]
    public void ToString_CountsWhatItHolds() => Assert.Equal("2 subjects, 2 indicators, 2 observations, 2 plans with 1 targets, 2 instruments", Sample.ToString());

    [Fact]
    public void Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Sample.Plan(null!));
        Assert.Throws<ArgumentNullException>(() => Sample.PlanOf(null!));
        Assert.Throws<ArgumentNullException>(() => Sample.With(null!));
        Assert.Throws<ArgumentNullException>(() => Sample with { Subjects = null! });
    }

    private static Observation Seen(string id) => new()
    {
        Id = ObservationId.Parse(id),
        Measurand = new(SubjectId.Parse("city"), IndicatorCode.Parse("rate"), Measure.Level, ReportingPeriod.Year(2025)),
        Known = Known.Exactly(Quantity.Percent(13)),
        PublishedOn = new LocalDate(2025, 6, 1),
    };
}
