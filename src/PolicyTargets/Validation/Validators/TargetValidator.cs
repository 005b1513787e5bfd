using FluentValidation;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Checks a target against its indicator, and against the plan of the catalogue that it belongs to.</summary>
/// <remarks>An ordinary validator of FluentValidation: each failure has the finding's code, severity and message, and the finding itself as custom state. A finding that is no error makes
/// the result invalid all the same; look at the severity, or take <see cref="ValidationFindings.ToFindings"/>.</remarks>
/// <threadsafety>Safe to share once made; make one and keep it.</threadsafety>
public sealed class TargetValidator : AbstractValidator<Target>
{
    /// <summary>Creates a validator.</summary>
    /// <param name="catalogue">Where names are looked up; null for nothing, and then every name that leads to another record is a finding.</param>
    /// <param name="policy">How grave findings are taken; null for <see cref="ValidationPolicy.Default"/>.</param>
    /// <param name="language">The language of the failures' messages.</param>
    public TargetValidator(PolicyCatalogue? catalogue = null, ValidationPolicy? policy = null, Language language = Language.English)
    {
        this.Report(catalogue, policy, language, static (target, setting, findings) =>
        {
            Plan? plan = setting.Catalogue.PlanOf(target.Id);

            // Where the plan is not known, its task may name who leads.
            bool hasLead = plan is null ? target.Task is not null || target.ResponsibleBodies.Count > 0 : plan.Complete(target).ResponsibleBodies.Count > 0;
            TargetRules.Check(target, plan, hasLead, default, setting, findings);
        });
    }

    /// <summary>What it is, for logs.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => nameof(TargetValidator);
}
