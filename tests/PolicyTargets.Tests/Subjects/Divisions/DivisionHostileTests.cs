using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Validation;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>Registries that no country has: wrong weights, very deep chains, very long circles and lives. Nothing hangs, and no share leaves 0 to 1.</summary>
public sealed class DivisionHostileTests
{
    private const int Many = 3000;
    private static readonly LocalDate Early = new(1980, 1, 1);
    private static readonly LocalDate Late = new(2020, 1, 1);
    private static readonly LocalDate First = new(1990, 1, 1);

    /// <summary>Shares of more than the whole are taken in proportion, so that their sum is the whole where they meet again; DIV002 tells of them.</summary>
    [Fact]
    public void WeightsOverOne_AreTakenInProportion()
    {
        DivisionRegistry apart = Halves(0.7m, 0.7m);

        Assert.Equal(["b 0.5..0.5", "c 0.5..0.5"], Links(apart.Concord(Id("a"), Early, new(2012, 1, 1), WeightBasis.Area)));
        Assert.Equal(["c 1..1"], Links(apart.Concord(Id("a"), Early, Late, WeightBasis.Area)));
        Assert.Equal(Exactness.Exact, apart.Concord(Id("a"), Early, Late, WeightBasis.Area).Exactness);
        Assert.Contains(new CatalogueChecker().Check(apart).Findings, finding => finding.Code == FindingCodes.ChangeInconsistent);
    }

    /// <summary>What the weights of a unit that ends do not list went where nobody says; it is not left out in silence.</summary>
    [Fact]
    public void WeightsUnderOne_LoseTheRest()
    {
        Concordance walk = Halves(0.3m, 0.3m).Concord(Id("a"), Early, new(2012, 1, 1), WeightBasis.Area);

        Assert.Equal(["b 0.3..0.3", "c 0.3..0.3"], Links(walk));
        Assert.Equal(Exactness.Partial(), walk.Exactness);
    }

    [Fact]
    public void RoundedWeights_AreTheWholeWhereTheyMeetAgain()
    {
        var thirds = new DivisionRegistry(
            [Unit("a", "330101 甲县 .. 2010-01-01 -"), Unit("b", "330102 乙县 2010-01-01 2015-01-01 -"), Unit("c", "330103 丙县 2010-01-01 2015-01-01 -"), Unit("d", "330104 丁县 2010-01-01 .. -")],
            [
                Change("2010-01-01 Split a > b+c+d") with { Weights = [Weight("a", "b", 0.333m), Weight("a", "c", 0.333m), Weight("a", "d", 0.333m)] },
                Change("2015-01-01 Merge b+c+d > d"),
            ]);

        Assert.Equal(Exactness.Exact, thirds.Concord(Id("a"), Early, Late, WeightBasis.Area).Exactness);
    }

    /// <summary>Two acts of one day that move land from one unit to another move both shares; where one does not say how much, nobody knows the sum.</summary>
    [Fact]
    public void TwoTransfersOfOneDay_AddUp()
    {
        DivisionChange first = Change("2010-01-01 PartialTransfer a > b") with { Weights = [Weight("a", "b", 0.3m)] };
        DivisionChange second = first with { Id = "second", Weights = [Weight("a", "b", 0.2m)] };
        AdministrativeUnit[] units = [Unit("a", "330101 甲县 .. .. -"), Unit("b", "330102 乙县 .. .. -")];

        Assert.Equal(["a 0.5..0.5", "b 0.5..0.5"], Links(new DivisionRegistry(units, [first, second]).Concord(Id("a"), Early, Late, WeightBasis.Area)));
        Assert.Equal(["a 0..1", "b 0..1"], Links(new DivisionRegistry(units, [first, second with { Weights = [] }]).Concord(Id("a"), Early, Late, WeightBasis.Area)));
    }

    [Fact]
    public void DeepChain_IsWalkedWithoutRecursion()
    {
        const int depth = 30_000;
        var chain = new DivisionRegistry(
            Enumerable.Range(0, depth).Select(i => Unit($"u{i}", $"- 县{i} .. .. {(i == 0 ? "-" : $"u{i - 1}")}")), [Change("2010-01-01 Rename u0 > u0"), Change($"2010-01-01 PartialTransfer u{depth - 1} > u{depth - 2}")]);

        int found = 0;
        var small = new Thread(() => found = chain.DescendantsOf(Id("u0"), Late).Count, 256 * 1024);
        small.Start();
        small.Join();
        Assert.Equal(depth - 1, found);
        Assert.Equal(depth - 1, chain.AncestorsOf(Id($"u{depth - 1}"), Late).Count);
    }

