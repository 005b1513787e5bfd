using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Messages;

[JsonConverter(typeof(PolicyTargetsJsonConverter<LocalizedText>))]
public partial record LocalizedText;

[JsonConverter(typeof(PolicyTargetsJsonConverter<Finding>))]
public partial record Finding;
