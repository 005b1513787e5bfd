using System.Globalization;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The worked pairs of the seeds, row by row.</summary>
public sealed class SeedPairTests
{
    // What this step does not hold: an average growth, an instrument's parameter, a composite, the pace of a change against a level.
    private static readonly string[] NotHeld = ["P315-065", "NBD-007", "NB24-080"];

    // Rows whose "met" speaks of the years, which a plain comparison leaves out, and the one whose stages differ.
    private static readonly Dictionary<string, BoundRelation> RelationsOfTheirOwn = new()
    {
        ["CX25-009"] = BoundRelation.Inside,
        ["NB24-086"] = BoundRelation.Inside,
        ["JB21-107"] = BoundRelation.Inside,
        ["JB21-090"] = BoundRelation.Undecided,
    };

    public static TheoryData<string, string> Rows => Ids(IsHeld);

    public static TheoryData<string, string> Measured => Ids(row => IsHeld(row) && row["gap"].Length > 0 && row["id_target"] != "JB21-090");

    [SharedFact]
    public void Rows_AreAllOfTheSeedsBut5() => Assert.Equal(32 - 5, Rows.Count);

    [SharedTheory]
    [MemberData(nameof(Rows))]
    public void Compare_HasTheRelationOfTheSeed(string target, string observation)
    {
        string met = Row(target, observation)["met_strict"];
        BoundRelation expected = RelationsOfTheirOwn.TryGetValue(target, out BoundRelation own) ? own
            : met.StartsWith("undetermined", StringComparison.Ordinal) || met.Contains("field open", StringComparison.Ordinal) ? BoundRelation.Undecided
            : met.StartsWith("not yet", StringComparison.Ordinal) ? BoundRelation.Outside : BoundRelation.Inside;
        Assert.Equal(expected, Reference.Compare(target, observation).Relation);
    }

    [SharedTheory]
    [MemberData(nameof(Measured))]
    public void Compare_HasTheDistanceOfTheSeed(string target, string observation)
    {
        (IReadOnlyDictionary<string, string> row, BoundComparison pair) = (Row(target, observation), Reference.Compare(target, observation));
        decimal gap = Number(row["gap"])!.Value;
        Assert.Equal(Math.Max(gap, 0), pair.Distance.Range?.Upper);
        Assert.Equal(row["gap_unit"], pair.Distance.Range?.Unit.Code);
        Assert.Equal(gap, target == "P315-022" ? pair.Margin.Range?.Lower : pair.Margin.Range?.Upper); // a ceiling's surplus is positive
    }

    [SharedTheory]
    [MemberData(nameof(Measured))]
    public void Compare_HasTheRatioOfTheSeed(string target, string observation) =>
        Assert.Equal(Number(Row(target, observation)["ratio_to_target"]), PairTests.Rounded(Reference.Compare(target, observation).Ratio.Range?.Lower));

    [SharedTheory]
    [MemberData(nameof(Measured))]
    public void Compare_NeedsTheYearlyChangeOfTheSeed(string target, string observation) =>
        Assert.Equal(Number(Row(target, observation)["required_per_year"]), PairTests.Rounded(Reference.Compare(target, observation).RequiredChange.Range?.Upper));

    private static bool IsHeld(IReadOnlyDictionary<string, string> row) => !NotHeld.Contains(row["id_target"]) && row["gap_unit"] != "家/year";

    private static TheoryData<string, string> Ids(Func<IReadOnlyDictionary<string, string>, bool> isWanted)
    {
        var ids = new TheoryData<string, string>();
        foreach (IReadOnlyDictionary<string, string> row in SharedFolder.Pairs.Where(isWanted))
        {
            ids.Add(row["id_target"], row["id_observation"]);
        }

        return ids;
    }

    private static IReadOnlyDictionary<string, string> Row(string target, string observation) =>
        SharedFolder.Pairs.Single(row => row["id_target"] == target && row["id_observation"] == observation);

    private static decimal? Number(string cell) => cell.Length == 0 ? null : decimal.Parse(cell, CultureInfo.InvariantCulture);
}
