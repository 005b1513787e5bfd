using System.Text.Json;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Serialization;

/// <summary>JSON that is no object of the model. Holds everything that is wrong with it, each with its place.</summary>
/// <remarks><see cref="JsonException.Path"/> leads to the object; the <see cref="Finding.Path"/> of each finding goes on from there, to the member. <see cref="Message"/> joins the two.</remarks>
/// <threadsafety>As any exception.</threadsafety>
public sealed class PolicyJsonException : JsonException
{
    private const int MostLines = 10;
    private readonly string? _hint;

    /// <summary>Creates the exception without a finding.</summary>
    public PolicyJsonException()
        : this("The JSON is no object of the model.")
    {
    }

    /// <summary>Creates the exception without a finding.</summary>
    /// <param name="message">What is wrong.</param>
    public PolicyJsonException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception without a finding.</summary>
    /// <param name="message">What is wrong.</param>
    /// <param name="innerException">Why.</param>
    public PolicyJsonException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <param name="findings">What is wrong.</param>
    /// <param name="hint">What may be behind it; null for nothing.</param>
    internal PolicyJsonException(IEnumerable<Finding> findings, string? hint = null)
        : base("The JSON is no object of the model.") => (Findings, _hint) = (ValueList<Finding>.Of(findings), hint);

    /// <summary>Gets what is wrong, in the order of reading; the paths begin at the object.</summary>
    public IReadOnlyList<Finding> Findings { get; } = ValueList<Finding>.Empty;

    /// <summary>Gets the first ten findings, each on a line of its own: JSON path, code and message in English.</summary>
    public override string Message => Findings.Count == 0 ? base.Message : string.Join(Environment.NewLine, Lines);

    private IEnumerable<string> Lines =>
        Findings.Take(MostLines).Select(finding => $"{PathOf(finding)}: {finding.Code}: {finding.Message(Language.English)}")
            .Concat(Findings.Count > MostLines ? [FormattableString.Invariant($"… and {Findings.Count - MostLines} more")] : [])
            .Concat(_hint is null ? [] : [_hint]);

    /// <summary>The whole JSON path of a finding, from the root of the text: <c>$.targets[3].bound.unit</c>.</summary>
    /// <param name="finding">One of <see cref="Findings"/>.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="finding"/> is null.</exception>
    public string PathOf(Finding finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        string root = Path ?? "$";
        return finding.Path.Length == 0 ? root : finding.Path[0] == '[' ? root + finding.Path : $"{root}.{finding.Path}";
    }
}
