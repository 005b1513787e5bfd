using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets;

[JsonConverter(typeof(PolicyTargetsJsonConverter<AreaHost>))]
public partial record AreaHost;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionVersion>))]
public partial record DivisionVersion;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionChange>))]
public partial record DivisionChange;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionWeight>))]
public partial record DivisionWeight;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Decomposition>))]
public partial record Decomposition;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Exactness>))]
public partial record Exactness;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ExactExactness>))]
public partial record ExactExactness;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ApportionedExactness>))]
public partial record ApportionedExactness;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PartialExactness>))]
public partial record PartialExactness;

[JsonConverter(typeof(PolicyTargetsJsonConverter<IrreversibleExactness>))]
public partial record IrreversibleExactness;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Division>))]
public partial record Division;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionLife>))]
public partial record DivisionLife;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Concordance>))]
public partial record Concordance;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ConcordanceLink>))]
public partial record ConcordanceLink;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RollUpResult>))]
public partial record RollUpResult;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ConcordedSeries>))]
public partial record ConcordedSeries;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionAnswer>))]
public partial class DivisionAnswer;
