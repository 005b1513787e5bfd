using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code and the claims of docs/concepts/divisions.md, run. The values of the series and the share are made up.</summary>
public class DivisionPage
{
    private static readonly Indicator labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("重点实验室数", "key laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly ObservationSet observations = new(new IndicatorCatalogue(labs), Seen("yinzhou", 2015, 10), Seen("yinzhou", 2017, 18), Seen("fenghua", 2015, 4), Seen("fenghua", 2017, 5));

    [Fact]
    public void VersionsAndChanges()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        foreach (DivisionVersion version in divisions.LifeOf(SubjectId.Parse("fenghua")).Versions)
        {
            Console.WriteLine(version); // … 330283 奉化市 (Fenghua) [1990-01-01, 2016-09-14)
        }

        Assert.Equal(
            [
                "332223 奉化县 (Fenghua County) [.., 1983-07-27)", "330224 奉化县 (Fenghua County) [1983-07-27, 1988-10-13)", "339010 奉化市 (Fenghua) [1988-10-13, 1990-01-01)",
                "330283 奉化市 (Fenghua) [1990-01-01, 2016-09-14)", "330213 奉化区 (Fenghua District) [2016-09-14, ..)",
            ],
            Console.TakeLines());

        foreach (DivisionChange change in divisions.Changes.Where(change => change.EffectiveOn == new LocalDate(2016, 9, 14)))
        {
            Console.WriteLine(change); // 2016-09-14 KindChange fenghua → fenghua …
        }

        Assert.Equal(
            ["2016-09-14 KindChange fenghua → fenghua", "2016-09-14 Merge jiangdong + yinzhou → yinzhou", "2016-09-14 PartialTransfer yinzhou → haishu"],
            Console.TakeLines());
    }

    [Fact]
    public void BoundaryNumberAndBreak()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        foreach (DivisionVersion version in divisions.LifeOf(SubjectId.Parse("yinzhou")).Versions.Skip(2))
        {
            Console.WriteLine($"{version}: boundary {version.Boundary}"); // … 330212 鄞州区 (Yinzhou District) [2016-09-14, ..): boundary 2
        }

        Assert.Equal(
            ["330212 鄞州区 (Yinzhou District) [2002-02-01, 2016-09-14): boundary 1", "330212 鄞州区 (Yinzhou District) [2016-09-14, ..): boundary 2"],
            Console.TakeLines());

        ObservationSet known = observations.WithBreaks(SeriesBreak.BoundariesOf(divisions));
        var growth = new Measurand(SubjectId.Parse("yinzhou"), labs.Code, Measure.Growth(comparedWith: ReportingPeriod.Year(2015)), ReportingPeriod.Year(2017));
        Console.WriteLine(string.Join(", ", known.Read(growth, asOf: new LocalDate(2018, 12, 31)).Reasons)); // BoundaryBreak

