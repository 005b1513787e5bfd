using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Writes what a catalogue holds as JSON records: claims (targets and observations) and indicators.</summary>
/// <remarks>The members are listed in <c>docs/reference/records.md</c> and stay. A missing value is <c>null</c>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class ClaimRecordWriter
{
    private readonly PolicyCatalogue _catalogue;

    /// <summary>Creates a writer.</summary>
    /// <param name="catalogue">What to write, and the names in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public ClaimRecordWriter(PolicyCatalogue catalogue) => _catalogue = Require.NotNull(catalogue);

    /// <summary>Every claim of the catalogue, one line of JSON each: the observations, then the targets plan by plan, each as its own words state it.</summary>
    /// <returns>The lines, made one at a time.</returns>
    public IEnumerable<string> Claims() =>
        _catalogue.Observations.Select(ToJson).Concat(_catalogue.Plans.SelectMany(plan => plan.Targets).Concat(_catalogue.Targets).Select(ToJson));

    /// <summary>Every indicator of the catalogue, one line of JSON each.</summary>
    /// <returns>The lines, made one at a time.</returns>
    public IEnumerable<string> Indicators() => _catalogue.Indicators.Select(indicator => JsonParts.Line(json => Write(json, indicator)));

    /// <summary>An observation as one line of JSON.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public string ToJson(Observation observation)
    {
        ArgumentNullException.ThrowIfNull(observation);
        bool isMilestone = observation.Known.Unit?.Scale is not null;
        return JsonParts.Line(json =>
        {
            WriteHead(json, observation.Id.Text, observation.Statement, observation.Restates?.Text, isMilestone ? "milestone-observation" : "observation", observation.Source, observation.Measurand);
            QuantityRange? range = observation.Known switch { RangeKnown known => known.Range, ApproximatelyKnown around => QuantityRange.Exactly(around.Value), _ => null };
            WriteValue(json, "once", range, observation.Known is ApproximatelyKnown, observation.Measurand);
            json.WriteString("commitment", nameof(Commitment.Firm));
            json.WriteNull("commitmentWord");
            json.WriteString("dataStatus", Vocabulary.Statuses.Word(observation.Status));
            WriteTail(json, null, observation.Measurand, []);
        });
    }

    /// <summary>A target as one line of JSON.</summary>
    /// <param name="target">The target.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public string ToJson(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        bool isMilestone = target.Bound.Unit?.Scale is not null;
        return JsonParts.Line(json =>
        {
            WriteHead(json, target.Id.Text, target.Statement, target.Restates?.Text, isMilestone ? "milestone-target" : "target", target.Source, target.Measurand);
            WriteValue(json, target.Recurrence is EachRecurrence ? target.Recurrence.ToString() : "once", AttainmentRecordWriter.Printed(target.Bound), target.Bound is ApproximatelyBound, target.Measurand);
            json.WriteString("commitment", target.Commitment.ToString());
            json.WriteText("commitmentWord", target.CommitmentWord);
            json.WriteNull("dataStatus");
            WriteTail(json, target.Baseline, target.Measurand, target.ResponsibleBodies);
        });
    }

    /// <summary>What is written, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ClaimRecordWriter)} of {_catalogue}";

    private void WriteHead(Utf8JsonWriter json, string id, string? statement, string? restates, string kind, Citation? source, Measurand measurand)
    {
        Subject? subject = _catalogue.Subjects.Find(measurand.Subject);
        json.WriteString("id", id);
        json.WriteText("statement", statement);
        json.WriteText("restates", restates);
        json.WriteString("kind", kind);
        json.WriteText("document", source?.Document.Id);
        json.WriteText("locator", source?.Locator);
        json.WriteString("subject", subject?.Name.Chinese ?? measurand.Subject.Text);
        json.WriteText("subjectCode", (subject as AdministrativeUnit)?.Code?.Text);
        json.WriteText("subjectKind", subject switch { AdministrativeUnit unit => Vocabulary.Levels.Word(unit.Level), FunctionalArea => "functional-area", Organisation => "organisation", _ => null });
        json.WriteString("indicator", measurand.Indicator.Text);
        json.WriteText("indicatorName", _catalogue.Indicators.Find(measurand.Indicator)?.Name.Chinese);
        json.WriteString("measure", Vocabulary.Word(measurand.Measure));
        json.WriteNull("peers");
        json.WriteNull("benchmark");
    }

    private void WriteValue(Utf8JsonWriter json, string recurrence, QuantityRange? range, bool isApproximate, Measurand measurand)
    {
        json.WriteString("recurrence", recurrence);
        json.WriteRange("range", range);
        json.WriteBoolean("approximate", isApproximate);
        json.WriteText("grade", range?.Unit.Scale is { } scale && (range.Lower ?? range.Upper) is { } steps ? scale.FindGrade(steps)?.Code : null);
        ReportingPeriod period = measurand.Period;
        json.WriteText("period", period.Kind == PeriodKind.Unstated ? null : period.ToString());
        bool isMoment = _catalogue.Indicators.Find(measurand.Indicator) is { Nature: Nature.Stock or Nature.Rank } && measurand.Measure is LevelMeasure && period.Kind == PeriodKind.Year;
        json.WriteText("periodFrom", isMoment ? null : Year(period.Start));
        json.WriteText("periodTo", Year(period.End));
    }

    private static void WriteTail(Utf8JsonWriter json, Baseline? baseline, Measurand measurand, IReadOnlyList<string> responsible)
    {
        json.WriteRange("baseline", baseline?.Known is RangeKnown known ? known.Range : null);
        json.WriteText("baselinePeriod", baseline?.Period.ToString());
        json.WriteNull("peerCount");
        json.WriteNull("streak");
        json.WriteText("scope", measurand.Scope);
        json.WriteTexts("responsible", responsible);
    }

    private static void Write(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("code", indicator.Code.Text);
        json.WriteString("nameZh", indicator.Name.Chinese);
        json.WriteText("nameEn", indicator.Name.English);
        json.WriteString("unit", indicator.Unit.Code);
        json.WriteTexts("grades", indicator.Unit.Scale?.Grades.Select(grade => grade.Code) ?? []);
        json.WriteString("direction", Vocabulary.Directions.Word(indicator.Direction));
        json.WriteString("nature", Vocabulary.Natures.Word(indicator.Nature));
        json.WriteRange("domain", indicator.EffectiveDomain);
        json.WriteString("frequency", Vocabulary.Frequencies.Word(indicator.Frequency));
        json.WriteText("publicationLag", indicator.PublicationLag?.ToString());
        json.WriteText("numerator", indicator.Numerator);
        json.WriteText("denominator", indicator.Denominator);
        json.WriteTexts("aliases", indicator.Aliases);
    }

    private static string? Year(NodaTime.LocalDate? date) => date is { } day ? Texts.Plain(day.Year) : null;
}
