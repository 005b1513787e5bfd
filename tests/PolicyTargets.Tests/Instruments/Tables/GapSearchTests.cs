using PolicyTargets.Instruments;

namespace PolicyTargets.Tests.Instruments.Tables;

public class GapSearchTests
{
    private const int Side = 4;

    private static readonly int[][] Cells = [.. from a in Enumerable.Range(0, Side) from b in Enumerable.Range(0, Side) from c in Enumerable.Range(0, Side) select new[] { a, b, c }];

    private static readonly Gen<SegmentSet[]> Box = Gen.ArrayOf(Gen.Choose(1, (1 << Side) - 1).Select(Set), 3);

    /// <summary>Every cell lies in a row or in exactly one gap.</summary>
    [Fact]
    public void Gaps_AreTheRest_OnceEach() => PropertyCheck.Holds(Box.ListOf().Select(rows => rows.Take(8).ToArray()).ToArbitrary(), Gen.Elements(true, false).ToArbitrary(), (drawn, areDisjoint) =>
    {
        SegmentSet[][] rows = areDisjoint ? [.. drawn.Where((row, i) => !drawn.Take(i).Any(earlier => GapSearch.Overlap(row, earlier)))] : drawn;
        var search = new GapSearch(areDisjoint, int.MaxValue);
        search.Search(All, rows);

        Assert.All(Cells, cell => Assert.Equal(rows.Any(row => Has(row, cell)) ? 0 : 1, search.Gaps.Count(gap => Has(gap, cell))));
    });

    /// <summary>A widened gap is a gap still, holds the one that it was made from unless another does, and cannot be larger along any axis.</summary>
    [Fact]
    public void Widened_AreGaps_AsLargeAsCanBe() => PropertyCheck.Holds(Box.ListOf().Select(rows => rows.Take(8).ToArray()).ToArbitrary(), rows =>
    {
        var search = new GapSearch(false, int.MaxValue);
        search.Search(All, rows);
        IReadOnlyList<SegmentSet[]> wide = search.Widened(All, rows);

        Assert.All(wide, gap => Assert.DoesNotContain(rows, row => GapSearch.Overlap(row, gap)));
        Assert.All(Cells, cell => Assert.Equal(search.Gaps.Any(gap => Has(gap, cell)), wide.Any(gap => Has(gap, cell))));
        Assert.All(wide, gap => Assert.All(Enumerable.Range(0, 3), axis => Assert.All(Enumerable.Range(0, Side).Where(at => !gap[axis][at]), at =>
            Assert.Contains(rows, row => GapSearch.Overlap(row, [.. gap.Select((set, i) => i == axis ? Set(1 << at) : set)])))));
    });

    private static SegmentSet[] All => [.. Enumerable.Repeat(Set((1 << Side) - 1), 3)];

    private static SegmentSet Set(int bits) => SegmentSet.Of(Side, Enumerable.Range(0, Side).Where(bit => ((bits >> bit) & 1) != 0).Select(bit => new Stretch(bit, bit)));

    private static bool Has(SegmentSet[] box, int[] cell) => box.Zip(cell, (set, at) => set[at]).All(has => has);
}
