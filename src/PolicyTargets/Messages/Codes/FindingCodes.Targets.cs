namespace PolicyTargets.Messages;

/// <content>Codes about targets.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>TGT001</c> (error). The rule that is broken: a target falls due after its baseline and within its plan.</summary>
    public static FindingCode DueOutsidePlan { get; } = FindingCode.Parse("TGT001");

    /// <summary>Gets <c>TGT002</c> (error). The rule that is broken: changes of a percentage are in percentage points, growth is in percent, and a percentage is promised a change, not a growth.</summary>
    public static FindingCode PercentAndPointConfused { get; } = FindingCode.Parse("TGT002");

    /// <summary>Gets <c>TGT003</c> (warning). The rule that is broken: a target is not where it starts.</summary>
    public static FindingCode BaselineEqualsBound { get; } = FindingCode.Parse("TGT003");

    /// <summary>Gets <c>TGT004</c> (warning). The rule that is broken: a target does not lie behind what its own start, or the last value known when it was issued, already reached.</summary>
    public static FindingCode AgainstDirection { get; } = FindingCode.Parse("TGT004");

    /// <summary>Gets <c>TGT005</c> (error). The rule that is broken: the printed word agrees with the commitment and the bound stored: 力争 is no promise to ensure, 以上 is no ceiling, 左右 no floor.</summary>
    public static FindingCode HedgesContradict { get; } = FindingCode.Parse("TGT005");

    /// <summary>Gets <c>TGT006</c> (error). The rule that is broken: an obligatory target is a number, has a leading body, and says where it is printed.</summary>
    public static FindingCode ObligatoryIncomplete { get; } = FindingCode.Parse("TGT006");

    /// <summary>Gets <c>TGT007</c> (error). The rule that is broken: a promised place lies between 1 and the size of the group.</summary>
    public static FindingCode RankOutsideGroup { get; } = FindingCode.Parse("TGT007");

    /// <summary>Gets <c>TGT009</c> (warning). The rule that is broken: a total over several years equals the sum of the yearly targets of its plan, where every year has one.</summary>
    public static FindingCode TotalAgainstYears { get; } = FindingCode.Parse("TGT009");

    /// <summary>Gets <c>TGT010</c> (error). The rule that is broken: one plan has one target for a measurand, besides a stretch of it (确保6%、力争6.5%) and restatements.</summary>
    public static FindingCode CompetingTargets { get; } = FindingCode.Parse("TGT010");

    /// <summary>Gets <c>TGT011</c> (warning). The rule that is broken: an assessment on or after the due date is not earlier than the usual publication of the data.</summary>
    public static FindingCode AssessedBeforeData { get; } = FindingCode.Parse("TGT011");

    /// <summary>Gets <c>TGT012</c> (warning). The rule that is broken: milestones on the way rise (or fall) towards the bound.</summary>
    public static FindingCode TrajectoryNotMonotonic { get; } = FindingCode.Parse("TGT012");

    /// <summary>Gets <c>TGT013</c> (warning). The rule that is broken: a later target for the same measurand says that it adjusts or repeats the earlier one.</summary>
    public static FindingCode AdjustedWithoutLink { get; } = FindingCode.Parse("TGT013");

    /// <summary>Gets <c>TGT014</c> (warning). The rule that is broken: a target has a period that ends.</summary>
    public static FindingCode NeverFallsDue { get; } = FindingCode.Parse("TGT014");

    /// <summary>Gets <c>TGT015</c> (warning). The rule that is broken: in a plan that lists responsible bodies every target has one, itself, by its task or by a restatement.</summary>
    public static FindingCode NoResponsibleBody { get; } = FindingCode.Parse("TGT015");

    /// <summary>Gets <c>TGT016</c> (warning). The rule that is broken: the start of a target is a final value.</summary>
    public static FindingCode PreliminaryStart { get; } = FindingCode.Parse("TGT016");

    /// <summary>Gets <c>TGT017</c> (warning). The rule that is broken: no target is within 20 % of 10², 10⁴ or 10⁸ times its start, or of their inverses.</summary>
    public static FindingCode TargetUnitSlip { get; } = FindingCode.Parse("TGT017");

    /// <summary>Gets <c>TGT018</c> (warning). The rule that is broken: one number is not both an average growth and a floor of every year.</summary>
    public static FindingCode YearlyFloorAgainstAverage { get; } = FindingCode.Parse("TGT018");

    /// <summary>Gets <c>TGT019</c> (warning). The rule that is broken: additions and a change of one stock do not stand side by side unexplained.</summary>
    public static FindingCode GrossAgainstNet { get; } = FindingCode.Parse("TGT019");

    /// <summary>Gets <c>TGT020</c> (warning). The rule that is broken: a stage is not promised again unless the earlier promise was recorded as reached or given up.</summary>
    public static FindingCode RepeatedAmbition { get; } = FindingCode.Parse("TGT020");

    /// <summary>Gets <c>TGT021</c> (warning). The rule that is broken: the start and a promised increment reach the level promised for the same day.</summary>
    public static FindingCode IncrementFallsShort { get; } = FindingCode.Parse("TGT021");

    /// <summary>Gets <c>TGT022</c> (warning). The rule that is broken: a promised value can occur.</summary>
    public static FindingCode BoundOutsideDomain { get; } = FindingCode.Parse("TGT022");

    /// <summary>Gets <c>TGT023</c> (information). The rule that is broken: the benchmark of a relative target has a reading.</summary>
    public static FindingCode BenchmarkWithoutData { get; } = FindingCode.Parse("TGT023");

    private static FindingCode[] TargetsCodes =>
    [
        DueOutsidePlan, PercentAndPointConfused, BaselineEqualsBound, AgainstDirection,
        HedgesContradict, ObligatoryIncomplete, RankOutsideGroup, TotalAgainstYears,
        CompetingTargets, AssessedBeforeData, TrajectoryNotMonotonic, AdjustedWithoutLink,
        NeverFallsDue, NoResponsibleBody, PreliminaryStart, TargetUnitSlip,
        YearlyFloorAgainstAverage, GrossAgainstNet, RepeatedAmbition, IncrementFallsShort,
        BoundOutsideDomain, BenchmarkWithoutData,
    ];
}
