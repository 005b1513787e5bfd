using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;

namespace PolicyTargets.Testing;

/// <summary>One case of a <see cref="RuleTable"/>: what is known, and what is expected.</summary>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed class RuleTableCase
{
    private readonly IReadOnlyList<Expectation> _expectations;
    private readonly PolicyCatalogue? _names;

    internal RuleTableCase(string name, BoundCase known, IReadOnlyList<Expectation> expectations, PolicyCatalogue? names) => (Name, Known, _expectations, _names) = (name, known, expectations, names);

    /// <summary>Gets the name, which no other case of the table has.</summary>
    public string Name { get; }

    /// <summary>Gets what is known, under the rules of the case's day.</summary>
    public BoundCase Known { get; }

    /// <summary>Holds the case to what is expected of it.</summary>
    /// <returns>What came out; a test in a rule that throws is an expectation that is not met.</returns>
    public RuleTableResult Run() => new(this, _expectations.Select(Check).OfType<UnmetExpectation>());

    /// <summary>The name, as test runners show it.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Name;

    private UnmetExpectation? Check(Expectation expectation)
    {
        try
        {
            return expectation.Check(Known, _names);
        }
        catch (RuleFaultException exception)
        {
            return new UnmetExpectation(expectation.Code, "an outcome", "a fault of the program", $"{exception.Message}\n{exception.InnerException}");
        }
    }
}
