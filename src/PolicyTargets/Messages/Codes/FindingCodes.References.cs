namespace PolicyTargets.Messages;

/// <content>Codes about names and texts of the records.</content>
public static partial class FindingCodes
{
    /// <summary>Gets <c>CAT009</c> (error). The rule that is broken: references between records (restates, supersedes, parent, components) do not lead back to their start.</summary>
    public static FindingCode CircularReference { get; } = FindingCode.Parse("CAT009");

    /// <summary>Gets <c>CAT010</c> (warning). The rule that is broken: names, words and locators stay under 10,000 characters.</summary>
    public static FindingCode OverlongText { get; } = FindingCode.Parse("CAT010");

    private static FindingCode[] ReferencesCodes =>
    [
        CircularReference, OverlongText,
    ];
}
