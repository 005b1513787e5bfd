using System.Text.RegularExpressions;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

public partial class FindingCodeDocTests
{
    private static readonly string[] Codes = [.. FindingCodes.All.Select(code => code.Text)];

    [Fact]
    public void FindingCodes_HaveARow() => new ReferencePage("findings.md").HasARowForEach(Codes, "finding code");

    [Fact]
    public void FindingCodes_OnThePage_Exist()
    {
        var page = new ReferencePage("findings.md");

        page.MentionsOnly(Code().Matches(page.Text).Select(match => match.Value), Codes, "finding code");
    }

    /// <summary>What a reader finds stands in a table without severities: all of it is an error.</summary>
    [Fact]
    public void FindingCodes_OnThePage_HaveTheirSeverity()
    {
        var stated = Row().Matches(new ReferencePage("findings.md").Text).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        Offenders.None(
            FindingCodes.All.Where(code => !string.Equals(stated.GetValueOrDefault(code.Text, "error"), $"{FindingCodes.SeverityOf(code)}", StringComparison.OrdinalIgnoreCase)).Select(code => $"{code}: {FindingCodes.SeverityOf(code)}"),
            "A row of findings.md has the severity of SeverityOf");
    }

    /// <summary>A code that is declared but not listed would be in no page and in no message table.</summary>
    [Fact]
    public void FindingCodes_AreAllListed_OnceEach()
    {
        IEnumerable<object?> declared = typeof(FindingCodes).GetProperties().Where(property => property.PropertyType == typeof(FindingCode)).Select(property => property.GetValue(null));

        Assert.Equal(declared.Select(code => code!.ToString()).Order(StringComparer.Ordinal), Codes.Order(StringComparer.Ordinal));
        Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"^\| `([A-Z]{3}[0-9]{3})` \| (error|warning|info) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{3}\b")]
    private static partial Regex Code();
}
