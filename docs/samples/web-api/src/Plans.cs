using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Text;

namespace WebApi;

/// <summary>Plans and how they stand.</summary>
internal static class Plans
{
    public static IEnumerable<PlanBody> List(PolicyCatalogue catalogue) =>
        catalogue.Plans.Select(plan => new PlanBody(plan.Id, plan.Name, plan.Period, plan.Targets.Count));

    public static Results<Ok<IEnumerable<AssessmentBody>>, ProblemHttpResult> Assess(PlanId id, Question question, PolicyCatalogue catalogue, AttainmentCalculator calculator) =>
        catalogue.FindPlan(id) is { } plan
            ? TypedResults.Ok(calculator.Assess(plan, catalogue, question.AsOf).Select(result => AssessmentBody.Of(result, catalogue, question.Language)))
            : Problems.NotFound("plan", id);

    /// <summary>The same with observations of the caller on top: how would the plan stand with these?</summary>
    public static Results<Ok<IEnumerable<AssessmentBody>>, ProblemHttpResult> AssessWith(
        PlanId id, [FromBody] Observation?[] observations, Question question, PolicyCatalogue catalogue, AttainmentCalculator calculator)
    {
        if (observations.Contains(null))
        {
            return Problems.BadBody("null is no observation."); // System.Text.Json lets it through
        }

        Observation[] own = [.. observations.OfType<Observation>()];
        string[] twice = [.. own.Concat(catalogue.Observations).GroupBy(one => one.Id).Where(group => group.Count() > 1).Select(group => group.Key.Text)];
        return twice.Length == 0
            ? Assess(id, question, catalogue.With(own), calculator)
            : Problems.BadBody($"An observation has an id of its own; not so {string.Join(", ", twice)}.");
    }
}

/// <summary>A plan in the list.</summary>
internal sealed record PlanBody(PlanId Id, LocalizedText Name, ReportingPeriod Period, int Targets);

/// <summary>A result: the record for programs, and what it says for people.</summary>
internal sealed record AssessmentBody(AttainmentRecord Record, string Text)
{
    public static AssessmentBody Of(AttainmentResult result, PolicyCatalogue catalogue, Language language) =>
        new(AttainmentRecord.Of(result, catalogue), new ClaimWriter(catalogue.Subjects, catalogue.Indicators, language).Write(result));
}
