using System.Globalization;
using System.Text.RegularExpressions;
using FluentValidation.Results;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Docs.Languages;

/// <summary>The class of docs/how-to/own-language.md.</summary>
internal sealed partial class Sentences(IReadOnlyDictionary<string, string> table, CultureInfo culture)
{
    public string Say(Finding finding) =>
        Find(finding.Code.Text, finding.Arguments.Select(argument => (argument.Name, Told(argument)))) ?? finding.Message(Language.English);

    public string Say(ValidationFailure failure) =>
        failure.CustomState is Finding finding ? Say(finding)
        : Find(failure.ErrorCode, failure.FormattedMessagePlaceholderValues.Select(value => (value.Key, $"{value.Value}"))) ?? failure.ErrorMessage;

    public string Say(AttainmentResult result) => Fill("result",
        ("indicator", Name("indicator", result.Target.Measurand.Indicator.Text)),
        ("due", $"{result.Target.Measurand.Period}"),
        ("status", Word(result.Status)),
        ("reasons", Because(result.Reasons)),
        ("gap", result.Gap.Range is { } gap ? Fill("gap", ("figure", Say(gap))) : Fill("noGap")));

    public string Say(RuleOutcome outcome) =>
        Fill("outcome", ("rule", outcome.Code.Text), ("verdict", Word(outcome.Verdict)), ("reasons", Because(outcome.Reasons)));

    public string Say(QuantityRange range) =>
        range.Point is { } point ? $"{Say(point)} {Name("unit", range.Unit.Code)}"
        : $"{(range.Lower is { } low ? Say(low) : "−∞")} … {(range.Upper is { } high ? Say(high) : "∞")} {Name("unit", range.Unit.Code)}";

    public IEnumerable<string> Account(Explanation node, string indent = "") =>
        node.Children.SelectMany(child => Account(child, indent + "  ")).Prepend(indent + Fill($"{nameof(ExplanationStep)}.{node.Step}",
            ("target", $"{node.Target?.Id}"),
            ("date", node.Date is { } day ? day.ToString("d", culture) : ""),
            ("reading", node.Reading is { } reading ? Say(reading.Range) : ""),
            ("period", $"{node.Reading?.Period ?? node.SubVerdict?.Period}"),
            ("observation", $"{node.Observation?.Id}"),
            ("rule", $"{node.Rule}"),
            ("figure", node.Figure is { } figure ? figure.Range is { } range ? Say(range) : Because(figure.Reasons) : ""),
            ("relation", node.Relation is { } relation ? Word(relation) : ""),
            ("missing", node.Missing is { } missing ? Word(missing) : ""),
            ("verdict", node.Verdict is { } verdict ? Word(verdict) : ""),
            ("status", node.Status is { } status ? Word(status) : ""),
            ("reasons", Because(node.Reasons))));

    private string Because(IReadOnlyList<UndeterminedReason> reasons) =>
        reasons.Count == 0 ? "" : Fill("reasons", ("reasons", string.Join(", ", reasons.Select(Word))));

    private string Told(MessageArgument argument) => Name(argument.Name, argument.Value);

    private string Say(decimal number) => decimal.Round(number, 4).ToString("#,##0.####", culture);

    private string Word<T>(T value)
        where T : struct, Enum => table[$"{typeof(T).Name}.{value}"];

    private string Name(string kind, string code) => table.GetValueOrDefault($"{kind}.{code}", code);

    private string Fill(string key, params IEnumerable<(string Name, string Value)> values) => Find(key, values) ?? throw new KeyNotFoundException(key);

    private string? Find(string key, IEnumerable<(string Name, string Value)> values)
    {
        Dictionary<string, string> known = values.ToDictionary(value => value.Name, value => value.Value);
        return table.TryGetValue(key, out string? sentence) ? Placeholder().Replace(sentence, place => known[place.Groups[1].Value]) : null;
    }

    internal static IEnumerable<string> Placeholders(string sentence) => Placeholder().Matches(sentence).Select(place => place.Groups[1].Value);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
