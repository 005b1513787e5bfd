using System.Diagnostics;
using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <summary>The words of the files and what they mean.</summary>
internal static partial class Vocabulary
{
    internal const string AdministrativeUnit = "administrative-unit";
    internal const string FunctionalArea = "functional-area";
    internal const string Organisation = "organisation";
    internal const string PeerGroup = "peer-group";

    internal const string Apportioned = "apportioned";
    internal const string Exact = "exact";
    internal const string Irreversible = "irreversible";
    internal const string Partial = "partial";

    /// <summary>What a division code looks like, for messages.</summary>
    internal const string ADivisionCode = "6, 9 or 12 digits, or a scheme and its code such as nuts-2021:DE21";

    internal static WordList<Direction> Directions { get; } = new(["higher", "lower", "none"], [Direction.Higher, Direction.Lower, Direction.None]);

    internal static WordList<Nature> Natures { get; } = new(
        ["flow", "stock", "ratio", "rank", "index", "stage", "happening"],
        [Nature.Flow, Nature.Stock, Nature.Ratio, Nature.Rank, Nature.Index, Nature.Stage, Nature.Happening]);

    internal static WordList<Frequency> Frequencies { get; } = new(["A", "S", "Q", "M"], [Frequency.Annual, Frequency.HalfYearly, Frequency.Quarterly, Frequency.Monthly]);

    internal static WordList<AdministrativeLevel> Levels { get; } = new(
        ["country", "province", "prefecture", "county", "township", "village"],
        [AdministrativeLevel.Country, AdministrativeLevel.Province, AdministrativeLevel.Prefecture, AdministrativeLevel.County, AdministrativeLevel.Township, AdministrativeLevel.Village]);

    internal static WordList<ObservationStatus> Statuses { get; } = new(
        ["final", "provisional", "estimated", "partial"],
        [ObservationStatus.Final, ObservationStatus.Provisional, ObservationStatus.Estimated, ObservationStatus.Partial]);

    internal static WordList<Commitment> Commitments { get; } = new(
        ["firm", "ensure", "strive", "seek", "promote"],
        [Commitment.Firm, Commitment.Ensure, Commitment.Strive, Commitment.Seek, Commitment.Promote]);

    internal static WordList<BindingForce> BindingForces { get; } = new(
        ["unspecified", "obligatory", "anticipatory"],
        [BindingForce.Unspecified, BindingForce.Obligatory, BindingForce.Anticipatory]);

    internal static WordList<Frequency> Recurrences { get; } = new(
        ["each-year", "each-half-year", "each-quarter", "each-month"],
        [Frequency.Annual, Frequency.HalfYearly, Frequency.Quarterly, Frequency.Monthly]);

    internal static WordList<MissingStatus> MissingStatuses { get; } = new(
        ["not-yet-available", "withdrawn", "not-collected", "suppressed", "not-applicable"],
        [MissingStatus.NotYetAvailable, MissingStatus.Withdrawn, MissingStatus.NotCollected, MissingStatus.Suppressed, MissingStatus.NotApplicable]);

    internal static WordList<BreakKind> BreakKinds { get; } = new(["boundary", "definition"], [BreakKind.Boundary, BreakKind.Definition]);

    internal static WordList<Aggregation> Aggregations { get; } = new(
        ["none", "sum", "last", "ratio", "weighted-mean"],
        [Aggregation.None, Aggregation.Sum, Aggregation.Last, Aggregation.Ratio, Aggregation.WeightedMean]);

    internal static WordList<ComponentAspect> Aspects { get; } = new(["level", "change", "additions"], [ComponentAspect.Level, ComponentAspect.Change, ComponentAspect.Additions]);

    internal static WordList<BoundRelation> Relations { get; } = new(["inside", "outside", "undecided"], [BoundRelation.Inside, BoundRelation.Outside, BoundRelation.Undecided]);

    internal static WordList<Legibility> Legibilities { get; } = new(["clear", "ambiguous", "damaged"], [Legibility.Clear, Legibility.Ambiguous, Legibility.Damaged]);

    internal static WordList<MonitoringKind> MonitoringKinds { get; } = new(
        ["monitor", "analyse", "evaluate"],
        [MonitoringKind.Monitoring, MonitoringKind.Analysis, MonitoringKind.Evaluation]);

    internal static WordList<InstrumentKind> InstrumentKinds { get; } = new(
        ["other", "regulation", "plan", "subsidy", "matching-grant", "tax-incentive", "fund", "loan-risk-pool", "insurance", "voucher", "talent-programme", "platform", "service", "procurement", "award"],
        [InstrumentKind.Other, InstrumentKind.Regulation, InstrumentKind.Plan, InstrumentKind.Subsidy, InstrumentKind.MatchingGrant, InstrumentKind.TaxIncentive, InstrumentKind.Fund, InstrumentKind.LoanRiskPool, InstrumentKind.Insurance, InstrumentKind.Voucher, InstrumentKind.TalentProgramme, InstrumentKind.Platform, InstrumentKind.Service, InstrumentKind.Procurement, InstrumentKind.Award]);

    internal static WordList<FundingMode> FundingModes { get; } = new(
        ["none", "institutional", "project-grant", "post-subsidy", "tax-expenditure", "equity", "loan", "guarantee", "in-kind"],
        [FundingMode.None, FundingMode.Institutional, FundingMode.ProjectGrant, FundingMode.PostSubsidy, FundingMode.TaxExpenditure, FundingMode.Equity, FundingMode.Loan, FundingMode.Guarantee, FundingMode.InKind]);

    /// <summary>Gets the kinds of subjects that records name; those of administrative units are written as their level.</summary>
    internal static IReadOnlyList<string> SubjectKinds { get; } = [AdministrativeUnit, FunctionalArea, Organisation, PeerGroup];

    /// <summary>The word of a measure.</summary>
    internal static string Word(Measure measure) => measure switch
    {
        LevelMeasure => "level",
        SumMeasure => "sum",
        AverageMeasure => "average",
        ChangeMeasure => "change",
        AdditionsMeasure => "additions",
        GrowthMeasure => "growth",
        AverageGrowthMeasure => "average-growth",
        MultipleMeasure => "multiple",
        RankMeasure { Of: ChangeMeasure { Of: LevelMeasure } } => "rank-of-change",
        RankMeasure { Of: GrowthMeasure } => "rank-of-growth",
        RankMeasure => "rank",
        RankInHistoryMeasure => "rank-in-history",
        TierMeasure => "tier",
        ShareMeasure => "share",
        ContributionMeasure => "contribution",
        RelativeMeasure => "relative",
        _ => throw new UnreachableException(measure.ToString()),
    };

    /// <summary>What a measure looks at, where its word does not say it; null where that is nothing, or the level.</summary>
    internal static Measure? LookedAt(Measure measure) => measure switch
    {
        AverageMeasure average => average.Of,
        ChangeMeasure change => change.Of,
        RankMeasure rank when Word(rank) == "rank" => rank.Of,
        RankInHistoryMeasure rank => rank.Of,
        TierMeasure tier => tier.Of,
        ContributionMeasure contribution => contribution.Of,
        RelativeMeasure relative => relative.Of,
        _ => null,
    } is { } of and not LevelMeasure ? of : null;
}
