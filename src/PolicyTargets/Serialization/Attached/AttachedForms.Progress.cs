using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Progress;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ProgressSeries>))]
public partial class ProgressSeries;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ProgressQuestion>))]
public partial record ProgressQuestion;

[JsonConverter(typeof(PolicyTargetsJsonConverter<ProgressResult>))]
public partial record ProgressResult;
