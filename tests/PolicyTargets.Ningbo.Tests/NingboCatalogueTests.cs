using System.Reflection;
using System.Text;
using NodaTime;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo.Tests;

public sealed class NingboCatalogueTests
{
    private static readonly Assembly Package = typeof(NingboCatalogue).Assembly;

    [Fact]
    public void Load_Twice_GivesTheSameCatalogue() => Assert.Same(NingboCatalogue.Load(), NingboCatalogue.Load());

    [Fact]
    public void EmbeddedFiles_AreReadWithoutFindings()
    {
        CatalogueReadResult read = new CatalogueReader().Read(Files().Select(file => CatalogueFile.Json(file.Name, file.Content)));
        Assert.Empty(read.Findings);
        Assert.Equal(NingboCatalogue.Load().ToString(), read.Catalogue.ToString());
    }

    [Fact]
    public void EmbeddedFiles_HoldNoSentences() => Assert.DoesNotContain(Files(), file => Encoding.UTF8.GetString(file.Content).Contains('。', StringComparison.Ordinal));

    [Fact]
    public void Claims_Are395() => Assert.Equal(395, Reference.ClaimIds.Distinct().Count());

    [Fact]
    public void Claims_Are205Observations_175Targets_15Parameters() =>
        Assert.Equal((205, 175, 15), (Reference.Catalogue.Observations.Count(seen => seen.Claim is null), Reference.Targets.Count(), Reference.Parameters.Count()));

    [Fact]
    public void Series_Are275() => Assert.Equal(275, Reference.Catalogue.Indicators.Count);

