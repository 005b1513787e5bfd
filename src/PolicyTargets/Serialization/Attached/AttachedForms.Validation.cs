using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Validation;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ConsistencyReport>))]
public partial record ConsistencyReport;
