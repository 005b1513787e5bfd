using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.DependencyInjection;

/// <summary>What the registered services work with.</summary>
/// <threadsafety>Set it while services are registered; it is read when the first of them is asked for.</threadsafety>
public sealed class PolicyTargetsOptions
{
    /// <summary>Gets or sets the catalogue that names are looked up in and evidence comes from.</summary>
    /// <value>Empty unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public PolicyCatalogue Catalogue { get; set => field = Require.NotNull(value); } = PolicyCatalogue.Empty;

    /// <summary>Gets or sets how targets are assessed.</summary>
    /// <value><see cref="AssessmentPolicy.Default"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public AssessmentPolicy Policy { get; set => field = Require.NotNull(value); } = AssessmentPolicy.Default;

    /// <summary>Gets or sets how grave findings are taken.</summary>
    /// <value><see cref="ValidationPolicy.Default"/> unless set.</value>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    public ValidationPolicy Validation { get; set => field = Require.NotNull(value); } = ValidationPolicy.Default;

    /// <summary>Gets or sets the language of the writers and of validation messages.</summary>
    /// <value>English unless set. The current culture plays no part.</value>
    public Language Language { get; set; } = Language.English;

    /// <summary>What is set, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Catalogue}; findings {Validation}; {Language}";
}
