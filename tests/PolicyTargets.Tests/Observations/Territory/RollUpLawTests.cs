using NodaTime;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Observations.Territory;

/// <summary>What must hold of every roll-up, held against the plots of land of a drawn world.</summary>
public sealed class RollUpLawTests
{
    private const int Year = 2016;
    private static readonly LocalDate End = TerritoryFigures.EndOf(Year);

    [Fact]
    public void Sum_IsThatOfTheLand_InAnyOrder() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            Observation[] truths = [.. TerritoryFigures.Truths(world, TerritoryFigures.Labs, Year)];
            QuantityRange? sum = RollUp(world.Registry, TerritoryFigures.Labs, truths).Range;
            Assert.Equal(Enumerable.Range(0, world.Plots).Sum(plot => world.ValueOf(plot, Year)), sum?.Point);

            var turned = new DivisionRegistry(world.Registry.Reverse(), world.Registry.Changes);
            Assert.Equal(sum, RollUp(turned, TerritoryFigures.Labs, [.. Enumerable.Reverse(truths)]).Range);
        });

    /// <summary>The children put together from plots of their own give what the plots give at once, for sums, ratios and weighted means.</summary>
    [Fact]
    public void Partition_GivesWhatTheFinerOneGives() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            SubjectId[] owners = world.OwnersOn(End);
            SubjectId[] plots = [.. owners.Select((_, plot) => SubjectId.Parse($"plot{plot}"))];
            AdministrativeUnit[] fine = [.. plots.Select((plot, number) => Unit(plot, owners[number]))];
            AdministrativeUnit[] finest = [.. plots.Select(plot => Unit(plot, DivisionWorld.Parent))];
            var deep = new DivisionRegistry(owners.Distinct().Select(owner => Unit(owner, DivisionWorld.Parent)).Concat(fine));
            Observation[] seen =
            [
                .. plots.Select((plot, number) => TerritoryFigures.Seen(plot, TerritoryFigures.Labs, Year, world.ValueOf(number, Year))),
                .. plots.Select((plot, number) => TerritoryFigures.Seen(plot, TerritoryFigures.Size, Year, world.SizeOf(number))),
            ];
            Observation[] rolled =
            [
                .. from owner in owners.Distinct() from indicator in new[] { TerritoryFigures.Labs, TerritoryFigures.Size }
                   select TerritoryFigures.Seen(owner, indicator, Year, Known.Within(RollUp(deep, indicator, seen, owner).Range!)),
            ];
            foreach (Indicator indicator in new[] { TerritoryFigures.Labs, TerritoryFigures.Rate })
            {
                Assert.Equal(RollUp(new DivisionRegistry(finest), indicator, seen).Range, RollUp(deep, indicator, rolled).Range);
            }
        });

    /// <summary>Ratio and weighted mean lie between the least and the greatest child, and are not their mean.</summary>
    [Fact]
    public void RatioAndMean_LieBetweenTheChildren() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            Observation[] parts = [.. TerritoryFigures.Truths(world, TerritoryFigures.Labs, Year), .. TerritoryFigures.Truths(world, TerritoryFigures.Size, Year)];
            decimal[] ratios = [.. world.UnitsOn(End).Select(unit => 100m * world.ValueOf(unit, End, Year) / world.SizeOf(unit, End))];
            Observation[] means = [.. world.UnitsOn(End).Select((unit, number) => TerritoryFigures.Seen(unit, TerritoryFigures.Mean, Year, Math.Round(ratios[number], 6)))];
            QuantityRange ratio = RollUp(world.Registry, TerritoryFigures.Rate, parts).Range!;
            QuantityRange mean = RollUp(world.Registry, TerritoryFigures.Mean, [.. parts, .. means]).Range!;
            decimal truth = 100m * Enumerable.Range(0, world.Plots).Sum(plot => world.ValueOf(plot, Year)) / Enumerable.Range(0, world.Plots).Sum(world.SizeOf);
            foreach (QuantityRange range in new[] { ratio, mean })
            {
                Assert.InRange(range.Lower!.Value, ratios.Min() - 0.000001m, truth + 0.000001m);
                Assert.InRange(range.Upper!.Value, truth - 0.000001m, ratios.Max() + 0.000001m);
            }
        });

    /// <summary>Whatever the exact values are that censored ones stand for: their sum, and their ratio, lie in the range.</summary>
    [Fact]
    public void CensoredValues_HoldEveryExactOne() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, Arbitraries.Amount, (world, seed) =>
        {
            var dice = new Dice((ulong)Math.Abs(seed * 1000m));
            Observation[] truths = [.. TerritoryFigures.Truths(world, TerritoryFigures.Labs, Year), .. TerritoryFigures.Truths(world, TerritoryFigures.Size, Year)];
            Observation[] blurred = [.. truths.Select(truth => truth with { Known = Blurred(dice, ((RangeKnown)truth.Known).Range) })];
            foreach (Indicator indicator in new[] { TerritoryFigures.Labs, TerritoryFigures.Rate })
            {
                RollUpResult exact = RollUp(world.Registry, indicator, truths);
                RollUpResult censored = RollUp(world.Registry, indicator, blurred);
                Assert.True(censored.Range?.Contains(exact.Range!) ?? censored.Reasons.SequenceEqual([UndeterminedReason.ZeroDenominator]), $"{censored} should hold {exact}");
                Assert.True(censored.Coverage.Censored.Count > 0 || censored.Range == exact.Range);
            }
        });

    /// <summary>A child without a value is never zero.</summary>
    [Fact]
    public void MissingChild_LeavesAFloorOrNoNumber() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            foreach (Indicator indicator in new[] { TerritoryFigures.Labs, TerritoryFigures.Balance, TerritoryFigures.Rate, TerritoryFigures.Mean })
            {
                Indicator first = indicator == TerritoryFigures.Rate ? TerritoryFigures.Labs : indicator;
                Observation[] known = [.. TerritoryFigures.Truths(world, first, Year).Skip(1)];
                RollUpResult result = RollUp(world.Registry, indicator, [.. known, .. TerritoryFigures.Truths(world, TerritoryFigures.Size, Year)]);
                Assert.Equal(world.UnitsOn(End)[0], Assert.Single(result.Coverage.Missing).Subject);
                if (indicator == TerritoryFigures.Labs && known.Length > 0)
                {
                    Assert.Equal(QuantityRange.AtLeast(new Quantity(known.Sum(item => ((RangeKnown)item.Known).Range.Point!.Value), indicator.Unit)), result.Range);
                    Assert.True(result.IsPartial);
                }
                else
                {
                    Assert.Null(result.Range);
                    Assert.NotEmpty(result.Reasons);
                    Assert.Empty(result.Observations);
                }
            }
        });

    /// <summary>An area within its hosts changes nothing, whatever is published of it; one apart from children counts once, whatever their number.</summary>
    [Fact]
    public void Areas_AreNeverCountedTwice() =>
        PropertyCheck.Holds(Arbitraries.DivisionWorld, world =>
        {
            Observation[] truths = [.. TerritoryFigures.Truths(world, TerritoryFigures.Labs, Year)];
            var area = new FunctionalArea { Id = SubjectId.Parse("zone"), Name = new("开发区"), Hosts = [.. world.UnitsOn(End).Select(unit => new AreaHost(unit))] };
            Observation[] seen = [.. truths, TerritoryFigures.Seen(area.Id, TerritoryFigures.Labs, Year, 7)];
            decimal sum = RollUp(world.Registry, TerritoryFigures.Labs, truths).Range!.Point!.Value;
            foreach (AreaCounting? counting in new AreaCounting?[] { null, AreaCounting.InHost, AreaCounting.Both, AreaCounting.Separately })
            {
                var registry = new DivisionRegistry(world.Registry, world.Registry.Changes, [area with { Counting = counting }]);
                RollUpResult result = RollUp(registry, TerritoryFigures.Labs, seen);
                Assert.Equal(sum + (counting == AreaCounting.Separately ? 7 : 0), result.Range!.Point);
                Assert.Equal(counting == AreaCounting.Separately ? 0 : 1, result.Coverage.AreasNotAdded.Count);
            }
        });

    private static RollUpResult RollUp(DivisionRegistry registry, Indicator indicator, Observation[] seen, SubjectId? parent = null) =>
        new RollUpCalculator().RollUp(new ObservationSet(TerritoryFigures.All, seen), registry, indicator.Code, parent ?? DivisionWorld.Parent, ReportingPeriod.Year(Year), TerritoryFigures.Today);

    private static AdministrativeUnit Unit(SubjectId id, SubjectId parent) => new() { Id = id, Name = new(id.Text), Level = AdministrativeLevel.County, Parent = parent };

    /// <summary>Something true about a number.</summary>
    private static Known Blurred(Dice dice, QuantityRange exact)
    {
        var value = new Quantity(exact.Point!.Value, exact.Unit);
        Quantity Off(int by) => new(value.Amount + by, value.Unit);
        return dice.Below(6) switch
        {
            1 => Known.AtLeast(Off(-dice.Below(20))),
            2 => Known.MoreThan(Off(-1 - dice.Below(20))),
            3 => Known.AtMost(Off(dice.Below(20))),
            4 => Known.LessThan(Off(1 + dice.Below(20))),
            5 => Known.Between(Off(-dice.Below(20)), Off(dice.Below(20))),
            _ => Known.Exactly(value),
        };
    }
}
