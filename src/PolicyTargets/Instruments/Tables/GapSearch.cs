using System.Numerics;

namespace PolicyTargets.Instruments;

/// <summary>Finds the parts of a box that no row covers. A box is a set of segments for each axis.</summary>
/// <remarks>
/// <para>The largest row is cut out of the box, and what remains of it, at most one box for each axis, is searched with the rows that reach into it. Where rows do not overlap, a box that
/// they fill is known by counting, so that only boxes with a gap are cut: the work is at most gaps × axes² × rows². Where they overlap, cutting out n rows of c axes may leave about n^c boxes in
/// the worst case, and the search stops when its effort is spent.</para>
/// </remarks>
/// <param name="areDisjoint">Whether no two rows overlap.</param>
/// <param name="limit">How many gaps to find at most.</param>
/// <param name="effort">How many times a row may be held against a box, counted by axes, before the search gives up.</param>
internal sealed class GapSearch(bool areDisjoint, int limit, int effort = GapSearch.MaxEffort)
{
    /// <summary>Less than a second.</summary>
    internal const int MaxEffort = 30_000_000;

    /// <summary>What is left of the effort; negative when it is spent.</summary>
    internal int Effort { get; private set; } = effort;

    /// <summary>The gaps found; no two overlap.</summary>
    internal List<SegmentSet[]> Gaps { get; } = [];

    /// <summary>Whether the search gave up, so that there may be more gaps than were found.</summary>
    internal bool IsStopped => Effort < 0;

    internal static BigInteger Size(SegmentSet[] box) => box.Aggregate(BigInteger.One, (size, set) => size * set.Count);

    internal static bool Overlap(SegmentSet[] a, SegmentSet[] b)
    {
        int axis = 0;
        while (axis < a.Length && a[axis].Overlaps(b[axis]))
        {
            axis++;
        }

        return axis == a.Length;
    }

    internal void Search(SegmentSet[] box, IReadOnlyList<SegmentSet[]> rows)
    {
        Effort -= (rows.Count + 1) * box.Length;
        if (IsStopped || Gaps.Count >= limit)
        {
            return;
        }

        SegmentSet[][] inside = [.. rows.Where(row => Overlap(box, row))];
        if (inside.Length == 0)
        {
            Gaps.Add(box);
            return;
        }

        BigInteger[] sizes = [.. inside.Select(row => Common(box, row))];
        if (!areDisjoint || sizes.Aggregate(BigInteger.Add) < Size(box))
        {
            CutOut(inside[Array.IndexOf(sizes, sizes.Max())], box, inside);
        }
    }

    /// <summary>The gaps found, each made as large as the rows let it, axis after axis; they may overlap, and none lies in another. The largest first.</summary>
    internal IReadOnlyList<SegmentSet[]> Widened(SegmentSet[] all, IReadOnlyList<SegmentSet[]> rows)
    {
        List<SegmentSet[]> wide = [];
        foreach (SegmentSet[] gap in Gaps.OrderByDescending(Size))
        {
            if (!wide.Exists(other => gap.Zip(other).All(pair => pair.First.IsIn(pair.Second))))
            {
                wide.Add(Widen(gap, all, rows));
            }
        }

        return [.. wide.OrderByDescending(Size)];
    }

    private static SegmentSet[] Widen(SegmentSet[] gap, SegmentSet[] all, IReadOnlyList<SegmentSet[]> rows)
    {
        SegmentSet[] wide = [.. gap];
        for (int axis = 0; axis < wide.Length; axis++)
        {
            SegmentSet[] slab = [.. wide];
            slab[axis] = all[axis];
            wide[axis] = rows.Where(row => Overlap(slab, row)).Aggregate(all[axis], (free, row) => free.Except(row[axis]));
        }

        return wide;
    }

    private void CutOut(SegmentSet[] row, SegmentSet[] box, SegmentSet[][] inside)
    {
        SegmentSet[] rest = [.. box];
        for (int axis = 0; axis < rest.Length; axis++)
        {
            SegmentSet outside = rest[axis].Except(row[axis]);
            if (!outside.IsEmpty)
            {
                SegmentSet[] piece = [.. rest];
                piece[axis] = outside;
                Search(piece, inside);
                rest[axis] = rest[axis].Intersect(row[axis]);
            }
        }
    }

    private static BigInteger Common(SegmentSet[] a, SegmentSet[] b)
    {
        BigInteger size = BigInteger.One;
        for (int axis = 0; axis < a.Length; axis++)
        {
            size *= a[axis].CountIn(b[axis]);
        }

        return size;
    }
}
