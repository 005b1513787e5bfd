using NodaTime;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The divisions of Zhejiang. Their history is on record with the State Council and the Ministry of Civil Affairs; each change in the catalogue names its source.</summary>
public sealed class DivisionTests
{
    private static DivisionRegistry Registry => NingboCatalogue.Load().Divisions;

    /// <summary>国函〔2016〕158号: 江东区 into 鄞州区, nine towns of 鄞州区 to 海曙区, 奉化市 becomes a district.</summary>
    [Fact]
    public void Ningbo_2016()
    {
        Assert.Equal(["330212"], Successors("330204", "2015-12-31", "2017-12-31"));
        Assert.Equal(["330203", "330212"], Successors("330212", "2015-12-31", "2017-12-31"));
        Assert.Equal(["330213"], Successors("330283", "2015-12-31", "2017-12-31"));
        Assert.Equal(["330203", "330204", "330212"], Predecessors("330212", "2015-12-31", "2017-12-31").Concat(Predecessors("330203", "2015-12-31", "2017-12-31")).Distinct().Order(StringComparer.Ordinal));
        Assert.IsType<PartialExactness>(Concord("330212", "2015-12-31", "2017-12-31").Exactness);
        Assert.Equal(Exactness.Irreversible, Concord("330212", "2017-12-31", "2015-12-31").Exactness);
        Assert.Equal(Exactness.Exact, Concord("330283", "2015-12-31", "2017-12-31").Exactness);
        Assert.Equal(Exactness.Exact, Concord("330213", "2017-12-31", "2015-12-31").Exactness);
        Assert.Equal(1, At("330212", "2016-09-14").Version.Boundary - At("330212", "2016-09-13").Version.Boundary);
        Assert.Equal(1, At("330203", "2016-09-14").Version.Boundary - At("330203", "2016-09-13").Version.Boundary);
    }

    [Fact]
    public void Ningbo_BeforeIt()
    {
        Assert.Equal(At("330227", "2001-12-31").Id, At("330212", "2003-12-31").Id);
        Assert.Equal(("滨海区", "北仑区"), (At("330206", "1986-12-31").Name.Chinese, At("330206", "1988-12-31").Name.Chinese));
        Assert.Equal(At("330206", "1986-12-31").Id, At("330206", "1988-12-31").Id);
        Assert.Equal(["330206", "330211"], Successors("330221", "1984-12-31", "1986-12-31"));
        Assert.Equal(["330203"], Successors("330202", "1984-12-31", "1986-12-31"));
    }

    /// <summary>Cities that the province ran itself for some years: the code's first digits leave Ningbo, and so does the parent.</summary>
    [Theory]
    [InlineData("332222", "330281", "339001", "1987-06-30")]
    [InlineData("332221", "330282", "339009", "1989-06-30")]
    [InlineData("332223", "330213", "339010", "1989-06-30")]
    public void CitiesUnderTheProvince_ComeBack(string first, string last, string between, string day)
    {
        Assert.Equal([last], Successors(first, "1982-06-30", "2024-12-31"));
        Assert.Equal([between], Successors(first, "1982-06-30", day));
        Division direct = At(between, day);
        Assert.Equal((SubjectId.Parse("zhejiang"), ParentRelation.Direct), (direct.Version.Parent, direct.Version.Relation));
        Assert.Equal(Exactness.Exact, Concord(first, "1982-06-30", "2024-12-31").Exactness);
        Assert.Contains(Registry.AncestorsOf(direct.Id, new LocalDate(2024, 12, 31)), above => above.Id.Text == "ningbo");
    }

    [Fact]
    public void Hangzhou_2021()
    {
        Assert.Equal(["330105"], Successors("330103", "2020-12-31", "2022-12-31"));
        Assert.Equal(["330102", "330114"], Successors("330104", "2020-12-31", "2022-12-31"));
        Assert.Equal(["330102", "330104"], Successors("330104", "1995-12-31", "1997-12-31"));
        Assert.Equal(["330110", "330113"], Successors("330110", "2020-12-31", "2022-12-31"));
        Assert.Equal(("临平区", "钱塘区"), (At("330113", "2022-12-31").Name.Chinese, At("330114", "2022-12-31").Name.Chinese));
        Assert.Equal(DivisionAnswerState.NotYet, Registry.Find(DivisionCode.Parse("330113"), new LocalDate(2020, 12, 31)).State);
    }

