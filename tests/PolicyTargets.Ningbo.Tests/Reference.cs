using PolicyTargets.Catalogues;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>The catalogue under test, and its records by the ids of the seeds.</summary>
internal static class Reference
{
    internal static PolicyCatalogue Catalogue => NingboCatalogue.Load();

    internal static IEnumerable<Target> Targets => Catalogue.Plans.SelectMany(plan => plan.Targets).Concat(Catalogue.Targets);

    internal static IEnumerable<string> ClaimIds => Catalogue.Observations.Select(observation => observation.Id.Text).Concat(Targets.Select(target => target.Id.Text));

    internal static Target Target(string id) => Targets.Single(target => target.Id.Text == id);

    internal static Target? FindTarget(string id) => Targets.SingleOrDefault(target => target.Id.Text == id);

    internal static Observation Observation(string id) => Catalogue.Observations.Find(ObservationId.Parse(id)) ?? throw new ArgumentException(id, nameof(id));

    internal static Observation? FindObservation(string id) => Catalogue.Observations.Find(ObservationId.Parse(id));

    internal static Measurand Measurand(string id) => FindTarget(id)?.Measurand ?? Observation(id).Measurand;

    internal static Citation? Source(string id) => FindTarget(id) is { } target ? target.Source : Observation(id).Source;

    internal static Indicator Indicator(string id) => Catalogue.Indicators.Get(Measurand(id).Indicator);

    internal static BoundComparison Compare(string target, string observation) =>
        new AttainmentCalculator().Compare(Target(target), Observation(observation), Catalogue.Indicators);
}
