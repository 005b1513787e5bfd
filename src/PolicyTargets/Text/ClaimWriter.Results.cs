using PolicyTargets.Internal;

namespace PolicyTargets.Text;

/// <content>Results, what changed between two of them, and the sum of many.</content>
public sealed partial class ClaimWriter
{
    /// <summary>Writes an assessment: the target, the latest value, what is still to go, and the status with its reasons.</summary>
    /// <param name="result">The result.</param>
    /// <returns>One line with a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string Write(AttainmentResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return _wording.Clauses(Clauses(result)) + _wording.Word("sentence.end");
    }

    /// <summary>Writes what became of a commitment between two days: both statuses, and why.</summary>
    /// <param name="change">The change.</param>
    /// <returns>One line with a full stop; also where nothing changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    public string Write(AttainmentChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        string key = (change.IsStatusChanged, change.Causes.Count > 0) switch
        {
            (true, true) => "change.otherBecause",
            (true, false) => "change.other",
            (false, true) => "change.noneDespite",
            _ => "change.none",
        };
        return _wording.Say(
            key,
            ("from", Wording.Day(change.Before.AsOf)), ("to", Wording.Day(change.After.AsOf)), ("target", Promise(change.After.Target)),
            ("before", Standing(change.Before)), ("after", Standing(change.After)), ("causes", _wording.List(change.Causes.Select(Write)))) + _wording.Word("sentence.end");
    }

    /// <summary>Why a result is another one on a later day, in words.</summary>
    /// <param name="cause">The cause.</param>
    /// <returns>A few words.</returns>
    public string Write(ChangeCause cause) => _wording.Word("cause." + cause);

    /// <summary>Writes how many targets stand where: all, each status that occurs with its number, the obligatory misses apart.</summary>
    /// <param name="summary">The summary.</param>
    /// <returns>One line with a full stop.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="summary"/> is null.</exception>
    public string Write(PlanSummary summary)
    {
        ArgumentNullException.ThrowIfNull(summary);
        IEnumerable<string> counts = Enum.GetValues<AttainmentStatus>().Where(status => summary.Count(status) > 0)
            .Select(status => _wording.Say("summary.count", ("status", Write(status)), ("count", Texts.Plain(summary.Count(status)))));
        return _wording.Say(
            summary.Total == 0 ? "summary.empty" : "summary.counts",
            ("total", Texts.Plain(summary.Total)), ("counts", _wording.List(counts)), ("missed", Texts.Plain(summary.ObligatoryMisses.Count))) + _wording.Word("sentence.end");
    }

    /// <summary>The status with its reasons, and whether it is still to be held.</summary>
    internal string Standing(AttainmentResult result) => Standing(result.Status, result.Verdict, result.Reasons);

    internal string Standing(AttainmentStatus status, AttainmentVerdict verdict, IEnumerable<UndeterminedReason> reasons) => Because(
        Write(status), IsToBeHeld(status, verdict) ? [_wording.Word("result.held")] : [.. reasons.Select(Write)]);

    /// <summary>Words with the reasons in parentheses.</summary>
    internal string Because(string words, IReadOnlyCollection<string> reasons) =>
        reasons.Count == 0 ? words : _wording.Say("result.statusBecause", ("status", words), ("reasons", _wording.List(reasons)));

    private static bool IsToBeHeld(AttainmentStatus status, AttainmentVerdict verdict) => (status, verdict) is (AttainmentStatus.AttainedEarly, AttainmentVerdict.Open);

    private IEnumerable<string> Clauses(AttainmentResult result)
    {
        yield return Promise(result.Target);
        if ((result.Actual ?? result.Baseline) is { } reading)
        {
            (string words, ValueForm form) = _values.Write(reading);
            yield return _wording.Say(result.Actual is null ? "result.baseline" : "result.actual", ("actual", _values.Is((Marked(words, reading), form))), ("period", Write(reading.Period)));
        }

        if (result.Gap.Range is { Upper: > 0 })
        {
            yield return _wording.Say("result.gap", ("gap", WriteGap(result)));
        }

        if (result.Progress.Range is not null)
        {
            yield return _wording.Say(
                result.Expected.Range is null ? "result.progressOnly" : "result.progress", ("progress", WriteShare(result.Progress)), ("expected", WriteShare(result.Expected)));
        }

        if (result.RequiredChange.Range is { } change && result.Verdict == AttainmentVerdict.Open && change.Point != 0)
        {
            yield return Required(change);
        }

        if (result.SubVerdicts.Count > 0)
        {
            yield return _wording.Say("result.sub", ("met", Texts.Plain(result.SubVerdicts.Count(sub => sub.Verdict == AttainmentVerdict.Attained))), ("all", Texts.Plain(result.SubVerdicts.Count)));
        }

        yield return Because(Write(result.Status), [.. result.Reasons.Select(Write)]);
        if (IsToBeHeld(result.Status, result.Verdict))
        {
            yield return _wording.Word("result.held");
        }

        if (result.IsRoundingSensitive)
        {
            yield return _wording.Word("result.rounding");
        }
    }

    /// <summary>How much more, how much less, or how many places further up.</summary>
    private string Required(QuantityRange change)
    {
        if (change.Upper is not <= 0)
        {
            return _wording.Say("result.required", ("change", _values.Distance(change)));
        }

        QuantityRange less = QuantityRange.Create(-change.Upper, change.IsUpperIncluded, -change.Lower, change.IsLowerIncluded, change.Unit)!;
        return _wording.Say(change.Unit.Dimension == Dimension.Rank ? "result.requiredPlaces" : "result.requiredLess", ("change", _values.Distance(less)));
    }
}
