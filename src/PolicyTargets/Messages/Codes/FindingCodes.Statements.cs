namespace PolicyTargets.Messages;

/// <content>Codes about claims that belong together, and their sources.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>STM001</c> (warning). The rule that is broken: level = base + change, level = base × (1 + growth), level = base × multiple, part = share × whole, change = contribution × the whole's change hold within what was printed, the coarsest number being allowed a whole unit of its last digit; what one clause promises is compared by the numbers that it prints.</summary>
    public static FindingCode NumbersDisagree { get; } = FindingCode.Parse("STM001");

    /// <summary>Gets <c>STM002</c> (information). The rule that is broken: rounded numbers agree by rounding.</summary>
    public static FindingCode FitsByLastDigit { get; } = FindingCode.Parse("STM002");

    /// <summary>Gets <c>STM003</c> (error). The rule that is broken: a restatement is about the same subject, indicator, measure and time and says the same value; its firmness and the wording of its population may differ.</summary>
    public static FindingCode RestatementDiffers { get; } = FindingCode.Parse("STM003");

    /// <summary>Gets <c>STM004</c> (warning). The rule that is broken: a change and a level promised in one clause name their base, or it is known.</summary>
    public static FindingCode ChangeWithoutBase { get; } = FindingCode.Parse("STM004");

    /// <summary>Gets <c>CIT001</c> (warning). The rule that is broken: a citation says where in the document.</summary>
    public static FindingCode CitationWithoutPlace { get; } = FindingCode.Parse("CIT001");

    /// <summary>Gets <c>CIT002</c> (information). The rule that is broken: a claim that rests on a damaged or ambiguous place says so.</summary>
    public static FindingCode SourceHardToRead { get; } = FindingCode.Parse("CIT002");

    private static FindingCode[] StatementsCodes =>
    [
        NumbersDisagree, FitsByLastDigit, RestatementDiffers, ChangeWithoutBase,
        CitationWithoutPlace, SourceHardToRead,
    ];
}
