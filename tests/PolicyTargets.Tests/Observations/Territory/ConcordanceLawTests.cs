using NodaTime;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Observations.Territory;

/// <summary>What must hold of every series that is carried, held against the plots of land of a drawn world.</summary>
public sealed class ConcordanceLawTests
{
    private static readonly LocalDate Last = TerritoryFigures.EndOf(DivisionWorld.LastYear);
    private static readonly LocalDate First = TerritoryFigures.EndOf(DivisionWorld.FirstYear);
    private static readonly int[] Years = [2010, 2012, 2014, 2015, 2018, 2019];

    [Fact]
    public void RegistryInStatistics_OwnsTheLandAsTheTruthSays() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            IEnumerable<LocalDate> days = Enumerable.Range(DivisionWorld.FirstYear, 12).SelectMany(year => new[] { TerritoryFigures.EndOf(year), new LocalDate(year, 3, 1), new LocalDate(year, 9, 14) });
            foreach (LocalDate day in days)
            {
                Assert.Equal(world.UnitsOn(day), Standing(world.Registry.InStatistics, day));
                Assert.Equal(world.OwnersInLawOn(day).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal), Standing(world.Registry, day));
            }
        });

    /// <summary>By weights the sum over the new units is that over the old ones, to the last digit.</summary>
    [Fact]
    public void Forward_ByWeights_PreservesTotals() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world => Assert.All(Years, year => AssertPreserved(world, year, WeightBasis.Area)));

    [Fact]
    public void Forward_WithoutWeights_HoldsTheTotalInTheSumOfRanges() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world => Assert.All(Years, year => AssertPreserved(world, year, null)));

    /// <summary>Without weights nothing is assumed, so what really was lies in every range, back and forth, with values of never negative and of signed series.</summary>
    [Fact]
    public void WithoutWeights_RangesHoldTheTruth() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            foreach (Indicator indicator in new[] { TerritoryFigures.Labs, TerritoryFigures.Visits, TerritoryFigures.Balance })
            {
                var observations = new ObservationSet(TerritoryFigures.All, Years.SelectMany(year => TerritoryFigures.Truths(world, indicator, year)));
                foreach (LocalDate day in new[] { First, new LocalDate(2016, 7, 1), Last })
                {
                    AssertTrue(world, observations, indicator, day);
                }
            }
        });

    /// <summary>A ratio divides what land carries by what it carries: the true ratio lies in the range.</summary>
    [Fact]
    public void RatiosWithoutWeights_HoldTheTruth() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            var observations = new ObservationSet(TerritoryFigures.All, Years.SelectMany(year => TerritoryFigures.Truths(world, TerritoryFigures.Labs, year).Concat(TerritoryFigures.Truths(world, TerritoryFigures.Size, year))));
            foreach (ConcordedSeries series in Concord(world, observations, TerritoryFigures.Rate, Last, null))
            {
                Assert.All(series.Values.Where(value => value.Range is not null), value =>
                    Assert.True(value.Range!.Overlaps(Near(100m * world.ValueOf(series.Unit.Id, Last, value.Period.End!.Value.Year) / world.SizeOf(series.Unit.Id, Last), Unit.Percent)), $"{series.Unit} {value}"));
            }
        });

    /// <summary>A unit without a value is never zero: of counts a floor remains, of signed values nothing.</summary>
    [Fact]
    public void WithoutAValue_ThereIsNoNumberButAFloor() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            Observation[] truths = [.. TerritoryFigures.Truths(world, TerritoryFigures.Labs, 2010)];
            SubjectId silent = truths[^1].Measurand.Subject;
            Observation[] signed = [.. TerritoryFigures.Truths(world, TerritoryFigures.Balance, 2010)];
            var observations = new ObservationSet(TerritoryFigures.All, truths[..^1].Concat(signed[..^1]));
            foreach (ConcordedSeries series in Concord(world, observations, TerritoryFigures.Labs, Last, WeightBasis.Area).Concat(Concord(world, observations, TerritoryFigures.Balance, Last, WeightBasis.Area)))
            {
                Assert.All(series.Values.Where(value => value.Parts.Any(part => part.Subject == silent)), value =>
                {
                    Assert.Contains(silent, Assert.IsType<PartialExactness>(value.Exactness).Missing);
                    Assert.True(series.Indicator == TerritoryFigures.Labs ? value.Range is { Upper: null } : value.Range is null && value.Reasons.Count > 0, $"{value}");
                });
            }
        });

    private static IEnumerable<SubjectId> Standing(DivisionRegistry registry, LocalDate day) => registry.ChildrenOf(DivisionWorld.Parent, day).Select(child => child.Id).OrderBy(id => id.Text, StringComparer.Ordinal);

    private static IReadOnlyList<ConcordedSeries> Concord(DivisionWorld world, ObservationSet observations, Indicator indicator, LocalDate day, WeightBasis? basis) =>
        new ConcordanceCalculator().Concord(observations, world.Registry, indicator.Code, world.UnitsOn(day), day, TerritoryFigures.Today, basis);

    private static void AssertPreserved(DivisionWorld world, int year, WeightBasis? basis)
    {
        var observations = new ObservationSet(TerritoryFigures.All, TerritoryFigures.Truths(world, TerritoryFigures.Labs, year));
        IReadOnlyList<ConcordedSeries> carried = Concord(world, observations, TerritoryFigures.Labs, Last, basis);
        int total = Enumerable.Range(0, world.Plots).Sum(plot => world.ValueOf(plot, year));
        ConcordedValue[] values = [.. carried.SelectMany(series => series.Values)];
        Assert.Equal(carried.Count, values.Length);
        Assert.True(values.Sum(value => value.Range!.Lower!.Value) <= total && values.Sum(value => value.Range!.Upper!.Value) >= total, string.Join(", ", values.AsEnumerable()));
        if (values.All(value => value.Exactness is ExactExactness or ApportionedExactness))
        {
            Assert.Equal(total, values.Sum(value => value.Range!.Point!.Value));
        }
    }

    private static void AssertTrue(DivisionWorld world, ObservationSet observations, Indicator indicator, LocalDate day)
    {
        foreach (ConcordedSeries series in Concord(world, observations, indicator, day, null))
        {
            foreach (ConcordedValue value in series.Values)
            {
                int year = value.Period.End!.Value.Year;
                decimal truth = world.ValueOf(series.Unit.Id, day, year);
                Assert.True(value.Range?.Contains(new Quantity(truth, indicator.Unit)) ?? value.Reasons.Count > 0, $"{series.Unit} {value} should hold {truth}");
                Assert.True(value.Exactness is not ExactExactness || value.Range!.Point == truth, $"{series.Unit} {value} should be {truth}");

                // Exact where no land moved in between; whose land a later part was before a merge, nobody can know.
                (LocalDate from, LocalDate to) = TerritoryFigures.EndOf(year) < day ? (TerritoryFigures.EndOf(year), day) : (day, TerritoryFigures.EndOf(year));
                bool isStill = !world.Registry.InStatistics.Changes.Any(change => change.MovesLand && change.EffectiveOn > from && change.EffectiveOn <= to);
                Assert.True(!isStill || value.Exactness == Exactness.Exact, $"{series.Unit} {value} stands on the same land");
            }
        }
    }

    private static QuantityRange Near(decimal amount, Unit unit) => QuantityRange.Create(amount - 0.000000001m, true, amount + 0.000000001m, true, unit)!;
}
