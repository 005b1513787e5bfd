using System.Text.Json.Serialization;

namespace PolicyTargets.Serialization;

/// <summary>How the records of the library are written and read, made when the library was built: no reflection, fit for trimming and native compilation.</summary>
/// <remarks>Use <see cref="PolicyTargetsJson.Context"/>, which leaves Chinese unescaped; put either into the resolver chain of options of your own. Only the records are meant to be written with it: the
/// values in them (words, texts in two languages) get their form from the record that they stand in.</remarks>
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
public sealed partial class PolicyTargetsJsonContext : JsonSerializerContext;
