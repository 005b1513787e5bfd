namespace PolicyTargets.Messages;

/// <content>Codes about measures, wherever they stand.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>MEA001</c> (warning). The rule that is broken: the level of a flow belongs to one period, unless it recurs; over several years it is a sum.</summary>
    public static FindingCode FlowLevelOverSpan { get; } = FindingCode.Parse("MEA001");

    /// <summary>Gets <c>MEA002</c> (error). The rule that is broken: sums and additions need amounts; growth and multiples need a true zero; grades have no changes or averages either.</summary>
    public static FindingCode MeasureUndefinedForNature { get; } = FindingCode.Parse("MEA002");

    /// <summary>Gets <c>MEA003</c> (warning). The rule that is broken: a mean of ratios is not given as the value of the whole.</summary>
    public static FindingCode MeanOfRatios { get; } = FindingCode.Parse("MEA003");

    /// <summary>Gets <c>MEA004</c> (error). The rule that is broken: measures and assigned bounds are nested at most 8 deep.</summary>
    public static FindingCode MeasureTooDeep { get; } = FindingCode.Parse("MEA004");

    /// <summary>Gets <c>MEA005</c> (error). The rule that is broken: the unit of a bound converts to that of its measure, and that of a baseline to the indicator's.</summary>
    public static FindingCode BoundUnitMismatch { get; } = FindingCode.Parse("MEA005");

    private static FindingCode[] MeasuresCodes =>
    [
        FlowLevelOverSpan, MeasureUndefinedForNature, MeanOfRatios, MeasureTooDeep,
        BoundUnitMismatch,
    ];
}
