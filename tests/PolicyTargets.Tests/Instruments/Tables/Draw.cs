using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Tables;

/// <summary>An input of drawn tables; null is unknown.</summary>
internal sealed record Facts(decimal? Ratio, long? Staff, bool? Local);

/// <summary>A drawn row: on each axis a first and a last point of <see cref="Draw"/>'s points, null where the row takes any value.</summary>
internal sealed record DrawnRow(int Output, params (int First, int Last)?[] Spans)
{
    /// <summary>The oracle: by places of points, knowing nothing of ends.</summary>
    internal bool Takes(int[] point) => Spans.Zip(point, (span, at) => span is not { } s || (s.First <= at && at <= s.Last)).All(fits => fits);

    public override string ToString() => $"{Output} if {string.Join(" ", Spans.Select(span => span is { } s ? $"{s.First}-{s.Last}" : "*"))}";
}

/// <summary>Draws tables over three columns and days, and knows a point of every segment that their cells can make.</summary>
internal static class Draw
{
    /// <summary>Numbers at the possible ends 1, 2 and between and beyond them; whole numbers 1 to 5; no and yes; days in years that begin where cells may end.</summary>
    internal static readonly int[] Sizes = [5, 5, 2, 4];

    internal static readonly OrderedColumn<Facts, decimal> Ratio = DecisionColumn.Number<Facts>(new LocalizedText("比例"), facts => facts.Ratio);
    internal static readonly OrderedColumn<Facts, long> Staff = DecisionColumn.WholeNumber<Facts>(new LocalizedText("人数"), facts => facts.Staff);
    internal static readonly ChoiceColumn<Facts, bool> Local = DecisionColumn.YesNo<Facts>(new LocalizedText("本地"), facts => facts.Local);

    internal static readonly int[][] Points =
        [.. from a in Enumerable.Range(0, Sizes[0]) from b in Enumerable.Range(0, Sizes[1]) from c in Enumerable.Range(0, Sizes[2]) from d in Enumerable.Range(0, Sizes[3]) select new[] { a, b, c, d }];

    /// <summary>Any rows, overlapping as they come.</summary>
    internal static Gen<DrawnRow[]> Rows { get; } =
        from count in Gen.Choose(0, 6)
        from rows in Gen.ArrayOf(Row(), count)
        select rows;

    /// <summary>Rows that cut everything into boxes, in any order: no two overlap, nothing is left.</summary>
    internal static Gen<DrawnRow[]> Partitions { get; } =
        from cuts in Gen.ArrayOf(from which in Gen.Choose(0, 99) from axis in Gen.Choose(0, 3) from at in Gen.Choose(0, 3) from output in Gen.Choose(1, 2) select (which, axis, at, output), 8)
        from turn in Gen.Choose(0, 9)
        select Turned(Cut(cuts), turn);

    /// <summary>A point of which some columns are unknown.</summary>
    internal static Gen<(int[] Point, bool[] Unknown)> Questions { get; } =
        from point in Gen.Elements(Points)
        from unknown in Gen.ArrayOf(Gen.Elements(true, false), 3)
        select (point, unknown);

    internal static DecisionTableBuilder<Facts, int> Table(HitPolicy policy, IEnumerable<DrawnRow> rows) =>
        rows.Aggregate(new DecisionTableBuilder<Facts, int>(new LocalizedText("表", "T"), policy, Ratio, Staff, Local), (table, row) => table.Row(row.Output, Days(row.Spans[3]), Cells(row)));

    internal static Facts Facts(int[] point, bool[]? unknown = null) => new(
        unknown?[0] == true ? null : 0.5m + (point[0] / 2m), unknown?[1] == true ? null : point[1] + 1, unknown?[2] == true ? null : point[2] == 0);

    internal static LocalDate Day(int[] point) => new LocalDate(2020 + point[3], 1, 1).PlusDays(point[3] == 0 ? 365 : 0);

    private static Gen<DrawnRow> Row() =>
        from output in Gen.Choose(1, 2)
        from a in Span(Sizes[0])
        from b in Span(Sizes[1])
        from c in Span(Sizes[2])
        from d in Span(Sizes[3])
        select new DrawnRow(output, a, b, c, d);

    private static Gen<(int, int)?> Span(int size) => Gen.OneOf(
        Gen.Constant<(int, int)?>(null),
        from first in Gen.Choose(0, size - 1) from last in Gen.Choose(first, size - 1) select ((int, int)?)(first, last));

    private static List<DrawnRow> Cut((int Which, int Axis, int At, int Output)[] cuts)
    {
        List<DrawnRow> rows = [new(1, null, null, null, null)];
        foreach ((int which, int axis, int at, int output) in cuts)
        {
            DrawnRow row = rows[which % rows.Count];
            (int first, int last) = row.Spans[axis] ?? (0, Sizes[axis] - 1);
            if (first <= at && at < last)
            {
                rows.Remove(row);
                rows.AddRange([row with { Spans = With(row, axis, (first, at)) }, new DrawnRow(output, With(row, axis, (at + 1, last)))]);
            }
        }

        return rows;
    }

    private static DrawnRow[] Turned(List<DrawnRow> rows, int turn) => [.. rows.Skip(turn % rows.Count), .. rows.Take(turn % rows.Count)];

    private static (int, int)?[] With(DrawnRow row, int axis, (int, int) span) => [.. row.Spans.Select((old, i) => i == axis ? span : old)];

    private static IEnumerable<DecisionCell<Facts>> Cells(DrawnRow row)
    {
        if (row.Spans[0] is { } ratio)
        {
            yield return Between(ratio.First, ratio.Last);
        }

        if (row.Spans[1] is { } staff)
        {
            yield return staff is (0, 4) ? Staff.AtLeast(long.MinValue) : staff.First == 0 ? Staff.LessThan(staff.Last + 2) : staff.Last == 4 ? Staff.MoreThan(staff.First) : Staff.Between(staff.First + 1, staff.Last + 1);
        }

        if (row.Spans[2] is { } local)
        {
            yield return Local.Is(Enumerable.Range(local.First, local.Last - local.First + 1).Select(place => place == 0));
        }
    }

    /// <summary>Points 1 and 3 are the numbers 1 and 2; the others lie beside and between them.</summary>
    private static DecisionCell<Facts> Between(int first, int last)
    {
        (decimal low, bool lowIncluded) = ((first + 1) / 2, first % 2 == 1);
        (decimal high, bool highIncluded) = ((last + 2) / 2, last % 2 == 1);
        return (first, last) switch
        {
            (0, 4) => Ratio.AtMost(decimal.MaxValue),
            (0, _) => highIncluded ? Ratio.AtMost(high) : Ratio.LessThan(high),
            (_, 4) => lowIncluded ? Ratio.AtLeast(low) : Ratio.MoreThan(low),
            _ => Ratio.Between(low, high, lowIncluded, highIncluded),
        };
    }

    /// <summary>Point 0 is all before 2021, point 3 all from 2023 on.</summary>
    private static Validity Days((int First, int Last)? span) => new(
        span is { First: > 0 } s ? new LocalDate(2020 + s.First, 1, 1) : null, span is { Last: < 3 } u ? new LocalDate(2021 + u.Last, 1, 1) : null);
}
