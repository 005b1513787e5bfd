using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Messages;

[JsonConverter(typeof(PolicyTargetsJsonConverter<LocalizedText>))]
public partial record LocalizedText;
