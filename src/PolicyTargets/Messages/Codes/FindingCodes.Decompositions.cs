namespace PolicyTargets.Messages;

/// <content>Codes about targets that are split up into others.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>DEC001</c> (error). The rule that is broken: parts that must equal or reach the whole do not fall short of it by more than the tolerance.</summary>
    public static FindingCode PartsFallShort { get; } = FindingCode.Parse("DEC001");

    /// <summary>Gets <c>DEC002</c> (warning). The rule that is broken: parts do not go beyond the whole by more than the tolerance (层层加码).</summary>
    public static FindingCode PartsExceedWhole { get; } = FindingCode.Parse("DEC002");

    /// <summary>Gets <c>DEC003</c> (error). The rule that is broken: only what adds up over areas, or over years, is split up additively.</summary>
    public static FindingCode AdditiveSplitOfNonAdditive { get; } = FindingCode.Parse("DEC003");

    /// <summary>Gets <c>DEC004</c> (error). The rule that is broken: a functional area that is counted in its host is no part beside its host.</summary>
    public static FindingCode AreaCountedTwice { get; } = FindingCode.Parse("DEC004");

    /// <summary>Gets <c>DEC005</c> (error). The rule that is broken: a part is about what the whole is about, within its subject and its time, once.</summary>
    public static FindingCode PartDoesNotFit { get; } = FindingCode.Parse("DEC005");

    private static FindingCode[] DecompositionsCodes =>
    [
        PartsFallShort, PartsExceedWhole, AdditiveSplitOfNonAdditive, AreaCountedTwice, PartDoesNotFit,
    ];
}
