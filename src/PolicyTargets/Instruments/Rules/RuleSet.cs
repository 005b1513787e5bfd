using System.Collections.Frozen;
using NodaTime;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>All versions of some rules, checked once: the only way to the rules in force on a day.</summary>
/// <remarks>Nothing is discovered: a set holds the rules that it is given, and <see cref="Count"/> is there for a test to hold on to.</remarks>
/// <threadsafety>Immutable; safe to share where the predicates in the rules are.</threadsafety>
public sealed partial class RuleSet
{
    private readonly PolicyRule[] _rules;
    private readonly FrozenDictionary<FactCode, Fact> _facts;

    /// <summary>Creates a set of rules about facts only.</summary>
    /// <param name="rules">The rules, every version of each, in the order wanted for reports.</param>
    /// <exception cref="ArgumentException">As for the other constructor.</exception>
    public RuleSet(params IEnumerable<PolicyRule> rules)
        : this(new IndicatorCatalogue(), rules)
    {
    }

    /// <summary>Creates a set.</summary>
    /// <param name="indicators">The indicators that criteria look at.</param>
    /// <param name="rules">The rules, every version of each, in the order wanted for reports.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">Two versions of one rule are in force on the same days; a criterion looks at an unknown indicator; a bound's unit does not convert to that of
    /// its measure or fact; or two facts have one code and differ.</exception>
    public RuleSet(IndicatorCatalogue indicators, params IEnumerable<PolicyRule> rules)
    {
        Indicators = Require.NotNull(indicators);
        _rules = [.. Require.NotNull(rules)];
        RuleSetChecks.NoOverlap(_rules, rule => rule.Code, rule => rule.Validity, nameof(rules));
        var facts = new Dictionary<FactCode, Fact>();
        foreach (PolicyRule rule in _rules)
        {
            RuleSetChecks.Sound(rule.Condition, new RuleSetChecks.Part("Rule", rule.Code, nameof(rules)), indicators, facts);
        }

        _facts = facts.ToFrozenDictionary();
    }

    /// <summary>Gets the number of versions of rules.</summary>
    public int Count => _rules.Length;

    /// <summary>Gets the codes of the rules, each once, in the order given.</summary>
    public IReadOnlyList<RuleCode> Codes => ValueList<RuleCode>.Of(_rules.Select(rule => rule.Code).Distinct());

    /// <summary>Gets the facts that the rules and benefits ask for, in any version.</summary>
    public IReadOnlyCollection<Fact> Facts => _facts.Values;

    /// <summary>Gets how far printed numbers are trusted.</summary>
    /// <value>As they stand, unless stated.</value>
    public RoundingPolicy Rounding { get; init; }

    /// <summary>Gets how far "around" reaches; null when nobody has said.</summary>
    public Tolerance? Tolerance { get; init; }

    internal IndicatorCatalogue Indicators { get; }

    /// <summary>The rules in force on a day: the day of an application, or the day for which compliance is asked.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The version of each rule whose days contain it; rules without one answer not applicable.</returns>
    /// <exception cref="ArgumentException">The day is of another calendar than ISO.</exception>
    public RulesInForce At(LocalDate date) => date.Calendar == CalendarSystem.Iso ? new(this, date, [.. _rules.Where(rule => rule.Validity.Contains(date))])
        : throw new ArgumentException($"Rules are asked for by days of the ISO calendar, not of {date.Calendar}.", nameof(date));

    /// <summary>The number of rules and versions, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"rules: {Codes.Count}, in versions: {Count}");

    internal bool Has(RuleCode code) => Array.Exists(_rules, rule => rule.Code == code);

    /// <summary>The fact of a code, as the rules declare it; null where none asks for it.</summary>
    internal Fact? FindFact(FactCode code) => _facts.GetValueOrDefault(code);
}
