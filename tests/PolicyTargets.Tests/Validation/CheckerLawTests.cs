using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>What must not matter: the order of the records, the culture, who else is in the catalogue; and what a draft plan has to do with its catalogue.</summary>
public class CheckerLawTests
{
    private static readonly Arbitrary<(Draft Draft, Mutation Mutation)> Faulty = Arb.From(
        from year in Gen.Choose(1985, 2090)
        from scale in Gen.Elements(1m, 7m)
        from mutation in Gen.Elements(Mutations.All)
        select Made(new Draft(year, scale), mutation));

    [Fact]
    public void Order_OfTheRecords_PlaysNoPart() => PropertyCheck.Holds(Faulty, Arb.From(Gen.Choose(0, int.MaxValue)), (faulty, seed) =>
    {
        string[] before = Told(faulty.Draft.ToCatalogue(), faulty.Draft);
        Shuffle(faulty.Draft.Observations, seed);
        Shuffle(faulty.Draft.Indicators, seed);
        Shuffle(faulty.Draft.Targets, seed);

        // Which of two alike is told of is the only thing that may change.
        Assert.Equal(before.Select(CodeOf), Told(faulty.Draft.ToCatalogue(), faulty.Draft).Select(CodeOf));
    });

    [Fact]
    public void Culture_PlaysNoPart() => PropertyCheck.Holds(Faulty, Cultures.Foreign, (faulty, culture) =>
    {
        PolicyCatalogue catalogue = faulty.Draft.ToCatalogue();
        Assert.Equal(Told(catalogue, faulty.Draft), Cultures.Under(culture, () => Told(catalogue, faulty.Draft)));
    });

    /// <summary>Somebody else's records of the same years change nothing.</summary>
    [Fact]
    public void OtherSubjects_PlayNoPart() => PropertyCheck.Holds(Faulty, faulty =>
    {
        string[] before = Told(faulty.Draft.ToCatalogue(), faulty.Draft);
        faulty.Draft.Subjects.Add(new Organisation { Id = SubjectId.Parse("other"), Name = new LocalizedText("另一家") });
        faulty.Draft.Observations.Add(faulty.Draft.Seen("other", "spending", ReportingPeriod.Year(faulty.Draft.Year), Known.Exactly(Quantity.Yuan(3))) with
        {
            Measurand = new Measurand(SubjectId.Parse("other"), IndicatorCode.Parse("spending"), Measure.Level, ReportingPeriod.Year(faulty.Draft.Year)),
        });

        Assert.Equal(before, Told(faulty.Draft.ToCatalogue(), faulty.Draft));
    });

    /// <summary>Asking about a plan gives what asking about the whole gives about it, whether the plan is in the catalogue already or not.</summary>
    [Fact]
    public void DraftPlan_GivesWhatTheWholeSaysOfIt() => PropertyCheck.Holds(Faulty, faulty =>
    {
        PolicyCatalogue catalogue = faulty.Draft.ToCatalogue();
        Plan plan = catalogue.Plans[0];
        PolicyCatalogue without = catalogue with { Plans = [.. catalogue.Plans.Skip(1)] };
        var checker = new CatalogueChecker();

        IReadOnlyList<Finding> inside = checker.Check(plan, catalogue, faulty.Draft.AssessOn).Findings;

        Assert.Equal(inside, checker.Check(plan, without, faulty.Draft.AssessOn).Findings);
        Assert.Subset(checker.Check(catalogue, faulty.Draft.AssessOn).Findings.ToHashSet(), inside.ToHashSet());
        Assert.True(inside.Count == 1 || !faulty.Mutation.Path.StartsWith("Plans[plan]", StringComparison.Ordinal), faulty.Mutation.ToString());
    });

    /// <summary>What is verified is verified whatever the years; its numbers are told in both languages.</summary>
    [Fact]
    public void SoundDraft_VerifiesItsArithmetic() => PropertyCheck.Holds(Arb.From(Gen.Choose(1985, 2090)), year =>
    {
        IReadOnlyList<VerifiedIdentity> verified = new CatalogueChecker().Check(new Draft(year, 1).ToCatalogue()).Verified;

        Assert.Equal(
            "BaseBehindGrowth Compounded LevelIsBaseAndChange LevelIsBaseAndChange ShareOfWhole WayToTarget WayToTarget WayToTarget WayToTarget WayToTarget WayToTarget YearsMakeTotal",
            string.Join(' ', verified.Select(identity => identity.Kind.ToString()).Order(StringComparer.Ordinal)));
        Assert.All(verified, identity => Assert.DoesNotContain('{', identity.Message(Language.Chinese) + identity.Message(Language.English)));
    });

    private static (Draft Draft, Mutation Mutation) Made(Draft draft, Mutation mutation)
    {
        mutation.Apply(draft);
        return (draft, mutation);
    }

    private static string[] Told(PolicyCatalogue catalogue, Draft draft) =>
        [.. new CatalogueChecker().Check(catalogue, draft.AssessOn).Findings.Select(finding => $"{finding} {finding.Message(Language.Chinese)} {string.Join(' ', finding.Objects.Order(StringComparer.Ordinal))}")];

    private static string CodeOf(string told) => told[..6];

    private static void Shuffle<T>(List<T> list, int seed)
    {
        T[] items = [.. list.Select((item, i) => (Item: item, Key: unchecked(((uint)i * 2_654_435_761u) ^ (uint)seed))).OrderBy(pair => pair.Key).Select(pair => pair.Item)];
        list.Clear();
        list.AddRange(items);
    }
}
