namespace PolicyTargets.Messages;

/// <content>Codes about policy instruments and initiatives.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>INS001</c> (warning). The rule that is broken: an instrument has one lead body, named once, and a type that its taxonomy has in the version named.</summary>
    public static FindingCode UnclearInstrument { get; } = FindingCode.Parse("INS001");

    /// <summary>Gets <c>INS002</c> (warning). The rule that is broken: an initiative works through at least one instrument, and names each once.</summary>
    public static FindingCode UnclearInitiative { get; } = FindingCode.Parse("INS002");

    /// <summary>Gets <c>INS003</c> (error). The rule that is broken: a budget is money.</summary>
    public static FindingCode BudgetIsNoMoney { get; } = FindingCode.Parse("INS003");

    private static FindingCode[] InstrumentsCodes =>
    [
        UnclearInstrument, UnclearInitiative, BudgetIsNoMoney,
    ];
}
