using System.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Internal;

namespace PolicyTargets.Testing;

/// <summary>Cases in a JSON file, each with what is known and what the rules must say of it; run as one test, or case by case.</summary>
/// <remarks>
/// <para>Reading is strict: what is not understood, what no rule asks for, and what expects nothing is an error, and all errors are told together. Nothing is dropped in silence while the test is
/// green. The format is described in <c>docs/how-to/test-rules.md</c>; comments and trailing commas are allowed.</para>
/// <para>The idea of tests as data is OpenFisca's (openfisca-core 44, YAML tests).</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed class RuleTable
{
    private RuleTable(IEnumerable<RuleTableCase> cases) => Cases = ValueList<RuleTableCase>.Of(cases);

    /// <summary>Gets the cases in the order of the file; at least one, and each name once.</summary>
    public IReadOnlyList<RuleTableCase> Cases { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="json">The text.</param>
    /// <param name="rules">The rules and benefits that the cases are about; the facts and codes in the table are theirs.</param>
    /// <param name="catalogue">Its publications are known in every case, beside the case's own, and its subjects, peer groups, scales and units may be named; null for none, and then any
    /// subject may be named.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="FormatException">Something in it is wrong; the message lists every error with its case, its place, what was found and what was expected.</exception>
    /// <exception cref="KeyNotFoundException"><paramref name="catalogue"/> does not know an indicator that a rule looks at.</exception>
    public static RuleTable Read(string json, RuleSet rules, PolicyCatalogue? catalogue = null) => Read(Encoding.UTF8.GetBytes(Require.NotNull(json)), rules, catalogue);

    /// <summary>Reads a table to the end of a stream.</summary>
    /// <param name="utf8">The text in UTF-8, with or without byte order mark; it is not closed.</param>
    /// <param name="rules">The rules and benefits that the cases are about; the facts and codes in the table are theirs.</param>
    /// <param name="catalogue">Its publications are known in every case, beside the case's own, and its subjects, peer groups, scales and units may be named; null for none, and then any
    /// subject may be named.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="utf8"/> or <paramref name="rules"/> is null.</exception>
    /// <exception cref="FormatException">Something in it is wrong; the message lists every error with its case, its place, what was found and what was expected.</exception>
    /// <exception cref="KeyNotFoundException"><paramref name="catalogue"/> does not know an indicator that a rule looks at.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static RuleTable Read(Stream utf8, RuleSet rules, PolicyCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        using var content = new MemoryStream();
        utf8.CopyTo(content);
        return Read(content.ToArray(), rules, catalogue);
    }

    /// <summary>The case of a name, for a theory that lists names.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The case.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public RuleTableCase Case(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Cases.FirstOrDefault(item => item.Name == name) ?? throw new KeyNotFoundException($"The table has no case '{name}'; it has {string.Join(", ", Cases)}.");
    }

    /// <summary>Holds every case to what is expected of it.</summary>
    /// <returns>What came out; nothing is thrown for a case that fails.</returns>
    public RuleTableReport Run() => new(Cases.Select(item => item.Run()));

    /// <summary>The number of cases.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Cases.Count} cases");

    private static RuleTable Read(byte[] utf8, RuleSet rules, PolicyCatalogue? catalogue) => new(new TableReader(Require.NotNull(rules), catalogue).Read(utf8));
}
