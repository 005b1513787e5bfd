using PolicyTargets.Instruments;

namespace PolicyTargets.Ningbo.Tests;

/// <summary>Each target against the one observation in the documents that it can be held against: a plain relation, whatever their dates.</summary>
public sealed class PairTests
{
    /// <summary>Gets what an exact observation makes of a target: relation, distance, margin, ratio, change needed a year.</summary>
    public static TheoryData<string, string, BoundRelation, decimal, decimal, decimal?, decimal?> ExactPairs => new()
    {
        { "NB24-083", "NB24-047", BoundRelation.Outside, 336, 336, 0.960471m, 336 },
        { "NB24-086", "NB24-037", BoundRelation.Inside, 0, -24, null, null },
        { "JB21-083", "JB21-004", BoundRelation.Outside, 0.1m, 0.1m, 0.971429m, 0.1m },
        { "JB21-084", "JB21-007", BoundRelation.Outside, 19, 19, 0.888235m, 19 },
        { "JB21-084", "JB21-029", BoundRelation.Outside, 19, 19, 0.888235m, 19 },
        { "JB21-105", "JB21-007", BoundRelation.Outside, 20, 20, null, 20 },
        { "JB21-105", "JB21-029", BoundRelation.Outside, 20, 20, null, 20 },
        { "P315-001", "NB24-013", BoundRelation.Outside, 0.67m, 0.67m, 0.821333m, 0.1675m },
        { "P315-035", "NB24-028", BoundRelation.Outside, 7, 7, 0.766667m, 2.333333m },
        { "NBD-045", "NB24-046", BoundRelation.Inside, 0, -33, 34, null },
    };

    /// <summary>Gets what an observation that is only a lower bound makes of a target: the largest distance, margin and change, the smallest ratio.</summary>
    public static TheoryData<string, string, BoundRelation, decimal, decimal, decimal?, decimal?> PairsWithALowerBound => new()
    {
        { "NB24-082", "NB24-015", BoundRelation.Undecided, 1200, 1200, 0.88m, 1200 },
        { "JB21-082", "JB21-006", BoundRelation.Undecided, 200_000_000, 200_000_000, 0.92m, 200_000_000 },
        { "JB21-085", "JB21-028", BoundRelation.Undecided, 200, 200, 0.888889m, 200 },
        { "JB21-086", "JB21-011", BoundRelation.Inside, 0, -200_000_000, 1.133333m, null },
        { "JB21-107", "JB21-033", BoundRelation.Inside, 0, 0, 1, null },
        { "P315-007", "NB24-015", BoundRelation.Undecided, 4200, 4200, 0.676923m, 1400 },
        { "P315-043", "NB24-041", BoundRelation.Inside, 0, -200, 3, null },
        { "NBD-043", "NB24-041", BoundRelation.Inside, 0, -100, 1.5m, null },
    };

    [Theory]
    [MemberData(nameof(ExactPairs))]
    public void Compare_ExactObservation(string target, string observation, BoundRelation relation, decimal distance, decimal margin, decimal? ratio, decimal? required)
    {
        BoundComparison pair = Reference.Compare(target, observation);
        Assert.Equal((relation, distance, margin), (pair.Relation, pair.Distance.Point, pair.Margin.Point));
        Assert.Equal(ratio, Rounded(pair.Ratio.Point));
        Assert.Equal(required, Rounded(pair.RequiredChange.Point));
        Assert.Empty(pair.Reasons);
    }

    [Theory]
    [MemberData(nameof(PairsWithALowerBound))]
    public void Compare_LowerBound(string target, string observation, BoundRelation relation, decimal distance, decimal margin, decimal? ratio, decimal? required)
    {
        BoundComparison pair = Reference.Compare(target, observation);
        Assert.Equal((relation, 0m, distance), (pair.Relation, pair.Distance.Range?.Lower, pair.Distance.Range?.Upper));
        Assert.Equal((null, margin), (pair.Margin.Range?.Lower, pair.Margin.Range?.Upper));
        Assert.Equal((ratio, null), (Rounded(pair.Ratio.Range?.Lower), pair.Ratio.Range?.Upper));
        Assert.Equal(required, Rounded(pair.RequiredChange.Range?.Upper));
        Assert.Equal(relation == BoundRelation.Undecided ? [UndeterminedReason.RangeOverlaps] : [], pair.Reasons);
    }

