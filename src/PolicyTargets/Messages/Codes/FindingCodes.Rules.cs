namespace PolicyTargets.Messages;

/// <content>Codes about rules and the values that instruments lay down.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>RUL001</c> (error). The rule that is broken: the versions of a parameter, and the values that an instrument lays down for one thing, do not overlap in time unless one restates the other; two rows of a table of which one may speak do not fit one input on one day.</summary>
    public static FindingCode OverlappingVersions { get; } = FindingCode.Parse("RUL001");

    /// <summary>Gets <c>RUL002</c> (warning). The rule that is broken: a decision table says something of every input on every day.</summary>
    public static FindingCode GapInTable { get; } = FindingCode.Parse("RUL002");

    /// <summary>Gets <c>RUL003</c> (warning). The rule that is broken: every row of a decision table speaks for some input on some day, earlier rows not taking all of it.</summary>
    public static FindingCode IdleRow { get; } = FindingCode.Parse("RUL003");

    /// <summary>Gets <c>RUL004</c> (warning). The rule that is broken: the rows of a decision table are few and plain enough for gaps and idle rows to be found.</summary>
    public static FindingCode IntricateTable { get; } = FindingCode.Parse("RUL004");

    private static FindingCode[] RulesCodes =>
    [
        OverlappingVersions, GapInTable, IdleRow, IntricateTable,
    ];
}
