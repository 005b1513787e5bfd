using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>What must hold for every target and all evidence.</content>
public sealed partial class AttainmentCalculatorTests
{
    private static readonly LocalDate Late = World.Day("2027-06-01");

    private static AttainmentResult Assessed(World world, LocalDate day) => new AttainmentCalculator(world.Policy).Assess(world.Goal, world.Evidence, day);

    [Fact]
    public void Progress_InYuanOrTenThousandYuan_IsTheSame() => PropertyCheck.Holds(Arbitraries.RisingWay, way =>
        AssertAlike(Assessed(way.InWorld("万元"), Late), Assessed(way.InWorld("元", factor: 10_000), Late)));

    [Fact]
    public void Progress_ReadInAnotherUnit_IsTheSame() => PropertyCheck.Holds(Arbitraries.RisingWay, way =>
    {
        World inYuan = way.InWorld("元", factor: 10_000);
        AssertAlike(Assessed(inYuan, Late), Assessed(inYuan with { Observations = way.InWorld("万元").Observations }, Late));
    });

    [Fact]
    public void Progress_OfAShiftedAndStretchedWay_IsTheSame() => PropertyCheck.Holds(
        Arbitraries.RisingWay, Gen.Two(Gen.Choose(1, 1000)).ToArbitrary(),
        (way, map) => AssertAlike(Assessed(way.InWorld(), Late), Assessed(way.InWorld(factor: map.Item1 / 4m, shift: map.Item2 - 500), Late)));

    [Fact]
    public void Progress_OfTheMirroredWay_IsTheSame() => PropertyCheck.Holds(Arbitraries.RisingWay, way =>
        AssertAlike(Assessed(way.InWorld(), Late), Assessed(way.Mirrored(), Late)));

    [Fact]
    public void Progress_OfABetterActual_IsNoLess() => PropertyCheck.Holds(Arbitraries.RisingWay, Gen.Choose(0, 50).ToArbitrary(), (way, more) =>
    {
        AttainmentResult less = Assessed(way.InWorld(), Late);
        AttainmentResult better = Assessed((way with { Actual = way.Actual + (more / 4m) }).InWorld(), Late);
        Assert.True(better.Progress.Range!.Lower >= less.Progress.Range!.Lower && better.Progress.Range.Upper >= less.Progress.Range.Upper);
        Assert.True(Standing(better) >= Standing(less), $"{less.Outcome()} but better: {better.Outcome()}");
    });

    [Fact]
    public void Progress_AtBothEnds_IsZeroAndOne() => PropertyCheck.Holds(Arbitraries.RisingWay, way =>
    {
        Assert.Equal(0m, Assessed((way with { Actual = way.Start }).InWorld(), Late).Progress.Point);
        Assert.Equal(1m, Assessed((way with { Actual = way.Target }).InWorld(), Late).Progress.Point);
    });

    [Fact]
    public void Progress_OfRanges_HoldsThatOfEveryPoint() => PropertyCheck.Holds(
        Arbitraries.RisingWay, Gen.Choose(0, 40).Four().ToArbitrary(), (way, spread) =>
        {
            decimal startEnd = way.Start - (spread.Item1 / 4m);
            decimal actualEnd = way.Actual + (spread.Item2 / 4m);
            AttainmentResult ranged = Assessed(Between(way, (startEnd, way.Start), (way.Actual, actualEnd)), Late);
            decimal start = startEnd + ((way.Start - startEnd) * spread.Item3 / 40);
            decimal actual = way.Actual + ((actualEnd - way.Actual) * spread.Item4 / 40);
            QuantityRange point = Assessed(Between(way, (start, start), (actual, actual)), Late).Progress.Range!;
            Assert.True(ranged.Progress.Range!.Lower <= point.Upper && ranged.Progress.Range.Upper >= point.Lower, $"{ranged.Progress} does not hold {point}");
        });

    [Fact]
    public void Verdict_OnARange_IsThatOfEveryPoint() => PropertyCheck.Holds(
        Arbitraries.BoundText, KnownPoint, (bound, known) =>
        {
            World world = new World(Direction.Higher, Nature.Flow, "元").Target(bound);
            AttainmentVerdict ranged = Assessed(world.Level("2027", $"[{known.Low}, {known.High}]"), World.Day("2028-03-01")).Verdict;
            AttainmentVerdict point = Assessed(world.Level("2027", $"{known.Point}"), World.Day("2028-03-01")).Verdict;
            Assert.True(ranged == AttainmentVerdict.Undetermined || ranged == point, $"{ranged}, but {point} at {known.Point}");
        });

    [Fact]
    public void Verdict_OfPrintedNumbers_IsNeverTheOpposite() => PropertyCheck.Holds(Arbitraries.AnyWorld, Arbitraries.AssessmentDay, (world, day) =>
        AssertNotOpposite(Assessed(world, day), Assessed(world.AsPrinted(), day)));

    [Fact]
    public void Verdict_OfOnePrintedNumber_IsNeverTheOpposite() => PropertyCheck.Holds(Arbitraries.BoundText, KnownPoint, (bound, known) =>
    {
        World world = new World(Direction.Lower, Nature.Flow, "元").Target(bound).Level("2027", $"{known.Point} ± 0.5");
        AssertNotOpposite(Assessed(world, World.Day("2028-03-01")), Assessed(world.AsPrinted(), World.Day("2028-03-01")));
    });

