using System.Text.Json.Serialization;
using NodaTime.Text;
using PolicyTargets.Catalogues;
using PolicyTargets.Internal;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Serialization;

/// <summary>How a target stands on a day, as JSON; the members are listed in <c>docs/reference/records.md</c> and stay.</summary>
/// <remarks>
/// <para>A missing value is null, never 0. <c>bound</c>, <c>actual</c>, <c>baseline</c>, <c>gap</c> and <c>progress</c> are ranges, a number being a range with one value; the other figures
/// are numbers, and ranges where the actual is one.</para>
/// <para>Write and read it with <see cref="PolicyTargetsJson.Context"/>. Reading is strict: an unknown, missing or repeated member, a wrong type and an unknown word are refused.</para>
/// </remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow), JsonNumberHandling(JsonNumberHandling.Strict)]
public sealed record AttainmentRecord : IJsonOnDeserialized
{
    /// <summary>Gets the id of the target.</summary>
    [JsonPropertyName("id"), JsonConverter(typeof(IdentifierConverter))]
    public required string Id { get; init; }

    /// <summary>Gets the id of the claim that the target is in a catalogue with sources; null where it has no source.</summary>
    [JsonPropertyName("claim"), JsonConverter(typeof(IdentifierConverter))]
    public required string? Claim { get; init; }

    /// <summary>Gets the id of its plan; null where it stands in none.</summary>
    [JsonPropertyName("plan"), JsonConverter(typeof(IdentifierConverter))]
    public required string? Plan { get; init; }

    /// <summary>Gets the Chinese name of the subject; its id where the catalogue does not know it.</summary>
    [JsonPropertyName("subject"), JsonConverter(typeof(NameConverter))]
    public required string Subject { get; init; }

    /// <summary>Gets the code of the subject in GB/T 2260; null where it has none.</summary>
    [JsonPropertyName("subjectCode"), JsonConverter(typeof(DivisionCodeConverter))]
    public required string? SubjectCode { get; init; }

    /// <summary>Gets the code of the indicator.</summary>
    [JsonPropertyName("indicator"), JsonConverter(typeof(IdentifierConverter))]
    public required string Indicator { get; init; }

    /// <summary>Gets the word of the measure: <c>level</c>, <c>growth</c> ….</summary>
    [JsonPropertyName("measure"), JsonConverter(typeof(NameConverter))]
    public required string Measure { get; init; }

    /// <summary>Gets the period of the target, as <see cref="ReportingPeriod.Parse"/> reads it.</summary>
    [JsonPropertyName("period"), JsonConverter(typeof(PeriodConverter))]
    public required string Period { get; init; }

    /// <summary>Gets the promised range; null for words, and for what is assigned and not yet known on the day.</summary>
    [JsonPropertyName("bound")]
    public required RangeRecord? Bound { get; init; }

    /// <summary>Gets whether the bound is "around" a number, which then is both ends.</summary>
    [JsonPropertyName("approximate")]
    public required bool IsApproximate { get; init; }

    /// <summary>Gets what the target was held against; null where there is nothing, and for words.</summary>
    [JsonPropertyName("actual")]
    public required RangeRecord? Actual { get; init; }

    /// <summary>Gets the period of the actual; null without one.</summary>
    [JsonPropertyName("actualPeriod"), JsonConverter(typeof(PeriodConverter))]
    public required string? ActualPeriod { get; init; }

    /// <summary>Gets how final the actual is; null without one.</summary>
    [JsonPropertyName("dataStatus"), JsonConverter(typeof(DataStatusConverter))]
    public required ObservationStatus? DataStatus { get; init; }

    /// <summary>Gets what can be said for good.</summary>
    [JsonPropertyName("verdict"), JsonConverter(typeof(EnumNameConverter<AttainmentVerdict>))]
    public required AttainmentVerdict Verdict { get; init; }

    /// <summary>Gets where the target stands.</summary>
    [JsonPropertyName("status"), JsonConverter(typeof(EnumNameConverter<AttainmentStatus>))]
    public required AttainmentStatus Status { get; init; }

