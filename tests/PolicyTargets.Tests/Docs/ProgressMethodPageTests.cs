using System.Globalization;
using System.Text.RegularExpressions;
using PolicyTargets.Progress;
using PolicyTargets.Tests.Api;

namespace PolicyTargets.Tests.Docs;

/// <summary>docs/reference/methods.md says of each method what the code has: its facts, and every band with the side on which its edge is closed. The words around them are read by people alone.</summary>
public sealed partial class ProgressMethodPageTests
{
    private const string Head = "| asked for | band | label | neutral |";

    private static readonly Dictionary<string, string> sections = Heading().Split(Text.Split("\n## Reasons\n")[0]).Skip(1).Chunk(2).ToDictionary(part => part[0], part => part[1]);

    [Fact]
    public void Methods_HaveASectionEach_AndNoOther() => Assert.Equal(ProgressMethods.All.Select(method => method.Id).Order(StringComparer.Ordinal), sections.Keys.Order(StringComparer.Ordinal));

    /// <summary>Missing lines are shown as they are to stand on the page.</summary>
    [Fact]
    public void Sections_SayWhatTheCodeHas() =>
        Offenders.None(
            from method in ProgressMethods.All
            from line in Facts(method).Concat(Rows(method))
            where !Lines(method).Contains(line)
            select $"{method.Id}: {line}",
            "A section has the facts and bands of its method");

    [Fact]
    public void Sections_HaveNoOtherBands() =>
        Offenders.None(
            from method in ProgressMethods.All
            from line in Lines(method)
            where line.StartsWith('|') && !line.StartsWith("|---", StringComparison.Ordinal) && line != Head && !Rows(method).Contains(line)
            select $"{method.Id}: {line}",
            "A section has no band that its method has not");

    [Fact]
    public void Overview_HasARowForEachMethod() =>
        Offenders.None(
            ProgressMethods.All.Select(Row).Where(row => !Text.Contains(row + "\n", StringComparison.Ordinal)),
            "The overview has a row for each method, with its version and what is claimed");

    [Fact]
    public void Reasons_Substitutions_AndStatuses_AreAllThere()
    {
        var reference = new ReferencePage("methods.md");
        reference.HasARowForEach(Enum.GetNames<ProgressReason>(), "reason");
        reference.HasARowForEach(Enum.GetNames<ProgressSubstitutions>().Except([nameof(ProgressSubstitutions.None)]).ToArray(), "substitution");
        reference.HasARowForEach(Enum.GetNames<NeutralStatus>(), "neutral status");
    }

    private static string Text => new ReferencePage("methods.md").Text.ReplaceLineEndings("\n");

    private static string Row(ProgressMethod method) => $"| [`{method.Id}`](#{method.Id}) | {method.Version} | {method.Name.English} | {Claim(method)} |";

    private static IEnumerable<string> Facts(ProgressMethod method) =>
    [
        $"- Version: {method.Version}; claimed: {Claim(method)}",
        $"- Base: `{method.Anchoring}`; target year: {method.TargetYear?.ToString(CultureInfo.InvariantCulture) ?? "from the question"}",
        $"- Source: {method.Source}",
        .. Scores("a target", method.WithTarget), .. Scores("a direction", method.WithoutTarget),
    ];

    private static IEnumerable<string> Scores(string asked, ProgressRule? rule) => rule?.Score is { } score ? [FormattableString.Invariant($"- Score, {asked}: {score.Least} to {score.Most}; `{score}`")] : [];

    private static IEnumerable<string> Rows(ProgressMethod method)
    {
        bool isShared = method.WithTarget is not null && method.WithoutTarget is not null && method.WithTarget.Bands!.SequenceEqual(method.WithoutTarget.Bands!);
        return Rows(isShared ? "a target, a direction" : "a target", method.WithTarget)
            .Concat(Rows("a value to be held", method.WithConstantTarget))
            .Concat(isShared ? [] : Rows("a direction", method.WithoutTarget))
            .Concat(Bands("mean score", "", method.Aggregation?.Bands, method.Aggregation?.WhenAllMet, "all met"));
    }

    private static IEnumerable<string> Rows(string asked, ProgressRule? rule) =>
        Bands(asked, "", rule?.Bands, rule?.WhenMet, "met").Concat(Bands(asked, "met, ", rule?.BandsWhenMet, null, ""));

    private static IEnumerable<string> Bands(string asked, string where, ProgressBands? bands, ProgressBand? met, string when) =>
        (met is null ? [] : new[] { Row(asked, when, met) })
            .Concat((bands ?? Enumerable.Empty<ProgressBand>()).Select(band => Row(asked, $"{where}{Edge(band)}", band)));

    private static string Row(string asked, string edge, ProgressBand band) => $"| {asked} | {edge} | `{band.Status}` | {band.Neutral} |";

    private static string Edge(ProgressBand band)
    {
        string sign = (band.IsUpper, band.IsClosed) switch { (true, true) => "≤", (true, false) => "<", (false, true) => "≥", _ => ">" };
        return double.IsNegativeInfinity(band.Edge) ? "else" : $"{sign} {(double.IsInfinity(band.Edge) ? "∞" : band.Edge.ToString("R", CultureInfo.InvariantCulture))}{(band.Name is null ? "" : $" (`{band.Name}`)")}";
    }

    private static string Claim(ProgressMethod method) => method.Conformance == ProgressConformance.Exact ? "exact" : "in the manner of";

    private static string[] Lines(ProgressMethod method) => sections.TryGetValue(method.Id, out string? text) ? text.Split('\n') : [];

    [GeneratedRegex(@"^### ([a-z0-9-]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
