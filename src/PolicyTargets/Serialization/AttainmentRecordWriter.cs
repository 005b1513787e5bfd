using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Serialization;

/// <summary>Writes results as JSON records, one object a result; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <remarks>A missing value is <c>null</c>, never 0. <c>bound</c>, <c>actual</c>, <c>baseline</c>, <c>gap</c> and <c>progress</c> are ranges; the other figures are numbers, and ranges
/// where the actual is one.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class AttainmentRecordWriter
{
    private readonly PolicyCatalogue _catalogue;

    /// <summary>Creates a writer.</summary>
    /// <param name="catalogue">Knows names, codes and plans.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public AttainmentRecordWriter(PolicyCatalogue catalogue) => _catalogue = Require.NotNull(catalogue);

    /// <summary>A result as one line of JSON.</summary>
    /// <param name="result">The result.</param>
    /// <param name="withExplanation">Whether to add what the result says in words, in both languages.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="result"/> is null.</exception>
    public string ToJson(AttainmentResult result, bool withExplanation = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        return JsonParts.Line(json => WriteMembers(json, result, withExplanation));
    }

    /// <summary>Writes a result as a JSON object.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="withExplanation">Whether to add what the result says in words, in both languages.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public void Write(Utf8JsonWriter json, AttainmentResult result, bool withExplanation = false)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(result);
        json.WriteStartObject();
        WriteMembers(json, result, withExplanation);
        json.WriteEndObject();
    }

    /// <summary>What the names come from, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(AttainmentRecordWriter)} for {_catalogue}";

    private void WriteMembers(Utf8JsonWriter json, AttainmentResult result, bool withExplanation)
    {
        WriteTarget(json, result.Target, result.Target.Bound.KnownOn(result.AsOf));
        WriteOutcome(json, result);
        if (withExplanation)
        {
            json.WriteStartObject("explanation");
            json.WriteString("zh", Explain(result, Language.Chinese));
            json.WriteString("en", Explain(result, Language.English));
            json.WriteEndObject();
        }
    }

    private void WriteTarget(Utf8JsonWriter json, Target target, Bound bound)
    {
        Measurand measurand = target.Measurand;
        Subject? subject = _catalogue.Subjects.Find(measurand.Subject);
        json.WriteString("id", target.Id.Text);
        json.WriteText("claim", target.Source is null ? null : target.Id.Text);
        json.WriteText("plan", _catalogue.PlanOf(target.Id)?.Id.Text);
        json.WriteString("subject", subject?.Name.Chinese ?? measurand.Subject.Text);
        json.WriteText("subjectCode", (subject as AdministrativeUnit)?.Code?.Text);
        json.WriteString("indicator", measurand.Indicator.Text);
        json.WriteString("measure", Vocabulary.Word(measurand.Measure));
        json.WriteString("period", measurand.Period.ToString());
        json.WriteRange("bound", Printed(bound));
        json.WriteBoolean("approximate", IsApproximate(bound));
    }

    private static void WriteOutcome(Utf8JsonWriter json, AttainmentResult result)
    {
        Target target = result.Target;
        json.WriteRange("actual", Values(result.Actual));
        json.WriteText("actualPeriod", result.Actual?.Period.ToString());
        json.WriteText("dataStatus", result.DataStatus is { } status ? Vocabulary.Statuses.Word(status) : null);
        json.WriteString("verdict", result.Verdict.ToString());
        json.WriteString("status", result.Status.ToString());
        json.WriteText("reason", result.Reasons.Count == 0 ? null : string.Join(',', result.Reasons));
        json.WriteRange("gap", result.Gap.Range);
        json.WriteFigure("margin", result.Margin);
        json.WriteFigure("completionRate", result.CompletionRate);
        json.WriteRange("progress", result.Progress.Range);
        json.WriteFigure("expected", result.Expected);
        json.WriteFigure("requiredChange", result.RequiredChange);
        json.WriteFigure("requiredGrowth", result.RequiredGrowth);
        json.WriteBoolean("roundingSensitive", result.IsRoundingSensitive);
        json.WriteRange("baseline", Values(result.Baseline));
        json.WriteText("baselinePeriod", result.Baseline?.Period.ToString());
        json.WriteString("bindingness", target.BindingForce.ToString());
        json.WriteString("commitment", target.Commitment.ToString());
        json.WriteText("lead", target.LeadBody);
        json.WriteTexts("observations", result.Observations.Select(id => id.Text));
        json.WriteText("step", result.Step is { } step ? Vocabulary.Frequencies.Word(step) : null);
        json.WriteString("asOf", NodaTime.Text.LocalDatePattern.Iso.Format(result.AsOf));
        json.WriteFigure("projection", result.Projection);
        json.WriteText("stretch", result.Stretch is { } relation ? Vocabulary.Relations.Word(relation) : null);
        json.WriteFigure("expectedOnDay", result.ExpectedOnDay);
    }

    private string Explain(AttainmentResult result, Language language) => new ClaimWriter(_catalogue.Subjects, _catalogue.Indicators, language).Write(result);

    /// <summary>The values; null where words stand for them.</summary>
    private static QuantityRange? Values(Reading? reading) =>
        reading is null or { Stated: not null } ? null : reading.Around is { } around ? QuantityRange.Exactly(around) : reading.Range;

    /// <summary>The bound as printed; around a number it is that number, and <c>approximate</c> says so.</summary>
    internal static QuantityRange? Printed(Bound bound) => bound switch
    {
        RangeBound ranged => ranged.Range,
        FloorAndStretchBound both => both.Range,
        ApproximatelyBound around => QuantityRange.Exactly(around.Value),
        AssignedBound { Registered: { } registered } => Printed(registered),
        _ => null,
    };

    internal static bool IsApproximate(Bound bound) => bound is ApproximatelyBound || (bound is AssignedBound { Registered: { } registered } && IsApproximate(registered));
}