    /// <summary>Only the three vague places are words.</summary>
    [Fact]
    public void Claims_InWords_AreThree()
    {
        Assert.Equal(["JB21-009", "JB21-042", "NB24-051"], Reference.Catalogue.Observations.Where(seen => seen.Known is StatedKnown).Select(seen => seen.Id.Text).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(Reference.Targets, target => target.Bound is QualitativeBound);
    }

    /// <summary>The column of the newspaper that lost the head of its sentences, and the places where a text can be read in two ways.</summary>
    [Theory]
    [InlineData("NBD-074", Legibility.Damaged)]
    [InlineData("NBD-051", Legibility.Damaged)]
    [InlineData("NBD-032", Legibility.Damaged)]
    [InlineData("JB21-107", Legibility.Ambiguous)]
    [InlineData("JB21-110", Legibility.Ambiguous)]
    [InlineData("NB24-013", Legibility.Clear)]
    public void Claims_SayHowFarTheTextCanBeRead(string id, Legibility legibility) => Assert.Equal(legibility, Reference.Source(id)!.Legibility);

    [Theory]
    [InlineData("rd-intensity", Aggregation.None, Aggregation.Ratio)]
    [InlineData("high-tech-enterprises", Aggregation.Last, Aggregation.Sum)]
    [InlineData("gerd", Aggregation.Sum, Aggregation.Sum)]
    [InlineData("labour-productivity", Aggregation.None, Aggregation.Ratio)]
    [InlineData("science-circle-minutes", Aggregation.Last, Aggregation.None)]
    public void Series_SayHowTheyAggregate(string code, Aggregation overTime, Aggregation overSubjects)
    {
        Indicator indicator = Reference.Catalogue.Indicators.Get(IndicatorCode.Parse(code));
        Assert.Equal((overTime, overSubjects), (indicator.TemporalAggregation, indicator.EffectiveSpatialAggregation));
    }

    [Theory]
    [InlineData("provincial-rd-institutions-and-labs")]
    [InlineData("superior-key-rd-projects")]
    [InlineData("berd-share")]
    public void Composites_KnowTheirComponents(string code) => Assert.NotNull(Reference.Catalogue.Indicators.Get(IndicatorCode.Parse(code)).Composition);

    /// <summary>What a year of research and development cost is published about autumn of the next.</summary>
    [Fact]
    public void Series_OfResearchSpending_AreOutNineMonthsLater() => Assert.Equal(Period.FromMonths(9), Reference.Catalogue.Indicators.Get(IndicatorCode.Parse("rd-intensity")).PublicationLag);

    [Fact]
    public void Counties_AreTheTenOfTheCity()
    {
        var counties = (PeerGroup)Reference.Catalogue.Subjects.Single(subject => subject.Name.Chinese == "全市各区(县、市)");
        Assert.Equal(["330203", "330205", "330206", "330211", "330212", "330213", "330225", "330226", "330281", "330282"],
            counties.Members.Select(id => ((AdministrativeUnit)Reference.Catalogue.Subjects.Get(id)).Code!.Text));
    }

    [Fact]
    public void Claims_HoldAllOfTheKeyPointsOfCixi() =>
        Assert.Equal(Enumerable.Range(1, 37).Select(number => $"CX25-{number:000}"), Reference.Catalogue.Plan("cixi-2025").Targets.Select(target => target.Id.Text));

    [Theory]
    [InlineData("ningbo-2025", "2025", 21)]
    [InlineData("ningbo-315-2023-2027", "2023/2027", 66)]
    [InlineData("ningbo-2024-tasks", "2024", 17)]
    [InlineData("jiangbei-2021", "2021", 34)]
    [InlineData("cixi-2025", "2025", 37)]
    public void Plan_HasItsPeriodAndTargets(string id, string period, int targets)
    {
        Plan plan = Reference.Catalogue.Plan(id);
        Assert.Equal((ReportingPeriod.Parse(period), targets), (plan.Period, plan.Targets.Count));
    }

    [Fact]
    public void Plans_AreThose5() => Assert.Equal(5, Reference.Catalogue.Plans.Count);

    /// <summary>Dates as the documents print them: the signing date of the key points (29 April) issues the plan, the day after publishes it.</summary>
    [Fact]
    public void Dates_AreThoseOfTheDocuments()
    {
        Assert.Equal(new LocalDate(2025, 4, 29), Reference.Catalogue.Plan("cixi-2025").IssuedOn);
        Assert.Equal(new LocalDate(2025, 3, 13), Reference.Catalogue.Plan("ningbo-2025").IssuedOn);
        Assert.Equal(new LocalDate(2021, 3, 26), Reference.Catalogue.Plan("jiangbei-2021").IssuedOn);
        Assert.Equal(new LocalDate(2025, 4, 30), Reference.Catalogue.LatestPublication);
    }

    [Fact]
    public void Observations_ArePublishedOnTheDayOfTheirDocument() =>
        Assert.All(Reference.Catalogue.Observations, observation => Assert.Equal(observation.Source!.Document.PublishedOn, observation.PublishedOn));

    [Fact]
    public void Claims_EachCiteDocumentAndHeading() => Assert.All(Reference.ClaimIds, id =>
    {
        Citation? source = Reference.Source(id);
        Assert.Equal(id.Split('-')[0], source?.Document.Id);
        Assert.NotEmpty(source!.Locator);
    });

    [Fact]
    public void Names_AreInBothLanguages()
    {
        Assert.All(Reference.Catalogue.Indicators, indicator => Assert.False(string.IsNullOrWhiteSpace(indicator.Name.English), indicator.Code.Text));
        Assert.All(Reference.Catalogue.Subjects, subject => Assert.False(string.IsNullOrWhiteSpace(subject.Name.English), subject.Id.Text));
        Assert.All(Reference.Catalogue.Plans, plan => Assert.False(string.IsNullOrWhiteSpace(plan.Name.English), plan.Id.Text));
    }

    [Fact]
    public void Units_FitTheMeasures()
    {
        Assert.All(Reference.Targets, target => Assert.True(target.Bound.Unit!.ConvertsTo(target.Measurand.Measure.UnitFor(Reference.Indicator(target.Id.Text))), target.Id.Text));
        Assert.All(Reference.Catalogue.Observations, seen => Assert.True(seen.Known.Unit?.ConvertsTo(seen.Measurand.Measure.UnitFor(Reference.Indicator(seen.Id.Text))) ?? seen.Known is StatedKnown, seen.Id.Text));
    }

    [Fact]
    public void RestatedTarget_IsAssessedOnce()
    {
        IReadOnlyList<AttainmentResult> results = new AttainmentCalculator().Assess(Reference.Catalogue.Plan("cixi-2025"), Reference.Catalogue.Observations, new LocalDate(2025, 4, 30));
        Assert.Equal(36, results.Count);
        Assert.DoesNotContain(results, result => result.Target.Id.Text == "CX25-019");
    }

    private static IEnumerable<(string Name, byte[] Content)> Files() => Package.GetManifestResourceNames().Order(StringComparer.Ordinal).Select(name =>
    {
        using Stream stream = Package.GetManifestResourceStream(name)!;
        using var content = new MemoryStream();
        stream.CopyTo(content);
        return (name, content.ToArray());
    });
}
