using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Observations.Territory.TerritoryFigures;

namespace PolicyTargets.Tests.Observations.Territory;

/// <summary>The change of Ningbo of 2016-09-14 (State Council, 国函〔2016〕158号): Jiangdong merged into Yinzhou, a part of Yinzhou transferred to Haishu, Fenghua a district. All numbers and weights are made up.</summary>
public sealed class ConcordanceTests
{
    private static readonly LocalDate Day = new(2016, 9, 14);
    private static readonly LocalDate Before = new(2015, 12, 31);
    private static readonly LocalDate After = new(2017, 12, 31);
    private static readonly SubjectId Yinzhou = SubjectId.Parse("yinzhou");
    private static readonly SubjectId Haishu = SubjectId.Parse("haishu");
    private static readonly SubjectId Jiangdong = SubjectId.Parse("jiangdong");
    private static readonly SubjectId Fenghua = SubjectId.Parse("fenghua");

    private static readonly AdministrativeUnit[] Units =
    [
        AdministrativeUnit.Of(Jiangdong, Version("江东区", null, Day, 0)),
        AdministrativeUnit.Of(Yinzhou, Version("鄞州区", null, Day, 0), Version("鄞州区", Day, null, 1)),
        AdministrativeUnit.Of(Haishu, Version("海曙区", null, Day, 0), Version("海曙区", Day, null, 1)),
        AdministrativeUnit.Of(Fenghua, Version("奉化市", null, Day, 0), Version("奉化区", Day, null, 0)),
    ];

    private static readonly DivisionChange[] Changes =
    [
        Change("merge", DivisionChangeKind.Merge, [Jiangdong, Yinzhou], [Yinzhou]),
        Change("transfer", DivisionChangeKind.PartialTransfer, [Yinzhou], [Haishu]) with { Weights = [new(Yinzhou, Haishu, WeightBasis.Population, 0.25m)] },
        Change("district", DivisionChangeKind.KindChange, [Fenghua], [Fenghua]),
    ];

    private static readonly DivisionRegistry Registry = new(Units, Changes);

    private static readonly Observation[] Seen15 =
        [Seen(Jiangdong, Labs, 2015, 8), Seen(Yinzhou, Labs, 2015, 40), Seen(Haishu, Labs, 2015, 10), Seen(Fenghua, Labs, 2015, 5)];

    [Fact]
    public void KnownShares_Apportion()
    {
        Assert.Equal("2015: [38, 38] 家 (apportioned (Population, 0.75))", Value(Labs, Yinzhou, After, WeightBasis.Population, Seen15).ToString());
        ConcordedValue haishu = Value(Labs, Haishu, After, WeightBasis.Population, Seen15);
        Assert.Equal("2015: [20, 20] 家 (apportioned (Population, 0.25))", haishu.ToString());
        Assert.Equal(["haishu: [10, 10] 家", "yinzhou × 0.25: [40, 40] 家"], haishu.Parts.Select(part => part.ToString()).Order());
        Assert.Equal(["haishu-labs-2015", "yinzhou-labs-2015"], haishu.Observations.Select(id => id.Text).Order());
    }

    /// <summary>What is sure without weights: all of Jiangdong, and between none and all of Yinzhou.</summary>
    [Fact]
    public void UnknownShares_LeaveWhatIsSure()
    {
        Assert.Equal("2015: [8, 48] 家 (partial (yinzhou))", Value(Labs, Yinzhou, After, null, Seen15).ToString());
        Assert.Equal("2015: [8, 48] 家 (partial (yinzhou))", Value(Labs, Yinzhou, After, WeightBasis.Area, Seen15).ToString());

        ConcordedValue signed = Value(Balance, Yinzhou, After, null, Seen(Jiangdong, Balance, 2015, 8), Seen(Yinzhou, Balance, 2015, 40));
        Assert.Null(signed.Range);
        Assert.Equal([UndeterminedReason.PartsUnknown], signed.Reasons);
    }

    [Fact]
    public void MissingUnit_LeavesAFloor() =>
        Assert.Equal("2015: [30, ∞) 家 (partial (jiangdong))", Value(Labs, Yinzhou, After, WeightBasis.Population, Seen(Yinzhou, Labs, 2015, 40)).ToString());

    [Fact]
    public void BackOverAMerge_IsIrreversible()
    {
        ConcordedValue value = Value(Labs, Yinzhou, Before, WeightBasis.Population, Seen(Yinzhou, Labs, 2017, 50), Seen(Haishu, Labs, 2017, 30));
        Assert.Equal(Exactness.Irreversible, value.Exactness);
        Assert.Null(value.Range);
        Assert.Equal([UndeterminedReason.BoundaryBreak], value.Reasons);
        Assert.Empty(value.Observations);
    }

