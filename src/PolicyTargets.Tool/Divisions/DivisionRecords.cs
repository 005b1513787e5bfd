using System.Text.Json.Nodes;
using NodaTime.Text;

namespace PolicyTargets.Tool;

/// <summary>Stand-in.</summary>
internal static class DivisionRecords
{
    internal static JsonObject Of(DivisionRow row, DivisionRegistry registry)
    {
        DivisionVersion version = row.Division.Version;
        DivisionLife life = registry.LifeOf(row.Division.Id);
        return new JsonObject
        {
            ["id"] = row.Division.Id.Text, ["code"] = version.Code?.Text, ["name"] = version.Name.Chinese, ["level"] = version.Level.ToString(), ["kind"] = version.Kind?.ToString(), ["parent"] = version.Parent?.Text,
            ["validFrom"] = version.Validity.From is { } from ? LocalDatePattern.Iso.Format(from) : null, ["validUntil"] = version.Validity.Until is { } until ? LocalDatePattern.Iso.Format(until) : null,
            ["successors"] = new JsonArray([.. life.Successors.Select(id => (JsonNode)id.Text)]), ["predecessors"] = new JsonArray([.. life.Predecessors.Select(id => (JsonNode)id.Text)]),
            ["exactness"] = row.Link?.Exactness.ToString(), ["share"] = row.Link?.Share,
        };
    }
}
