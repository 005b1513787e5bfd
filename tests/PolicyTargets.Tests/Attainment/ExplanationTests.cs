using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Attainment;

/// <summary>The account of a result: what was asked, what was used, each step with its numbers, the conclusion.</summary>
public sealed class ExplanationTests
{
    private static readonly World Way = new World(Direction.Higher).Level("2022", "0").Target("≥ 100");

    private static readonly AttainmentResult Found = Way.Level("2024", "40").AsOf("2025-03-01");

    private static readonly AttainmentResult Derived = Way.Level("2023", "30").Change("2024", "10", "2025-02-01").AsOf("2025-03-01");

    private static Explanation Step(AttainmentResult result, ExplanationStep step) => Assert.Single(result.Explain().Children, child => child.Step == step);

    private static IEnumerable<Explanation> All(Explanation node) => node.Children.SelectMany(All).Prepend(node);

    private static ExplanationStep[] Steps(Explanation node) => [.. node.Children.Select(child => child.Step)];

    [Fact]
    public void Root_IsTheQuestion()
    {
        Explanation root = Found.Explain();
        Assert.Equal((ExplanationStep.Asked, Found.Target, World.Day("2025-03-01")), (root.Step, root.Target, root.Date));
    }

    [Fact]
    public void Last_IsTheConclusion()
    {
        Explanation last = Found.Explain().Children[^1];
        Assert.Equal((ExplanationStep.Conclusion, AttainmentVerdict.Open, AttainmentStatus.OnSchedule), (last.Step, last.Verdict, last.Status));
    }

    [Fact]
    public void Found_HasActualBaselineAndFigures()
    {
        ExplanationStep[] steps = Steps(Found.Explain());
        ExplanationStep[] due = [ExplanationStep.Actual, ExplanationStep.Baseline, ExplanationStep.Comparison, ExplanationStep.Gap, ExplanationStep.Progress, ExplanationStep.Expected, ExplanationStep.RequiredChange];
        Assert.Empty(due.Except(steps));
        Assert.Equal(steps.Distinct(), steps);
    }

    [Fact]
    public void Found_ActualRestsOnItsObservation()
    {
        Explanation actual = Step(Found, ExplanationStep.Actual);
        Assert.Equal(40m, actual.Reading?.Range.Point);
        Assert.Equal([ExplanationStep.Observation], Steps(actual));
        Assert.Equal("o2", actual.Children[0].Observation?.Id.Text);
    }

    [Fact]
    public void Found_BaselineRestsOnItsObservation() => Assert.Equal("o1", Assert.Single(Step(Found, ExplanationStep.Baseline).Children).Observation?.Id.Text);

    [Fact]
    public void Found_FiguresAreThoseOfTheResult()
    {
        Assert.Equal(Found.Progress, Step(Found, ExplanationStep.Progress).Figure);
        Assert.Equal(Found.Gap, Step(Found, ExplanationStep.Gap).Figure);
        Assert.Equal((Found.Expected, Found.Elapsed), (Step(Found, ExplanationStep.Expected).Figure, Step(Found, ExplanationStep.Expected).Elapsed));
    }

    [Fact]
    public void Found_ComparisonSaysHowItLies() => Assert.Equal(BoundRelation.Outside, Step(Found, ExplanationStep.Comparison).Relation);

    [Fact]
    public void Found_RequiredChangeSaysWhatAPeriodIs() => Assert.Equal(Frequency.Annual, Step(Found, ExplanationStep.RequiredChange).CountedIn);

    [Fact]
    public void Found_NothingWasDerived() => Assert.DoesNotContain(All(Found.Explain()), node => node.Step is ExplanationStep.Derivation or ExplanationStep.Input);

    [Fact]
    public void Derived_ActualRestsOnARule()
    {
        Explanation derivation = Assert.Single(Step(Derived, ExplanationStep.Actual).Children, child => child.Step == ExplanationStep.Derivation);
        Assert.Equal(DerivationRule.LevelAfterChange, derivation.Rule);
        Assert.Equal([30m, 10m], derivation.Children.Select(input => input.Reading?.Range.Point ?? 0));
    }

    [Fact]
    public void Derived_InputsRestOnTheirObservations()
    {
        Explanation derivation = Step(Derived, ExplanationStep.Actual).Children.First(child => child.Step == ExplanationStep.Derivation);
        Assert.All(derivation.Children, input => Assert.Equal(ExplanationStep.Input, input.Step));
        Assert.Equal(["o2", "o3"], derivation.Children.Select(input => Assert.Single(input.Children).Observation?.Id.Text));
    }

    [Fact]
    public void Derived_ObservationsTellTheirDayOfPublication() =>
        Assert.Contains(All(Derived.Explain()), node => node.Observation?.Id.Text == "o3" && node.Date == World.Day("2025-02-01"));

