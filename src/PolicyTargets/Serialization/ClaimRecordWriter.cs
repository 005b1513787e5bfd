using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;

namespace PolicyTargets.Serialization;

/// <summary>Writes what a catalogue holds as JSON records: claims (targets, observations, and values that instruments lay down), indicators, instruments and tasks.</summary>
/// <remarks>The members are listed in <c>docs/reference/records.md</c> and stay. A missing value is <c>null</c>.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial class ClaimRecordWriter
{
    private readonly PolicyCatalogue _catalogue;

    /// <summary>Creates a writer.</summary>
    /// <param name="catalogue">What to write, and the names in it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogue"/> is null.</exception>
    public ClaimRecordWriter(PolicyCatalogue catalogue) => _catalogue = Require.NotNull(catalogue);

    /// <summary>Every claim of the catalogue, one line of JSON each: the observations, then the targets plan by plan, then the values that instruments lay down, each as its own words state it.
    /// Observations that are parts of one claim are one line.</summary>
    /// <returns>The lines, made one at a time.</returns>
    public IEnumerable<string> Claims()
    {
        ILookup<ObservationId, Observation> parts = _catalogue.Observations.Where(observation => observation.Claim is not null).ToLookup(observation => observation.Claim!);
        return _catalogue.Observations.Where(observation => observation.Claim is null).Select(observation => ToJson(observation, [.. parts[observation.Id]]))
            .Concat(_catalogue.Plans.SelectMany(plan => plan.Targets).Concat(_catalogue.Targets).Select(ToJson))
            .Concat(_catalogue.Instruments.SelectMany(instrument => instrument.Parameters).Select(ToJson));
    }

    /// <summary>An observation as one line of JSON.</summary>
    /// <param name="observation">The observation.</param>
    /// <returns>A JSON object without line breaks.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="observation"/> is null.</exception>
    public string ToJson(Observation observation) => ToJson(Require.NotNull(observation), []);

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
            WriteValue(json, target.Recurrence.ToString()!, Printed.Range(target.Bound), Printed.IsApproximate(target.Bound), target.Measurand);
            json.WriteString("commitment", target.Commitment.ToString());
            json.WriteText("commitmentWord", target.CommitmentWord);
            json.WriteNull("dataStatus");
            Target complete = _catalogue.PlanOf(target.Id)?.Complete(target) ?? target;
            WriteTail(json, target.Measurand, target.Baseline?.Known, target.Baseline?.Period, null, complete.ResponsibleBodies);
            WriteWords(json, target.Measurand, WordsOf(target.Bound), (target.Bound as AssignedBound)?.By, null, target.Source);
        });
    }

    /// <summary>What is written, for logs.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{nameof(ClaimRecordWriter)} of {_catalogue}";

    /// <param name="observation">The claim, or the first part of it.</param>
    /// <param name="parts">Its other parts: later ones are a streak, an earlier one is what a change started from.</param>
    private string ToJson(Observation observation, Observation[] parts) => JsonParts.Line(json =>
    {
        string kind = IsMilestone(observation.Measurand, observation.Known.Unit) ? "milestone-observation" : "observation";
        Observation[] streak = [.. parts.Where(part => part.Measurand.Period > observation.Measurand.Period)];
        Observation? start = parts.FirstOrDefault(part => part.Measurand.Period < observation.Measurand.Period);
        Measurand measurand = streak.Length == 0 ? observation.Measurand : observation.Measurand with { Period = Span(observation.Measurand.Period, streak[^1].Measurand.Period) };
        WriteHead(json, observation.Id.Text, observation.Statement, observation.Restates?.Text, kind, observation.Source, measurand);
        QuantityRange? range = observation.Known switch { RangeKnown known => known.Range, ApproximatelyKnown around => QuantityRange.Exactly(around.Value), _ => null };
        WriteValue(json, streak.Length == 0 ? "once" : Vocabulary.Recurrences.Word(FrequencyOf(observation.Measurand.Period)), range, observation.Known is ApproximatelyKnown, measurand);
        json.WriteString("commitment", nameof(Commitment.Firm));
        json.WriteNull("commitmentWord");
        json.WriteString("dataStatus", Vocabulary.Statuses.Word(observation.Status));
        WriteTail(json, measurand, start?.Known, start?.Measurand.Period, streak.Length == 0 ? null : streak.Length + 1, []);
        WriteWords(json, measurand, (observation.Known as StatedKnown)?.Text, null, (observation.Known as MissingKnown)?.Status, observation.Source);
    });

    private static ReportingPeriod Span(ReportingPeriod first, ReportingPeriod last) =>
        first.Kind == PeriodKind.Year ? ReportingPeriod.Years(first.Start!.Value.Year, last.End!.Value.Year) : ReportingPeriod.Dates(first.Start!.Value, last.End!.Value);

    private static Frequency FrequencyOf(ReportingPeriod period) =>
        period.Kind switch { PeriodKind.HalfYear => Frequency.HalfYearly, PeriodKind.Quarter => Frequency.Quarterly, PeriodKind.Month => Frequency.Monthly, _ => Frequency.Annual };

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

    /// <summary>What no member of the contract holds: what the measure looks at, and what stands in the place of a number, how far the text can be read.</summary>
    private static void WriteWords(Utf8JsonWriter json, Measurand measurand, string? words, string? assignedBy, MissingStatus? missing, Citation? source)
    {
        json.WriteText("of", Vocabulary.LookedAt(measurand.Measure) is { } of ? Vocabulary.Word(of) : null);
        json.WriteText("text", words);
        json.WriteText("assignedBy", assignedBy);
        json.WriteText("missing", missing is { } status ? Vocabulary.MissingStatuses.Word(status) : null);
        json.WriteString("legibility", Vocabulary.Legibilities.Word(source?.Legibility ?? Legibility.Clear));
    }

    internal static string? WordsOf(Bound bound) => bound switch
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
        json.WriteRange("range", range is { Unit.Dimension: var dimension, Lower: null, Upper: >= 1 } && dimension == Dimension.Rank ? range.Intersect(QuantityRange.AtLeast(new Quantity(1, range.Unit))) : range);
        json.WriteBoolean("approximate", isApproximate);
        json.WriteText("grade", range?.Unit.Scale is { } scale && (range.Lower ?? range.Upper) is { } steps ? scale.FindGrade(steps)?.Code : null);
        ReportingPeriod period = measurand.Period;
        json.WriteText("period", period.Kind == PeriodKind.Unstated ? null : period.ToString());
        bool isMoment = IsOfAMoment(measurand);
        json.WriteText("periodFrom", isMoment ? null : End(period, period.Start));
        json.WriteText("periodTo", End(period, period.End));
    }

    /// <summary>Whether a value is one at the end of its year, of a stock or a place, and not one of the year.</summary>
    private bool IsOfAMoment(Measurand measurand) =>
        measurand.Period is { Start: var start, End: var end, Kind: var kind } && (kind == PeriodKind.Year || (kind == PeriodKind.Dates && start == end))
        && _catalogue.Indicators.Find(measurand.Indicator) is { Nature: Nature.Stock or Nature.Rank } && measurand.Measure is LevelMeasure or RankMeasure { Of: LevelMeasure };

    /// <summary>The base period as printed; null where none is.</summary>
    private static ReportingPeriod? ComparedWith(Measure measure) => measure switch
    {
        ChangeMeasure change => change.ComparedWith,
        GrowthMeasure growth => growth.ComparedWith,
        AverageGrowthMeasure growth => growth.ComparedWith,
        MultipleMeasure multiple => multiple.ComparedWith,
        _ => null,
    };

    private static void WriteTail(Utf8JsonWriter json, Measurand measurand, Known? baseline, ReportingPeriod? baselinePeriod, int? streak, IReadOnlyList<string> responsible)
    {
        json.WriteRange("baseline", (baseline as RangeKnown)?.Range);
        json.WriteText("baselinePeriod", (baselinePeriod ?? ComparedWith(measurand.Measure))?.ToString());
        if (PeersOf(measurand.Measure)?.Size is { } size)
        {
            json.WriteNumber("peerCount", size);
        }
        else
        {
            json.WriteNull("peerCount");
        }

        if (streak is { } years)
        {
            json.WriteNumber("streak", years);
        }
        else
        {
            json.WriteNull("streak");
        }

        json.WriteText("scope", measurand.Scope);
        json.WriteTexts("responsible", responsible);
    }

    /// <summary>The first or last day of a period; its year where the period is made of years.</summary>
    private static string? End(ReportingPeriod period, NodaTime.LocalDate? date) => date is not { } day ? null
        : period.Kind is PeriodKind.Year or PeriodKind.Years or PeriodKind.OpenEnded || period is { Kind: PeriodKind.YearToDate, End.Month: 12 } ? Texts.Plain(day.Year)
        : NodaTime.Text.LocalDatePattern.Iso.Format(day);
}
