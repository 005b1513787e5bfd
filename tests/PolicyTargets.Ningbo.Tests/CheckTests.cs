using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>What the checker says of the catalogue, held to <c>docs/reference/ningbo-findings.md</c>: which claims belong to which check is the proofreader's, the worked sentences were approved by reading.</summary>
public partial class CheckTests
{
    private static readonly PolicyCatalogue Catalogue = NingboCatalogue.Load();
    private static readonly ConsistencyReport Report = new CatalogueChecker().Check(Catalogue);
    private static readonly string Page = File.ReadAllText(PathOfPage());
    private static readonly string[][] Rows = [.. Page.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal) && !line.StartsWith("| c", StringComparison.Ordinal)).Select(line => line.Trim('|', ' ').Split(" | "))];

    private static IEnumerable<(string Code, string Objects)> Tabled =>
        from row in Rows
        let at = Array.FindIndex(row, cell => Code().IsMatch(cell))
        where at >= 0
        from objects in row[at + 1].Split("; ")
        select (row[at].Trim('`'), objects);

    [Fact]
    public void Findings_AreThoseOfTheTable_AndNoOthers() =>
        Assert.Equal(Tabled.Order(), Report.Findings.Select(finding => (finding.Code.Text, string.Join(' ', finding.Objects))).Order());

    [Fact]
    public void Findings_HoldNoError() => Assert.False(Report.HasErrors, string.Join("\n", Report.Findings.Where(finding => finding.Severity == Severity.Error)));

    [Fact]
    public void Identities_OfTheTable_HoldWithItsNumbers()
    {
        string[] verified = [.. Report.Verified.Select(identity => $"{identity.Kind} | {string.Join(' ', identity.Objects)} | {identity.Message(Language.English)}")];

        Assert.Empty(Rows.Where(row => row.Length == 4 && Identity().IsMatch(row[1]) && !Code().IsMatch(row[1])).Select(row => $"{row[1].Trim('`')} | {row[2]} | {row[3]}").Except(verified));
        Assert.InRange(verified.Length, 50, 200);
    }

    /// <summary>The proofreader's own list, where it is at hand: every warning that names claims is accounted for with each of them.</summary>
    [SharedFact]
    public void Checks_ThatWarn_AreAllInTheTable()
    {
        foreach (string line in File.ReadLines(Path.Combine(SharedFolder.Seeds!, "checks.md")))
        {
            string[] cells = line.Trim('|', ' ').Split(" | ");
            if (cells is [var number, "warning", _, var claims, ..] && ClaimId().IsMatch(claims))
            {
                string told = string.Join(' ', Rows.Where(row => row[0] == number).SelectMany(row => row));
                string[] missing = [.. ClaimId().Matches(claims).Select(match => match.Value).Where(id => !told.Contains(id, StringComparison.Ordinal))];
                Assert.True(missing.Length == 0, $"check {number} does not account for {string.Join(", ", missing)}");
            }
        }
    }

    /// <summary>Every check for information is worked out, or the page says why it is not.</summary>
    [SharedFact]
    public void Checks_ForInformation_AreWorkedOutOrExplained()
    {
        string reasons = string.Join(' ', Page.Split("Not worked out")[1..]);
        foreach (string line in File.ReadLines(Path.Combine(SharedFolder.Seeds!, "checks.md")))
        {
            if (line.Trim('|', ' ').Split(" | ") is [var number, "info", ..])
            {
                Assert.True(Rows.Any(row => row[0] == number) || Regex.IsMatch(reasons, $@"\b{number}\b"), $"check {number} is neither worked out nor explained");
            }
        }
    }

    private static string PathOfPage([CallerFilePath] string thisFile = "") => Path.Combine(Path.GetDirectoryName(thisFile)!, "..", "..", "docs", "reference", "ningbo-findings.md");

    [GeneratedRegex("^`[A-Z]{3}[0-9]{3}`$")]
    private static partial Regex Code();

    [GeneratedRegex("^`[A-Za-z]+`$")]
    private static partial Regex Identity();

    [GeneratedRegex("[A-Z0-9]+-[0-9]{3}")]
    private static partial Regex ClaimId();
}