    [Fact]
    public void EveryObservationUsed_IsInTheTree()
    {
        IEnumerable<ObservationId> named = All(Derived.Explain()).Where(node => node.Step == ExplanationStep.Observation).Select(node => node.Observation!.Id);
        Assert.Equal(Derived.Observations.Select(id => id.Text).Order(StringComparer.Ordinal), named.Select(id => id.Text).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Recurring_HasOneStepASubPeriod()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2023", "21").Level("2024", "20").EachYear("≥ 20").AsOf("2025-06-01");
        Explanation[] parts = [.. result.Explain().Children.Where(child => child.Step == ExplanationStep.SubPeriod)];
        Assert.Equal(result.SubVerdicts, parts.Select(part => part.SubVerdict));
    }

    [Fact]
    public void Recurring_SubPeriodsRestOnTheirObservations()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2023", "21").EachYear("≥ 20", "2023/2024").AsOf("2024-06-01");
        Explanation first = result.Explain().Children.First(child => child.Step == ExplanationStep.SubPeriod);
        Assert.Contains(All(first), node => node.Observation?.Id.Text == "o1");
    }

    [Fact]
    public void Recurring_EndsWithTheConclusion()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2023", "19").EachYear("≥ 20").AsOf("2025-06-01");
        Assert.Equal((ExplanationStep.Conclusion, AttainmentStatus.Missed), (result.Explain().Children[^1].Step, result.Explain().Children[^1].Status));
    }

    [Fact]
    public void Undetermined_SaysWhyInTheComparisonAndTheConclusion()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2027", "> 8800").Target("> 10000").AsOf("2028-03-01");
        Explanation comparison = Step(result, ExplanationStep.Comparison);
        Assert.Equal(BoundRelation.Undecided, comparison.Relation);
        Assert.Equal([UndeterminedReason.RangeOverlaps], comparison.Reasons);
        Assert.Equal([UndeterminedReason.RangeOverlaps], Step(result, ExplanationStep.Conclusion).Reasons);
    }

    [Fact]
    public void Undetermined_WithoutAReading_StillConcludes()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Flow, "亿元").Level("2027", "4").Target("≥ 10", measure: Measure.Growth()).AsOf("2028-03-01");
        Assert.DoesNotContain(ExplanationStep.Actual, Steps(result.Explain()));
        Assert.Equal([UndeterminedReason.BaselineMissing], Step(result, ExplanationStep.Conclusion).Reasons);
    }

    [Fact]
    public void NotIssued_OnlyConcludes()
    {
        Explanation root = (Way with { Goal = Way.Goal with { IssuedOn = World.Day("2026-01-01") } }).AsOf("2025-03-01").Explain();
        Assert.Equal((ExplanationStep.Asked, ExplanationStep.Conclusion, AttainmentStatus.NotIssued), (root.Step, Assert.Single(root.Children).Step, root.Children[0].Status));
    }

    [Fact]
    public void RoundingSensitive_SaysSo()
    {
        AttainmentResult result = new World(Direction.Higher, Nature.Stock, "家").Level("2027", "13000 ± 500").Target("≥ 13000").AsOf("2028-03-01");
        Assert.Contains(ExplanationStep.Rounding, Steps(result.Explain()));
        Assert.DoesNotContain(ExplanationStep.Rounding, Steps(Found.Explain()));
    }

    [Fact]
    public void Stretch_IsAStepOfItsOwn()
    {
        World world = new World(Direction.Higher).Level("2027", "5.2").Target("≥ 5");
        AttainmentResult result = world.Promising(Bound.FloorAndStretch(world.Amount(5), world.Amount(5.5m))).AsOf("2028-03-01");
        Assert.Equal(BoundRelation.Outside, Step(result, ExplanationStep.Stretch).Relation);
        Assert.Equal(BoundRelation.Inside, Step(result, ExplanationStep.Comparison).Relation);
    }

    [Fact]
    public void Conclusion_IsThatOfTheResult_ForEveryWorld() => PropertyCheck.Holds(Generators.Arbitraries.AnyWorld, Generators.Arbitraries.AssessmentDay, (world, day) =>
    {
        AttainmentResult result = new AttainmentCalculator(world.Policy).Assess(world.Goal, world.Evidence, day);
        Explanation last = result.Explain().Children[^1];
        Assert.Equal((ExplanationStep.Conclusion, result.Verdict, result.Status), (last.Step, last.Verdict, last.Status));
        Assert.Equal(result.Reasons, last.Reasons);
    });

    [Fact]
    public void Explain_WithdrawnDueValue_SaysWhyThereIsNone()
    {
        AttainmentResult result = new World(Direction.Higher).Level("2027", "60", "2028-01-10").Noted("2027", Known.Missing(MissingStatus.Withdrawn), "2028-02-10").Target("≥ 50").AsOf("2028-03-01");
        Assert.Equal(("Open, AwaitingData(NotPublishedYet)", MissingStatus.Withdrawn), (result.Outcome(), result.Missing));
        Assert.Equal(MissingStatus.Withdrawn, Assert.Single(result.Explain().Children, node => node.Step == ExplanationStep.Missing).Missing);
    }
}
