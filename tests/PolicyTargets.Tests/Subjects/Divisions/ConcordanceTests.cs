using NodaTime;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>Land that is split up, joined, lost and found; all of it made up.</summary>
public sealed class ConcordanceTests
{
    private static readonly LocalDate Early = new(1999, 1, 1);
    private static readonly LocalDate Late = new(2020, 1, 1);
    private static readonly AdministrativeUnit A = Unit("a", "330201 甲区 .. 2000-01-01 city");
    private static readonly AdministrativeUnit B = Unit("b", "330202 乙区 2000-01-01 2001-01-01 city");
    private static readonly AdministrativeUnit C = Unit("c", "330203 丙区 2000-01-01 2001-01-01 city");
    private static readonly AdministrativeUnit D = Unit("d", "330204 丁区 2001-01-01 .. city");
    private static readonly DivisionChange Split = Change("2000-01-01 Split a > b+c");

    [Fact]
    public void WhatIsSplitAndJoinedAgainIsExact()
    {
        var registry = new DivisionRegistry([A, B, C, D], [Split, Change("2001-01-01 Merge b+c > d")]);
        Assert.Equal(Exactness.Exact, registry.Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(["d 1..1"], Links(registry.Concord(Id("a"), Early, Late)));
        Assert.Equal(Exactness.Exact, registry.Concord(Id("d"), Late, Early).Exactness);
        Assert.Equal(Exactness.Partial(Id("b"), Id("c")), registry.Concord(Id("a"), Early, new(2000, 6, 1)).Exactness);
    }

    [Fact]
    public void JoinedAgainInPartKeepsWhatIsKnown()
    {
        AdministrativeUnit e = Unit("e", "330205 戊区 2000-01-01 .. city");
        var registry = new DivisionRegistry([A, B, C, D, e], [Change("2000-01-01 Split a > b+c+e") with { Weights = [Weight("a", "e", 0.5m)] }, Change("2001-01-01 Merge b+c > d")]);
        Assert.Equal(["d 0.5..0.5", "e 0.5..0.5"], Links(registry.Concord(Id("a"), Early, Late, WeightBasis.Area)));
        Assert.Equal(Exactness.Apportioned(WeightBasis.Area, 0.5m), registry.Concord(Id("a"), Early, Late, WeightBasis.Area).Exactness);
        Assert.Equal(["b 0..0.5", "c 0..0.5", "e 0.5..0.5"], Links(registry.Concord(Id("a"), Early, new(2000, 6, 1), WeightBasis.Area)));
        Assert.Equal(["d 0..1", "e 0..1"], Links(registry.Concord(Id("a"), Early, Late, WeightBasis.Population))); // a weight by area says nothing of people
        Assert.Equal(["d 0..1", "e 0..1"], Links(registry.Concord(Id("a"), Early, Late)));
    }

    [Fact]
    public void OneUnitMayGiveToTwoOnOneDay()
    {
        AdministrativeUnit giver = Unit("giver", "330206 己县 .. 2000-01-01 city 0", "330206 己县 2000-01-01 .. city 1");
        DivisionChange[] changes =
        [
            Change("2000-01-01 PartialTransfer giver > x") with { Weights = [Weight("giver", "x", 0.25m)] },
            Change("2000-01-01 PartialTransfer giver > y") with { Weights = [Weight("giver", "y", 0.125m)] },
        ];
        AdministrativeUnit[] units = [giver, Unit("x", "330207 庚县 .. .. city"), Unit("y", "330208 辛县 .. .. city")];
        Concordance whole = new DivisionRegistry(units, changes).Concord(Id("giver"), Early, Late, WeightBasis.Area);
        Assert.Equal(["giver 0.625..0.625", "x 0.25..0.25", "y 0.125..0.125"], Links(whole));
        Assert.Equal(Exactness.Apportioned(WeightBasis.Area, 0.625m), whole.Exactness);
        Assert.Equal("giver 1999-01-01 → 2020-01-01: apportioned (Area, 0.625)", whole.ToString());
        Assert.Equal(2, whole.Changes.Count);
        Assert.Equal(["giver 0..0.75", "x 0.25..0.25", "y 0..0.75"], Links(new DivisionRegistry(units, [changes[0], changes[1] with { Weights = [] }]).Concord(Id("giver"), Early, Late, WeightBasis.Area)));
        Assert.Equal(["giver 0.2..0.2"], Links(new DivisionRegistry(units, [Change("2000-01-01 PartialTransfer giver > gone") with { Weights = [Weight("giver", "gone", 0.8m)] }]).Concord(Id("giver"), Early, Late, WeightBasis.Area)));
    }

    [Fact]
    public void LostLandIsNeverExact()
    {
        Assert.Equal(Exactness.Partial(), new DivisionRegistry([A]).Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(Exactness.Partial(), new DivisionRegistry([A], [Change("2000-01-01 Abolish a >")]).Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(Exactness.Partial(), new DivisionRegistry([A], [Change("2000-01-01 Merge a > nobody")]).Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal("'甲区' (甲区 330201) has been out of use since 2000-01-01; where its land went is not recorded.", new DivisionRegistry([A]).Find("甲区", Late).ToString());
        Assert.Equal("“甲区”(甲区 330201)自2000-01-01起停用;其地域归属无记载。", new DivisionRegistry([A]).Find("甲区", Late).Explain(Language.Chinese));
        DivisionRegistry named = new([A with { Successors = [Id("d")] }, Unit("d", "330204 丁区 .. .. city")]);
        Assert.Equal(Exactness.Exact, named.Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(Exactness.Irreversible, named.Concord(Id("d"), Late, Early).Exactness);
    }

    [Fact]
    public void LandFromNowhereIsNeverExactGoingBack()
    {
        AdministrativeUnit d = Unit("d", "330204 丁区 .. .. city");
        Assert.Equal(Exactness.Irreversible, new DivisionRegistry([d], [Change("2000-01-01 Merge nobody+d > d")]).Concord(Id("d"), Late, Early).Exactness);
        Assert.Equal(Exactness.Irreversible, new DivisionRegistry([d, B], [Change("2000-01-01 Establish > b"), Change("2001-01-01 Merge b+d > d")]).Concord(Id("d"), Late, Early).Exactness);
        Assert.Equal(Exactness.Partial(), new DivisionRegistry([B], [Change("2000-01-01 Establish > b")]).Concord(Id("b"), new(2000, 6, 1), Early).Exactness);
        Assert.Equal(Exactness.Exact, new DivisionRegistry([d, B], [Change("2001-01-01 Merge b+d > d")]).Concord(Id("d"), Late, new(2001, 1, 1)).Exactness);
    }

    [Fact]
    public void BoundaryThatRisesWithoutAChangeIsNotExact()
    {
        var registry = new DivisionRegistry([Unit("a", "330201 甲区 .. 2000-01-01 city 0", "330201 甲区 2000-01-01 .. city 1")]);
        Assert.Equal(Exactness.Partial(Id("a")), registry.Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(Exactness.Irreversible, registry.Concord(Id("a"), Late, Early).Exactness);
        Assert.Single(SeriesBreak.BoundariesOf(registry));
    }

    [Fact]
    public void TransferAcrossCitiesChangesTheCitiesToo()
    {
        var registry = new DivisionRegistry(
            [
                Unit("province", "330000 省 .. .. -"), Unit("p", "330100 子市 .. .. province"), Unit("q", "330200 丑市 .. .. province"),
                Unit("x", "330101 甲县 .. 2000-01-01 p 0", "330101 甲县 2000-01-01 .. p 1"), Unit("y", "330201 乙县 .. 2000-01-01 q 0", "330201 乙县 2000-01-01 .. q 1"),
            ],
            [Change("2000-01-01 PartialTransfer x > y") with { Weights = [Weight("x", "y", 0.5m), Weight("p", "q", 0.1m)] }]);
        Assert.Equal(["p 0.9..0.9", "q 0.1..0.1"], Links(registry.Concord(Id("p"), Early, Late, WeightBasis.Area)));
        Assert.Equal(Exactness.Exact, registry.Concord(Id("q"), Early, Late).Exactness);
        Assert.Equal(Exactness.Irreversible, registry.Concord(Id("q"), Late, Early).Exactness);
        Assert.Equal(Exactness.Exact, registry.Concord(Id("province"), Early, Late).Exactness);
        Assert.Equal(["p", "q"], Ids(registry.Predecessors(Id("q"), Early, Late)));
    }

    [Fact]
    public void UnknownAndAbsentUnitsAreNamed()
    {
        var registry = new DivisionRegistry([A]);
        Assert.Contains("'nobody'", Assert.Throws<KeyNotFoundException>(() => registry.Concord(Id("nobody"), Early, Late)).Message, StringComparison.Ordinal);
        Assert.Equal("The division 'a' does not stand on 2020-01-01; it stands [.., 2000-01-01).", Assert.Throws<KeyNotFoundException>(() => registry.Concord(Id("a"), Late, Early)).Message);
        Assert.Equal("a 1999-01-01 → 1999-01-01: exact", registry.Concord(Id("a"), Early, Early).ToString());
        Assert.Throws<ArgumentNullException>(() => registry.Concord(null!, Early, Late));
    }

    [Fact]
    public void StatisticsFollowOnTheirOwnDay()
    {
        var registry = new DivisionRegistry(
            [Unit("a", "330201 甲区 .. 2000-05-01 city 0", "330201 甲区 2000-05-01 .. city 1"), Unit("b", "330202 乙区 .. 2000-05-01 city 0", "330202 乙区 2000-05-01 .. city 1")],
            [Change("2000-05-01 PartialTransfer a > b") with { StatisticsFrom = new(2001, 1, 1) }, Change("2000-05-01 Rename b > b") with { StatisticsFrom = new(2002, 1, 1) }]);
        Assert.Equal(["Boundary a * 2001-01-01", "Boundary b * 2001-01-01"], SeriesBreak.BoundariesOf(registry).Select(item => item.ToString()));
    }

    /// <summary>The cities that lose and gain a county have other boundaries from the day on which figures follow it, and not before.</summary>
    [Fact]
    public void ParentsMoveWithTheirUnits_InStatistics()
    {
        var registry = new DivisionRegistry(
            [
                Unit("x", "330100 甲市 .. 2016-09-14 -", "330100 甲市 2016-09-14 .. - 1"), Unit("y", "330200 乙市 .. 2016-09-14 -", "330200 乙市 2016-09-14 .. - 1"),
                Unit("c", "330101 丙县 .. 2016-09-14 x", "330201 丙县 2016-09-14 .. y"),
            ],
            [Change("2016-09-14 ParentChange c > c") with { StatisticsFrom = new LocalDate(2017, 1, 1) }]);

        Assert.Equal(["Boundary x * 2017-01-01", "Boundary y * 2017-01-01"], SeriesBreak.BoundariesOf(registry).Select(item => item.ToString()));
        Assert.Equal(Exactness.Exact, registry.InStatistics.Concord(Id("x"), new(2015, 12, 31), new(2016, 12, 31)).Exactness);
        Assert.Equal(["x 0..1", "y 0..1"], Links(registry.InStatistics.Concord(Id("x"), new(2015, 12, 31), new(2018, 1, 1))));
    }
}
