using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Instruments;

[JsonConverter(typeof(PolicyTargetsJsonConverter<InstrumentCode>))]
public partial record InstrumentCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<InitiativeCode>))]
public partial record InitiativeCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ParameterId>))]
public partial record ParameterId;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RuleCode>))]
public partial record RuleCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<FactCode>))]
public partial record FactCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<TaxonomyCode>))]
public partial record TaxonomyCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<InstrumentParameter>))]
public partial record InstrumentParameter;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PolicyInstrument>))]
public partial record PolicyInstrument;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PolicyInitiative>))]
public partial record PolicyInitiative;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RuleOutcome>))]
public partial record RuleOutcome;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RuleReport>))]
public partial record RuleReport;

[JsonConverter(typeof(PolicyTargetsJsonConverter<BenefitResult>))]
public partial record BenefitResult;

[JsonConverter(typeof(PolicyTargetsJsonConverter<BenefitReport>))]
public partial record BenefitReport;
