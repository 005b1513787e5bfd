using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes the account of a result with the names of a catalogue.</summary>
public static class ExplanationExtensions
{
    /// <summary>The account of a result as indented lines; see <see cref="ExplanationWriter"/>.</summary>
    /// <param name="result">The result.</param>
    /// <param name="catalogue">Knows the names.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line a node, parted by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static string Explain(this AttainmentResult result, PolicyCatalogue catalogue, Language language) =>
        new ExplanationWriter(Require.NotNull(catalogue).Subjects, catalogue.Indicators, language).Write(Require.NotNull(result).Explain());

    /// <summary>The account of a rule's outcome as indented lines; see <see cref="RuleExplanationWriter"/>.</summary>
    /// <param name="outcome">An outcome that was asked for with its account.</param>
    /// <param name="catalogue">Knows the names.</param>
    /// <param name="language">The language.</param>
    /// <returns>One line a node, parted by <c>\n</c>.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">The outcome has no account.</exception>
    public static string Explain(this RuleOutcome outcome, PolicyCatalogue catalogue, Language language) =>
        new RuleExplanationWriter(Require.NotNull(catalogue).Subjects, catalogue.Indicators, language).Write(
            Require.NotNull(outcome).Explanation ?? throw new ArgumentException($"The outcome has no account; evaluate with {nameof(ExplanationLevel)}.{nameof(ExplanationLevel.Full)}.", nameof(outcome)));
}
