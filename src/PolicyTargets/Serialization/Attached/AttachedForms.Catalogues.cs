using System.Text.Json.Serialization;
using PolicyTargets.Serialization;

namespace PolicyTargets.Catalogues;

[JsonConverter(typeof(PolicyTargetsJsonConverter<PolicyCatalogue>))]
public partial record PolicyCatalogue;