    /// <summary>Gets why no more can be said: names of <see cref="UndeterminedReason"/>, joined by commas; null where nothing stands in the way.</summary>
    /// <exception cref="ArgumentException">The text names no reasons.</exception>
    [JsonPropertyName("reason"), JsonConverter(typeof(JoinedReasonsConverter))]
    public required string? Reason { get; init => field = JoinedReasons.Checked(value, nameof(value)); }

    /// <summary>Gets the distance still to go; in pp for percentages.</summary>
    [JsonPropertyName("gap")]
    public required RangeRecord? Gap { get; init; }

    /// <summary>Gets the target point less the actual, signed, in the unit of the gap.</summary>
    [JsonPropertyName("margin")]
    public required FigureRecord? Margin { get; init; }

    /// <summary>Gets actual divided by target, as a multiple.</summary>
    [JsonPropertyName("completionRate")]
    public required FigureRecord? CompletionRate { get; init; }

    /// <summary>Gets the share of the way gone, as a multiple.</summary>
    [JsonPropertyName("progress")]
    public required RangeRecord? Progress { get; init; }

    /// <summary>Gets the planned share of the way at the end of the actual's period, as a multiple.</summary>
    [JsonPropertyName("expected")]
    public required FigureRecord? Expected { get; init; }

    /// <summary>Gets the change that each remaining period needs, signed, in the unit of the gap.</summary>
    [JsonPropertyName("requiredChange")]
    public required FigureRecord? RequiredChange { get; init; }

    /// <summary>Gets the constant growth that each remaining period needs, in percent.</summary>
    [JsonPropertyName("requiredGrowth")]
    public required FigureRecord? RequiredGrowth { get; init; }

    /// <summary>Gets whether the outcome would change if printed numbers were only known to their half-unit.</summary>
    [JsonPropertyName("roundingSensitive")]
    public required bool IsRoundingSensitive { get; init; }

    /// <summary>Gets where the way starts; null where that is not known or not needed, and for words.</summary>
    [JsonPropertyName("baseline")]
    public required RangeRecord? Baseline { get; init; }

    /// <summary>Gets the period of the baseline; null without one.</summary>
    [JsonPropertyName("baselinePeriod"), JsonConverter(typeof(PeriodConverter))]
    public required string? BaselinePeriod { get; init; }

    /// <summary>Gets how binding the target is.</summary>
    [JsonPropertyName("bindingness"), JsonConverter(typeof(EnumNameConverter<BindingForce>))]
    public required BindingForce Bindingness { get; init; }

    /// <summary>Gets how firmly it is promised.</summary>
    [JsonPropertyName("commitment"), JsonConverter(typeof(EnumNameConverter<Commitment>))]
    public required Commitment Commitment { get; init; }

    /// <summary>Gets who leads; null where nobody is named.</summary>
    [JsonPropertyName("lead")]
    public required string? Lead { get; init; }

    /// <summary>Gets the ids of all observations used.</summary>
    [JsonPropertyName("observations"), JsonConverter(typeof(ItemsConverter<string, IdentifierConverter>))]
    public required IReadOnlyList<string> Observations { get; init => field = ValueList<string>.Of(value); }

    /// <summary>Gets the length of the periods that time is counted in; null where nothing is counted.</summary>
    [JsonPropertyName("step"), JsonConverter(typeof(FrequencyConverter))]
    public required Frequency? Step { get; init; }

    /// <summary>Gets the day of the result: <c>2025-04-30</c>.</summary>
    [JsonPropertyName("asOf"), JsonConverter(typeof(DayConverter))]
    public required string AsOf { get; init; }

    /// <summary>Gets where the present pace leads by the due date, in the measure's unit.</summary>
    [JsonPropertyName("projection")]
    public required FigureRecord? Projection { get; init; }

    /// <summary>Gets how the actual lies to the stretch of the bound; null without a stretch or an actual.</summary>
    [JsonPropertyName("stretch"), JsonConverter(typeof(RelationConverter))]
    public required BoundRelation? Stretch { get; init; }

    /// <summary>Gets the planned share of the way on the day of the result, as a multiple.</summary>
    [JsonPropertyName("expectedOnDay")]
    public required FigureRecord? ExpectedOnDay { get; init; }

    /// <summary>Gets the sub-periods, earliest first; null where the target does not recur, empty where a recurring one was not judged period by period.</summary>
    [JsonPropertyName("subVerdicts")]
    public required IReadOnlyList<SubVerdictRecord>? SubVerdicts { get; init => field = value is null ? null : ValueList<SubVerdictRecord>.Of(value); }

