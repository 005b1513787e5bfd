using FluentValidation;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Checks a whole catalogue: every record by itself, and all claims beside each other.</summary>
/// <remarks>An ordinary validator of FluentValidation: each failure has the finding's code, severity and message, and the finding itself as custom state. A finding that is no error makes
/// the result invalid all the same; look at the severity, or take <see cref="ValidationFindings.ToFindings"/>.</remarks>
/// <threadsafety>Safe to share once made; make one and keep it.</threadsafety>
public sealed class PolicyCatalogueValidator : AbstractValidator<PolicyCatalogue>
{
    /// <summary>Creates a validator.</summary>
    /// <param name="policy">How grave findings are taken; null for <see cref="ValidationPolicy.Default"/>.</param>
    /// <param name="language">The language of the failures' messages.</param>
    public PolicyCatalogueValidator(ValidationPolicy? policy = null, Language language = Language.English)
    {
        var checker = new CatalogueChecker(policy);
        this.Report(language, item => checker.Check(item).Findings);
    }

    /// <summary>What it is, for logs.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => nameof(PolicyCatalogueValidator);
}
