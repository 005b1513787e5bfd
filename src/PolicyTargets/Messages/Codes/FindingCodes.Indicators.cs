namespace PolicyTargets.Messages;

/// <content>Codes about indicators.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>IND001</c> (error). The rule that is broken: a ratio names its numerator and its denominator, or its composition does.</summary>
    public static FindingCode RatioWithoutParts { get; } = FindingCode.Parse("IND001");

    /// <summary>Gets <c>IND002</c> (error). The rule that is broken: ratios, ranks, indices and stages are not declared as sums over areas.</summary>
    public static FindingCode SumOfNonAdditive { get; } = FindingCode.Parse("IND002");

    /// <summary>Gets <c>IND003</c> (error). The rule that is broken: unit and nature go together: places for ranks, index points for indices, grades for stages and happenings, amounts for flows and stocks, no plain counts for ratios; the domain is in a unit that converts.</summary>
    public static FindingCode UnitDoesNotFitNature { get; } = FindingCode.Parse("IND003");

    /// <summary>Gets <c>IND004</c> (warning). The rule that is broken: two indicators with one unit do not have the same numerator and denominator, or the same composition.</summary>
    public static FindingCode DuplicateFormula { get; } = FindingCode.Parse("IND004");

    /// <summary>Gets <c>IND005</c> (warning). The rule that is broken: claims about series that are declared not comparable (notComparableWith) stand side by side for one subject.</summary>
    public static FindingCode LookAlikeSeries { get; } = FindingCode.Parse("IND005");

    private static FindingCode[] IndicatorsCodes =>
    [
        RatioWithoutParts, SumOfNonAdditive, UnitDoesNotFitNature, DuplicateFormula,
        LookAlikeSeries,
    ];
}
