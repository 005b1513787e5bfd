using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>What holds in every sound registry: see <see cref="DrawnDivisions"/>.</summary>
public sealed class DivisionLawTests
{
    private static readonly LocalDate[] Days = [.. DrawnDivisions.Days, DrawnDivisions.Days[0].PlusDays(-1), DrawnDivisions.Days[^1].PlusDays(9)];

    private static Arbitrary<DrawnDivisions> Drawn { get; } = Gen.Choose(0, int.MaxValue).Select(seed => DrawnDivisions.Of((ulong)seed)).ToArbitrary();

    [Fact]
    public void OneVersionOfALivingCodeAtAnyDate() => PropertyCheck.Holds(Drawn, drawn =>
    {
        foreach ((AdministrativeUnit unit, LocalDate day) in drawn.Registry.SelectMany(_ => Days, (unit, day) => (unit, day)))
        {
            Assert.InRange(unit.Life.Count(version => version.Validity.Contains(day)), 0, 1);
            if (unit.At(day) is { } version)
            {
                Assert.Equal(unit.Id, drawn.Registry.Find(version.Code!, day).Get().Id);
            }
        }
    });

    [Fact]
    public void SharesAddUpToTheWhole() => PropertyCheck.Holds(Drawn, drawn => drawn.EachConcordance(Days, true, (_, basis, concordance) =>
    {
        Assert.InRange(1m, concordance.Links.Sum(link => link.Least), concordance.Links.Sum(link => link.Most));
        if (basis == WeightBasis.Area)
        {
            Assert.Equal(1m, concordance.Links.Sum(link => link.Share!.Value));
            Assert.IsNotType<PartialExactness>(concordance.Exactness);
        }
    }));

    [Fact]
    public void ForwardExactBothWaysIsBackwardExact() => PropertyCheck.Holds(Drawn, drawn => drawn.EachConcordance(Days, true, (registry, _, concordance) =>
    {
        if (concordance is { Exactness: ExactExactness, Links: [var only] } && registry.Predecessors(only.Division.Id, concordance.From, concordance.To).Count == 1)
        {
            Concordance back = registry.Concord(only.Division.Id, concordance.To, concordance.From);
            Assert.Equal(Exactness.Exact, back.Exactness);
            Assert.Equal([concordance.Unit], back.Links.Select(link => link.Division));
        }
    }));

    [Fact]
    public void PredecessorsAreTheConverseOfSuccessors() => PropertyCheck.Holds(Drawn, drawn => drawn.EachConcordance(Days, true, (registry, _, concordance) =>
    {
        foreach (AdministrativeUnit unit in registry.Where(unit => unit.At(concordance.To) is not null))
        {
            Assert.Equal(
                registry.Successors(concordance.Unit.Id, concordance.From, concordance.To).Any(successor => successor.Id == unit.Id),
                registry.Predecessors(unit.Id, concordance.From, concordance.To).Any(predecessor => predecessor.Id == concordance.Unit.Id));
        }
    }));

    [Fact]
    public void DirectSharesLieWithinThoseOverAMiddleDay() => PropertyCheck.Holds(Drawn, drawn => drawn.EachConcordance(Days, true, (registry, basis, direct) =>
    {
        foreach (LocalDate middle in Days.Where(day => day >= direct.From && day <= direct.To))
        {
            var over = registry.Concord(direct.Unit.Id, direct.From, middle, basis).Links
                .SelectMany(first => registry.Concord(first.Division.Id, middle, direct.To, basis).Links, (first, second) => (second.Division.Id, Least: first.Least * second.Least, Most: first.Most * second.Most))
                .GroupBy(part => part.Id).ToDictionary(group => group.Key, group => (Least: group.Sum(part => part.Least), Most: group.Sum(part => part.Most)));
            Assert.Equal(over.Keys.Order(Comparer<SubjectId>.Create((a, b) => string.CompareOrdinal(a.Text, b.Text))), direct.Links.Select(link => link.Division.Id).Order(Comparer<SubjectId>.Create((a, b) => string.CompareOrdinal(a.Text, b.Text))));
            Assert.All(direct.Links, link => Assert.True(over[link.Division.Id].Least <= link.Least && link.Most <= over[link.Division.Id].Most));
            if (basis == WeightBasis.Area)
            {
                Assert.All(direct.Links, link => Assert.Equal(over[link.Division.Id].Least, link.Share));
            }
        }
    }));

    [Fact]
    public void OnTheSameDayAUnitIsItself() => PropertyCheck.Holds(Drawn, drawn =>
    {
        foreach ((AdministrativeUnit unit, LocalDate day) in drawn.Registry.SelectMany(_ => Days, (unit, day) => (unit, day)).Where(pair => pair.unit.At(pair.day) is not null))
        {
            Concordance self = drawn.Registry.Concord(unit.Id, day, day);
            Assert.Equal((Exactness.Exact, unit.Id, 1m), (self.Exactness, Assert.Single(self.Links).Division.Id, self.Links[0].Share));
            Assert.Empty(self.Changes);
        }
    });

    [Fact]
    public void OrderAndUnrelatedChangesAndCulturesDoNotMatter() => PropertyCheck.Holds(Drawn, Cultures.Foreign, (drawn, culture) =>
    {
        var other = new DivisionRegistry(drawn.Registry.Reverse().Append(Unit("far", "990101 远县 .. 2000-01-01 -")), drawn.Registry.Changes.Reverse().Append(Change("2000-01-01 Abolish far >")));
        Assert.Equal(Told(drawn.Registry), Cultures.Under(culture, () => Told(other)));
    });

    private static List<string> Told(DivisionRegistry registry) =>
    [
        .. registry.Where(unit => unit.Id.Text != "far").OrderBy(unit => unit.Id.Text, StringComparer.Ordinal).SelectMany(_ => Days, (unit, day) => (unit, day)).SelectMany(pair => new[]
        {
            string.Join('|', Ids(registry.ChildrenOf(pair.unit.Id, pair.day))),
            registry.Find(pair.unit.Code!, pair.day).Explain(Language.Chinese),
            registry.Find("乡", pair.day).ToString(),
            registry.LifeOf(pair.unit.Id).ToString(),
            registry.Find(pair.unit.Id, pair.day) is null ? "" : string.Join('|', Links(registry.Concord(pair.unit.Id, pair.day, Days[^1], WeightBasis.Area)).Append($"{registry.Concord(pair.unit.Id, pair.day, Days[^1])}")),
            registry.Find(pair.unit.Id, pair.day) is null ? "" : string.Join('|', registry.Concord(pair.unit.Id, pair.day, Days[0]).Changes.Select(change => change.ToString())),
        }),
    ];
}
