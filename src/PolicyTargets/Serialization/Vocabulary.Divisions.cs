namespace PolicyTargets.Serialization;

/// <content>Administrative units, their changes, functional areas, and targets split up among them.</content>
internal static partial class Vocabulary
{
    internal static WordList<DivisionKind> DivisionKinds { get; } = new(
        [
            "province", "autonomous-region", "municipality", "special-administrative-region", "prefecture", "prefecture-level-city", "autonomous-prefecture", "league",
            "county", "autonomous-county", "county-level-city", "district", "banner", "autonomous-banner", "special-district",
        ],
        [
            DivisionKind.Province, DivisionKind.AutonomousRegion, DivisionKind.Municipality, DivisionKind.SpecialAdministrativeRegion, DivisionKind.Prefecture, DivisionKind.PrefectureLevelCity,
            DivisionKind.AutonomousPrefecture, DivisionKind.League, DivisionKind.County, DivisionKind.AutonomousCounty, DivisionKind.CountyLevelCity, DivisionKind.District, DivisionKind.Banner,
            DivisionKind.AutonomousBanner, DivisionKind.SpecialDistrict,
        ]);

    internal static WordList<ParentRelation> ParentRelations { get; } = new(["subordinate", "entrusted", "direct"], [ParentRelation.Subordinate, ParentRelation.Entrusted, ParentRelation.Direct]);

    /// <summary>Gets the words of single attributes; a unit may have several.</summary>
    internal static WordList<DivisionAttributes> DivisionAttributes { get; } = new(
        ["sub-provincial", "separately-planned", "provincial-capital"],
        [PolicyTargets.DivisionAttributes.SubProvincial, PolicyTargets.DivisionAttributes.SeparatelyPlanned, PolicyTargets.DivisionAttributes.ProvincialCapital]);

    internal static WordList<DivisionChangeKind> DivisionChangeKinds { get; } = new(
        ["rename", "recode", "kind-change", "merge", "split", "partial-transfer", "parent-change", "establish", "abolish"],
        [
            DivisionChangeKind.Rename, DivisionChangeKind.Recode, DivisionChangeKind.KindChange, DivisionChangeKind.Merge, DivisionChangeKind.Split, DivisionChangeKind.PartialTransfer,
            DivisionChangeKind.ParentChange, DivisionChangeKind.Establish, DivisionChangeKind.Abolish,
        ]);

    internal static WordList<WeightBasis> WeightBases { get; } = new(
        ["area", "population", "output", "enterprises"],
        [WeightBasis.Area, WeightBasis.Population, WeightBasis.Output, WeightBasis.Enterprises]);

    internal static WordList<AreaCounting> AreaCountings { get; } = new(["in-host", "separately", "both"], [AreaCounting.InHost, AreaCounting.Separately, AreaCounting.Both]);

    internal static WordList<DecompositionMethod> DecompositionMethods { get; } = new(
        ["unstated", "additive", "weighted", "same-for-all", "floor-each"],
        [DecompositionMethod.Unstated, DecompositionMethod.Additive, DecompositionMethod.Weighted, DecompositionMethod.SameForAll, DecompositionMethod.FloorEach]);

    internal static WordList<DecompositionCoverage> DecompositionCoverages { get; } = new(
        ["informational", "at-least", "must-equal"],
        [DecompositionCoverage.Informational, DecompositionCoverage.AtLeast, DecompositionCoverage.MustEqual]);

    /// <summary>Gets the words for how well the value of one territory gives that of another.</summary>
    internal static IReadOnlyList<string> ExactnessKinds { get; } = [Exact, Apportioned, Partial, Irreversible];

    /// <summary>The word of a case.</summary>
    internal static string Word(Exactness exactness) => exactness switch
    {
        ExactExactness => Exact,
        ApportionedExactness => Apportioned,
        PartialExactness => Partial,
        _ => Irreversible,
    };

    /// <summary>The words of attributes, in the order of their list.</summary>
    internal static IEnumerable<string> WordsOf(DivisionAttributes attributes) => DivisionAttributes.Words.Where(word => attributes.HasFlag(DivisionAttributes.Find(word)!.Value));
}
