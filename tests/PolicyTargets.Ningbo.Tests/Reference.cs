using System.Text.Json;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The catalogue under test, and its records by the ids of the seeds.</summary>
internal static class Reference
{
    internal static PolicyCatalogue Catalogue => NingboCatalogue.Load();

    internal static IEnumerable<Target> Targets => Catalogue.Plans.SelectMany(plan => plan.Targets).Concat(Catalogue.Targets);

    internal static IEnumerable<InstrumentParameter> Parameters => Catalogue.Instruments.SelectMany(instrument => instrument.Parameters);

    /// <summary>Gets the printed claims; what is only a part of one is not among them.</summary>
    internal static IEnumerable<string> ClaimIds =>
        Catalogue.Observations.Where(observation => observation.Claim is null).Select(observation => observation.Id.Text).Concat(Targets.Select(target => target.Id.Text)).Concat(Parameters.Select(parameter => parameter.Id.Text));

    /// <summary>Gets the exported records by the ids of their claims.</summary>
    internal static IReadOnlyDictionary<string, JsonElement> Records { get; } =
        new ClaimRecordWriter(Catalogue).Claims().Select(line => JsonDocument.Parse(line).RootElement).ToDictionary(record => record.GetProperty("id").GetString()!);

    internal static Target Target(string id) => Targets.Single(target => target.Id.Text == id);

    internal static Target? FindTarget(string id) => Targets.SingleOrDefault(target => target.Id.Text == id);

    internal static Observation Observation(string id) => Catalogue.Observations.Find(ObservationId.Parse(id)) ?? throw new ArgumentException(id, nameof(id));

    internal static Observation? FindObservation(string id) => Catalogue.Observations.Find(ObservationId.Parse(id));

    internal static Measurand Measurand(string id) => FindTarget(id)?.Measurand ?? Observation(id).Measurand;

    internal static Citation? Source(string id) => FindTarget(id) is { } target ? target.Source : Parameters.SingleOrDefault(parameter => parameter.Id.Text == id) is { } parameter ? parameter.Source : Observation(id).Source;

    internal static string? Text(this JsonElement json, string member) => json.GetProperty(member).GetString();

    internal static decimal? Number(this JsonElement json, string member) => json.GetProperty(member) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;

    internal static IEnumerable<string> Texts(this JsonElement json, string member) => json.GetProperty(member).EnumerateArray().Select(text => text.GetString()!);

    internal static Indicator Indicator(string id) => Catalogue.Indicators.Get(Measurand(id).Indicator);

    internal static BoundComparison Compare(string target, string observation) =>
        new AttainmentCalculator().Compare(Target(target), Observation(observation), Catalogue.Indicators);
}
