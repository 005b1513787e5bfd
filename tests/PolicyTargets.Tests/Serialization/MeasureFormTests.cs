using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Serialization;

public sealed class MeasureFormTests
{
    /// <summary>The vocabulary of the tool's contract, in its order.</summary>
    private static readonly string[] Words =
        ["level", "sum", "average", "change", "additions", "growth", "average-growth", "multiple", "rank", "rank-of-change", "rank-of-growth", "rank-in-history", "tier", "share", "contribution", "relative"];

    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(SourceTree.Root, "docs", "reference", "catalogue-files.md")).SkipWhile(line => line != "## Measures").TakeWhile(line => line != "## Values and bounds")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)),
    ];

    public static TheoryData<string> All => [.. Words];

    [Fact]
    public void All_AreTheWordsOfTheContract() => Assert.Equal(Words, MeasureForm.All.Keys);

    [Theory]
    [MemberData(nameof(All))]
    public void Page_SaysWhatStandsBesideAMeasure(string word)
    {
        string[] row = Assert.Single(Rows, row => row[1].Split(", ").Contains($"`{word}`"));
        MeasureForm form = MeasureForm.All[word];
        string[] said = [.. row[2].Split([' ', ',', ';', ':', '(', ')', '*'], StringSplitOptions.RemoveEmptyEntries)];
        string[] takes = form.LooksAt.Count == 0 ? [.. form.Members] : [MeasureForm.Of, .. form.Members];
        Assert.Equal(takes.Order(StringComparer.Ordinal), MeasureForm.AllMembers.Where(member => said.Contains(member) && (member != MeasureForm.Of || row[2].StartsWith("of", StringComparison.Ordinal) || row[2].Contains(", of", StringComparison.Ordinal))).Order(StringComparer.Ordinal));
    }

    /// <summary>Whatever a measure may look at needs no <c>of</c> of its own, but that of the value.</summary>
    [Fact]
    public void LooksAt_NamesMeasures() => Assert.All(MeasureForm.All.Values.SelectMany(form => form.LooksAt), word => Assert.Contains(word, Words));
}
