using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What the checks of whole sets share: the claims, where to look names up, and where to put what they find.</summary>
internal sealed class CheckContext(ClaimIndex index, Setting setting, FindingList findings, CancellationToken cancellationToken)
{
    private readonly List<VerifiedIdentity> _verified = [];
    private HashSet<string>? _judgedTotals;

    internal ClaimIndex Index => index;

    internal Setting Setting => setting;

    internal FindingList Findings => findings;

    internal CancellationToken CancellationToken => cancellationToken;

    internal IReadOnlyList<VerifiedIdentity> Verified => _verified;

    /// <summary>The targets whose split over years is declared and judged as such, so that nobody else adds up their years.</summary>
    internal HashSet<string> JudgedTotals => _judgedTotals ??= DecompositionChecks.TotalsOverYears(index, setting.Catalogue);

    /// <summary>Keeps a calculation that holds; its numbers are put into words when somebody asks for them.</summary>
    internal void Verify(IdentityKind kind, IdentityFit fit, QuantityRange? result, IEnumerable<string> ids, Func<MessageArgument[]> arguments) =>
        _verified.Add(new VerifiedIdentity(kind, fit, result, ids, arguments));

    /// <summary>Numbers that do not agree, or only just: the calculation as a clause, and each number by itself.</summary>
    internal void Disagree(FindingCode code, string calculation, StatedClaim at, IEnumerable<string> ids, params MessageArgument[] arguments)
    {
        string Told(Language language) => MessageTable.Write("calculation." + calculation, language, [.. arguments.Select(argument => argument with { Value = argument.Said?.In(language) ?? argument.Value })]);
        findings.Add(code, at.Place.At(at.Kind == ClaimKind.Observation ? "Known" : "Bound"), ids, [Setting.Said("calculation", calculation, Told(Language.Chinese), Told(Language.English)), .. arguments]);
    }
}
