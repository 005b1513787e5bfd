using System.Text.Json;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;

namespace PolicyTargets.Testing;

/// <summary>Reads what a case of a table expects.</summary>
internal sealed class ExpectationReader(RuleSet rules, UnitCatalogue units)
{
    private const string Indeterminate = "indeterminate";
    private const string NotComputable = "not-computable";

    private static readonly WordList<RuleVerdict> Verdicts = new(
        ["satisfied", "violated", "not-applicable", Indeterminate], [RuleVerdict.Satisfied, RuleVerdict.Violated, RuleVerdict.NotApplicable, RuleVerdict.Indeterminate]);

    private static readonly WordList<UndeterminedReason> Reasons = new(Enum.GetNames<UndeterminedReason>(), Enum.GetValues<UndeterminedReason>());

    internal IReadOnlyList<Expectation> Read(MemberReader members)
    {
        IEnumerable<Expectation?> outcomes = Read(members, "outcomes", rules.Codes, ReadOutcome);
        IEnumerable<Expectation?> amounts = Read(members, "amounts", [.. rules.Benefits.Select(benefit => benefit.Code).Distinct()], ReadAmount);
        return [.. outcomes.Concat(amounts).OfType<Expectation>()];
    }

    private static List<Expectation?> Read(MemberReader members, string name, IReadOnlyList<RuleCode> codes, Func<MemberReader, RuleCode, Expectation?> read)
    {
        if (members.Object(name) is not { } json)
        {
            return [];
        }

        json.Expect([.. codes.Select(code => code.Text)]).Finish();
        return [.. json.Names.Select(name => codes.FirstOrDefault(code => code.Text == name)).OfType<RuleCode>().Select(code => read(json, code))];
    }

    private static OutcomeExpectation? ReadOutcome(MemberReader json, RuleCode rule) =>
        IsReasoned(json, rule.Text, Indeterminate) ? ReadReason(json, rule.Text, Indeterminate) is { } reason ? new(rule, RuleVerdict.Indeterminate, reason) : null
        : json.Word(rule.Text, Verdicts) is { } verdict ? new(rule, verdict) : null;

    private AmountExpectation? ReadAmount(MemberReader json, RuleCode benefit)
    {
        if (IsReasoned(json, benefit.Text, NotComputable))
        {
            return ReadReason(json, benefit.Text, NotComputable) is { } reason ? new(benefit, null, reason) : null;
        }

        Unit currency = rules.Benefits.First(version => version.Code == benefit).Currency;
        return json.Peek(benefit.Text) == NotComputable ? new(benefit, null) : RangeReader.Read(json, benefit.Text, currency, units) is { } amount ? new(benefit, amount) : null;
    }

    /// <summary>Whether a word is said with a reason: <c>{ "indeterminate": "NoEvidence" }</c>.</summary>
    private static bool IsReasoned(MemberReader json, string name, string word) => json.Find(name, isRequired: true) is { ValueKind: JsonValueKind.Object } value && value.TryGetProperty(word, out _);

    private static UndeterminedReason? ReadReason(MemberReader members, string name, string word)
    {
        MemberReader json = members.Object(name)!;
        json.Expect(word).Finish();
        return json.Word(word, Reasons);
    }
}
