using System.Diagnostics;
using PolicyTargets.Instruments;

namespace PolicyTargets.Serialization;

/// <summary>The words of the files and what they mean.</summary>
internal static class Vocabulary
{
    internal const string AdministrativeUnit = "administrative-unit";
    internal const string FunctionalArea = "functional-area";
    internal const string Organisation = "organisation";
    internal const string PeerGroup = "peer-group";

    internal static IReadOnlyDictionary<string, Direction> Directions { get; } = Words(("higher", Direction.Higher), ("lower", Direction.Lower), ("none", Direction.None));

    internal static IReadOnlyDictionary<string, Nature> Natures { get; } = Words(
        ("flow", Nature.Flow), ("stock", Nature.Stock), ("ratio", Nature.Ratio), ("rank", Nature.Rank), ("index", Nature.Index), ("stage", Nature.Stage), ("happening", Nature.Happening));

    internal static IReadOnlyDictionary<string, Frequency> Frequencies { get; } = Words(("A", Frequency.Annual), ("S", Frequency.HalfYearly), ("Q", Frequency.Quarterly), ("M", Frequency.Monthly));

    internal static IReadOnlyDictionary<string, AdministrativeLevel> Levels { get; } = Words(
        ("country", AdministrativeLevel.Country), ("province", AdministrativeLevel.Province), ("prefecture", AdministrativeLevel.Prefecture), ("county", AdministrativeLevel.County), ("township", AdministrativeLevel.Township));

    internal static IReadOnlyDictionary<string, ObservationStatus> Statuses { get; } = Words(
        ("final", ObservationStatus.Final), ("provisional", ObservationStatus.Provisional), ("estimated", ObservationStatus.Estimated), ("partial", ObservationStatus.Partial));

    internal static IReadOnlyDictionary<string, Commitment> Commitments { get; } = Words(
        ("firm", Commitment.Firm), ("ensure", Commitment.Ensure), ("strive", Commitment.Strive), ("seek", Commitment.Seek), ("promote", Commitment.Promote));

    internal static IReadOnlyDictionary<string, BindingForce> BindingForces { get; } = Words(
        ("unspecified", BindingForce.Unspecified), ("obligatory", BindingForce.Obligatory), ("anticipatory", BindingForce.Anticipatory));

    internal static IReadOnlyDictionary<string, Frequency> Recurrences { get; } = Words(
        ("each-year", Frequency.Annual), ("each-half-year", Frequency.HalfYearly), ("each-quarter", Frequency.Quarterly), ("each-month", Frequency.Monthly));

    internal static IReadOnlyDictionary<string, MissingStatus> MissingStatuses { get; } = Words(
        ("not-yet-available", MissingStatus.NotYetAvailable), ("withdrawn", MissingStatus.Withdrawn), ("not-collected", MissingStatus.NotCollected), ("suppressed", MissingStatus.Suppressed),
        ("not-applicable", MissingStatus.NotApplicable));

    internal static IReadOnlyDictionary<string, BreakKind> BreakKinds { get; } = Words(("boundary", BreakKind.Boundary), ("definition", BreakKind.Definition));

    internal static IReadOnlyDictionary<string, ComponentAspect> Aspects { get; } = Words(
        ("level", ComponentAspect.Level), ("change", ComponentAspect.Change), ("additions", ComponentAspect.Additions));

    internal static IReadOnlyDictionary<string, BoundRelation> Relations { get; } = Words(
        ("inside", BoundRelation.Inside), ("outside", BoundRelation.Outside), ("undecided", BoundRelation.Undecided));

    internal static IReadOnlyDictionary<string, Legibility> Legibilities { get; } = Words(("clear", Legibility.Clear), ("ambiguous", Legibility.Ambiguous), ("damaged", Legibility.Damaged));

    internal static IReadOnlyDictionary<string, MonitoringKind> MonitoringKinds { get; } = Words(
        ("monitor", MonitoringKind.Monitoring), ("analyse", MonitoringKind.Analysis), ("evaluate", MonitoringKind.Evaluation));

    internal static IReadOnlyDictionary<string, InstrumentKind> InstrumentKinds { get; } = Words(
        ("other", InstrumentKind.Other), ("regulation", InstrumentKind.Regulation), ("plan", InstrumentKind.Plan), ("subsidy", InstrumentKind.Subsidy), ("matching-grant", InstrumentKind.MatchingGrant),
        ("tax-incentive", InstrumentKind.TaxIncentive), ("fund", InstrumentKind.Fund), ("loan-risk-pool", InstrumentKind.LoanRiskPool), ("insurance", InstrumentKind.Insurance), ("voucher", InstrumentKind.Voucher),
        ("talent-programme", InstrumentKind.TalentProgramme), ("platform", InstrumentKind.Platform), ("service", InstrumentKind.Service), ("procurement", InstrumentKind.Procurement), ("award", InstrumentKind.Award));

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

    /// <summary>The word of a value, in the reverse direction of reading.</summary>
    internal static string Word<T>(this IReadOnlyDictionary<string, T> words, T value)
        where T : struct => words.First(word => EqualityComparer<T>.Default.Equals(word.Value, value)).Key;

    private static Dictionary<string, T> Words<T>(params (string Word, T Value)[] words) => words.ToDictionary(word => word.Word, word => word.Value, StringComparer.Ordinal);
}
