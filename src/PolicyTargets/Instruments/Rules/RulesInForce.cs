using System.Collections.Frozen;
using NodaTime;
using NodaTime.Text;
using PolicyTargets.Internal;

namespace PolicyTargets.Instruments;

/// <summary>The rules in force on a day; see <see cref="RuleSet.At"/>.</summary>
/// <remarks>Conditions are made ready once for each period and day of knowledge asked about, and shared by all cases of these: ask case after case of one period, not period after period.</remarks>
/// <threadsafety>Safe to share where the predicates in the rules are.</threadsafety>
public sealed partial class RulesInForce
{
    private readonly RuleSet _set;
    private readonly FrozenDictionary<RuleCode, int> _places;
    private RuleProgram? _latest; // of the period asked about last; a race only makes it twice

    internal RulesInForce(RuleSet set, LocalDate date, IEnumerable<PolicyRule> rules)
    {
        (_set, Date, Rules) = (set, date, ValueList<PolicyRule>.Of(rules));
        _places = Rules.Select((rule, place) => (rule.Code, place)).ToFrozenDictionary(item => item.Code, item => item.place);
    }

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the versions in force, in the order of the set.</summary>
    public IReadOnlyList<PolicyRule> Rules { get; }

    internal RuleSet Set => _set;

    /// <summary>Takes up a case: looks up what is published and stated, once for all rules.</summary>
    /// <param name="case">The case.</param>
    /// <returns>The case, ready to be asked.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="case"/> is null.</exception>
    /// <exception cref="ArgumentException">The case states a fact that no rule of the set asks for in any version, or one that is declared otherwise there.</exception>
    /// <exception cref="KeyNotFoundException">The observations of the case do not know an indicator that a rule looks at.</exception>
    public BoundCase Bind(RuleCase @case)
    {
        ArgumentNullException.ThrowIfNull(@case);
        LocalDate asOf = @case.AsOf ?? Date;
        RuleProgram program = _latest is { } latest && latest.Period == @case.Period && latest.AsOf == asOf ? latest : _latest = new RuleProgram(_set, this, @case.Period, asOf);
        return new BoundCase(this, program, @case);
    }

    /// <summary>Asks one rule about a case.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="case">The case.</param>
    /// <param name="level">How much of the account is made.</param>
    /// <returns>The outcome.</returns>
    /// <exception cref="KeyNotFoundException">The set has no rule of the code.</exception>
    /// <exception cref="RuleFaultException">A test in the rule threw.</exception>
    public RuleOutcome Evaluate(RuleCode rule, RuleCase @case, ExplanationLevel level = ExplanationLevel.None) => Bind(@case).Evaluate(rule, level);

    /// <summary>The day and the number of rules.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"rules in force on {LocalDatePattern.Iso.Format(Date)}: {Rules.Count}");

    /// <summary>The place of a rule; −1 where none of its versions is in force.</summary>
    internal int PlaceOf(RuleCode code) => _places.TryGetValue(Require.NotNull(code), out int place) ? place : _set.Has(code) ? -1 : throw Unknown(code);

    /// <summary>Apart, so that asking a rule captures nothing.</summary>
    private KeyNotFoundException Unknown(RuleCode code) => new(
        $"The rule set has no rule '{code}'{(_set.Benefits.Any(benefit => benefit.Code == code) ? $", but a benefit; ask {nameof(BoundCase)}.{nameof(BoundCase.Compute)}" : $"; it has {string.Join(", ", _set.Codes)}")}.");
}
