namespace PolicyTargets.Messages;

/// <content>Codes about rules and the values that instruments lay down.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>RUL001</c> (error). The rule that is broken: the versions of a parameter, and the values that an instrument lays down for one thing, do not overlap in time unless one restates the other.</summary>
    public static FindingCode OverlappingVersions { get; } = FindingCode.Parse("RUL001");

    private static FindingCode[] RulesCodes =>
    [
        OverlappingVersions,
    ];
}
