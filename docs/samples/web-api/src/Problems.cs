using Microsoft.AspNetCore.Http.HttpResults;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace WebApi;

/// <summary>A query value that nothing can be done with.</summary>
internal sealed class BadQueryException(string parameter, string remedy) : Exception(remedy)
{
    public string Parameter { get; } = parameter;
}

/// <summary>A finding of the library as it stands in a problem: the code for programs, the sentence for people.</summary>
internal sealed record FindingBody(string Code, string Severity, string Path, string Message)
{
    public static FindingBody Of(Finding finding, string path, Language language) =>
        new(finding.Code.Text, finding.Severity.ToString().ToLowerInvariant(), path, finding.Message(language));
}

/// <summary>Errors as RFC 9457 problems.</summary>
internal static class Problems
{
    public static ProblemHttpResult NotFound(string what, object id) =>
        TypedResults.Problem($"There is no {what} '{id}' in the catalogue.", statusCode: StatusCodes.Status404NotFound);

    public static ProblemHttpResult Query(BadQueryException error) => TypedResults.Problem(
        error.Message, statusCode: StatusCodes.Status400BadRequest, title: $"Bad query value: {error.Parameter}", extensions: [new("parameter", error.Parameter)]);

    public static ProblemHttpResult BadBody(string detail) =>
        TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest, title: "The body cannot be used");

    /// <summary>A body that is JSON, but no record: what is wrong with it, each with its place.</summary>
    public static ProblemHttpResult Findings(PolicyJsonException json, Language language) =>
        Findings(json.Findings.Select(finding => FindingBody.Of(finding, json.PathOf(finding), language)));

    public static ProblemHttpResult Findings(IEnumerable<FindingBody> findings) => TypedResults.Problem(
        "What is wrong stands under 'findings', with what to do about it.", statusCode: StatusCodes.Status400BadRequest, title: "The body cannot be used",
        extensions: [new("findings", findings.ToArray())]);
}
