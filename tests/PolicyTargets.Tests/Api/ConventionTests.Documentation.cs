using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Xunit.Abstractions;

namespace PolicyTargets.Tests.Api;

/// <content>The documentation that ships beside the assemblies.</content>
public partial class ConventionTests(ITestOutputHelper output)
{
    private static readonly XElement[] Documented =
        [.. Library.Assemblies.SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))];

    private static readonly HashSet<string> LittleWords =
        [.. "A AN AND ARE AS AT BY EACH EVERY FOR FROM GET GETS HAS HAVE IN IS IT ITS OF ON ONE OR SAME SOME THE THEIR THIS TO TYPE VALUE VALUES WHETHER WITH".Split(' ')];

    [Fact]
    public void Exceptions_InTheDocs_Exist() =>
        Offenders.None(
            from member in Documented
            from tag in member.Elements("exception")
            let cref = (string?)tag.Attribute("cref") ?? ""
            where !IsException(cref)
            select $"{Id(member)} says {cref}",
            "An exception tag names an exception");

    [Fact]
    public void PublicTypes_SayWhetherThreadsMayShareThem() =>
        Offenders.None(
            from type in Library.PublicTypes
            where !type.IsEnum && !Library.IsStatic(type) && !Library.IsDelegate(type)
            where Documented.FirstOrDefault(member => Id(member) == "T:" + type.FullName!.Replace('+', '.'))?.Element("threadsafety") is null
            select type.FullName!,
            "A public type has a threadsafety tag");

    [Fact]
    public void Summaries_EndWithAFullStop() =>
        Offenders.None(
            from member in Documented
            from summary in member.Elements("summary")
            where !summary.Value.TrimEnd().EndsWith('.') && !summary.Value.TrimEnd().EndsWith('。')
            select $"{Id(member)}: {summary.Value.Trim()}",
            "A summary ends with a full stop");

    /// <summary>Not a failure, since some members say it all in their name: the list to read before a release.</summary>
    [Fact]
    public void Summaries_ThatOnlyRepeatTheName_AreListed()
    {
        XElement[] summaries = [.. Documented.SelectMany(member => member.Elements("summary")).Where(summary => IsShown(Id(summary.Parent!)))];
        string[] repeating = [.. summaries.Where(RepeatsTheName).Select(summary => $"{Id(summary.Parent!)}: {summary.Value.Trim()}").Order(StringComparer.Ordinal)];

        output.WriteLine($"{repeating.Length} of {summaries.Length} summaries only repeat the name{Environment.NewLine}{string.Join(Environment.NewLine, repeating)}");

        Assert.NotEmpty(summaries);
    }

    private static string Id(XElement member) => (string)member.Attribute("name")!;

    private static bool IsException(string cref) =>
        cref.StartsWith("T:", StringComparison.Ordinal)
        && Library.Core.GetReferencedAssemblies().Select(Assembly.Load).Concat(Library.Assemblies).Any(assembly => assembly.GetType(cref[2..])?.IsAssignableTo(typeof(Exception)) ?? false);

    /// <summary>Whether an id is that of a public type or of a member of one.</summary>
    private static bool IsShown(string id) => Library.PublicTypes.Any(type => id[2..] == type.FullName || id[2..].StartsWith(type.FullName + ".", StringComparison.Ordinal));

    private static bool RepeatsTheName(XElement summary)
    {
        string[] path = Id(summary.Parent!)[2..].Split('(')[0].Split('.');
        HashSet<string> name = [.. path.TakeLast(2).SelectMany(part => Words(part))];
        string text = string.Concat(summary.DescendantNodes().Select(node => node is XElement see ? ((string?)see.Attribute("cref"))?.Split('.')[^1] : node.ToString()));
        return Words(text).Where(word => !LittleWords.Contains(word)).All(name.Contains);
    }

    /// <summary>Words in capitals, cut to their stem roughly: the first five letters.</summary>
    private static IEnumerable<string> Words(string text) =>
        Word().Matches(text).Select(match => match.Value.ToUpperInvariant()).Select(word => LittleWords.Contains(word) || word.Length < 6 ? word.TrimEnd('S') : word[..5]);

    [GeneratedRegex(@"\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lo}+|\d+")]
    private static partial Regex Word();
}
