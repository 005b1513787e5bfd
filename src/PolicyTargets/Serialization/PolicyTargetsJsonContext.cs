using System.Text.Json.Serialization;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Serialization;

/// <summary>How the records of results and the objects of the model are written and read, made when the library was built: no reflection, fit for trimming and native compilation.</summary>
/// <remarks>For records use <see cref="PolicyTargetsJson.Context"/>, which leaves Chinese unescaped. For objects of the model, which name what a catalogue holds, use options with
/// <see cref="PolicyTargetsJson.AddPolicyTargets"/>, which knows this context too.</remarks>
/// <threadsafety>Safe to share.</threadsafety>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    AllowDuplicateProperties = false,
    NumberHandling = JsonNumberHandling.Strict,
    UseStringEnumConverter = true,
    Converters = [typeof(LocalizedTextJsonConverter)])]
[JsonSerializable(typeof(AttainmentRecord))]
[JsonSerializable(typeof(AttainmentChangeRecord))]
[JsonSerializable(typeof(PlanSummaryRecord))]
[JsonSerializable(typeof(MonitoringRecord))]
[JsonSerializable(typeof(ComparisonRecord))]
[JsonSerializable(typeof(RuleOutcomeRecord))]
[JsonSerializable(typeof(RuleReportRecord))]
[JsonSerializable(typeof(BenefitRecord))]
[JsonSerializable(typeof(BenefitReportRecord))]
[JsonSerializable(typeof(FindingRecord))]
[JsonSerializable(typeof(ConsistencyReportRecord))]
[JsonSerializable(typeof(IReadOnlyList<AttainmentRecord>))]
[JsonSerializable(typeof(AttainmentRecord[]))]
[JsonSerializable(typeof(IReadOnlyList<AttainmentChangeRecord>))]
[JsonSerializable(typeof(AttainmentChangeRecord[]))]
[JsonSerializable(typeof(IReadOnlyList<MonitoringRecord>))]
[JsonSerializable(typeof(MonitoringRecord[]))]
[JsonSerializable(typeof(IReadOnlyList<RuleOutcomeRecord>))]
[JsonSerializable(typeof(RuleOutcomeRecord[]))]
[JsonSerializable(typeof(IReadOnlyList<BenefitRecord>))]
[JsonSerializable(typeof(BenefitRecord[]))]
[JsonSerializable(typeof(IReadOnlyList<FindingRecord>))]
[JsonSerializable(typeof(FindingRecord[]))]
[JsonSerializable(typeof(PolicyCatalogue))]
[JsonSerializable(typeof(Plan))]
[JsonSerializable(typeof(PlanTask))]
[JsonSerializable(typeof(Target))]
[JsonSerializable(typeof(Observation))]
[JsonSerializable(typeof(Indicator))]
[JsonSerializable(typeof(Subject))]
[JsonSerializable(typeof(AdministrativeUnit))]
[JsonSerializable(typeof(FunctionalArea))]
[JsonSerializable(typeof(Organisation))]
[JsonSerializable(typeof(PeerGroup))]
[JsonSerializable(typeof(PolicyInstrument))]
[JsonSerializable(typeof(InstrumentParameter))]
[JsonSerializable(typeof(PolicyInitiative))]
[JsonSerializable(typeof(SourceDocument))]
[JsonSerializable(typeof(OrdinalScale))]
[JsonSerializable(typeof(SeriesBreak))]
[JsonSerializable(typeof(Measurand))]
[JsonSerializable(typeof(Known))]
[JsonSerializable(typeof(Bound))]
[JsonSerializable(typeof(Quantity))]
[JsonSerializable(typeof(QuantityRange))]
[JsonSerializable(typeof(Unit))]
[JsonSerializable(typeof(ReportingPeriod))]
[JsonSerializable(typeof(LocalizedText))]
[JsonSerializable(typeof(TargetId))]
[JsonSerializable(typeof(PlanId))]
[JsonSerializable(typeof(SubjectId))]
[JsonSerializable(typeof(ObservationId))]
[JsonSerializable(typeof(IndicatorCode))]
[JsonSerializable(typeof(DivisionCode))]
[JsonSerializable(typeof(InstrumentCode))]
[JsonSerializable(typeof(InitiativeCode))]
[JsonSerializable(typeof(ParameterId))]
[JsonSerializable(typeof(RuleCode))]
[JsonSerializable(typeof(FactCode))]
[JsonSerializable(typeof(TaxonomyCode))]
[JsonSerializable(typeof(IReadOnlyList<Plan>))]
[JsonSerializable(typeof(Plan[]))]
[JsonSerializable(typeof(IReadOnlyList<Target>))]
[JsonSerializable(typeof(Target[]))]
[JsonSerializable(typeof(IReadOnlyList<Observation>))]
[JsonSerializable(typeof(Observation[]))]
[JsonSerializable(typeof(IReadOnlyList<Indicator>))]
[JsonSerializable(typeof(Indicator[]))]
[JsonSerializable(typeof(IReadOnlyList<Subject>))]
[JsonSerializable(typeof(Subject[]))]
[JsonSerializable(typeof(IReadOnlyList<PolicyInstrument>))]
[JsonSerializable(typeof(PolicyInstrument[]))]
[JsonSerializable(typeof(IReadOnlyList<PolicyInitiative>))]
[JsonSerializable(typeof(PolicyInitiative[]))]
[JsonSerializable(typeof(AttainmentResult))]
[JsonSerializable(typeof(AttainmentChange))]
[JsonSerializable(typeof(PlanSummary))]
[JsonSerializable(typeof(MonitoringItem))]
[JsonSerializable(typeof(BoundComparison))]
[JsonSerializable(typeof(RuleOutcome))]
[JsonSerializable(typeof(RuleReport))]
[JsonSerializable(typeof(BenefitResult))]
[JsonSerializable(typeof(BenefitReport))]
[JsonSerializable(typeof(Finding))]
[JsonSerializable(typeof(ConsistencyReport))]
[JsonSerializable(typeof(IReadOnlyList<AttainmentResult>))]
[JsonSerializable(typeof(IReadOnlyList<AttainmentChange>))]
[JsonSerializable(typeof(IReadOnlyList<MonitoringItem>))]
[JsonSerializable(typeof(IReadOnlyList<Finding>))]
public sealed partial class PolicyTargetsJsonContext : JsonSerializerContext;
