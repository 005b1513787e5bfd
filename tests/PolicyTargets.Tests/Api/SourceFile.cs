using System.Text.RegularExpressions;

namespace PolicyTargets.Tests.Api;

/// <summary>One source file of a room: the types that it declares and the names that it uses.</summary>
internal sealed partial class SourceFile
{
    private static readonly string[] BeforeAType =
    [
        "new", "is", "as", "not", "case", "typeof", "class", "struct", "record", "static", "readonly", "required", "abstract", "override", "sealed",
        "public", "internal", "private", "protected", "params", "out", "ref", "in", "async", "const",
    ];

    private static readonly string[] AfterAName = ["is", "as", "switch", "with", "when", "and", "or", "in", "not"];
    private static readonly string[] NotATypeBefore = [.. BeforeAType, "return", "throw", "await", "yield", "else", "and", "or", "when", "where", "using", "namespace", "=>"];
    private static readonly string[] Declarator = ["{", "(", "=>", "=", ";", ",", ")"];
    private readonly string[] _tokens;

    private SourceFile(string path, string room, string code) => (Path, Room, Code, _tokens) = (path, room, code, CodeScanner.Tokens(code));

    internal string Path { get; }

    /// <summary>Gets the folder directly below the project that the file lies in; empty for the project itself.</summary>
    internal string Room { get; }

    internal string Code { get; }

    /// <summary>Gets the types at the top of the file, in their order; those that it only puts an attribute on are declared elsewhere.</summary>
    internal IEnumerable<(string Name, bool IsPublic)> Types =>
        TypeDeclaration().Matches(Code).Where(match => !IsAttachment(match)).Select(match => (match.Groups["name"].Value, match.Value.Contains("public ", StringComparison.Ordinal)));

    internal static IEnumerable<SourceFile> All(string project) =>
        SourceTree.Files(project, "*.cs").Select(path => new SourceFile(
            SourceTree.Shown(path),
            System.IO.Path.GetRelativePath(project, path).Split(System.IO.Path.DirectorySeparatorChar) is { Length: > 1 } parts ? parts[0] : "",
            CodeScanner.CodeOf(File.ReadAllText(path))));

    internal static SourceFile Of(string code) => new("", "", CodeScanner.CodeOf(code));

    /// <summary>Gets whether the file declares nothing, and only puts attributes on the types of other rooms.</summary>
    internal bool IsOfAttachments => TypeDeclaration().Matches(Code) is { Count: > 0 } matches && matches.All(IsAttachment);

    /// <summary>The names of members and parameters that the file declares.</summary>
    internal IEnumerable<string> DeclaredNames() => Enumerable.Range(0, _tokens.Length).Where(IsDeclared).Select(i => _tokens[i]);

    /// <summary>The types out of a list that the file uses.</summary>
    /// <param name="types">The types looked for.</param>
    /// <param name="members">Members in reach. Where a name could be a member or a type, as <c>Target</c> in <c>Target.Id</c>, it is the member if there is one; a member
    /// whose type has the same name is found where it is declared.</param>
    internal IEnumerable<string> Uses(IReadOnlySet<string> types, IReadOnlySet<string> members) =>
        Enumerable.Range(0, _tokens.Length).Where(i => types.Contains(_tokens[i]) && !IsMemberName(i) && (IsSurelyAType(i) || !members.Contains(_tokens[i]))).Select(i => _tokens[i]);

    /// <summary>A part of a type without a body: <c>public partial record Target;</c>.</summary>
    private bool IsAttachment(Match declaration) => declaration.Value.Contains("partial ", StringComparison.Ordinal) && Code.AsSpan(declaration.Index + declaration.Length).StartsWith(";");

    private string At(int index) => index >= 0 && index < _tokens.Length ? _tokens[index] : "";

    private static bool IsWord(string token) => token.Length > 0 && (char.IsLetter(token[0]) || token[0] == '_');

    /// <summary>Behind the dot of a value, named in a call (<c>Target: x</c>) or in an initialiser (<c>{ Target = x }</c>), or just being declared.</summary>
    private bool IsMemberName(int i) =>
        (At(i - 1) is "." or "?." && !IsQualified(i))
        || (At(i - 1) is "{" or "," && At(i + 1) is "=")
        || (At(i - 1) is "{" or "," or "(" && At(i + 1) is ":")
        || IsDeclared(i);

    /// <summary>Behind a type and before what a declaration goes on with: <c>Quantity Target {</c>, <c>Quantity? Target =&gt;</c>.</summary>
    private bool IsDeclared(int i) =>
        IsWord(At(i)) && Declarator.Contains(At(i + 1)) && (At(i - 1) is ">" or "?" or "]" || (IsWord(At(i - 1)) && !NotATypeBefore.Contains(At(i - 1))));

    private bool IsSurelyAType(int i) =>
        IsQualified(i) || BeforeAType.Contains(At(i - 1)) || (At(i - 1) is "(" && At(i - 2) is "typeof") || (At(i - 1) is "<" && At(i + 1) is ">" or ",")
        || (IsWord(At(i + 1)) && !AfterAName.Contains(At(i + 1))) || (At(i + 1) is "?" && IsWord(At(i + 2)) && Declarator.Contains(At(i + 3))) || (At(i + 1) is "[" && At(i + 2) is "]");

    /// <summary>Behind the name of the library or of one of its namespaces: <c>PolicyTargets.Target</c>, <c>Text.ClaimWriter</c>.</summary>
    private bool IsQualified(int i) =>
        At(i - 1) is "." && (At(i - 2) is "PolicyTargets" || (RoomTests.Namespaces.Contains(At(i - 2)) && (At(i - 3) is not "." || At(i - 4) is "PolicyTargets")));

    [GeneratedRegex(
        @"^(?:(?:public|internal|file|abstract|sealed|static|readonly|ref|partial) )*(?:record struct|class|record|struct|enum|interface|delegate [\w<>?.]+) (?<name>\w+)",
        RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