    /// <summary>The level is known only to lie above 1600, but the way of a change starts at 0 there: 200 are to go.</summary>
    [Fact]
    public void Compare_ChangeWithACensoredLevel_StartsAtZero()
    {
        BoundComparison pair = Reference.Compare("JB21-104", "JB21-028");
        Assert.Equal((BoundRelation.Outside, 200m, 200m), (pair.Relation, pair.Distance.Point, pair.RequiredChange.Point));
        Assert.Null(pair.Ratio.Range);
    }

    [Theory]
    [InlineData("NB24-072", "NB24-011", BoundRelation.Outside)] // passed; in force is the target
    [InlineData("NB24-073", "NB24-009", BoundRelation.Outside)] // drafted; in force is the target
    [InlineData("P315-030", "NB24-018", BoundRelation.Inside)] // the laboratory's field is part of the target's
    [InlineData("P315-063", "NB24-011", BoundRelation.Inside)]
    [InlineData("CX25-009", "NB24-004", BoundRelation.Inside)] // the award of another year: the dates, which Compare leaves out, keep it from counting
    public void Compare_Stages_HaveARelationAndNoFigures(string target, string observation, BoundRelation relation)
    {
        BoundComparison pair = Reference.Compare(target, observation);
        Assert.Equal(relation, pair.Relation);
        Assert.All([pair.Distance, pair.Margin, pair.Ratio, pair.RequiredChange], figure => Assert.Null(figure.Range));
    }

    [Fact]
    public void Compare_PlaceWithinTheFirstTen_IsInside()
    {
        BoundComparison pair = Reference.Compare("P315-022", "NB24-012");
        Assert.Equal((BoundRelation.Inside, 0m), (pair.Relation, pair.Distance.Point));
        Assert.Null(pair.Ratio.Range);
        Assert.Null(pair.RequiredChange.Range);
    }

    [Theory]
    [InlineData("NB24-080", "NB24-027")] // one component of a sum
    [InlineData("NB24-080", "NB24-025")]
    [InlineData("P315-035", "NB24-027")] // a change against a level
    [InlineData("JB21-090", "JB21-047")] // five under construction, five to be completed
    [InlineData("P315-030", "NB24-019")] // the laboratory's field is not declared part of the target's
    public void Compare_AnotherSeries_IsUndecided(string target, string observation)
    {
        BoundComparison pair = Reference.Compare(target, observation);
        Assert.Equal(BoundRelation.Undecided, pair.Relation);
        Assert.Equal([UndeterminedReason.NoEvidence], pair.Reasons);
        Assert.All([pair.Distance, pair.Margin, pair.Ratio, pair.RequiredChange], figure => Assert.Null(figure.Range));
    }

    [Theory]
    [InlineData("P315-001", "NB24-013", "pp")]
    [InlineData("NB24-086", "NB24-037", "pp")]
    [InlineData("JB21-082", "JB21-006", "元")]
    [InlineData("JB21-107", "JB21-033", "家")]
    [InlineData("NBD-043", "NB24-041", "项")]
    public void Compare_Distance_HasTheUnitOfADifference(string target, string observation, string unit) =>
        Assert.Equal(unit, Reference.Compare(target, observation).Distance.Range?.Unit.Code);

    /// <summary>20.8 % against the floor of 20 % that the city lays down for every year.</summary>
    [Fact]
    public void Compare_AGrowthWithWhatARuleLaysDown_IsInside()
    {
        InstrumentParameter floor = Reference.Parameters.Single(parameter => parameter.Id.Text == "NBD-007");
        var asTarget = new Target { Id = TargetId.Parse("floor"), Measurand = floor.Measurand with { Period = ReportingPeriod.Year(2024) }, Bound = floor.Value };
        BoundComparison pair = new AttainmentCalculator().Compare(asTarget, Reference.Observation("NB24-010"), Reference.Catalogue.Indicators);
        Assert.Equal((BoundRelation.Inside, 0m, -0.8m), (pair.Relation, pair.Distance.Point, pair.Margin.Point));
    }

    internal static decimal? Rounded(decimal? value) => value is { } number ? decimal.Round(number, 6) : null;
}
