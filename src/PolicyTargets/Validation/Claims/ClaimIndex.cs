using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;

namespace PolicyTargets.Validation;

/// <summary>All claims of a catalogue that can be compared, each looked at once and found by its series.</summary>
/// <remarks>Left out are claims about unknown indicators, measures nested too deep, and later records of an id that stood before; each of these is a finding of its own.</remarks>
internal sealed class ClaimIndex
{
    private readonly Dictionary<SeriesKey, SeriesClaims> _bySeries = [];
    private readonly Dictionary<string, StatedClaim> _targets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedClaim> _observations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StatedClaim> _parameters = new(StringComparer.Ordinal);
    private readonly List<SeriesClaims> _series = [];

    internal ClaimIndex(PolicyCatalogue catalogue, CancellationToken cancellationToken)
    {
        foreach (Observation observation in catalogue.Observations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Comparable(observation.Measurand, null, catalogue) is { } indicator)
            {
                var claim = StatedClaim.Of(observation, indicator, PolicyTargets.Series.PublicationOf(observation, indicator));
                _observations.Add(claim.Id, claim);
                Of(claim).Observations.Add(claim);
            }
        }

        foreach ((Plan? plan, int number, Target target) in catalogue.Plans.SelectMany((plan, number) => plan.Targets.Select(target => ((Plan?)plan, number, target))).Concat(catalogue.Targets.Select(target => ((Plan?)null, -1, target))))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!_targets.ContainsKey(target.Id.Text) && Comparable(target.Measurand, target.Bound, catalogue) is { } indicator)
            {
                var claim = StatedClaim.Of(target, plan, number, indicator, new Place(plan is null ? null : $"Plans[{plan.Id}].", "Targets", target.Id.Text));
                _targets.Add(claim.Id, claim);
                Of(claim).Targets.Add(claim);
            }
        }

        foreach ((PolicyInstrument instrument, InstrumentParameter parameter) in catalogue.Instruments.SelectMany(instrument => instrument.Parameters.Select(parameter => (instrument, parameter))))
        {
            if (!_parameters.ContainsKey(parameter.Id.Text) && Comparable(parameter.Measurand, parameter.Value, catalogue) is { } indicator)
            {
                var claim = StatedClaim.Of(parameter, indicator, new Place($"Instruments[{instrument.Code}].", "Parameters", parameter.Id.Text));
                _parameters.Add(claim.Id, claim);
                Of(claim).Parameters.Add(claim);
            }
        }

        SetRoots(_observations);
        SetRoots(_targets);
        SetRoots(_parameters);
        SetStanding();
    }

    /// <summary>The series, in the order in which they were first met.</summary>
    internal IReadOnlyList<SeriesClaims> Series => _series;

    internal IEnumerable<StatedClaim> Claims => _series.SelectMany(series => series.All);

    /// <summary>The claim of the same kind that a claim restates; null where it restates none that is known.</summary>
    internal StatedClaim? RestatedBy(StatedClaim claim) => claim.Restates is { } id && id != claim.Id
        ? (claim.Kind switch { ClaimKind.Target => _targets, ClaimKind.Observation => _observations, _ => _parameters }).GetValueOrDefault(id) : null;

    /// <summary>The target with an id; null where there is none that can be compared.</summary>
    internal StatedClaim? FindTarget(TargetId id) => _targets.GetValueOrDefault(id.Text);

    internal SeriesClaims? Find(SubjectId subject, IndicatorCode indicator, string? scope) => _bySeries.GetValueOrDefault(new SeriesKey(subject, indicator, scope));

    internal SeriesClaims Of(StatedClaim claim)
    {
        var key = SeriesKey.Of(claim.Measurand);
        if (!_bySeries.TryGetValue(key, out SeriesClaims? series))
        {
            _bySeries.Add(key, series = new SeriesClaims(key, claim.Indicator));
            _series.Add(series);
        }

        return series;
    }

    private static Indicator? Comparable(Measurand measurand, Bound? bound, PolicyCatalogue catalogue) =>
        (MeasureNesting.Inner(measurand.Measure) is not null && MeasureNesting.Depth(measurand.Measure) > MeasureNesting.Limit) || MeasureNesting.Depth(bound) > MeasureNesting.Limit
            ? null : catalogue.Indicators.Find(measurand.Indicator);

    /// <summary>Who adjusts a restatement adjusts what it restates.</summary>
    private void SetStanding()
    {
        HashSet<string> adjusted =
        [
            .. from claim in _targets.Values
               let adjusts = claim.Target!.Supersedes?.Text
               where adjusts is not null
               let root = _targets.GetValueOrDefault(adjusts)?.Root ?? adjusts
               where root != claim.Root
               select root,
        ];
        foreach (StatedClaim claim in _targets.Values)
        {
            claim.IsStanding = claim.Root == claim.Id && claim.Target!.WithdrawnOn is null && !adjusted.Contains(claim.Id);
        }
    }

    /// <summary>Follows restatements to the claim that they repeat; each claim is followed once, and a circle ends where it closes.</summary>
    private static void SetRoots(Dictionary<string, StatedClaim> claims)
    {
        var way = new List<StatedClaim>();
        foreach (StatedClaim start in claims.Values)
        {
            StatedClaim claim = start;
            while (claim.Root.Length == 0)
            {
                claim.Root = claim.Id;
                way.Add(claim);
                if (claim.Restates is not { } restated || !claims.TryGetValue(restated, out StatedClaim? next))
                {
                    break;
                }

                claim = next;
            }

            foreach (StatedClaim passed in way)
            {
                passed.Root = claim.Root;
            }

            way.Clear();
        }
    }
}
