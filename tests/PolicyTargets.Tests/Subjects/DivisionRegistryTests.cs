using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Subjects;

/// <summary>What a registry answers about a change that is on record: State Council, 国函〔2016〕158号, 2016-09-14.</summary>
public sealed class DivisionRegistryTests
{
    private static readonly LocalDate Day = new(2016, 9, 14);
    private static readonly LocalDate Before = new(2015, 12, 31);
    private static readonly LocalDate After = new(2017, 12, 31);
    private static readonly SubjectId Ningbo = SubjectId.Parse("ningbo");
    private static readonly SubjectId Yinzhou = SubjectId.Parse("yinzhou");
    private static readonly SubjectId Haishu = SubjectId.Parse("haishu");
    private static readonly SubjectId Jiangdong = SubjectId.Parse("jiangdong");
    private static readonly SubjectId Fenghua = SubjectId.Parse("fenghua");

    private static readonly DivisionRegistry Registry = new(
        [
            AdministrativeUnit.Of(Ningbo, Version("330200", "宁波市", null, null, 0, null)),
            AdministrativeUnit.Of(Jiangdong, Version("330204", "江东区", null, Day, 0)),
            AdministrativeUnit.Of(Yinzhou, Version("330212", "鄞州区", null, Day, 0), Version("330212", "鄞州区", Day, null, 1)),
            AdministrativeUnit.Of(Haishu, Version("330203", "海曙区", null, Day, 0), Version("330203", "海曙区", Day, null, 1)),
            AdministrativeUnit.Of(Fenghua, Version("330283", "奉化市", null, Day, 0), Version("330213", "奉化区", Day, null, 0)),
        ],
        [
            Change("merge", DivisionChangeKind.Merge, [Jiangdong, Yinzhou], [Yinzhou]),
            Change("transfer", DivisionChangeKind.PartialTransfer, [Yinzhou], [Haishu]) with { Weights = [new(Yinzhou, Haishu, WeightBasis.Area, 0.4m)] },
            Change("district", DivisionChangeKind.KindChange, [Fenghua], [Fenghua]),
        ]);

    [Fact]
    public void CodeIsFoundOnItsDays()
    {
        Assert.Equal(Fenghua, Registry.Find(DivisionCode.Parse("330283"), Before).Get().Id);
        Assert.Equal("奉化区", Registry.Find(DivisionCode.Parse("330213"), After).Get().Name.Chinese);
    }

    [Fact]
    public void RetiredCodeAnswersWithItsSuccessors()
    {
        DivisionAnswer answer = Registry.Find(DivisionCode.Parse("330204"), After);
        Assert.Equal(DivisionAnswerState.Retired, answer.State);
        Assert.Equal([Yinzhou], answer.Successors.Select(successor => successor.Id));
        Assert.Equal("“330204”(江东区 330204)自2016-09-14起停用;2017-12-31其地域属于鄞州区 330212。", answer.Explain(Language.Chinese));
    }

    [Fact]
    public void MergeAndTransferOfOneDayDoNotPassThroughEachOther()
    {
        Concordance jiangdong = Registry.Concord(Jiangdong, Before, After);
        Assert.Equal(Exactness.Exact, jiangdong.Exactness);
        Assert.Equal([Yinzhou], jiangdong.Links.Select(link => link.Division.Id));
    }

    [Fact]
    public void PartialTransferIsNeverExact()
    {
        Assert.Equal(Exactness.Partial(Haishu, Yinzhou), Registry.Concord(Yinzhou, Before, After).Exactness);
        Concordance byArea = Registry.Concord(Yinzhou, Before, After, WeightBasis.Area);
        Assert.Equal(Exactness.Apportioned(WeightBasis.Area, 0.6m), byArea.Exactness);
        Assert.Equal([0.4m, 0.6m], byArea.Links.Select(link => link.Share!.Value));
        Assert.Equal(Exactness.Irreversible, Registry.Concord(Yinzhou, After, Before).Exactness);
        Assert.Equal(Exactness.Exact, Registry.Concord(Fenghua, After, Before).Exactness);
    }

    [Fact]
    public void MoreChangesTakeThePlaceOfThoseOfTheirIds()
    {
        DivisionRegistry other = Registry.With(Registry.Changes.Single(change => change.Id == "transfer") with { Weights = [new(Yinzhou, Haishu, WeightBasis.Population, 0.25m)] });
        Assert.Equal((Registry.Count, Registry.Changes.Count), (other.Count, other.Changes.Count));
        Assert.Equal(Exactness.Apportioned(WeightBasis.Population, 0.75m), other.Concord(Yinzhou, Before, After, WeightBasis.Population).Exactness);
        Assert.IsType<PartialExactness>(Registry.Concord(Yinzhou, Before, After, WeightBasis.Population).Exactness);
    }

    /// <summary>民函〔2017〕69号 (only the year is taken over): 平泉县 becomes a city that the province governs itself and 承德市 runs on its behalf. The code tells neither.</summary>
    [Fact]
    public void CityRunOnBehalfOfTheProvince_SaysSo()
    {
        LocalDate day = new(2017, 1, 1);
        var pingquan = SubjectId.Parse("pingquan");
        DivisionVersion county = Version("130823", "平泉县", null, day, 0, "chengde") with { Kind = DivisionKind.County };
        DivisionVersion city = Version("130881", "平泉市", day, null, 0, "chengde") with { Kind = DivisionKind.CountyLevelCity, Relation = ParentRelation.Entrusted };
        DivisionRegistry hebei = new(
            [AdministrativeUnit.Of(SubjectId.Parse("chengde"), Version("130800", "承德市", null, null, 0, null)), AdministrativeUnit.Of(pingquan, county, city)],
            [new() { Id = "pingquan-2017", Kind = DivisionChangeKind.KindChange, EffectiveOn = day, IsEffectiveOnEstimated = true, Predecessors = [pingquan], Successors = [pingquan] }]);

        Assert.Equal(Exactness.Exact, hebei.Concord(pingquan, Before, After).Exactness);
        Assert.Equal(ParentRelation.Entrusted, hebei.Find(DivisionCode.Parse("130881"), After).Get().Version.Relation);
        Assert.EndsWith("2017-01-01 – .. 平泉市 130881,由承德市代管", hebei.LifeOf(pingquan).ToText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void UnitThatIsNotKnown_HasNoSuccessors() =>
        Assert.Throws<KeyNotFoundException>(() => Registry.Successors(SubjectId.Parse("330204"), Before, After));

    [Fact]
    public void ChangedLandBreaksSeries() =>
        Assert.Equal(["Boundary yinzhou * 2016-09-14", "Boundary haishu * 2016-09-14"], SeriesBreak.BoundariesOf(Registry).Select(item => item.ToString()));

    private static DivisionVersion Version(string code, string name, LocalDate? from, LocalDate? until, int boundary, string? parent = "ningbo") => new()
    {
        Validity = new(from, until),
        Name = new(name),
        Code = DivisionCode.Parse(code),
        Level = DivisionCode.Parse(code).Level!.Value,
        Parent = parent is null ? null : SubjectId.Parse(parent),
        Boundary = boundary,
    };

    private static DivisionChange Change(string id, DivisionChangeKind kind, SubjectId[] from, SubjectId[] to) =>
        new() { Id = id, Kind = kind, EffectiveOn = Day, ApprovedOn = Day, Predecessors = from, Successors = to };
}
