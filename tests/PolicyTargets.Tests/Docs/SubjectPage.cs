using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code and the claims of docs/concepts/subjects.md, run. The values are made up.</summary>
public class SubjectPage
{
    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly Indicator intensity = new()
    {
        Code = IndicatorCode.Parse("intensity"),
        Name = new("投入强度", "intensity"),
        Unit = Unit.Percent,
        Direction = Direction.Higher,
        Nature = Nature.Ratio,
    };

    private static readonly SubjectId ours = SubjectId.Parse("ours");
    private static readonly SubjectId first = SubjectId.Parse("first");
    private static readonly SubjectId second = SubjectId.Parse("second");

    private static readonly ObservationSet threeCities = new(
        new IndicatorCatalogue(intensity),
        Seen(ours, intensity, 2024, Quantity.Percent(2.8m)),
        Seen(first, intensity, 2024, Quantity.Percent(3.2m)),
        Seen(second, intensity, 2024, Quantity.Percent(2.1m)));

    [Fact]
    public void MergedDistrict()
    {
        var yinzhou = new AdministrativeUnit
        {
            Id = SubjectId.Parse("yinzhou"),
            Name = new LocalizedText("鄞州区", "Yinzhou District"),
            Level = AdministrativeLevel.County,
            Code = DivisionCode.Parse("330212"),
            Parent = SubjectId.Parse("ningbo"),
        };
        var jiangdong = new AdministrativeUnit
        {
            Id = SubjectId.Parse("jiangdong"),
            Name = new LocalizedText("江东区", "Jiangdong District"),
            Level = AdministrativeLevel.County,
            Code = DivisionCode.Parse("330204"),
            Parent = SubjectId.Parse("ningbo"),
            Validity = new Validity(null, new LocalDate(2016, 9, 14)),
            Successors = [yinzhou.Id],
        };

        var observations = new ObservationSet(
            new IndicatorCatalogue(labs), Seen(yinzhou.Id, labs, 2015, Quantity.Count(10, "家")), Seen(yinzhou.Id, labs, 2017, Quantity.Count(18, "家")), Seen(jiangdong.Id, labs, 2015, Quantity.Count(5, "家")));
        PolicyCatalogue catalogue = PolicyCatalogue.Empty with { Subjects = new SubjectCatalogue(yinzhou, jiangdong), Observations = observations };
        var late = new Observation
        {
            Id = ObservationId.Parse("late"),
            Measurand = new(jiangdong.Id, labs.Code, Measure.Level, ReportingPeriod.Year(2017)),
            Known = Known.Exactly(Quantity.Count(12, "家")),
        };
        ConsistencyReport report = new CatalogueChecker().Check(catalogue.With(late));
        Console.WriteLine(report.Findings.Single(finding => finding.Code == FindingCodes.AreaNotInForce).Message(Language.English));
        // "Jiangdong District" (330204) is not in force in 2017; possible successors: Yinzhou District.

        Assert.Equal(["\"Jiangdong District\" (330204) is not in force in 2017; possible successors: Yinzhou District."], Console.TakeLines());

        ObservationSet known = observations.WithBreaks(new SeriesBreak { Kind = BreakKind.Boundary, On = new LocalDate(2016, 9, 14), Subject = yinzhou.Id });
        var growth = new Measurand(yinzhou.Id, labs.Code, Measure.Growth(comparedWith: ReportingPeriod.Year(2015)), ReportingPeriod.Year(2017));
        Console.WriteLine(string.Join(", ", known.Read(growth, asOf: new LocalDate(2018, 12, 31)).Reasons)); // BoundaryBreak

        Assert.Equal(["BoundaryBreak"], Console.TakeLines());
        Assert.Equal("[80, 80] %", observations.Read(growth, new LocalDate(2018, 12, 31)).Reading?.Range.ToString());
    }

    [Fact]
    public void GroupOfKnownSize()
    {
        var cities = new PeerGroup { Id = SubjectId.Parse("cities"), Name = new LocalizedText("全省各市", "cities of the province"), Members = [ours, first, second], Size = 11 };
        var place = new Measurand(ours, intensity.Code, Measure.Rank(Measure.Level, cities), ReportingPeriod.Year(2024));
        Console.WriteLine(threeCities.Read(place, asOf: new LocalDate(2025, 10, 1)).Reading?.Range); // [2, 10] rank

        Assert.Equal(["[2, 10] rank"], Console.TakeLines());

        AttainmentResult Within(int places) => new AttainmentCalculator().Assess(
            new Target { Id = TargetId.Parse("place"), Measurand = place, Bound = Bound.AtMost(Quantity.Rank(places)) }, threeCities, asOf: new LocalDate(2025, 10, 1));

        Assert.Equal("place: Attained, Attained", Within(10).ToString());
        Assert.Equal("place: Undetermined, NotAssessable(PeersUnknown)", Within(5).ToString());
    }

    [Fact]
    public void GroupOfWhichNothingIsKnown_GivesNoPlace()
    {
        var cities = new PeerGroup { Id = SubjectId.Parse("cities"), Name = new LocalizedText("全省各市", "cities of the province") };

        Assert.Equal([UndeterminedReason.PeersUnknown], threeCities.Read(new Measurand(ours, intensity.Code, Measure.Rank(Measure.Level, cities), ReportingPeriod.Year(2024)), new LocalDate(2025, 10, 1)).Reasons);
    }

    private static Observation Seen(SubjectId subject, Indicator indicator, int year, Quantity value) => new()
    {
        Id = ObservationId.Parse($"{subject}-{year}"),
        Measurand = new(subject, indicator.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = Known.Exactly(value),
    };
}
