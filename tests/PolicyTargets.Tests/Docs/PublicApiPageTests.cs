using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>The page docs/reference/public-api.md: a row for each public type, with the first sentence of its summary.</summary>
public partial class PublicApiPageTests
{
    private const string FirstHeading = "\n## ";
    private static readonly string Page = Path.Combine(SourceTree.Root, "docs", "reference", "public-api.md");

    private static readonly Dictionary<string, string> RoomOf =
        SourceFile.All(SourceTree.CoreSources).SelectMany(file => file.Types.Where(type => type.IsPublic).Select(type => (type.Name, file.Room))).DistinctBy(type => type.Name).ToDictionary(type => type.Name, type => type.Room);

    private static readonly Dictionary<string, XElement> Summaries = Library.Assemblies
        .SelectMany(assembly => XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member"))
        .Where(member => member.Element("summary") is not null)
        .ToDictionary(member => (string)member.Attribute("name")!, member => member.Element("summary")!);

    /// <summary>What stands below the page's introduction is written by this test: run it once with <c>APPROVE_API=1</c>.</summary>
    [Fact]
    public void Page_HasEveryPublicType_AsItsSummarySays()
    {
        string page = File.ReadAllText(Page);
        int introduction = page.IndexOf(FirstHeading, StringComparison.Ordinal);
        string tables = Tables();
        if (Environment.GetEnvironmentVariable("APPROVE_API") == "1")
        {
            page = page[..introduction] + tables;
            File.WriteAllText(Page, page);
        }

        string[] approved = page[introduction..].Split('\n');
        string[] present = tables.Split('\n');
        Offenders.None(
            approved.Except(present).Select(line => $"{line} (gone)").Concat(present.Except(approved).Select(line => $"{line} (new)")),
            "docs/reference/public-api.md has a row for each public type (APPROVE_API=1 writes it)");
        Assert.Equal(present, approved);
    }

    [Theory]
    [InlineData("<summary>One, see <see cref=\"P:X.Y.Z\" />. Two.</summary>", "One, see `Y.Z`.")]
    [InlineData("<summary>The <c>a.b</c> (e.g. here) of <see cref=\"M:X.Do(System.Int32)\" />: 1.5 | 2.\n  More.</summary>", "The `a.b` (e.g. here) of `X.Do`: 1.5 \\| 2.")]
    [InlineData("<summary>Of <see cref=\"T:X.Dated`1\" />, or <see langword=\"null\" />.</summary>", "Of `Dated`, or `null`.")]
    public void FirstSentence_OfASummary(string summary, string expected) => Assert.Equal(expected, FirstSentence(XElement.Parse(summary)));

    private static string Tables()
    {
        var text = new StringBuilder();
        foreach (Assembly assembly in Library.Assemblies)
        {
            IEnumerable<Type> types = Library.PublicTypes.Where(type => type.Assembly == assembly);
            foreach (IGrouping<string, Type> space in types.GroupBy(type => type.Namespace!).OrderBy(space => space.Key, StringComparer.Ordinal))
            {
                text.Append(FirstHeading).Append('`').Append(space.Key).Append("`\n");
                bool isVocabulary = space.Key == "PolicyTargets";
                foreach (IGrouping<string, Type> room in space.GroupBy(type => isVocabulary ? RoomOf[Bare(type)] : "").OrderBy(room => RoomTests.Names.TakeWhile(name => name != room.Key).Count()))
                {
                    text.Append(isVocabulary ? $"\n### {room.Key}\n" : "").Append("\n| type | what it is |\n|---|---|\n");
                    foreach (Type type in room.OrderBy(type => Bare(Union(type) ?? type), StringComparer.Ordinal).ThenBy(type => Union(type) is not null).ThenBy(Bare, StringComparer.Ordinal))
                    {
                        text.Append("| `").Append(TypeText.Name(type)).Append('`').Append(Union(type) is { } union ? $", a `{Bare(union)}`" : "").Append(" | ").Append(FirstSentence(Summaries["T:" + type.FullName!.Replace('+', '.')])).Append(" |\n");
                    }
                }
            }
        }

        return text.ToString();
    }

    /// <summary>The closed union that a type is a case of.</summary>
    private static Type? Union(Type type) => type.BaseType is { } parent && (Unions.IsClosed(parent) || Library.PublicTypes.Contains(parent)) ? parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent : null;

    private static string Bare(Type type) => type.Name.Split('`')[0];

    private static string FirstSentence(XElement summary)
    {
        string text = Blanks().Replace(string.Concat(summary.Nodes().Select(Words)), " ").Trim();
        return End().Match(text) is { Success: true } end ? text[..(end.Index + 1)] : text;
    }

    private static string Words(XNode node) => (node switch
    {
        XElement { Name.LocalName: "see" } see => $"`{(see.Attribute("langword")?.Value ?? Last((string)see.Attribute("cref")!))}`",
        XElement { Name.LocalName: "c" or "paramref" or "typeparamref" } code => $"`{(code.Attribute("name")?.Value ?? code.Value)}`",
        XElement other => string.Concat(other.Nodes().Select(Words)),
        _ => ((XText)node).Value,
    }).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>A type by its name, a member behind that of its type.</summary>
    private static string Last(string cref) => string.Join('.', cref[2..].Split('(')[0].Split('.').TakeLast(cref.StartsWith("T:", StringComparison.Ordinal) ? 1 : 2).Select(part => part.Split('`')[0]));

    /// <summary>A full stop before a blank and a capital, or at the end.</summary>
    [GeneratedRegex(@"[.](?=\s+[\p{Lu}\p{Lo}]|$)")]
    private static partial Regex End();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
