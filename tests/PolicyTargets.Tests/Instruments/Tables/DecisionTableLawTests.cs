using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Tables;

/// <summary>Tables against a grid that has a point in every segment: what the analysis says of all inputs, the points say one by one.</summary>
public class DecisionTableLawTests
{
    private static readonly Arbitrary<DrawnRow[]> AnyRows = Draw.Rows.ToArbitrary();
    private static readonly Arbitrary<DrawnRow[]> Partitions = Draw.Partitions.ToArbitrary();

    /// <summary>Partitions, some with a row left out.</summary>
    private static readonly Arbitrary<DrawnRow[]> Disjoint = (from rows in Draw.Partitions from left in Gen.Elements(0, 1) select rows[left..]).ToArbitrary();

    [Fact]
    public void Unique_WithoutFindings_HitsExactlyOneRow() => PropertyCheck.Holds(Partitions, rows =>
    {
        DecisionTable<Facts, int> table = Draw.Table(HitPolicy.Unique, rows).Build();

        Assert.Empty(table.Findings);
        Assert.All(Draw.Points, point => Assert.Equal(Array.FindIndex(rows, row => row.Takes(point)) + 1, Assert.Single(Decide(table, point).Hits).Number));
    });

    [Fact]
    public void Overlaps_AreThoseOfTheGrid() => PropertyCheck.Holds(AnyRows, rows =>
    {
        IEnumerable<string> expected =
            from second in Enumerable.Range(0, rows.Length)
            from first in Enumerable.Range(0, second)
            where Draw.Points.Any(point => rows[first].Takes(point) && rows[second].Takes(point))
            select $"Rows[{second}] row {first + 1} row {second + 1}";

        Assert.Equal(expected, Draw.Table(HitPolicy.Unique, rows).Check().Where(finding => finding.Code == FindingCodes.OverlappingVersions)
            .Select(finding => $"{finding.Path} {Number(finding, 1)} {Number(finding, 2)}"));
    });

    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.FirstDeclared)]
    public void Gaps_AreThoseOfTheGrid(HitPolicy policy) => PropertyCheck.Holds(AnyRows, Disjoint, (any, disjoint) =>
    {
        foreach (DrawnRow[] rows in new[] { any, disjoint })
        {
            bool isOpen = Draw.Points.Any(point => !rows.Any(row => row.Takes(point)));

            Assert.Equal(isOpen, Draw.Table(policy, rows).Check().Any(finding => finding.Code == FindingCodes.GapInTable));
        }
    });

    [Fact]
    public void IdleRows_AreThoseOfTheGrid() => PropertyCheck.Holds(AnyRows, rows =>
    {
        IEnumerable<string> expected = Enumerable.Range(1, Math.Max(0, rows.Length - 1))
            .Where(row => !Draw.Points.Any(point => rows[row].Takes(point) && !rows[..row].Any(earlier => earlier.Takes(point)))).Select(row => $"Rows[{row}]");

        Assert.Equal(expected, Draw.Table(HitPolicy.FirstDeclared, rows).Check().Where(finding => finding.Code == FindingCodes.IdleRow).Select(finding => finding.Path));
    });

    [Fact]
    public void Collect_FindsNothing() => PropertyCheck.Holds(AnyRows, rows => Assert.Empty(Draw.Table(HitPolicy.Collect, rows).Check()));

    [Fact]
    public void Unique_OrderOfRows_DoesNotMatter() => PropertyCheck.Holds(Disjoint, rows =>
    {
        DecisionTable<Facts, int> table = Draw.Table(HitPolicy.Unique, rows).Build();
        DecisionTable<Facts, int> turned = Draw.Table(HitPolicy.Unique, Enumerable.Reverse(rows)).Build();

        Assert.All(Draw.Points, point => Assert.Equal(
            Decide(table, point).Hits.Select(row => row.Number), Decide(turned, point).Hits.Select(row => rows.Length + 1 - row.Number)));
    });

    /// <summary>The rows possible for an input with unknown values are those of its completions, and it is decided exactly where they all say the same.</summary>
    [Theory]
    [InlineData(HitPolicy.Unique)]
    [InlineData(HitPolicy.FirstDeclared)]
    [InlineData(HitPolicy.Collect)]
    public void Unknown_IsWhatAllCompletionsSay(HitPolicy policy) => PropertyCheck.Holds(policy == HitPolicy.Unique ? Disjoint : AnyRows, Draw.Questions.ToArbitrary(), (rows, question) =>
    {
        DecisionTable<Facts, int> table = Draw.Table(policy, rows).Build();
        DecisionResult<int> result = table.Decide(Draw.Facts(question.Point, question.Unknown), Draw.Day(question.Point));
        int[][] spoken =
        [
            .. Draw.Points.Where(point => point.Zip(question.Point, question.Unknown.Append(false)).All(at => at.Third || at.First == at.Second))
                .Select(point => Speaking(policy, rows, point)),
        ];

        Assert.Equal(spoken.SelectMany(numbers => numbers).Distinct().Order(), result.Possible.Select(row => row.Number));
        Assert.Equal(spoken.Aggregate((all, numbers) => [.. all.Intersect(numbers)]), result.Hits.Select(row => row.Number));
        Assert.Equal(Outcome(policy, rows, spoken), result.Outcome);
    });

    private static int[] Speaking(HitPolicy policy, DrawnRow[] rows, int[] point) =>
        [.. Enumerable.Range(1, rows.Length).Where(number => rows[number - 1].Takes(point)).Take(policy == HitPolicy.Collect ? rows.Length : 1)];

    private static DecisionOutcome Outcome(HitPolicy policy, DrawnRow[] rows, int[][] spoken)
    {
        string[] said = [.. spoken.Select(numbers => string.Join(" ", numbers.Select(number => policy == HitPolicy.Collect ? number : rows[number - 1].Output))).Distinct()];
        return said.Length > 1 ? DecisionOutcome.Undetermined : said[0].Length > 0 ? DecisionOutcome.Decided : DecisionOutcome.NoRow;
    }

    private static DecisionResult<int> Decide(DecisionTable<Facts, int> table, int[] point) => table.Decide(Draw.Facts(point), Draw.Day(point));

    private static string Number(Finding finding, int argument) => finding.Arguments[argument].Said!.English!.Split(" (")[0];
}
