using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <content>Knowing less, knowing it again, knowing it later, not knowing it at all.</content>
public sealed partial class AssessmentLawTests
{
    /// <summary>What can be decided from less is decided alike from more: one observation of the world is made vaguer.</summary>
    [Fact]
    public void Verdict_OnLess_IsNeverAnother() => PropertyCheck.Holds(
        Arbitraries.TrueWorldOfSingleReadings, Gen.Choose(0, 100_000).ToArbitrary(), (drawn, choice) =>
        {
            AttainmentResult result = drawn.Assess();
            int used = result.Observations.Count == 0 ? choice : drawn.World.Observations.FindIndex(observation => observation.Id == result.Observations[choice % result.Observations.Count]);
            AttainmentResult less = drawn.Assess(WithVaguer(drawn.World, used, choice / 7));
            Assert.True(!IsDecided(less) || less.Verdict == result.Verdict, $"{result.Outcome()}, but on less {less.Outcome()} {less.Actual}");
        });

    /// <summary>突破200 after 231: a vaguer publication that agrees says nothing new.</summary>
    [Fact]
    public void Result_AfterAVaguerRepetition_IsTheSame() => PropertyCheck.Holds(
        Arbitraries.TrueWorld, Gen.Choose(0, 100_000).ToArbitrary(), (drawn, choice) =>
        {
            int i = choice % Math.Max(1, drawn.World.Observations.Count);
            if (WithVaguer(drawn.World, i, choice / 7).Observations.ElementAtOrDefault(i) is { Known: RangeKnown } vaguer)
            {
                LocalDate published = drawn.World.Evidence.PublicationOf(drawn.World.Observations[i]);
                Observation again = vaguer with { Id = ObservationId.Parse("again"), PublishedOn = published.PlusDays(1 + (choice % 9)) };
                Assert.Equal(Numbers(drawn.Assess()), Numbers(drawn.Assess(drawn.World with { Observations = drawn.World.Observations.Add(again) })));
            }
        });

    [Fact]
    public void Result_OnADay_IsNotChangedByLaterPublications() => PropertyCheck.Holds(
        Arbitraries.LyingWorld, Gen.Choose(1, 9).ToArbitrary(), (drawn, shift) =>
        {
            IEnumerable<Observation> later =
                from observation in drawn.World.Observations.Append(Due(drawn.World))
                select observation with { Id = ObservationId.Parse("later-" + observation.Id), PublishedOn = drawn.Day.PlusDays(shift % 3 + 1), Known = Moved(observation.Known, shift), IsRevision = shift % 2 == 0 };
            Assert.Equal(drawn.Assess(), drawn.Assess(drawn.World with { Observations = drawn.World.Observations.AddRange(later) }));
        });

    [Fact]
    public void Result_WithoutAnInputOfItsMeasure_HasNoNumberOfIt() => PropertyCheck.Holds(Arbitraries.TrueWorldOfSingleReadings, drawn =>
    {
        Measure measure = drawn.World.Goal.Measurand.Measure;
        if (Lacking(measure, drawn.World) is not { } reason)
        {
            return;
        }

        World without = drawn.World with { Observations = drawn.World.Observations.RemoveAll(observation => IsInput(measure, observation, drawn.World)) };
        AttainmentResult result = drawn.Assess(without);
        bool startsAnyway = measure is ChangeMeasure or MultipleMeasure or AverageGrowthMeasure or GrowthMeasure;
        Computation[] figures = [result.Progress, result.CompletionRate, result.Expected, result.Projection, .. startsAnyway ? Array.Empty<Computation>() : [result.Gap, result.Margin, result.RequiredChange, result.RequiredGrowth]];
        Assert.All(figures, figure => Assert.Null(figure.Range));
        Assert.Null(result.Actual);
        Assert.False(IsDecided(result), result.Outcome());
        Assert.True(result.Verdict != AttainmentVerdict.Undetermined || result.Reasons.Contains(reason) || result.Reasons.Intersect(OwnFaults).Any(), result.Outcome());
    });

    [Fact]
    public void Progress_WithoutABaseline_IsNone() => PropertyCheck.Holds(Arbitraries.TrueWorld, drawn =>
    {
        Observation? last = drawn.World.Observations.LastOrDefault(observation => observation.Measurand is { Measure: LevelMeasure, Period.Kind: PeriodKind.Year } own && own.Subject == World.City && own.Indicator == drawn.World.Indicator.Code);
        if (last is not null && drawn.World.Goal is { Measurand.Measure: LevelMeasure, Measurand.Period.Kind: PeriodKind.Year, Recurrence: OnceRecurrence })
        {
            AttainmentResult result = drawn.Assess(drawn.World with { Observations = [last], Goal = drawn.World.Goal with { Baseline = null } });
            Assert.True(result.Progress.Range is null || result.Baseline!.Period != result.Actual!.Period, $"{result.Progress}");
            Assert.Null(result.Actual is null ? null : result.Progress.Range);
        }
    });

