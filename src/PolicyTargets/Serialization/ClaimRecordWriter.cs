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
        return JsonParts.Line(json =>
        {
            string kind = IsMilestone(observation.Measurand, observation.Known.Unit) ? "milestone-observation" : "observation";
            WriteHead(json, observation.Id.Text, observation.Statement, observation.Restates?.Text, kind, observation.Source, observation.Measurand);
            QuantityRange? range = observation.Known switch { RangeKnown known => known.Range, ApproximatelyKnown around => QuantityRange.Exactly(around.Value), _ => null };
            WriteValue(json, "once", range, observation.Known is ApproximatelyKnown, observation.Measurand);
            json.WriteString("commitment", nameof(Commitment.Firm));
            json.WriteNull("commitmentWord");
            json.WriteString("dataStatus", Vocabulary.Statuses.Word(observation.Status));
            WriteTail(json, null, observation.Measurand, []);
            WriteWords(json, observation.Measurand, (observation.Known as StatedKnown)?.Text, null, (observation.Known as MissingKnown)?.Status);
        });
    }

    /// <summary>A target as one line of JSON.</summary>
    /// <param name="target">The target.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is null.</exception>
    public string ToJson(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        return JsonParts.Line(json =>
        {
            string kind = IsMilestone(target.Measurand, target.Bound.Unit) ? "milestone-target" : "target";
            WriteHead(json, target.Id.Text, target.Statement, target.Restates?.Text, kind, target.Source, target.Measurand);
            WriteValue(json, target.Recurrence.ToString()!, AttainmentRecordWriter.Printed(target.Bound), AttainmentRecordWriter.IsApproximate(target.Bound), target.Measurand);
            json.WriteString("commitment", target.Commitment.ToString());
            json.WriteText("commitmentWord", target.CommitmentWord);
            json.WriteNull("dataStatus");
            WriteTail(json, target.Baseline, target.Measurand, target.ResponsibleBodies);
            WriteWords(json, target.Measurand, WordsOf(target.Bound), (target.Bound as AssignedBound)?.By, null);
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
        json.WriteText("subjectKind", KindOf(subject));
        json.WriteString("indicator", measurand.Indicator.Text);
        json.WriteText("indicatorName", _catalogue.Indicators.Find(measurand.Indicator)?.Name.Chinese);
        json.WriteString("measure", Vocabulary.Word(measurand.Measure));
        json.WriteText("peers", PeersOf(measurand.Measure)?.Name.Chinese);
        json.WriteText("benchmark", BenchmarkOf(measurand.Measure));
    }

    /// <summary>What no member of the contract holds: what the measure looks at, and what stands in the place of a number.</summary>
    private static void WriteWords(Utf8JsonWriter json, Measurand measurand, string? words, string? assignedBy, MissingStatus? missing)
    {
        json.WriteText("of", Vocabulary.LookedAt(measurand.Measure) is { } of ? Vocabulary.Word(of) : null);
        json.WriteText("text", words);
        json.WriteText("assignedBy", assignedBy);
        json.WriteText("missing", missing is { } status ? Vocabulary.MissingStatuses.Word(status) : null);
    }

    private static string? WordsOf(Bound bound) => bound switch
    {
        QualitativeBound words => words.Text,
        AssignedBound { Registered: { } registered } => WordsOf(registered),
        _ => null,
    };

    private static string? KindOf(Subject? subject) => subject switch
    {
        AdministrativeUnit unit => Vocabulary.Levels.Word(unit.Level),
        FunctionalArea => Vocabulary.FunctionalArea,
        Organisation => Vocabulary.Organisation,
        PeerGroup => Vocabulary.PeerGroup,
        _ => null,
    };

    /// <summary>The group of a rank, or of the rank that the measure looks at.</summary>
    private static PeerGroup? PeersOf(Measure? measure) => measure is null ? null : (measure as RankMeasure)?.Peers ?? PeersOf(Vocabulary.LookedAt(measure));

    /// <summary>What the value is held against: a benchmark, the larger subject of a contribution, the whole of a share.</summary>
    private string? BenchmarkOf(Measure? measure) => measure switch
    {
        null => null,
        RelativeMeasure { Benchmark: var other } => string.Join(' ', new[] { Name(other.Subject), Name(other.Indicator) }.OfType<string>()),
        ContributionMeasure contribution => Name(contribution.Whole),
        ShareMeasure share => Name(share.Whole),
        _ => BenchmarkOf(Vocabulary.LookedAt(measure)),
    };

    private string? Name(SubjectId? id) => id is null ? null : _catalogue.Subjects.Find(id)?.Name.Chinese ?? id.Text;

    private string? Name(IndicatorCode? code) => code is null ? null : _catalogue.Indicators.Find(code)?.Name.Chinese ?? code.Text;

    /// <summary>Whether a claim is about a stage or a happening; a tier is a grade too, but of a value.</summary>
    private bool IsMilestone(Measurand measurand, Unit? unit) =>
        measurand.Measure is LevelMeasure && (_catalogue.Indicators.Find(measurand.Indicator)?.IsOrdinal ?? unit?.Scale is not null);

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
        if (PeersOf(measurand.Measure)?.Size is { } size)
        {
            json.WriteNumber("peerCount", size);
        }
        else
        {
            json.WriteNull("peerCount");
        }

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
        json.WriteText("seriesStart", indicator.SeriesStart?.ToString());
        Write(json, indicator.Composition);
    }

    /// <summary>A composition as it stands in catalogue files.</summary>
    private static void Write(Utf8JsonWriter json, Composition? composition)
    {
        if (composition is null)
        {
            json.WriteNull("composition");
            return;
        }

        json.WriteStartObject("composition");
        if (composition is QuotientComposition quotient)
        {
            json.WriteString("numerator", quotient.Numerator.Text);
            json.WriteString("denominator", quotient.Denominator.Text);
        }
        else if (composition is SumComposition sum)
        {
            json.WriteString("of", Vocabulary.Aspects.Word(sum.Aspect));
            json.WriteStartArray("sum");
            foreach (IndicatorComponent component in sum.Components)
            {
                json.WriteStartObject();
                json.WriteString("indicator", component.Indicator.Text);
                json.WriteString("aspect", Vocabulary.Aspects.Word(component.Aspect));
                json.WriteText("scope", component.Scope);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static string? Year(NodaTime.LocalDate? date) => date is { } day ? Texts.Plain(day.Year) : null;
}
