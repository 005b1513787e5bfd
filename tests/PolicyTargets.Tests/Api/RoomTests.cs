using System.Text.RegularExpressions;

namespace PolicyTargets.Tests.Api;

/// <summary>The rooms of the library: a folder of <c>src/PolicyTargets</c> each, which uses only the rooms that stand before it.</summary>
public partial class RoomTests
{
    private const string NodaTime = "NodaTime";
    private const string Json = "System.Text.Json";
    private const string FluentValidation = "FluentValidation";
    private const string DependencyInjection = "Microsoft.Extensions.DependencyInjection";

    /// <summary>The rooms from the ground up, and the foreign namespaces that each may name.</summary>
    private static readonly (string Name, bool IsVocabulary, string[] Foreign)[] Rooms =
    [
        ("Internal", false, []),
        ("Messages", false, []),
        ("Quantities", true, []),
        ("Time", true, [NodaTime]),
        ("Subjects", true, [NodaTime]),
        ("Indicators", true, [NodaTime]),
        ("Measurands", true, [NodaTime]),
        ("Observations", true, [NodaTime]),
        ("Targets", true, [NodaTime]),
        ("Attainment", true, [NodaTime]),
        ("Progress", false, [NodaTime]),
        ("Scorecards", false, []),
        ("Instruments", false, [NodaTime]),
        ("Catalogues", false, [NodaTime]),
        ("Text", false, [NodaTime]),
        ("Validation", false, [NodaTime, FluentValidation]),
        ("Serialization", false, [NodaTime, Json]), // dates are NodaTime's, and files hold dates
        ("DependencyInjection", false, [FluentValidation, DependencyInjection]), // validators are registered under FluentValidation's interface
    ];

    /// <summary>Gets the rooms whose name is a namespace.</summary>
    internal static IReadOnlyList<string> Namespaces { get; } = [.. Rooms.Where(room => !room.IsVocabulary).Select(room => room.Name)];

    /// <summary>Gets the rooms, from the ground up.</summary>
    internal static IReadOnlyList<string> Names { get; } = [.. Rooms.Select(room => room.Name)];

    private static readonly SourceFile[] Files = [.. SourceFile.All(SourceTree.CoreSources)];

    [Fact]
    public void Files_LieInAKnownRoom() =>
        Offenders.None(Files.Where(file => Index(file.Room) < 0).Select(file => file.Path), "Every source file lies in a room");

    [Fact]
    public void Files_HaveTheNamespaceOfTheirRoom() =>
        Offenders.None(
            from file in Files
            where !file.IsOfAttachments && Index(file.Room) is >= 0 and var room && Namespace().Match(file.Code).Groups[1].Value != (Rooms[room].IsVocabulary ? "PolicyTargets" : "PolicyTargets." + file.Room)
            select file.Path,
            "Vocabulary rooms have the root namespace, the others that of their folder");

    [Fact]
    public void Rooms_UseOnlyWhatStandsBeforeThem() =>
        Offenders.None(Rooms.SelectMany((_, room) => Later(room)), "A room uses only the rooms before it");

    [Fact]
    public void Rooms_OpenOnlyNamespacesBeforeThem() =>
        Offenders.None(
            from file in Files
            from Match opened in RoomNamespace().Matches(file.Code)
            where Index(opened.Groups[1].Value) > Index(file.Room)
            select $"{file.Path} names {opened.Value.Trim()}",
            "A room opens only the namespaces of the rooms before it");

    [Fact]
    public void Rooms_NameOnlyTheirForeignNamespaces() =>
        Offenders.None(
            from file in Files
            where Index(file.Room) >= 0
            from Match foreign in Foreign().Matches(file.Code)
            where !Rooms[Index(file.Room)].Foreign.Any(allowed => foreign.Groups[1].Value == allowed || foreign.Groups[1].Value.StartsWith(allowed + ".", StringComparison.Ordinal))
            select $"{file.Path} names {foreign.Groups[1].Value}",
            "A room names only the foreign namespaces that its row allows");

    /// <summary>So that a reader finds a type by the name of its file.</summary>
    [Fact]
    public void Files_HoldOnePublicType_OrAUnion() =>
        Offenders.None(
            from file in Files
            let types = file.Types.Where(type => type.IsPublic).Select(type => type.Name).ToArray()
            where types.Length > 1 && !IsUnion(types)
            select $"{file.Path} holds {string.Join(", ", types)}",
            "A file holds one public type, or a closed union with its cases");

    [Fact]
    public void Files_AreNamedAfterTheirPublicType() =>
        Offenders.None(
            from file in Files
            where file.Types.FirstOrDefault(type => type.IsPublic) is { Name: { } first } && Path.GetFileName(file.Path).Split('.')[0] != first
            select file.Path,
            "A file has the name of its public type");

    /// <summary>The guard itself: members that are called as later types do not count, types in every position do.</summary>
    [Theory]
    [InlineData("Quantity Target { get; } void M() => N(Target.Value, x.Target, Target: 1); // Target\n string s = \"Target\";", false)]
    [InlineData("var r = new Result { Target = x };", false)]
    [InlineData("Target? Find(int id);", true)]
    [InlineData("void M(Target target) { }", true)]
    [InlineData("bool B(object o) => o is Target;", true)]
    [InlineData("string s = $\"{Target.Parse(x)}\";", true)]
    [InlineData("IReadOnlyList<Target> All { get; }", true)]
    [InlineData("var t = PolicyTargets.Target.Parse(x);", true)]
    [InlineData("var t = Text.Target.Parse(x);", true)]
    public void Uses_TellsTypesFromMembers(string code, bool uses)
    {
        SourceFile file = SourceFile.Of(code);

        Assert.Equal(uses, file.Uses(new HashSet<string> { "Target" }, file.DeclaredNames().ToHashSet()).Any());
    }

    private static int Index(string room) => Array.FindIndex(Rooms, r => r.Name == room);

    private static IEnumerable<string> Later(int room)
    {
        HashSet<string> later = [.. Files.Where(file => Index(file.Room) > room).SelectMany(file => file.Types).Select(type => type.Name)];
        HashSet<string> members = [.. Files.Where(file => Index(file.Room) <= room).SelectMany(file => file.DeclaredNames())];
        return from file in Files
               where Index(file.Room) == room
               from type in file.Uses(later, members)
               select $"{file.Path} names {type} of {Files.First(f => f.Types.Any(t => t.Name == type)).Room}";
    }

    private static bool IsUnion(string[] types)
    {
        Type? union = Unions.All.FirstOrDefault(type => type.Name == types[0]);
        return union is not null && Unions.IsClosed(union)
            && types.Skip(1).All(name => Library.PublicTypes.Any(type => type.Name == name && type.IsSealed && type.BaseType == union));
    }

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();

    [GeneratedRegex(@"\bPolicyTargets\.(\w+)\b")]
    private static partial Regex RoomNamespace();

    /// <summary>Opened namespaces that are neither the BCL's nor our own, and the known foreign ones wherever they are written out.</summary>
    [GeneratedRegex(
        @"(?:^using (?>(?:static )?(?:\w+ = )?)(?!System\b|PolicyTargets\b)|(?<![\w.])(?=NodaTime\.|FluentValidation\.|Microsoft\.|System\.Text\.Json\b))([\w.]+)",
        RegexOptions.Multiline)]
    private static partial Regex Foreign();
}