    /// <summary>Gets what the result says in words; null, and not written, unless asked for.</summary>
    [JsonPropertyName("explanation"), JsonConverter(typeof(LocalizedTextJsonConverter)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LocalizedText? Explanation { get; init; }

    /// <summary>Gets the reasons of <see cref="Reason"/>; empty where it is null.</summary>
    [JsonIgnore]
    public IReadOnlyList<UndeterminedReason> Reasons => JoinedReasons.Of(Reason);

    /// <summary>The record of a result.</summary>
    /// <param name="result">The result.</param>
    /// <param name="catalogue">Knows names, codes and plans.</param>
    /// <param name="withExplanation">Whether to add what the result says in words, in both languages.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static AttainmentRecord Of(AttainmentResult result, PolicyCatalogue catalogue, bool withExplanation = false)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(catalogue);
        (Target target, Measurand measurand) = (result.Target, result.Target.Measurand);
        (Subject? subject, Bound bound) = (catalogue.Subjects.Find(measurand.Subject), target.Bound.KnownOn(result.AsOf));
        return new AttainmentRecord
        {
            Id = target.Id.Text,
            Claim = target.Source is null ? null : target.Id.Text,
            Plan = catalogue.PlanOf(target.Id)?.Id.Text,
            Subject = subject?.Name.Chinese ?? measurand.Subject.Text,
            SubjectCode = (subject as AdministrativeUnit)?.Code?.Text,
            Indicator = measurand.Indicator.Text,
            Measure = Vocabulary.Word(measurand.Measure),
            Period = measurand.Period.ToString(),
            Bound = RangeRecord.OfAny(Printed.Range(bound)),
            IsApproximate = Printed.IsApproximate(bound),
            Actual = RangeRecord.OfAny(Printed.Values(result.Actual)),
            ActualPeriod = result.Actual?.Period.ToString(),
            DataStatus = result.DataStatus,
            Verdict = result.Verdict,
            Status = result.Status,
            Reason = JoinedReasons.Join(result.Reasons),
            Gap = RangeRecord.OfAny(result.Gap.Range),
            Margin = FigureRecord.Of(result.Margin),
            CompletionRate = FigureRecord.Of(result.CompletionRate),
            Progress = RangeRecord.OfAny(result.Progress.Range),
            Expected = FigureRecord.Of(result.Expected),
            RequiredChange = FigureRecord.Of(result.RequiredChange),
            RequiredGrowth = FigureRecord.Of(result.RequiredGrowth),
            IsRoundingSensitive = result.IsRoundingSensitive,
            Baseline = RangeRecord.OfAny(Printed.Values(result.Baseline)),
            BaselinePeriod = result.Baseline?.Period.ToString(),
            Bindingness = target.BindingForce,
            Commitment = target.Commitment,
            Lead = target.LeadBody,
            Observations = ValueList<string>.Of(result.Observations.Select(id => id.Text)),
            Step = result.Step,
            AsOf = LocalDatePattern.Iso.Format(result.AsOf),
            Projection = FigureRecord.Of(result.Projection),
            Stretch = result.Stretch,
            ExpectedOnDay = FigureRecord.Of(result.ExpectedOnDay),
            SubVerdicts = target.Recurrence is EachRecurrence ? ValueList<SubVerdictRecord>.Of(result.SubVerdicts.Select(SubVerdictRecord.Of)) : null,
            Explanation = withExplanation ? new LocalizedText(Explain(result, catalogue, Language.Chinese), Explain(result, catalogue, Language.English)) : null,
        };
    }

    /// <summary>Target, verdict, status and reasons: <c>P315-001: Open, InProgress(BaselineMissing)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Id}: {Verdict}, {Status}{(Reason is null ? "" : $"({Reason})")}";

    /// <summary>The serializer lets a null stand in a list.</summary>
    void IJsonOnDeserialized.OnDeserialized() => RecordItems.RequireAll(SubVerdicts, "subVerdicts");

    private static string Explain(AttainmentResult result, PolicyCatalogue catalogue, Language language) => new ClaimWriter(catalogue.Subjects, catalogue.Indicators, language).Write(result);
}