    [Fact]
    public void DescendantsOf_HasEachParentBeforeItsChildren() => Assert.Equal(
        ["b", "d", "c", "e"],
        Ids(new DivisionRegistry([Unit("e", "330105 戊 .. .. c"), Unit("c", "330103 丙 .. .. a"), Unit("d", "330104 丁 .. .. b"), Unit("b", "330102 乙 .. .. a"), Unit("a", "330101 甲 .. .. -")]).DescendantsOf(Id("a"), Late)));

    /// <summary>A circle is found however long it is, once, without what leads into it.</summary>
    [Theory]
    [InlineData(2)]
    [InlineData(101)]
    [InlineData(Many)]
    public void Circle_IsTold(int length)
    {
        var ring = new DivisionRegistry([
            Unit("tail", "- 尾 .. .. u0"),
            .. Enumerable.Range(0, length).Select(i => Unit($"u{i}", $"- 县{i} 2000-01-01 .. u{(i + 1) % length}")),
        ]);

        Finding told = Assert.Single(new CatalogueChecker().Check(ring).Findings, finding => finding.Code == FindingCodes.CircularReference);
        Assert.DoesNotContain("tail", told.Objects);
        Assert.Equal(length, told.Objects.Count);
        Assert.Equal(length - 1, ring.AncestorsOf(Id("u0"), Late).Count);
    }

    /// <summary>A unit that gave land away once and gained some from nowhere every day since.</summary>
    [Fact]
    public void ThousandsOfBoundaries_AreWalkedBackAtOnce()
    {
        var registry = new DivisionRegistry(
            [AdministrativeUnit.Of(Id("a"), Versions()), Unit("b", "330102 乙县 .. 1990-01-01 -", "330102 乙县 1990-01-01 .. - 1")], [Change("1990-01-01 PartialTransfer a > b")]);

        Concordance back = registry.Concord(Id("b"), Late, Early);

        Assert.Equal(["a 0..1", "b 1..1"], Links(back));
        Assert.Equal(Exactness.Irreversible, back.Exactness);
        Assert.Equal(Exactness.Irreversible, registry.Concord(Id("a"), Late, Early).Exactness);
    }

    [Fact]
    public void ThousandsOfParts_ComeTogetherAgain()
    {
        string[] parts = [.. Enumerable.Range(0, Many).Select(i => $"p{i}")];
        var registry = new DivisionRegistry(
            [
                Unit("a", "330101 甲县 .. 1990-01-01 -"), Unit("z", "330199 总县 2010-01-01 .. -"), .. parts.Select(part => Unit(part, $"- {part} 1990-01-01 2010-01-01 -")),
            ],
            [Change($"1990-01-01 Split a > {string.Join('+', parts)}") with { Id = "split" }, Change($"2010-01-01 Merge {string.Join('+', parts)} > z") with { Id = "merge" }]);

        Assert.Equal(Many, registry.Successors(Id("a"), Early, new(2000, 1, 1)).Count);
        Assert.Equal(Exactness.Exact, registry.Concord(Id("a"), Early, Late).Exactness);
        Assert.Equal(["a"], Ids(registry.Predecessors(Id("z"), Early, Late)));
    }

    private static IEnumerable<DivisionVersion> Versions() => Enumerable.Range(0, Many).Select(i => Version("330101 甲县 .. .. -") with
    {
        Boundary = i,
        Validity = new(i == 0 ? null : First.PlusDays(i), i == Many - 1 ? null : First.PlusDays(i + 1)),
    });

    private static DivisionRegistry Halves(decimal one, decimal other) => new(
        [
            Unit("a", "330101 甲县 .. 2010-01-01 -"), Unit("b", "330102 乙县 2010-01-01 2015-01-01 -"), Unit("c", "330103 丙县 2010-01-01 2015-01-01 -", "330103 丙县 2015-01-01 .. - 1"),
        ],
        [Change("2010-01-01 Split a > b+c") with { Weights = [Weight("a", "b", one), Weight("a", "c", other)] }, Change("2015-01-01 Merge b+c > c")]);
}
