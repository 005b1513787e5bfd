using FluentValidation;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Checks a draft plan: its targets one by one, beside each other, and beside what the catalogue holds.</summary>
/// <remarks>An ordinary validator of FluentValidation: each failure has the finding's code, severity and message, and the finding itself as custom state. A finding that is no error makes
/// the result invalid all the same; look at the severity, or take <see cref="ValidationFindings.ToFindings"/>.</remarks>
/// <threadsafety>Safe to share once made; make one and keep it.</threadsafety>
public sealed class PlanValidator : AbstractValidator<Plan>
{
    /// <summary>Creates a validator.</summary>
    /// <param name="catalogue">Where names are looked up; null for nothing, and then every name that leads to another record is a finding.</param>
    /// <param name="policy">How grave findings are taken; null for <see cref="ValidationPolicy.Default"/>.</param>
    /// <param name="language">The language of the failures' messages.</param>
    public PlanValidator(PolicyCatalogue? catalogue = null, ValidationPolicy? policy = null, Language language = Language.English)
    {
        PolicyCatalogue around = catalogue ?? PolicyCatalogue.Empty;
        var checker = new CatalogueChecker(policy);
        this.Report(language, plan => checker.CheckDraft(plan, around));
    }

    /// <summary>What it is, for logs.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => nameof(PlanValidator);
}
