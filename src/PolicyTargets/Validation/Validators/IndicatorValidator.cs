using FluentValidation;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Checks an indicator by itself: parts of a ratio, unit and nature, aggregation.</summary>
/// <remarks>An ordinary validator of FluentValidation: each failure has the finding's code, severity and message, and the finding itself as custom state. A finding that is no error makes
/// the result invalid all the same; look at the severity, or take <see cref="ValidationFindings.ToFindings"/>.</remarks>
/// <threadsafety>Safe to share once made; make one and keep it.</threadsafety>
public sealed class IndicatorValidator : AbstractValidator<Indicator>
{
    /// <summary>Creates a validator.</summary>
    /// <param name="catalogue">Where names are looked up; null for nothing, and then every name that leads to another record is a finding.</param>
    /// <param name="policy">How grave findings are taken; null for <see cref="ValidationPolicy.Default"/>.</param>
    /// <param name="language">The language of the failures' messages.</param>
    public IndicatorValidator(PolicyCatalogue? catalogue = null, ValidationPolicy? policy = null, Language language = Language.English) =>
        this.Report(catalogue, policy, language, static (item, setting, findings) => IndicatorRules.Check(item, default, setting, findings));

    /// <summary>What it is, for logs.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => nameof(IndicatorValidator);
}
