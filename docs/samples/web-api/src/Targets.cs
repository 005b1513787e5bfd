using Microsoft.AspNetCore.Http.HttpResults;
using PolicyTargets;
using PolicyTargets.Catalogues;

namespace WebApi;

/// <summary>Single targets.</summary>
internal static class Targets
{
    public static Results<Ok<AssessmentBody>, ProblemHttpResult> Assess(TargetId id, Question question, PolicyCatalogue catalogue, AttainmentCalculator calculator) =>
        Find(catalogue, id) is { } target
            ? TypedResults.Ok(AssessmentBody.Of(calculator.Assess(target, catalogue, question.AsOf), catalogue, question.Language))
            : Problems.NotFound("target", id);

    private static Target? Find(PolicyCatalogue catalogue, TargetId id) =>
        (catalogue.PlanOf(id)?.Targets ?? catalogue.Targets).FirstOrDefault(target => target.Id == id);
}