    /// <summary>12480 家, printed later as 1.2万家: the later number is coarser, not another one.</summary>
    [Fact]
    public void Verdict_OfACoarserLaterPrinting_IsNeverTheOpposite()
    {
        World world = Firms.Level("2027", "12480 ± 0.5", "2028-01-20").Level("2027", "12000 ± 500", "2028-03-20").Target("≥ 12400");
        AssertNotOpposite(world.AsOf("2028-06-01"), world.AsPrinted().AsOf("2028-06-01"));
    }

    [Fact]
    public void Result_OnADay_IsNotChangedByLaterPublications() => PropertyCheck.Holds(
        Arbitraries.AnyWorld, Arbitraries.EvidenceLine.Generator.Two().ToArbitrary(), (world, lines) =>
        {
            LocalDate day = LocalDate.Min(lines.Item1.PublishedOn, lines.Item2.PublishedOn).PlusDays(-1);
            Assert.Equal(Assessed(world, day), Assessed(Arbitraries.Published(world, lines.Item1, lines.Item2), day));
        });

    [Fact]
    public void Result_OfPermutedObservations_IsTheSame() => PropertyCheck.Holds(
        Arbitraries.AnyWorld, Gen.Two(Gen.Choose(0, 1000)).ToArbitrary(), (world, seeds) =>
        {
            World permuted = world with { Observations = [.. world.Observations.OrderBy(observation => (observation.Id.Text[1] * seeds.Item1) % 7)] };
            LocalDate day = new LocalDate(2024, 1, 1).PlusDays(2 * seeds.Item2);
            Assert.Equal(Described(Assessed(world, day)), Described(Assessed(permuted, day)));
        });

    [Fact]
    public void Result_WithoutObservations_HasNoNumbers() => PropertyCheck.Holds(Arbitraries.AnyWorld, Arbitraries.AssessmentDay, (world, day) =>
    {
        AttainmentResult result = Assessed(world with { Observations = [] }, day);
        bool startsAtZero = result.Target.Measurand.Measure is ChangeMeasure;
        Assert.Equal(AttainmentVerdict.Open, result.Verdict);
        Assert.All([result.Progress, result.CompletionRate, .. startsAtZero ? Array.Empty<Computation>() : [result.Gap, result.Margin, result.RequiredChange, result.RequiredGrowth]],
            figure => Assert.Null(figure.Range));
        Assert.Null(result.Actual);
    });

    [Fact]
    public void Result_InAnyCulture_IsTheSame() => PropertyCheck.Holds(Cultures.Foreign, Arbitraries.AnyWorld, (culture, world) =>
        Assert.Equal(Described(Assessed(world, Late)), Cultures.Under(culture, () => Described(Assessed(world, Late)))));

    private static Arbitrary<(int Low, int High, int Point)> KnownPoint => (
        from low in Gen.Choose(-20, 60) from width in Gen.Choose(0, 15) from step in Gen.Choose(0, width) select (low, low + width, low + step)).ToArbitrary();

    private static World Between(Arbitraries.Way way, (decimal Low, decimal High) start, (decimal Low, decimal High) actual) =>
        new World(Direction.Higher, Nature.Index, "index").Target(FormattableString.Invariant($"≥ {way.Target}"))
            .Level("2022", FormattableString.Invariant($"[{start.Low}, {start.High}]"))
            .Level($"{ReportingPeriod.Year(way.Year)}", FormattableString.Invariant($"[{actual.Low}, {actual.High}]"));

    private static void AssertAlike(AttainmentResult expected, AttainmentResult actual)
    {
        Assert.Equal(expected.Outcome(), actual.Outcome());
        Assert.Equal(expected.Expected, actual.Expected);
        Assert.NotNull(expected.Progress.Range);
        Assert.InRange(actual.Progress.Range!.Lower!.Value, expected.Progress.Range.Lower!.Value - 1e-20m, expected.Progress.Range.Upper!.Value + 1e-20m);
    }

    private static void AssertNotOpposite(AttainmentResult exact, AttainmentResult printed) => Assert.False(
        (exact.Verdict, printed.Verdict) is (AttainmentVerdict.Attained, AttainmentVerdict.NotAttained) or (AttainmentVerdict.NotAttained, AttainmentVerdict.Attained),
        $"{exact.Outcome()} {exact.Actual}, as printed {printed.Outcome()} {printed.Actual}");

    private static int Standing(AttainmentResult result) =>
        Array.IndexOf([AttainmentStatus.Behind, AttainmentStatus.OnSchedule, AttainmentStatus.Ahead, AttainmentStatus.AttainedEarly], result.Status);

    /// <summary>All of a result but the order of the observations.</summary>
    private static string Described(AttainmentResult result) => string.Join("; ",
    [
        result.Outcome(), $"{result.Actual?.Range} ~{result.Actual?.Around} {result.Actual?.Status}", $"{result.Baseline?.Range} {result.Baseline?.Period}", $"{result.Expected}",
        $"{result.Progress}", $"{result.Gap}", $"{result.Margin}", $"{result.CompletionRate}", $"{result.RequiredChange}", $"{result.RequiredGrowth}", $"{result.IsRoundingSensitive}",
        .. result.Observations.Select(id => id.Text).Order(StringComparer.Ordinal),
    ]);
}
