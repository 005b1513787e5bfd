namespace PolicyTargets.Messages;

/// <content>Codes about plans.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>PLN001</c> (error). The rule that is broken: a plan covers a bounded time.</summary>
    public static FindingCode PlanPeriodUnbounded { get; } = FindingCode.Parse("PLN001");

    /// <summary>Gets <c>PLN002</c> (warning). The rule that is broken: a plan is issued before its period ends.</summary>
    public static FindingCode IssuedAfterPlan { get; } = FindingCode.Parse("PLN002");

    private static FindingCode[] PlansCodes =>
    [
        PlanPeriodUnbounded, IssuedAfterPlan,
    ];
}
