using System.Text;
using System.Xml.Linq;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Packages;

/// <summary>What a consumer gets with a package, beyond what the assemblies do.</summary>
public class PackageTests
{
    private static readonly string[] Frameworks = ["net10.0", "net8.0"];
    private static readonly string[] Extensions = ["dll", "xml"];

    public static TheoryData<string> Libraries => ["PolicyTargets", "PolicyTargets.Ningbo", "PolicyTargets.Testing", "PolicyTargets.Interchange"];

    public static TheoryData<string> All => ["PolicyTargets", "PolicyTargets.Ningbo", "PolicyTargets.Testing", "PolicyTargets.Interchange", "PolicyTargets.Tool"];

    [PackageTheory]
    [MemberData(nameof(All))]
    public void Package_HasReadmeIconAndLicence(string id)
    {
        PackedFile package = PackageFolder.Package(id);
        XElement licence = package.Nuspec.Elements().Single(element => element.Name.LocalName == "license");

        Assert.Equal(("README.md", "icon.png"), (package.Text("readme"), package.Text("icon")));
        Assert.Equal(("expression", "MIT"), (licence.Attribute("type")!.Value, licence.Value));
        Assert.All(["description", "tags", "copyright", "authors", "releaseNotes"], name => Assert.NotEmpty(package.Text(name)));
        Assert.All(["README.md", "icon.png", "LICENSE"], name => Assert.NotEmpty(package[name]));
        Assert.StartsWith($"# {id.Replace("PolicyTargets.Tool", "policy-targets", StringComparison.Ordinal)}", Encoding.UTF8.GetString(package["README.md"]), StringComparison.Ordinal);
    }

    [PackageTheory]
    [MemberData(nameof(Libraries))]
    public void Library_HasAssemblyAndDocumentation_ForBothFrameworks(string id) =>
        Assert.Equal(
            from framework in Frameworks from extension in Extensions select $"lib/{framework}/{id}.{extension}",
            PackageFolder.Package(id).Entries.Where(entry => entry.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    /// <summary>The tool brings its libraries along, without their documentation.</summary>
    [PackageTheory]
    [InlineData("PolicyTargets.Tool")]
    public void Tool_HasWhatItRunsWith(string id)
    {
        PackedFile package = PackageFolder.Package(id);
        string[] names = [.. package.Entries.Where(entry => entry.StartsWith("tools/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        Assert.All(names, name => Assert.Matches(@"^tools/net10\.0/any/([A-Za-z.-]+\.dll|[A-Za-z.-]+\.pdb|policy-targets\.(deps|runtimeconfig)\.json|DotnetToolSettings\.xml)$", name));
        Offenders.None(
            names.Where(name => name.EndsWith(".dll", StringComparison.Ordinal)).Select(Path.GetFileNameWithoutExtension)
                .Where(name => !name!.Contains("olicy", StringComparison.Ordinal) && !Encoding.UTF8.GetString(package["THIRD-PARTY-NOTICES.txt"]).Contains($"\n{name} ", StringComparison.Ordinal))!,
            "Each library that the tool brings along is in its notices");
    }

    [PackageTheory]
    [MemberData(nameof(All))]
    public void Symbols_BelongToTheAssemblies_AndHoldTheSources(string id)
    {
        PackedFile package = PackageFolder.Package(id);
        PackedFile symbols = PackageFolder.Symbols(id);

        Assert.NotEmpty(package.Own(".dll"));
        Assert.All(package.Own(".dll"), assembly =>
        {
            (System.Reflection.Metadata.BlobContentId expected, _, bool isReproducible) = PortableImage.DebugOf(package[assembly]);
            (System.Reflection.Metadata.BlobContentId found, IReadOnlyList<(string Path, bool IsEmbedded)> sources) = PortableImage.SymbolsOf(symbols[Path.ChangeExtension(assembly, ".pdb")]);

            Assert.Equal(expected, found);
            Assert.True(isReproducible, $"{assembly} says that the same sources give the same bytes.");
            Assert.NotEmpty(sources);
            Offenders.None(sources.Where(source => !source.IsEmbedded).Select(source => source.Path), "Every source is in the symbols");
        });
    }

    [PackageTheory]
    [MemberData(nameof(All))]
    public void Package_TellsNothingOfTheMachineItWasBuiltOn(string id)
    {
        PackedFile package = PackageFolder.Package(id);
        PackedFile symbols = PackageFolder.Symbols(id);
        string[] folders = [SourceTree.Root, Environment.GetFolderPath(Environment.SpecialFolder.UserProfile)];

        Offenders.None(
            from file in new[] { package, symbols }
            from entry in file.Entries
            from folder in folders
            where folder.Length > 1 && new[] { Encoding.UTF8, Encoding.Unicode }.Any(encoding => file[entry].AsSpan().IndexOf(encoding.GetBytes(folder)) >= 0)
            select $"{entry}: {folder}",
            "No file names a folder of this machine");
        Assert.All(package.Own(".dll"), assembly => Assert.StartsWith("/_", PortableImage.DebugOf(package[assembly]).Path, StringComparison.Ordinal));
        Assert.All(
            symbols.Own(".pdb").SelectMany(file => PortableImage.SymbolsOf(symbols[file]).Sources),
            source => Assert.StartsWith("/_", source.Path, StringComparison.Ordinal));
    }

    /// <summary>Packed once more, in another folder: the files are the same, byte for byte.</summary>
    [TwicePackedTheory]
    [MemberData(nameof(All))]
    public void Package_PackedAgain_IsTheSame(string id)
    {
        foreach ((PackedFile first, PackedFile second) in new[] { (PackageFolder.Package(id), PackageFolder.SecondPackage(id)), (PackageFolder.Symbols(id), PackageFolder.SecondSymbols(id)) })
        {
            Assert.Equal(first.Entries, second.Entries);
            Offenders.None(first.Entries.Where(entry => !first[entry].AsSpan().SequenceEqual(second[entry])), "A second pack gives the same bytes");
        }
    }
}
