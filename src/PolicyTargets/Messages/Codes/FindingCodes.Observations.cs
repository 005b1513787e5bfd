namespace PolicyTargets.Messages;

/// <content>Codes about observations.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>OBS001</c> (error). The rule that is broken: the unit of an observation converts to that of its measure.</summary>
    public static FindingCode ObservationUnitMismatch { get; } = FindingCode.Parse("OBS001");

    /// <summary>Gets <c>OBS002</c> (error). The rule that is broken: a missing value has no status of a value (provisional, estimated, partial).</summary>
    public static FindingCode ValueContradictsStatus { get; } = FindingCode.Parse("OBS002");

    /// <summary>Gets <c>OBS003</c> (error). The rule that is broken: the subject of an observation is in force throughout its period.</summary>
    public static FindingCode AreaNotInForce { get; } = FindingCode.Parse("OBS003");

    /// <summary>Gets <c>OBS004</c> (error). The rule that is broken: one publication says a value once; what repeats it says so, and what narrows it (more than 200, then 231) agrees.</summary>
    public static FindingCode DuplicateObservation { get; } = FindingCode.Parse("OBS004");

    /// <summary>Gets <c>OBS005</c> (warning). The rule that is broken: a value lies within the values that can occur (domain, or the limits of the unit; whole numbers of things).</summary>
    public static FindingCode OutsideDomain { get; } = FindingCode.Parse("OBS005");

    /// <summary>Gets <c>OBS006</c> (warning). The rule that is broken: no value is within 20 % of 10², 10⁴ or 10⁸ times the one before, or of their inverses.</summary>
    public static FindingCode SuspectedUnitSlip { get; } = FindingCode.Parse("OBS006");

    /// <summary>Gets <c>OBS007</c> (warning). The rule that is broken: a growth, change or multiple, known or promised, does not span a declared break without a bridge.</summary>
    public static FindingCode ComparisonAcrossBreak { get; } = FindingCode.Parse("OBS007");

    /// <summary>Gets <c>OBS008</c> (error). The rule that is broken: within a year a later cumulative value of a flow that cannot be negative is not below an earlier one.</summary>
    public static FindingCode CumulativeFell { get; } = FindingCode.Parse("OBS008");

    /// <summary>Gets <c>OBS009</c> (warning). The rule that is broken: a later publication agrees with an earlier one, or is marked as its revision.</summary>
    public static FindingCode ContradictingPublications { get; } = FindingCode.Parse("OBS009");

    /// <summary>Gets <c>OBS010</c> (warning). The rule that is broken: one document does not count more in a part than in the whole, nor give a stock within a year once with and once without its population, unless that is declared a part (scopeParts).</summary>
    public static FindingCode TwoCountsOfOneSeries { get; } = FindingCode.Parse("OBS010");

    /// <summary>Gets <c>OBS011</c> (warning). The rule that is broken: a coverage of 100 % and a count of the same population in one document are looked at together.</summary>
    public static FindingCode FullCoverageBesideCount { get; } = FindingCode.Parse("OBS011");

    /// <summary>Gets <c>OBS012</c> (warning). The rule that is broken: a value of part of a period is told apart from those of whole periods.</summary>
    public static FindingCode PartialPeriod { get; } = FindingCode.Parse("OBS012");

    /// <summary>Gets <c>OBS013</c> (warning). The rule that is broken: a level that moved against the desired direction is told by a published change or growth of the same period.</summary>
    public static FindingCode SilentFall { get; } = FindingCode.Parse("OBS013");

    private static FindingCode[] ObservationsCodes =>
    [
        ObservationUnitMismatch, ValueContradictsStatus, AreaNotInForce, DuplicateObservation,
        OutsideDomain, SuspectedUnitSlip, ComparisonAcrossBreak, CumulativeFell,
        ContradictingPublications, TwoCountsOfOneSeries, FullCoverageBesideCount, PartialPeriod,
        SilentFall,
    ];
}
