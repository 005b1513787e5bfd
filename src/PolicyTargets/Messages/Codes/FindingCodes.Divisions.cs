namespace PolicyTargets.Messages;

/// <content>Codes about administrative units, their changes and functional areas.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>DIV001</c> (error). The rule that is broken: on any day a unit has one version, and a code one unit.</summary>
    public static FindingCode OverlappingDivisions { get; } = FindingCode.Parse("DIV001");

    /// <summary>Gets <c>DIV002</c> (error). The rule that is broken: the units, days and weights of a change fit its kind, and its units stand when they should.</summary>
    public static FindingCode ChangeInconsistent { get; } = FindingCode.Parse("DIV002");

    /// <summary>Gets <c>DIV003</c> (error). The rule that is broken: the parent of a version is an administrative unit that stands as long as the version does.</summary>
    public static FindingCode ParentNotStanding { get; } = FindingCode.Parse("DIV003");

    /// <summary>Gets <c>DIV004</c> (error). The rule that is broken: a unit says of itself what the last of its versions says, and its versions stand in the order of time.</summary>
    public static FindingCode UnitAgainstVersions { get; } = FindingCode.Parse("DIV004");

    /// <summary>Gets <c>DIV005</c> (warning). The rule that is broken: a version begins on the day when the one before it ends.</summary>
    public static FindingCode GapBetweenVersions { get; } = FindingCode.Parse("DIV005");

    /// <summary>Gets <c>DIV006</c> (warning). The rule that is broken: the number of a unit's boundaries rises on the days when land came or went, and on no other.</summary>
    public static FindingCode BoundaryNumber { get; } = FindingCode.Parse("DIV006");

    /// <summary>Gets <c>DIV007</c> (error). The rule that is broken: a functional area names each host once, with shares that do not exceed the whole.</summary>
    public static FindingCode HostsInconsistent { get; } = FindingCode.Parse("DIV007");

    private static FindingCode[] DivisionsCodes =>
    [
        OverlappingDivisions, ChangeInconsistent, ParentNotStanding, UnitAgainstVersions, GapBetweenVersions, BoundaryNumber, HostsInconsistent,
    ];
}
