using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets;

// The rooms of the model know nothing of JSON; that their types have a form in it is said here.
// Generated contexts of other programs find the converters by these attributes.

[JsonConverter(typeof(PolicyTargetsJsonConverter<TargetId>))]
public partial record TargetId;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PlanId>))]
public partial record PlanId;

[JsonConverter(typeof(PolicyTargetsJsonConverter<SubjectId>))]
public partial record SubjectId;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ObservationId>))]
public partial record ObservationId;

[JsonConverter(typeof(PolicyTargetsJsonConverter<IndicatorCode>))]
public partial record IndicatorCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<DivisionCode>))]
public partial record DivisionCode;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ReportingPeriod>))]
public partial struct ReportingPeriod;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Unit>))]
public partial class Unit;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Quantity>))]
public partial record Quantity;

[JsonConverter(typeof(PolicyTargetsJsonConverter<QuantityRange>))]
public partial record QuantityRange;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Measurand>))]
public partial record Measurand;

[JsonConverter(typeof(PolicyTargetsJsonConverter<SourceDocument>))]
public partial record SourceDocument;

[JsonConverter(typeof(PolicyTargetsJsonConverter<OrdinalScale>))]
public partial class OrdinalScale;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Indicator>))]
public partial record Indicator;

[JsonConverter(typeof(PolicyTargetsJsonConverter<SeriesBreak>))]
public partial record SeriesBreak;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Observation>))]
public partial record Observation;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Target>))]
public partial record Target;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PlanTask>))]
public partial record PlanTask;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Plan>))]
public partial record Plan;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Subject>))]
public partial record Subject;

[JsonConverter(typeof(PolicyTargetsJsonConverter<AdministrativeUnit>))]
public partial record AdministrativeUnit;

[JsonConverter(typeof(PolicyTargetsJsonConverter<FunctionalArea>))]
public partial record FunctionalArea;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Organisation>))]
public partial record Organisation;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PeerGroup>))]
public partial record PeerGroup;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Known>))]
public partial record Known;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RangeKnown>))]
public partial record RangeKnown;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ApproximatelyKnown>))]
public partial record ApproximatelyKnown;

[JsonConverter(typeof(PolicyTargetsJsonConverter<StatedKnown>))]
public partial record StatedKnown;

[JsonConverter(typeof(PolicyTargetsJsonConverter<MissingKnown>))]
public partial record MissingKnown;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Bound>))]
public partial record Bound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<RangeBound>))]
public partial record RangeBound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ApproximatelyBound>))]
public partial record ApproximatelyBound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<FloorAndStretchBound>))]
public partial record FloorAndStretchBound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<AssignedBound>))]
public partial record AssignedBound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<QualitativeBound>))]
public partial record QualitativeBound;

[JsonConverter(typeof(PolicyTargetsJsonConverter<AttainmentResult>))]
public partial class AttainmentResult;

[JsonConverter(typeof(PolicyTargetsJsonConverter<AttainmentChange>))]
public partial record AttainmentChange;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PlanSummary>))]
public partial record PlanSummary;

[JsonConverter(typeof(PolicyTargetsJsonConverter<MonitoringItem>))]
public partial record MonitoringItem;

[JsonConverter(typeof(PolicyTargetsJsonConverter<BoundComparison>))]
public partial record BoundComparison;
