using Microsoft.AspNetCore.Http.HttpResults;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Validation;

namespace WebApi;

/// <summary>Catalogue documents that somebody wants checked before they are published.</summary>
internal static class Documents
{
    /// <summary>Everything that is wrong or suspicious. A document that is no JSON is a bad request; one that is full of faults is a good request with many findings.</summary>
    public static async Task<Results<Ok<ValidationBody>, ProblemHttpResult>> Validate(HttpContext context, PolicyCatalogue catalogue, CatalogueReader reader, CatalogueChecker checker)
    {
        Language language = Question.LanguageOf(context);
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        CatalogueReadResult read = reader.Read(CatalogueFile.Json("body", body.ToArray()));

        // Only what the document adds; what is to be said of the catalogue below is not its author's fault.
        IEnumerable<Finding> own = checker.Check(read.Catalogue).Findings.Except(checker.Check(catalogue).Findings);
        FindingBody[] findings = [.. read.Findings.Concat(own).Select(finding => FindingBody.Of(finding, finding.Path, language))];
        return read.Findings.Any(finding => finding.Code == FindingCodes.UnreadableFile)
            ? Problems.Findings(findings)
            : TypedResults.Ok(new ValidationBody(findings.All(finding => finding.Severity != "error"), findings));
    }
}

/// <summary>What was found.</summary>
internal sealed record ValidationBody(bool IsValid, FindingBody[] Findings);
