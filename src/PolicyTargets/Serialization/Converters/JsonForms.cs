using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Progress;
using PolicyTargets.Validation;

namespace PolicyTargets.Serialization;

/// <summary>The forms of all types that have one.</summary>
internal static class JsonForms
{
    private const string AnIdentifier = "letters, digits and - _ . :";

    private static readonly Dictionary<Type, JsonForm> Forms = new JsonForm[]
    {
        Text<TargetId>(AnIdentifier), Text<PlanId>(AnIdentifier), Text<SubjectId>(AnIdentifier), Text<ObservationId>(AnIdentifier), Text<IndicatorCode>(AnIdentifier),
        Text<InstrumentCode>(AnIdentifier), Text<InitiativeCode>(AnIdentifier), Text<ParameterId>(AnIdentifier), Text<RuleCode>(AnIdentifier), Text<FactCode>(AnIdentifier),
        Text<DivisionCode>(Vocabulary.ADivisionCode), Text<TaxonomyCode>("scheme/version/code, such as stip/2021/PI008"),
        Text<ReportingPeriod>("a period such as 2027, 2027-Q1, 2023/2027, 2024-01-01/P9M or .."),
        new TextForm<Unit>((string text, JsonVocabulary vocabulary, out Unit? unit) => (unit = vocabulary.Builder.FindUnit(text)) is not null, "a unit such as %, 家 or 万元", FindingCodes.UnknownUnit),
        new ObjectForm<LocalizedText>((_, members) => members.Name(), (writer, text) => writer.Members(text)),
        new ObjectForm<Quantity>((builder, members) => builder.QuantityAlone(members), (writer, quantity) => writer.Members(quantity)),
        new ObjectForm<QuantityRange>((builder, members) => builder.RangeAlone(members), (writer, range) => writer.Members(range, null, null)),
        new ObjectForm<Measurand>((builder, members) => builder.MeasurandAlone(members), (writer, measurand) => writer.Members(measurand)),
        new ObjectForm<SourceDocument>((_, members) => CatalogueBuilder.DocumentAlone(members), (writer, document) => writer.Members(document)),
        new ObjectForm<OrdinalScale>((_, members) => CatalogueBuilder.ScaleAlone(members), (writer, scale) => writer.Members(scale)),
        new ObjectForm<Indicator>((builder, members) => builder.IndicatorAlone(members), (writer, indicator) => writer.Members(indicator)),
        new ObjectForm<SeriesBreak>((builder, members) => builder.BreakAlone(members), (writer, item) => writer.Members(item)),
        new ObjectForm<DivisionVersion>((builder, members) => builder.VersionAlone(members), (writer, version) => writer.Members(version)),
        new ObjectForm<DivisionChange>((builder, members) => builder.ChangeAlone(members), (writer, change) => writer.Members(change)),
        new ObjectForm<DivisionWeight>((builder, members) => builder.WeightAlone(members), (writer, weight) => writer.Members(weight)),
        new ObjectForm<AreaHost>((builder, members) => builder.HostAlone(members), (writer, host) => writer.Members(host)),
        new ObjectForm<Decomposition>((builder, members) => builder.DecompositionAlone(members), (writer, decomposition) => writer.Members(decomposition)),
        new ObjectForm<Observation>((builder, members) => builder.ObservationAlone(members), (writer, observation) => writer.Members(observation)),
        new ObjectForm<Target>((builder, members) => builder.TargetAlone(members), (writer, target) => writer.Members(target)),
        new ObjectForm<PlanTask>((builder, members) => builder.TaskAlone(members), (writer, task) => writer.Members(task)),
        new ObjectForm<Plan>((builder, members) => builder.PlanAlone(members), (writer, plan) => writer.WholeMembers(plan)),
        new ObjectForm<InstrumentParameter>((builder, members) => builder.ParameterAlone(members), (writer, parameter) => writer.Members(parameter)),
        new ObjectForm<PolicyInstrument>((builder, members) => builder.InstrumentAlone(members), (writer, instrument) => writer.WholeMembers(instrument)),
        new ObjectForm<PolicyInitiative>((builder, members) => builder.InitiativeAlone(members), (writer, initiative) => writer.Members(initiative)),
        new CatalogueForm(),
        new ResultForm<AttainmentResult, AttainmentRecord>((result, catalogue) => AttainmentRecord.Of(result, catalogue), context => context.AttainmentRecord),
        new ResultForm<AttainmentChange, AttainmentChangeRecord>(AttainmentChangeRecord.Of, context => context.AttainmentChangeRecord),
        new ResultForm<PlanSummary, PlanSummaryRecord>((summary, _) => PlanSummaryRecord.Of(summary), context => context.PlanSummaryRecord),
        new ResultForm<MonitoringItem, MonitoringRecord>(MonitoringRecord.Of, context => context.MonitoringRecord),
        new ResultForm<BoundComparison, ComparisonRecord>((comparison, _) => ComparisonRecord.Of(comparison), context => context.ComparisonRecord),
        new ResultForm<RuleOutcome, RuleOutcomeRecord>(RuleOutcomeRecord.Of, context => context.RuleOutcomeRecord),
        new ResultForm<RuleReport, RuleReportRecord>(RuleReportRecord.Of, context => context.RuleReportRecord),
        new ResultForm<BenefitResult, BenefitRecord>((result, _) => BenefitRecord.Of(result), context => context.BenefitRecord),
        new ResultForm<BenefitReport, BenefitReportRecord>((report, _) => BenefitReportRecord.Of(report), context => context.BenefitReportRecord),
        new ResultForm<Finding, FindingRecord>((finding, _) => FindingRecord.Of(finding), context => context.FindingRecord),
        new ResultForm<ConsistencyReport, ConsistencyReportRecord>((report, _) => ConsistencyReportRecord.Of(report), context => context.ConsistencyReportRecord),
        new ResultForm<Division, DivisionRecord>((division, catalogue) => DivisionRecord.Of(division, catalogue.Divisions), context => context.DivisionRecord),
        new ResultForm<ConcordanceLink, DivisionRecord>((link, catalogue) => DivisionRecord.Of(link, catalogue.Divisions), context => context.DivisionRecord),
        new ResultForm<Concordance, ConcordanceRecord>((concordance, catalogue) => ConcordanceRecord.Of(concordance, catalogue.Divisions), context => context.ConcordanceRecord),
        new ResultForm<DivisionAnswer, DivisionAnswerRecord>((answer, _) => DivisionAnswerRecord.Of(answer), context => context.DivisionAnswerRecord),
        new ResultForm<DivisionLife, DivisionLifeRecord>((life, catalogue) => DivisionLifeRecord.Of(life, catalogue.Divisions), context => context.DivisionLifeRecord),
        new ResultForm<RollUpResult, RollUpRecord>((result, _) => RollUpRecord.Of(result), context => context.RollUpRecord),
        new ResultForm<ConcordedSeries, ConcordedSeriesRecord>((series, catalogue) => ConcordedSeriesRecord.Of(series, catalogue.Divisions), context => context.ConcordedSeriesRecord),
        new ProgressSeriesForm(), new ProgressQuestionForm(),
        new ResultForm<ProgressResult, ProgressRecord>((result, _) => ProgressRecord.Of(result), context => context.ProgressRecord),
        AnExactness<Exactness>(), AnExactness<ExactExactness>(), AnExactness<ApportionedExactness>(), AnExactness<PartialExactness>(), AnExactness<IrreversibleExactness>(),
        ASubject<Subject>(), ASubject<AdministrativeUnit>(), ASubject<FunctionalArea>(), ASubject<Organisation>(), ASubject<PeerGroup>(),
        AKnown<Known>(), AKnown<RangeKnown>(), AKnown<ApproximatelyKnown>(), AKnown<StatedKnown>(), AKnown<MissingKnown>(),
        ABound<Bound>(), ABound<RangeBound>(), ABound<ApproximatelyBound>(), ABound<FloorAndStretchBound>(), ABound<AssignedBound>(), ABound<QualitativeBound>(),
    }.ToDictionary(form => form.Type);

