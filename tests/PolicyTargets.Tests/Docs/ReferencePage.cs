using System.Text.RegularExpressions;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>A page of <c>docs/reference</c> whose tables have a row for each of something, named in the row's first cell.</summary>
internal sealed partial class ReferencePage
{
    private readonly string _name;

    internal ReferencePage(string name)
    {
        _name = $"docs/reference/{name}";
        string path = Path.Combine(SourceTree.Root, "docs", "reference", name);
        Text = File.Exists(path) ? File.ReadAllText(path) : "";
        if (Text.Length == 0)
        {
            Assert.Fail($"The page {_name} is missing.");
        }
    }

    internal string Text { get; }

    /// <summary>Gets the names at the beginning of the tables' rows, each as it is written there.</summary>
    internal string[] Rows => [.. Row().Matches(Text).Select(match => match.Groups[1].Value)];

    internal void HasARowForEach(IEnumerable<string> names, string what) => Offenders.None(names.Except(Rows), $"Each {what} has a row in {_name}");

    internal void MentionsOnly(IEnumerable<string> mentioned, IEnumerable<string> names, string what) =>
        Offenders.None(mentioned.Except(names), $"{_name} names only a {what} that there is");

    [GeneratedRegex(@"^\|\s*(?:<a [^>]*></a>\s*)?\[?`(\w+)`", RegexOptions.Multiline)]
    private static partial Regex Row();
}