    [Fact]
    public void BackOverASplit_IsTheSumOfTheParts()
    {
        var beside = SubjectId.Parse("beside");
        DivisionRegistry split = new(
            [AdministrativeUnit.Of(Yinzhou, Version("鄞州区", null, Day, 0), Version("鄞州区", Day, null, 1)), AdministrativeUnit.Of(beside, Version("新区", Day, null, 0))],
            [Change("split", DivisionChangeKind.Split, [Yinzhou], [Yinzhou, beside])]);
        Assert.Equal(
            "2017: [80, 80] 家 (exact)",
            new ConcordanceCalculator().Concord(new ObservationSet(All, Seen(Yinzhou, Labs, 2017, 50), Seen(beside, Labs, 2017, 30)), split, Labs.Code, Yinzhou, Before, Today).Values.Single().ToString());
    }

    [Fact]
    public void SameLand_CarriesWhateverItIs()
    {
        Assert.Equal("2015: [3, 3] rank (exact)", Value(Place, Fenghua, After, null, Seen(Fenghua, Place, 2015, 3)).ToString());
        Assert.Equal("2017: [3, 3] rank (exact)", Value(Place, Fenghua, Before, null, Seen(Fenghua, Place, 2017, 3)).ToString());
        Assert.Equal("2015: [2.5, 2.5] % (exact)", Value(Rate, Fenghua, After, null, Seen(Fenghua, Rate, 2015, 2.5m)).ToString());

        ConcordedValue place = Value(Place, Yinzhou, After, WeightBasis.Population, Seen(Yinzhou, Place, 2015, 3));
        Assert.Null(place.Range);
        Assert.Equal([UndeterminedReason.NotAggregable], place.Reasons);
    }

    /// <summary>(0.75 × 40 + 20) of (0.75 × 400 + 100), neither the mean of 10 % and 20 % nor the ratio of all.</summary>
    [Fact]
    public void Ratio_GoesThroughItsParts() =>
        Assert.Equal(
            "2015: [12.5, 12.5] % (apportioned (Population, 0.75))",
            Value(Rate, Yinzhou, After, WeightBasis.Population, Seen(Yinzhou, Labs, 2015, 40), Seen(Yinzhou, Size, 2015, 400), Seen(Jiangdong, Labs, 2015, 20), Seen(Jiangdong, Size, 2015, 100)).ToString());

    [Fact]
    public void WeightedMean_IsCarriedOverWholeUnitsOnly()
    {
        Observation[] seen = [Seen(Yinzhou, Mean, 2015, 10), Seen(Yinzhou, Size, 2015, 300), Seen(Jiangdong, Mean, 2015, 30), Seen(Jiangdong, Size, 2015, 100)];
        DivisionRegistry merged = new(Units, [Changes[0]]);
        ConcordedValue whole = new ConcordanceCalculator().Concord(new ObservationSet(All, seen), merged, Mean.Code, Yinzhou, After, Today).Values.Single();
        Assert.Equal("2015: [15, 15] % (exact)", whole.ToString());
        Assert.Equal([UndeterminedReason.NotAggregable], Value(Mean, Yinzhou, After, WeightBasis.Population, seen).Reasons);
    }

    /// <summary>The end of 2016 lies after the change, for a stock and for a flow alike; unless figures follow later.</summary>
    [Fact]
    public void YearOfTheChange_FollowsTheDayOfStatistics()
    {
        DivisionRegistry later = new(Units, Changes.Select(change => change with { StatisticsFrom = new LocalDate(2017, 1, 1) }));
        foreach (Indicator indicator in new[] { Labs, Visits })
        {
            var observations = new ObservationSet(All, Seen(Jiangdong, indicator, 2016, 9), Seen(Yinzhou, indicator, 2016, 60), Seen(Fenghua, indicator, 2016, 6));
            ConcordedValue On(DivisionRegistry registry, SubjectId unit) => new ConcordanceCalculator().Concord(observations, registry, indicator.Code, unit, After, Today, WeightBasis.Population).Values.Single();

            Assert.Equal("2016: [60, 60] 家 (exact)", On(Registry, Yinzhou).ToString());
            Assert.Equal("2016: [54, 54] 家 (apportioned (Population, 0.75))", On(later, Yinzhou).ToString());
        }

        Assert.Equal(["Boundary yinzhou * 2017-01-01", "Boundary haishu * 2017-01-01"], SeriesBreak.BoundariesOf(later).Select(item => item.ToString()));
        Assert.Equal(new LocalDate(2017, 1, 1), later.InStatistics.Find(Jiangdong)!.Validity.Until);
        Assert.Same(Registry, Registry.InStatistics);
        Assert.Same(later.InStatistics, later.InStatistics.InStatistics);
    }

