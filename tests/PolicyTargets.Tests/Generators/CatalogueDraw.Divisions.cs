using NodaTime;
using PolicyTargets.Catalogues;

namespace PolicyTargets.Tests.Generators;

/// <content>Units with a life, what changed them, areas on their land, and targets split up.</content>
internal sealed partial class CatalogueDraw
{
    private static bool IsSame(SeriesBreak told, SeriesBreak item) => (told with { Bridge = null }) == item;

    /// <summary>A unit that is all that its versions say.</summary>
    private AdministrativeUnit Grown() => AdministrativeUnit.Of(SubjectId.Parse("grown"), Versions() is { Length: > 0 } versions ? versions : [Version(Validity(), 0)]);

    /// <summary>None, or one after the other, now and then with a gap.</summary>
    private DivisionVersion[] Versions()
    {
        var versions = new List<DivisionVersion>();
        LocalDate? from = Maybe(new LocalDate(1990, 1, 1).PlusDays(_dice.Below(1000)));
        int boundary = 0;
        for (int left = _dice.Below(4); left > 0; left--)
        {
            LocalDate until = (from ?? new LocalDate(1990, 1, 1)).PlusDays(1 + _dice.Below(2000));
            versions.Add(Version(new Validity(from, left == 1 && _dice.OnceIn(2) ? null : until), boundary));
            from = until.PlusDays(_dice.OnceIn(4) ? 30 : 0);
            boundary += _dice.Below(2);
        }

        return [.. versions];
    }

    private DivisionVersion Version(Validity validity, int boundary) => new()
    {
        Validity = validity,
        Name = Name(),
        Level = _dice.Of(Enum.GetValues<AdministrativeLevel>()),
        Code = MaybeNull(DivisionCode.Parse(_dice.Of("330212", "330212001", "nuts-2021:DE21"))),
        Kind = Maybe(_dice.Of(Enum.GetValues<DivisionKind>())),
        Parent = MaybeNull(Province),
        Relation = _dice.Of(Enum.GetValues<ParentRelation>()),
        Attributes = (DivisionAttributes)_dice.Below(8),
        Boundary = boundary,
    };

    private AreaHost[] Hosts() => _dice.Below(4) switch
    {
        0 => [],
        1 => [new AreaHost(City)],
        2 => [new AreaHost(City, 0.6m)],
        _ => [new AreaHost(City, Maybe(0.25m)), new AreaHost(Province, Maybe(1m))],
    };

    private DivisionChange Change(int index) => new()
    {
        Id = $"act {index}",
        Kind = _dice.Of(Enum.GetValues<DivisionChangeKind>()),
        EffectiveOn = _dice.Of(ChangeDays()),
        IsEffectiveOnEstimated = _dice.OnceIn(3),
        ApprovedOn = Maybe(Day()),
        StatisticsFrom = Maybe(Day()),
        Predecessors = _dice.OnceIn(2) ? [City] : [City, SubjectId.Parse("grown")],
        Successors = _dice.OnceIn(2) ? [] : [City],
        Weights = _dice.OnceIn(2) ? [new DivisionWeight(City, Province, _dice.Of(Enum.GetValues<WeightBasis>()), _dice.Of(0m, 0.42m, 1m))] : [],
        Source = Source(),
    };

    /// <summary>The days on which versions begin, so that changes and breaks meet, and one more.</summary>
    private LocalDate[] ChangeDays() => [.. _places.OfType<AdministrativeUnit>().SelectMany(unit => unit.Versions).Select(version => version.Validity.From).OfType<LocalDate>(), Day()];

    private Decomposition[] Decompositions(Target[] targets) => targets.Length < 2 || _dice.OnceIn(2) ? [] : [.. Some(2, i => new Decomposition
    {
        Whole = targets[i].Id,
        Parts = _dice.OnceIn(4) ? [] : [.. targets.Where((_, at) => at != i).Take(1 + _dice.Below(3)).Select(target => target.Id)],
        Method = _dice.Of(Enum.GetValues<DecompositionMethod>()),
        Coverage = _dice.Of(Enum.GetValues<DecompositionCoverage>()),
        Tolerance = MaybeNull(Quantity(targets[i].Measurand.Measure.UnitFor(_indicators.First(indicator => indicator.Code == targets[i].Measurand.Indicator)))),
        Weight = MaybeNull(IndicatorCode.Parse("i1")),
        Source = Source(),
    })];
}