    /// <summary>What may be wrong with the subject's own value (its growth, in a rank of growth) before another input is asked for.</summary>
    private static readonly UndeterminedReason[] OwnFaults =
        [UndeterminedReason.ToleranceUndefined, UndeterminedReason.BaselineMissing, UndeterminedReason.NonPositiveBase, UndeterminedReason.ContradictoryReadings, UndeterminedReason.BoundaryBreak, UndeterminedReason.DefinitionBreak];

    private static World WithVaguer(World world, int which, int choice) => world.Observations.Count == 0 ? world : world with
    {
        Observations = world.Observations.SetItem(which % world.Observations.Count, Vaguer(world.Observations[which % world.Observations.Count], choice)),
    };

    /// <summary>The same observation with its range opened on one or both sides, a little or for good.</summary>
    private static Observation Vaguer(Observation observation, int choice)
    {
        if (observation.Known is not RangeKnown { Range: var range, HalfUnit: var half })
        {
            return observation;
        }

        decimal? low = choice % 5 == 0 ? null : range.Lower - (choice % 7);
        decimal? high = choice % 3 == 0 ? null : range.Upper + (choice % 4);
        return observation with { Known = Known.Within(QuantityRange.Create(low, range.IsLowerIncluded || choice % 7 > 0, high, range.IsUpperIncluded || choice % 4 > 0, range.Unit)!, half) };
    }

    private static Known Moved(Known known, int shift) => known switch
    {
        RangeKnown { Range: var range } => Known.Within(QuantityRange.Create(range.Lower + shift, range.IsLowerIncluded, range.Upper + shift, range.IsUpperIncluded, range.Unit)!),
        StatedKnown => Known.Missing(MissingStatus.Withdrawn),
        _ => Known.Stated("前列"),
    };

    /// <summary>An observation of the very value that the target is about.</summary>
    private static Observation Due(World world) => new()
    {
        Id = ObservationId.Parse("due"),
        Measurand = world.Goal.Measurand,
        Known = Known.Exactly(world.Amount(1)),
    };

    /// <summary>Why a measure has no value without its other input; null for those that have none.</summary>
    private static UndeterminedReason? Lacking(Measure measure, World world) => measure switch
    {
        _ when world.Goal.Recurrence is EachRecurrence => null,
        RankMeasure => UndeterminedReason.PeersUnknown,
        ShareMeasure or ContributionMeasure or RelativeMeasure => UndeterminedReason.BenchmarkUnknown,
        ChangeMeasure or GrowthMeasure or MultipleMeasure or AverageGrowthMeasure => UndeterminedReason.BaselineMissing,
        _ => null,
    };

    /// <summary>Whether an observation is of the other input: peers, whole, benchmark, base. What is published about the measure itself, or about a comparison, goes with it.</summary>
    private static bool IsInput(Measure measure, Observation observation, World world)
    {
        Measurand of = observation.Measurand;
        bool isComparison = of.Measure is ChangeMeasure or GrowthMeasure or MultipleMeasure or AverageGrowthMeasure or AverageMeasure { Of: ChangeMeasure };
        return of.Measure.GetType() == measure.GetType() || (measure switch
        {
            RankMeasure or ContributionMeasure => of.Subject != World.City,
            ShareMeasure => of.Indicator != world.Indicator.Code,
            RelativeMeasure => of.Subject != World.City || of.Indicator != world.Indicator.Code,
            _ => isComparison || of.Period.End <= measure.BaseFor(world.Goal.Measurand.Period)?.End,
        });
    }

    /// <summary>Everything of a result but which observations it used and how final they are.</summary>
    private static string Numbers(AttainmentResult result) => string.Join("; ",
    [
        result.Outcome(), $"{result.Actual?.Range} {result.Actual?.Period} ~{result.Actual?.Around}", $"{result.Baseline?.Range}", $"{result.Progress}", $"{result.Expected}", $"{result.Gap}",
        $"{result.Margin}", $"{result.CompletionRate}", $"{result.RequiredChange}", $"{result.RequiredGrowth}", $"{result.Projection}", $"{result.Stretch}", .. result.Parts(),
    ]);
}
