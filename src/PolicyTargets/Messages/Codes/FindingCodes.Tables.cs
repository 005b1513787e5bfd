namespace PolicyTargets.Messages;

/// <content>Codes about tables of administrative divisions.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>TBL001</c> (error): a file is no table of divisions in a form that is read; none of it was.</summary>
    public static FindingCode UnreadableTable { get; } = FindingCode.Parse("TBL001");

    /// <summary>Gets <c>TBL002</c> (error): a cell of a row is not what its column takes; the row is left out.</summary>
    public static FindingCode RefusedRow { get; } = FindingCode.Parse("TBL002");

    /// <summary>Gets <c>TBL003</c> (error): two rows give one code to two units at one time; the first one stays.</summary>
    public static FindingCode RepeatedDivisionCode { get; } = FindingCode.Parse("TBL003");

    /// <summary>Gets <c>TBL004</c> (error): a row names a successor of which no other row is in force at the time; that successor is left out.</summary>
    public static FindingCode SuccessorWithoutRow { get; } = FindingCode.Parse("TBL004");

    /// <summary>Gets <c>TBL005</c> (warning): a row names a parent of which none, or more than one, is in force at the time; the unit stands without parent then.</summary>
    public static FindingCode ParentWithoutRow { get; } = FindingCode.Parse("TBL005");

    /// <summary>Gets <c>TBL006</c> (information): rows or files are no divisions and were passed over.</summary>
    public static FindingCode RowsWithoutDivision { get; } = FindingCode.Parse("TBL006");

    private static FindingCode[] TablesCodes => [UnreadableTable, RefusedRow, RepeatedDivisionCode, SuccessorWithoutRow, ParentWithoutRow, RowsWithoutDivision];
}
