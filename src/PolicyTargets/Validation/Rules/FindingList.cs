using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Collects what the rules find, each with the severity that the policy gives its code.</summary>
internal sealed class FindingList(ValidationPolicy policy)
{
    private readonly List<Finding> _findings = [];

    internal void Add(FindingCode code, string path, string id, params IEnumerable<MessageArgument> arguments) => Add(code, path, [id], arguments);

    internal void Add(FindingCode code, string path, IEnumerable<string> ids, params IEnumerable<MessageArgument> arguments) =>
        _findings.Add(new Finding(code, policy.SeverityOf(code), path, policy.WaiverOf(code) is { } reason ? arguments.Append(new MessageArgument("waiver", reason)) : arguments) { Objects = [.. ids] });

    /// <summary>Errors first, then by code and place.</summary>
    internal IEnumerable<Finding> Sorted() =>
        _findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Code.Text, StringComparer.Ordinal).ThenBy(finding => finding.Path, StringComparer.Ordinal);
}
