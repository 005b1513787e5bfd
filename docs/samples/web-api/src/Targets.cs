using Microsoft.AspNetCore.Http.HttpResults;
using PolicyTargets;
using PolicyTargets.Catalogues;

namespace WebApi;

/// <summary>Single targets.</summary>
internal static class Targets
{
    public static Results<Ok<AssessmentBody>, ProblemHttpResult> Assess(TargetId id, Question question, PolicyCatalogue catalogue, AttainmentCalculator calculator) =>
        catalogue.FindTarget(id) is { } target
            ? TypedResults.Ok(AssessmentBody.Of(calculator.Assess(target, catalogue, question.AsOf), catalogue, question.Language))
            : Problems.NotFound("target", id);
}