    /// <exception cref="NotSupportedException">The type has no form.</exception>
    internal static JsonForm<T> Of<T>() =>
        Forms.TryGetValue(typeof(T), out JsonForm? form) ? (JsonForm<T>)form : throw new NotSupportedException($"{typeof(T)} has no form in JSON; docs/reference/json.md lists the types that have one.");

    private static TextForm<T> Text<T>(string expected)
        where T : notnull, IParsable<T> =>
        new((string text, JsonVocabulary _, out T? value) => T.TryParse(text, null, out value), expected, FindingCodes.UnreadableValue);

    private static ObjectForm<T> ASubject<T>()
        where T : Subject =>
        new((builder, members) => Case<T>(members, builder.SubjectAlone(members)), (writer, subject) => writer.Members(subject));

    private static ObjectForm<T> AnExactness<T>()
        where T : Exactness =>
        new((_, members) => Case<T>(members, CatalogueBuilder.ExactnessAlone(members)), (writer, exactness) => writer.Members(exactness));

    private static ObjectForm<T> AKnown<T>()
        where T : Known =>
        new((builder, members) => Case<T>(members, builder.KnownAlone(members)), (writer, known) => writer.Members(known, null));

    private static ObjectForm<T> ABound<T>()
        where T : Bound =>
        new((builder, members) => Case<T>(members, builder.BoundAlone(members)), (writer, bound) => writer.Members(bound, null));

    /// <summary>The case of a union that is asked for; a finding where it is another one.</summary>
    private static T? Case<T>(MemberReader members, object? value)
        where T : class
    {
        if (value is not (null or T))
        {
            members.WrongObject($"a {typeof(T).Name}");
        }

        return value as T;
    }
}