    /// <summary>Two changes of one day that share a unit move together, and none passes an earlier one of the same unit.</summary>
    [Fact]
    public void ChangesOfAUnit_KeepTheirOrderInStatistics()
    {
        DivisionChange[] odd = [Changes[0] with { StatisticsFrom = new LocalDate(2018, 1, 1) }, Changes[1], Change("rename", DivisionChangeKind.Rename, [Yinzhou], [Yinzhou]) with { EffectiveOn = new LocalDate(2017, 5, 1) }, Changes[2]];
        DivisionRegistry moved = new DivisionRegistry(Units, odd).InStatistics;
        Assert.Equal(["2016-09-14", "2018-01-01", "2018-01-01", "2018-01-01"], moved.Changes.Select(change => NodaTime.Text.LocalDatePattern.Iso.Format(change.EffectiveOn)));
        Assert.Equal(Exactness.Exact, moved.Concord(Jiangdong, Before, new LocalDate(2018, 1, 1)).Exactness);
    }

    /// <summary>Land of a unit that the registry does not know is not left out in silence, back or forth.</summary>
    [Fact]
    public void LandOfUnknownOrigin_IsNeverExact()
    {
        DivisionRegistry partly = new(Units.Where(unit => unit.Id != Jiangdong), [Changes[0]]);
        Assert.Equal(Exactness.Irreversible, partly.Concord(Yinzhou, After, Before).Exactness);

        ConcordedValue Of(LocalDate boundariesOf, int year) =>
            new ConcordanceCalculator().Concord(new ObservationSet(All, Seen(Yinzhou, Labs, year, 40)), partly, Labs.Code, Yinzhou, boundariesOf, Today).Values.Single();
        Assert.Equal("2015: [40, ∞) 家 (partial (jiangdong))", Of(After, 2015).ToString());
        Assert.Equal(Exactness.Irreversible, Of(Before, 2017).Exactness);
    }

    [Fact]
    public void Text_IsTheSameInAnyCulture()
    {
        ConcordedSeries series = new ConcordanceCalculator().Concord(
            new ObservationSet(All, [.. Seen15, Seen(Yinzhou, Labs, 2014, 1234), Seen(Yinzhou, Labs, 2017, 50)]), Registry, Labs.Code, Yinzhou, After, Today, WeightBasis.Population);

        PropertyCheck.Holds(Cultures.Foreign, culture => Cultures.Under(culture, () => series.ToText(Language.English)) == series.ToText(Language.English));
        Assert.Equal(
            "labs of 鄞州区 in the boundaries of 2017-12-31\n2014: [925.5, ∞) 家 (partial: 江东区)\n2015: [38, 38] 家 (apportioned by population, share 0.75)\n2017: [50, 50] 家 (exact)",
            series.ToText(Language.English));
        Assert.Equal("鄞州区实验室(按2017-12-31区划)\n2014:[925.5, ∞) 家(不完整:江东区)\n2015:[38, 38] 家(按人口分摊,份额0.75)\n2017:[50, 50] 家(准确)", series.ToText(Language.Chinese));
        Assert.Equal("yinzhou labs in the boundaries of 2017-12-31: 3 values", series.ToString());
    }

    [Fact]
    public void UnitThatDoesNotStand_IsRefused() =>
        Assert.Throws<KeyNotFoundException>(() => new ConcordanceCalculator().Concord(new ObservationSet(All), Registry, Labs.Code, Jiangdong, After, Today));

    private static ConcordedValue Value(Indicator indicator, SubjectId unit, LocalDate boundariesOf, WeightBasis? basis, params Observation[] seen) =>
        new ConcordanceCalculator().Concord(new ObservationSet(All, seen), Registry, indicator.Code, unit, boundariesOf, Today, basis).Values.Single();

    private static DivisionVersion Version(string name, LocalDate? from, LocalDate? until, int boundary) =>
        new() { Validity = new(from, until), Name = new(name), Level = AdministrativeLevel.County, Parent = SubjectId.Parse("ningbo"), Boundary = boundary };

    private static DivisionChange Change(string id, DivisionChangeKind kind, SubjectId[] from, SubjectId[] to) =>
        new() { Id = id, Kind = kind, EffectiveOn = Day, ApprovedOn = Day, Predecessors = from, Successors = to };
}
