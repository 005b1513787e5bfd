using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>A sound draft gives no finding; with one fault it gives exactly one, of its code and place, whatever the years and the amounts.</summary>
public class MutationTests
{
    private static readonly Arbitrary<Draft> Drafts = Arb.From(
        from year in Gen.Choose(1985, 2090)
        from scale in Gen.Elements(1m, 2m, 7m, 30m)
        select new Draft(year, scale));

    public static TheoryData<int> Faults => [.. Enumerable.Range(0, Mutations.All.Length)];

    [Fact]
    public void Sound_GivesNoFinding() => PropertyCheck.Holds(Drafts, draft => Assert.Empty(Check(draft)));

    [Fact]
    public void SoundWithDistricts_GivesNoFinding() => PropertyCheck.Holds(Drafts, draft =>
    {
        DividedDraft.Split(draft);
        Assert.Empty(Check(draft));
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public void OneFault_GivesOneFinding_OfItsCodeAndPlace(int fault)
    {
        Mutation mutation = Mutations.All[fault];
        PropertyCheck.Holds(Drafts, draft =>
        {
            mutation.Apply(draft);
            Assert.Equal([$"{mutation.Code} {mutation.Path}"], Check(draft).Select(finding => $"{finding.Code} {finding.Path}"));
        });
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void OneFault_IsToldInBothLanguages_WithItsObjects(int fault)
    {
        var draft = new Draft(2023, 1);
        Mutations.All[fault].Apply(draft);
        Finding finding = Assert.Single(Check(draft));

        Assert.NotEmpty(finding.Objects);
        Assert.DoesNotContain('{', finding.Message(Language.English));
        Assert.DoesNotContain('{', finding.Message(Language.Chinese));
        Assert.Equal(FindingCodes.SeverityOf(finding.Code), finding.Severity);
    }

    /// <summary>The reader gives CAT001 to CAT006, decision tables give RUL002 to RUL004, readers of division tables TBL001 to TBL006, and a catalogue holds none of them; every other code is a checker's and has a fault in the table.</summary>
    [Fact]
    public void EveryCode_HasAFault()
    {
        string[] readers = ["CAT001", "CAT002", "CAT003", "CAT004", "CAT005", "CAT006"];
        string[] tables = ["RUL002", "RUL003", "RUL004"]; // their faults: tests of DecisionTableBuilder

        Assert.Equal(FindingCodes.All.Select(code => code.Text).Except(readers).Except(tables).Where(code => !code.StartsWith("TBL", StringComparison.Ordinal)), // their faults: tests of DivisionTableReader
            Mutations.All.Select(mutation => mutation.Code).Distinct().Order(StringComparer.Ordinal));
    }

    private static IReadOnlyList<Finding> Check(Draft draft) => new CatalogueChecker().Check(draft.ToCatalogue(), draft.AssessOn).Findings;
}