        Assert.Equal(["BoundaryBreak"], Console.TakeLines());
        Assert.Equal("[25, 25] %", known.Read(growth with { Subject = SubjectId.Parse("fenghua") }, new LocalDate(2018, 12, 31)).Reading?.Range.ToString());
    }

    [Fact]
    public void CodeOutOfUse()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        DivisionAnswer jiangdong = divisions.Find(DivisionCode.Parse("330204"), new LocalDate(2024, 12, 31));
        Console.WriteLine(jiangdong.Explain(Language.English));
        // '330204' (Jiangdong District 330204) has been out of use since 2016-09-14; on 2024-12-31 its land belongs to Yinzhou District 330212.

        Assert.Equal(["'330204' (Jiangdong District 330204) has been out of use since 2016-09-14; on 2024-12-31 its land belongs to Yinzhou District 330212."], Console.TakeLines());
        Assert.Equal(
            [DivisionAnswerState.Found, DivisionAnswerState.Ambiguous, DivisionAnswerState.NotYet, DivisionAnswerState.Unknown],
            [
                divisions.Find("江东区", new LocalDate(2015, 12, 31)).State, divisions.Find("城区", new LocalDate(1985, 12, 31)).State,
                divisions.Find(DivisionCode.Parse("330213"), new LocalDate(2015, 12, 31)).State, divisions.Find("南京", new LocalDate(2015, 12, 31)).State,
            ]);
    }

    [Fact]
    public void FourOutcomes()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        (LocalDate before, LocalDate after) = (new LocalDate(2015, 12, 31), new LocalDate(2017, 12, 31));
        Console.WriteLine(divisions.Concord(SubjectId.Parse("jiangdong"), before, after)); // jiangdong 2015-12-31 → 2017-12-31: exact
        Console.WriteLine(divisions.Concord(SubjectId.Parse("yinzhou"), before, after)); // yinzhou 2015-12-31 → 2017-12-31: partial (haishu, yinzhou)
        Console.WriteLine(divisions.Concord(SubjectId.Parse("yinzhou"), after, before)); // yinzhou 2017-12-31 → 2015-12-31: irreversible
        Console.WriteLine(divisions.Concord(SubjectId.Parse("fenghua"), after, before)); // fenghua 2017-12-31 → 2015-12-31: exact

        Assert.Equal(
            [
                "jiangdong 2015-12-31 → 2017-12-31: exact", "yinzhou 2015-12-31 → 2017-12-31: partial (haishu, yinzhou)",
                "yinzhou 2017-12-31 → 2015-12-31: irreversible", "fenghua 2017-12-31 → 2015-12-31: exact",
            ],
            Console.TakeLines());

        DivisionChange transfer = divisions.Changes.Single(change => change.Id == "yinzhou-to-haishu-2016");
        DivisionChange weighted = transfer with { Weights = [new DivisionWeight(SubjectId.Parse("yinzhou"), SubjectId.Parse("haishu"), WeightBasis.Area, 0.4m)] };
        var measured = new DivisionRegistry(divisions, [.. divisions.Changes.Select(change => change == transfer ? weighted : change)]);
        Concordance byArea = measured.Concord(SubjectId.Parse("yinzhou"), before, after, WeightBasis.Area);
        Console.WriteLine(byArea.Exactness); // apportioned (Area, 0.6)
        foreach (ConcordanceLink link in byArea.Links)
        {
            Console.WriteLine(link); // 0.4 in 330203 海曙区 (Haishu District) [2016-09-14, ..) …
        }

        Assert.Equal(
            ["apportioned (Area, 0.6)", "0.4 in 330203 海曙区 (Haishu District) [2016-09-14, ..)", "0.6 in 330212 鄞州区 (Yinzhou District) [2016-09-14, ..)"],
            Console.TakeLines());
        Assert.Equal(Exactness.Partial(SubjectId.Parse("haishu"), SubjectId.Parse("yinzhou")), measured.Concord(SubjectId.Parse("yinzhou"), before, after, WeightBasis.Enterprises).Exactness);

        // Haishu kept its land and got some: whole forward, of several back.
        Assert.Equal((Exactness.Exact, Exactness.Irreversible), (divisions.Concord(SubjectId.Parse("haishu"), before, after).Exactness, divisions.Concord(SubjectId.Parse("haishu"), after, before).Exactness));

        // Longgang was a part of Cangnan.
        (LocalDate then, LocalDate now) = (new LocalDate(2018, 12, 31), new LocalDate(2019, 12, 31));
        Assert.Equal("partial (cangnan)", divisions.Concord(SubjectId.Parse("longgang"), now, then).Exactness.ToString());
    }

    [Fact]
    public void AreasOnTheLandOfADistrict()
    {
        DivisionRegistry divisions = NingboCatalogue.Load().Divisions;
        foreach (FunctionalArea area in divisions.AreasOf(SubjectId.Parse("jiangbei")))
        {
            Console.WriteLine(area); // creative-harbour: 文创港 (Wenchuang Port) …
        }

        Assert.Equal("creative-harbour: 文创港 (Wenchuang Port)", Console.TakeLines()[0]);
        Assert.DoesNotContain(divisions.DescendantsOf(SubjectId.Parse("ningbo"), new LocalDate(2024, 12, 31)), division => divisions.Areas.Any(area => area.Id == division.Id));
    }

    private static Observation Seen(string subject, int year, int value) => new()
    {
        Id = ObservationId.Parse($"{subject}-{year}"),
        Measurand = new(SubjectId.Parse(subject), labs.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = Known.Exactly(Quantity.Count(value, "家")),
    };
}
