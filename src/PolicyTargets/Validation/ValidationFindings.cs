using FluentValidation;
using FluentValidation.Results;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Gives the findings of this library behind what FluentValidation reports.</summary>
public static class ValidationFindings
{
    /// <summary>The findings behind a result.</summary>
    /// <param name="result">What a validator gave; failures of a consumer's own rules have no finding and are left out.</param>
    /// <returns>In the order of the failures, with the path from what was validated; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public static IReadOnlyList<Finding> ToFindings(this ValidationResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return ValueList<Finding>.Of(result.Errors.Select(failure => failure.CustomState).OfType<Finding>());
    }

    /// <summary>Adds the rules on one record, which look names up in a catalogue.</summary>
    internal static void Report<T>(this AbstractValidator<T> validator, PolicyCatalogue? catalogue, ValidationPolicy? policy, Language language, Action<T, Setting, FindingList> check)
    {
        var setting = new Setting(catalogue ?? PolicyCatalogue.Empty);
        validator.Report(language, item =>
        {
            var findings = new FindingList(policy ?? ValidationPolicy.Default);
            check(item, setting, findings);
            return findings.Sorted();
        });
    }

    /// <summary>Adds one rule to a validator that reports findings as failures: code, severity, our arguments, and the finding itself as custom state.</summary>
    internal static void Report<T>(this AbstractValidator<T> validator, Language language, Func<T, IEnumerable<Finding>> check) =>
        validator.RuleFor(item => item).Custom((item, context) =>
        {
            foreach (Finding finding in check(item))
            {
                context.AddFailure(new ValidationFailure(context.PropertyChain.BuildPropertyPath(finding.Path), finding.Message(language))
                {
                    ErrorCode = finding.Code.Text,
                    Severity = finding.Severity switch { Messages.Severity.Error => FluentValidation.Severity.Error, Messages.Severity.Warning => FluentValidation.Severity.Warning, _ => FluentValidation.Severity.Info },
                    CustomState = finding,
                    FormattedMessagePlaceholderValues = finding.Arguments.DistinctBy(argument => argument.Name).ToDictionary(argument => argument.Name, argument => (object)argument.Value),
                });
            }
        });
}
