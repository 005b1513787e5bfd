using PolicyTargets.Instruments;

namespace PolicyTargets.Tests.Instruments.Rules;

/// <summary>The logic of conditions against its definition: the union over all combinations of outcomes that the parts may have.</summary>
public class PossibleOutcomesTests
{
    private static readonly Possible[] Outcomes = [Possible.Satisfied, Possible.Violated, Possible.NotApplicable];

    private static readonly Possible[] Sets = [.. Enumerable.Range(1, 7).Select(bits => (Possible)bits)];

    /// <summary>S. C. Kleene, Introduction to Metamathematics, 1952, §64: the strong tables, rows and columns t, u, f.</summary>
    [Theory]
    [InlineData(RuleVerdict.Satisfied, RuleVerdict.Satisfied, RuleVerdict.Satisfied, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Satisfied, RuleVerdict.Indeterminate, RuleVerdict.Indeterminate, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Satisfied, RuleVerdict.Violated, RuleVerdict.Violated, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Indeterminate, RuleVerdict.Satisfied, RuleVerdict.Indeterminate, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Indeterminate, RuleVerdict.Indeterminate, RuleVerdict.Indeterminate, RuleVerdict.Indeterminate)]
    [InlineData(RuleVerdict.Indeterminate, RuleVerdict.Violated, RuleVerdict.Violated, RuleVerdict.Indeterminate)]
    [InlineData(RuleVerdict.Violated, RuleVerdict.Satisfied, RuleVerdict.Violated, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Violated, RuleVerdict.Indeterminate, RuleVerdict.Violated, RuleVerdict.Indeterminate)]
    [InlineData(RuleVerdict.Violated, RuleVerdict.Violated, RuleVerdict.Violated, RuleVerdict.Violated)]
    public void Logic_WithoutNotApplicable_IsKleenes(RuleVerdict a, RuleVerdict b, RuleVerdict and, RuleVerdict or)
    {
        Assert.Equal(and, Of(a).And(Of(b)).ToVerdict());
        Assert.Equal(or, Of(a).Or(Of(b)).ToVerdict());
    }

    [Theory]
    [InlineData(RuleVerdict.Satisfied, RuleVerdict.Violated)]
    [InlineData(RuleVerdict.Violated, RuleVerdict.Satisfied)]
    [InlineData(RuleVerdict.Indeterminate, RuleVerdict.Indeterminate)]
    [InlineData(RuleVerdict.NotApplicable, RuleVerdict.NotApplicable)]
    public void Negated_Swaps(RuleVerdict part, RuleVerdict expected) => Assert.Equal(expected, Of(part).Negated().ToVerdict());

    [Fact]
    public void All_IsTheUnionOfCombinations() => Holds(parts => parts.Aggregate(Possible.NotApplicable, PossibleOutcomes.And), All);

    [Fact]
    public void Any_IsTheUnionOfCombinations() => Holds(parts => parts.Aggregate(Possible.NotApplicable, PossibleOutcomes.Or), Any);

    [Fact]
    public void Not_IsTheUnionOfCombinations() => Holds(parts => parts[0].Negated(), parts => parts[0] switch { Possible.Satisfied => Possible.Violated, Possible.Violated => Possible.Satisfied, var other => other }, length: 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void AtLeast_IsTheUnionOfCombinations(int count) =>
        Holds(
            parts => PossibleOutcomes.AtLeast(
                count, parts.Count(part => part == Possible.Satisfied), parts.Count(part => part.Has(Possible.Satisfied)),
                parts.Any(part => part.Has(Possible.Violated)), parts.All(part => part.Has(Possible.NotApplicable))),
            parts => parts.All(part => part == Possible.NotApplicable) ? Possible.NotApplicable : parts.Count(part => part == Possible.Satisfied) >= count ? Possible.Satisfied : Possible.Violated);

    [Fact]
    public void Choose_IsTheUnionOfCombinations() =>
        Holds(parts => PossibleOutcomes.Choose(parts[0], parts[1], parts[2]), parts => parts[0] == Possible.Satisfied ? parts[1] : parts[2]);

    private static Possible Of(RuleVerdict verdict) => Sets.First(set => set.ToVerdict() == verdict);

    private static Possible All(Possible[] parts) => Strongest(parts, Possible.Violated, Possible.Satisfied);

    private static Possible Any(Possible[] parts) => Strongest(parts, Possible.Satisfied, Possible.Violated);

    private static Possible Strongest(Possible[] parts, Possible strong, Possible weak) => parts.Contains(strong) ? strong : parts.Contains(weak) ? weak : Possible.NotApplicable;

    private static void Holds(Func<Possible[], Possible> logic, Func<Possible[], Possible> definition, int length = 3) =>
        Assert.All(Lists(Sets, length), parts => Assert.Equal(
            Lists(Outcomes, length).Where(one => one.Zip(parts).All(pair => pair.Second.Has(pair.First))).Select(definition).Aggregate((a, b) => a | b),
            logic(parts)));

    private static IEnumerable<Possible[]> Lists(Possible[] items, int length) =>
        length == 0 ? [[]] : Lists(items, length - 1).SelectMany(list => items.Select(item => (Possible[])[.. list, item]));
}
