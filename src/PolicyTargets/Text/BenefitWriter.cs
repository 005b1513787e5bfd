using PolicyTargets.Instruments;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Writes what a benefit pays, and under it each step with its numbers and where they are laid down, so that a reader can do it again by hand.</summary>
/// <remarks>One line a step, two spaces in, lines parted by <c>\n</c>, none after the last. Numbers are written with every digit. The same under every culture.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class BenefitWriter
{
    private const string Indent = "\n  ";
    private readonly Wording _wording;
    private readonly QuantityWriter _quantities;

    /// <summary>Creates a writer.</summary>
    /// <param name="language">The language.</param>
    public BenefitWriter(Language language) => (_wording, _quantities) = (new Wording(language), QuantityWriter.Exact(language));

    /// <summary>Gets the language.</summary>
    public Language Language => _wording.Language;

    /// <summary>Writes a result.</summary>
    /// <param name="result">The result.</param>
    /// <returns>Name, amount and legal source on the first line, then the steps.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string Write(BenefitResult result) => Require.NotNull(result).Benefit is { } benefit
        ? string.Join(Indent, result.Lines.Select(Write).Prepend(From(_wording.Say("benefit.result", ("name", benefit.Name.In(Language)), ("amount", Write(result.Amount))), benefit.Source)))
        : _wording.Say("benefit.notInForce", ("code", result.Code.Text));

    /// <summary>Writes a report.</summary>
    /// <param name="report">The report.</param>
    /// <returns>Each result with its steps, then benefits without one, then the total.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public string Write(BenefitReport report) => string.Join('\n', Require.NotNull(report).Results.Select(Write)
        .Concat(report.Faults.Select(fault => _wording.Say("benefit.fault", ("code", fault.Rule.Text))))
        .Append(_wording.Say("benefit.total", ("amount", Write(report.Total)))));

    /// <summary>Writes one step.</summary>
    /// <param name="line">The step.</param>
    /// <returns>One line, with the legal source in parentheses where there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="line"/> is null.</exception>
    public string Write(BenefitLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        string words = _wording.Say(
            line is { Step: BenefitStep.Bracket, Bracket: null } ? "benefit.NoBracket" : "benefit." + line.Step,
            ("amount", Write(line.Amount)),
            ("term", Term(line)),
            ("fact", line.Base is { } fact ? Named(fact, line.Fact) : ""),
            ("bracket", line.Bracket is { } bracket ? Write(bracket) : ""),
            ("part", line.Part is { } part ? Write(part) : ""),
            ("summands", string.Join(" + ", line.Summands.Select(Summand))),
            ("step", line.Rounding is { } rounding ? _quantities.Write(rounding.Step) : ""),
            ("mode", line.Rounding is { } way ? _wording.Word("mode." + way.Mode) : ""),
            ("verdict", line.Verdict is { } verdict ? _wording.Word("eligibility." + verdict) : ""),
            ("ceiling", line.Ceiling?.Name.In(Language) ?? ""));
        return From(words, line.Source, line.Unknown);
    }

    /// <summary>The language, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(BenefitWriter)} in {Language}";

    private string From(string words, Citation? source, params IReadOnlyList<RuleCode> unknown) => _wording.Noted(
        words, [.. unknown.Count == 0 ? [] : (string[])[_wording.Say("benefit.unknown", ("codes", _wording.List(unknown.Select(code => code.Text))))], .. source is null ? [] : (string[])[_wording.Cite(source)]]);

    private string Write(Computation amount) =>
        amount.Range is { } range ? _quantities.Write(range) : _wording.Noted(_wording.Word("explain.none"), [.. amount.Reasons.Select(_wording.Reason)]);

    private string Summand(Computation amount) => amount.Range is null or { Point: >= 0 } ? Write(amount) : _wording.Say("benefit.summand", ("amount", Write(amount)));

    private string Write(Bracket bracket) => bracket.To is { } to
        ? _wording.Say("bracket.to", ("from", _quantities.Write(bracket.From)), ("to", _quantities.Write(to)))
        : _wording.Say("bracket.on", ("from", _quantities.Write(bracket.From)));

    private string Named(AmountFact fact, FactValue? value) => _wording.Noted(fact.Name.In(Language), value?.Period is { } period ? [_wording.Period(period)] : []);

    /// <summary>The number that the step uses; matching funds as 1:1, and factors as English says them.</summary>
    private string Term(BenefitLine line) => (line.Term?.Value ?? line.Bracket?.Rate) switch
    {
        null => _wording.Word("benefit.noTerm"),
        { } ratio when line.Step == BenefitStep.Ratio && ratio.Unit == Unit.Multiple => "1:" + Texts.Plain(ratio.Amount),
        { } share when line.Step == BenefitStep.ShareFloor && share.Unit == Unit.Multiple => _quantities.Write(Quantity.Percent(100 * share.Amount)),
        { } factor when Language == Language.English && factor.Unit == Unit.Multiple => Texts.Plain(factor.Amount),
        { } number => _quantities.Write(number),
    };
}
