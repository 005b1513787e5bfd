using PolicyTargets.Catalogues;
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
}
