using System.Text.RegularExpressions;
using PolicyTargets.Messages;

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

    /// <summary>A code that is declared but not listed would be in no page and in no message table.</summary>
    [Fact]
    public void FindingCodes_AreAllListed_OnceEach()
    {
        IEnumerable<object?> declared = typeof(FindingCodes).GetProperties().Where(property => property.PropertyType == typeof(FindingCode)).Select(property => property.GetValue(null));

        Assert.Equal(declared.Select(code => code!.ToString()).Order(StringComparer.Ordinal), Codes.Order(StringComparer.Ordinal));
        Assert.Equal(Codes.Length, Codes.Distinct(StringComparer.Ordinal).Count());
    }

    [GeneratedRegex(@"\b[A-Z]{3}[0-9]{3}\b")]
    private static partial Regex Code();
}
