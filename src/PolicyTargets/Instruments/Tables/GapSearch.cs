using System.Numerics;

namespace PolicyTargets.Instruments;

/// <summary>Finds the parts of a box that no row covers. A box is a set of segments for each axis.</summary>
/// <remarks>
/// <para>What no row reaches on some axis is a gap. The rest of the box falls apart where no row crosses from one part of an axis to the next, and each part is searched with its own rows alone:
/// rows with a value each of one axis cost as much as they are. Of a part that holds together, the largest row is cut out, and what remains, at most one box for each axis, is searched.
/// Where rows do not overlap, a box that they fill is known by counting, so that only boxes with a gap are cut: the work is at most gaps × axes² × rows². Where they overlap, cutting out n rows of
/// c axes may leave about n^c boxes in the worst case, and the search stops when its effort is spent.</para>
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

        SegmentSet[] reached = Reached(box, inside);
        BigInteger[] sizes = [.. inside.Select(row => Common(reached, row))];
        if (areDisjoint && sizes.Aggregate(BigInteger.Add) == Size(reached))
        {
            return;
        }

        (int axis, List<(Stretch Stretch, List<SegmentSet[]> Rows)> parts) = Parts(reached, inside);
        if (parts.Count == 1)
        {
            CutOut(inside[Array.IndexOf(sizes, sizes.Max())], reached, inside);
            return;
        }

        foreach ((Stretch stretch, List<SegmentSet[]> own) in parts)
        {
            SegmentSet[] part = [.. reached];
            part[axis] = part[axis].Intersect(stretch);
            Search(part, own);
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

    /// <summary>The part of a box that some row reaches on every axis; the others are gaps.</summary>
    private SegmentSet[] Reached(SegmentSet[] box, SegmentSet[][] inside)
    {
        SegmentSet[] reached = [.. box];
        for (int axis = 0; axis < box.Length; axis++)
        {
            SegmentSet free = inside.Aggregate(box[axis], (free, row) => free.Except(row[axis]));
            if (!free.IsEmpty)
            {
                SegmentSet[] gap = [.. reached];
                gap[axis] = free;
                Gaps.Add(gap);
                reached[axis] = box[axis].Except(free);
            }
        }

        return reached;
    }

    /// <summary>The axis on which a box falls into the most parts that no row crosses, and the parts with their rows.</summary>
    private static (int Axis, List<(Stretch Stretch, List<SegmentSet[]> Rows)> Parts) Parts(SegmentSet[] box, SegmentSet[][] inside) =>
        Enumerable.Range(0, box.Length).Select(axis => (axis, Parts: PartsOf(box, inside, axis))).MaxBy(parts => parts.Parts.Count);

    private static List<(Stretch Stretch, List<SegmentSet[]> Rows)> PartsOf(SegmentSet[] box, SegmentSet[][] inside, int axis)
    {
        List<(Stretch Stretch, List<SegmentSet[]> Rows)> parts = [];
        foreach ((Stretch stretch, SegmentSet[] row) in inside.Select(row => (Stretch: box[axis].Hull(row[axis]), row)).OrderBy(pair => pair.Stretch.First))
        {
            if (parts.Count == 0 || parts[^1].Stretch.Last < stretch.First)
            {
                parts.Add((stretch, []));
            }

            (Stretch whole, List<SegmentSet[]> rows) = parts[^1];
            rows.Add(row);
            parts[^1] = (whole with { Last = Math.Max(whole.Last, stretch.Last) }, rows);
        }

        return parts;
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