    [Fact]
    public void LivingCodes_HaveOneUnit_WhoseParentsStand()
    {
        for (int year = 1981; year <= 2024; year++)
        {
            var day = new LocalDate(year, 12, 31);
            Division[] standing = [.. Registry.Select(unit => Registry.Find(unit.Id, day)).OfType<Division>()];
            Assert.InRange(standing.Length, 75, 125);
            foreach (Division division in standing.Where(division => division.Code is not null))
            {
                Assert.Equal(division, Registry.Find(division.Code!, day).Get());
                Assert.All(Registry.AncestorsOf(division.Id, day).Zip(Registry.AncestorsOf(division.Id, day).Skip(1)), pair => Assert.Equal(pair.Second.Id, pair.First.Version.Parent));
            }
        }
    }

    /// <summary>Another's list of the same facts, year by year: yescallop/areacodes (CC0), state of 2025-11-04.</summary>
    [SharedFact]
    public void EveryYear_AgreesWithTheNationalTable()
    {
        for (int year = 1981; year <= 2024; year++)
        {
            var day = new LocalDate(year, 12, 31);
            IEnumerable<(string, string, string)> ours = Registry.Select(unit => Registry.Find(unit.Id, day)).OfType<Division>()
                .Where(division => division.Code is not null)
                .Select(division => (division.Code!.Text, division.Name.Chinese, Prefecture(division, day)));
            Assert.Equal(NationalTable.Zhejiang(year).Order(), ours.Order());
        }
    }

    [Fact]
    public void Versions_JoinWithoutGap()
    {
        foreach (AdministrativeUnit unit in Registry)
        {
            Assert.All(unit.Life.Zip(unit.Life.Skip(1)), pair => Assert.Equal(pair.First.Validity.Until, pair.Second.Validity.From));
        }
    }

    [Fact]
    public void EveryChange_NamesItsSource() => Assert.DoesNotContain(Registry.Changes, change => change.Source is null);

    /// <summary>A value belongs to a territory at a time: every unit that a claim is about stands in the period of the claim.</summary>
    [Fact]
    public void SubjectsOfClaims_StandInTheirPeriods()
    {
        Measurand[] claims = [.. Reference.Catalogue.Observations.Select(seen => seen.Measurand), .. Reference.Targets.Select(target => target.Measurand)];
        Assert.True(claims.Count(claim => Registry.Find(claim.Subject) is not null) > 250);
        Assert.DoesNotContain(claims, claim => Registry.Find(claim.Subject) is not null && claim.Period.End is { } end && Registry.Find(claim.Subject, end) is null);
    }

    [Fact]
    public void SeriesAcross2016_IsABoundaryBreak()
    {
        SubjectId yinzhou = SubjectId.Parse("yinzhou");
        IndicatorCode gerd = IndicatorCode.Parse("gerd");
        Observation Seen(int year, decimal value) => new()
        {
            Id = ObservationId.Parse($"made-up-{year}"),
            Measurand = new(yinzhou, gerd, Measure.Level, ReportingPeriod.Year(year)),
            Known = Known.Exactly(new Quantity(value, Reference.Catalogue.Indicators.Get(gerd).Unit)),
            PublishedOn = new LocalDate(year + 1, 6, 1),
        };
        ObservationSet seen = Reference.Catalogue.With(Seen(2014, 40), Seen(2015, 44), Seen(2016, 60), Seen(2017, 66)).Observations;
        ReadingResult Growth(int year) => seen.Read(new(yinzhou, gerd, Measure.Growth(), ReportingPeriod.Year(year)), new LocalDate(2020, 1, 1));

        Assert.Empty(Growth(2015).Reasons);
        Assert.Equal([UndeterminedReason.BoundaryBreak], Growth(2016).Reasons);
        Assert.Empty(Growth(2017).Reasons);
    }

    /// <summary>As the table tells it: a prefecture is its own, the province none, and what the province runs itself is 直辖.</summary>
    private static string Prefecture(Division division, LocalDate day) => division.Version.Level switch
    {
        AdministrativeLevel.Province => "",
        AdministrativeLevel.Prefecture => division.Name.Chinese,
        _ => Registry.AncestorsOf(division.Id, day)[0] is var above && above.Version.Level == AdministrativeLevel.Prefecture ? above.Name.Chinese : "直辖",
    };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Division At(string code, string day) => Registry.Find(DivisionCode.Parse(code), Day(day)).Get();

    private static Concordance Concord(string code, string from, string to) => Registry.Concord(At(code, from).Id, Day(from), Day(to));

    private static IEnumerable<string> Successors(string code, string from, string to) => Registry.Successors(At(code, from).Id, Day(from), Day(to)).Select(division => division.Code!.Text);

    private static IEnumerable<string> Predecessors(string code, string from, string to) => Registry.Predecessors(At(code, to).Id, Day(from), Day(to)).Select(division => division.Code!.Text);
}
