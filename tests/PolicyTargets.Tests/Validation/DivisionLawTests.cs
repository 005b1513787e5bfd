using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>Histories that are right by construction give no finding; each single lie about one is found.</summary>
public class DivisionLawTests
{
    private static readonly Arbitrary<TrueHistory> Histories = Arb.From(Gen.Choose(0, int.MaxValue).Select(seed => new TrueHistory(seed, 12, 30)));

    [Fact]
    public void TrueHistory_GivesNoFinding() => PropertyCheck.Holds(Histories, history =>
    {
        DivisionRegistry registry = history.ToRegistry();
        Assert.Empty(new CatalogueChecker().Check(registry).Findings);
        Assert.Empty(new CatalogueChecker().Check(Catalogue(registry)).Findings);
    });

    [Fact]
    public void Change_OnAnotherDay_IsFound() => PropertyCheck.Holds(Histories, history =>
        Lie(history, change => change.MovesLand, change => change with { EffectiveOn = change.EffectiveOn.PlusYears(100) }, FindingCodes.ChangeInconsistent, FindingCodes.BoundaryNumber));

    [Fact]
    public void Change_WithoutOneOfItsUnits_IsFound() => PropertyCheck.Holds(Histories, history =>
        Lie(history, change => change.Kind is not (DivisionChangeKind.Establish or DivisionChangeKind.Abolish), change => change with { Successors = [] }, FindingCodes.ChangeInconsistent, FindingCodes.BoundaryNumber));

    [Fact]
    public void Weights_ThatAreTooMuch_AreFound() => PropertyCheck.Holds(Histories, history =>
        Lie(history, change => change.Weights.Count > 0, change => change with { Weights = [.. change.Weights, change.Weights[0] with { Share = 0.9m }] }, FindingCodes.ChangeInconsistent));

    [Fact]
    public void Boundary_ThatStays_IsFound() => PropertyCheck.Holds(Histories, history =>
    {
        List<AdministrativeUnit> units = history.Units();
        int[] moved = [.. Enumerable.Range(0, units.Count).Where(i => units[i].Versions[^1].Boundary > 0)];
        if (moved.Length > 0)
        {
            AdministrativeUnit unit = units[moved[history.Dice.Below(moved.Length)]];
            units[units.IndexOf(unit)] = AdministrativeUnit.Of(unit.Id, unit.Versions.Select(version => version with { Boundary = 0 }));
            Assert.Contains(Check(units, history), finding => finding.Code == FindingCodes.BoundaryNumber && finding.Objects.Contains(unit.Id.Text));
        }
    });

    [Fact]
    public void Code_OfAnother_IsFound() => PropertyCheck.Holds(Histories, history =>
    {
        List<AdministrativeUnit> units = history.Units();
        AdministrativeUnit[] standing = [.. units.Skip(1).Where(unit => unit.Validity.Until is null)];
        AdministrativeUnit unit = standing[0];
        units[units.IndexOf(unit)] = AdministrativeUnit.Of(unit.Id, [.. unit.Versions.Take(unit.Versions.Count - 1), unit.Versions[^1] with { Code = standing[^1].Code }]);
        Finding finding = Assert.Single(Check(units, history));

        Assert.Equal(FindingCodes.OverlappingDivisions, finding.Code);
        Assert.Equal(new[] { unit.Id.Text, standing[^1].Id.Text }.Order(), finding.Objects.Order());
    });

    [Fact]
    public void Version_ThatBeginsLater_LeavesAGap() => PropertyCheck.Holds(Histories, history =>
    {
        List<AdministrativeUnit> units = history.Units();
        if (units.FirstOrDefault(unit => unit.Versions.Count > 1 && unit.Validity.Until is null) is { } unit)
        {
            units[units.IndexOf(unit)] = AdministrativeUnit.Of(unit.Id, [.. unit.Versions.Take(unit.Versions.Count - 1), unit.Versions[^1] with { Validity = new(unit.Versions[^1].Validity.From!.Value.PlusDays(1), null) }]);
            Assert.Equal(FindingCodes.GapBetweenVersions, Assert.Single(Check(units, history)).Code);
        }
    });

    /// <summary>A country's divisions: 6,800 units and 4,000 changes.</summary>
    [Fact]
    public void Country_IsCheckedWithoutFindings() => Assert.Empty(new CatalogueChecker().Check(new TrueHistory(1, 6_800, 4_000).ToRegistry()).Findings);

    private static void Lie(TrueHistory history, Func<DivisionChange, bool> which, Func<DivisionChange, DivisionChange> change, params FindingCode[] allowed)
    {
        int[] candidates = [.. Enumerable.Range(0, history.Changes.Count).Where(i => which(history.Changes[i]))];
        if (candidates.Length == 0)
        {
            return;
        }

        int index = candidates[history.Dice.Below(candidates.Length)];
        history.Changes[index] = change(history.Changes[index]);
        IReadOnlyList<Finding> findings = Check(history.Units(), history);

        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.Contains(finding.Code, allowed));
    }

    private static IReadOnlyList<Finding> Check(List<AdministrativeUnit> units, TrueHistory history) => new CatalogueChecker().Check(new DivisionRegistry(units, history.Changes)).Findings;

    private static PolicyCatalogue Catalogue(DivisionRegistry registry) => PolicyCatalogue.Empty with { Subjects = new SubjectCatalogue(registry), DivisionChanges = registry.Changes };
}
