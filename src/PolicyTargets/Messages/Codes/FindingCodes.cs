namespace PolicyTargets.Messages;

/// <summary>The codes of all findings that this library gives, by name and as a list. Each has a row in <c>docs/reference/findings.md</c>.</summary>
public static partial class FindingCodes
{
    /// <summary>Gets <c>CAT001</c>: a catalogue file is not readable as JSON; nothing behind the place was read.</summary>
    public static FindingCode UnreadableFile { get; } = FindingCode.Parse("CAT001");

    /// <summary>Gets <c>CAT002</c>: a member that the format does not have.</summary>
    public static FindingCode UnknownMember { get; } = FindingCode.Parse("CAT002");

    /// <summary>Gets <c>CAT003</c>: a required member is missing.</summary>
    public static FindingCode MissingMember { get; } = FindingCode.Parse("CAT003");

    /// <summary>Gets <c>CAT004</c>: a member holds another JSON type than the format wants, or stands twice.</summary>
    public static FindingCode WrongType { get; } = FindingCode.Parse("CAT004");

    /// <summary>Gets <c>CAT005</c>: a text is no period, code, date or word that its member takes.</summary>
    public static FindingCode UnreadableValue { get; } = FindingCode.Parse("CAT005");

    /// <summary>Gets <c>CAT006</c>: a unit that neither the library nor the catalogue knows, or one that does not fit.</summary>
    public static FindingCode UnknownUnit { get; } = FindingCode.Parse("CAT006");

    /// <summary>Gets <c>CAT007</c>: two records of a kind with one id; the first one stays.</summary>
    public static FindingCode DuplicateId { get; } = FindingCode.Parse("CAT007");

    /// <summary>Gets <c>CAT008</c>: a record names another one that is not in the catalogue.</summary>
    public static FindingCode DanglingReference { get; } = FindingCode.Parse("CAT008");

    /// <summary>Gets all codes of the library, in the order of their text.</summary>
    public static IReadOnlyList<FindingCode> All => Listed.All;

    /// <summary>The text that the messages of a kind of finding are made from, for those who say it in a language of their own.</summary>
    /// <param name="code">One of <see cref="All"/>.</param>
    /// <returns>Both languages, with the same placeholders in braces: <c>The required member '{member}' is missing.</c> The names are those of the
    /// <see cref="Finding.Arguments"/> that such a finding has at least. The wording may change with any version.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="code"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="code"/> is none of the library's.</exception>
    public static LocalizedText TemplateOf(FindingCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return MessageTable.Has(code.Text) ? MessageTable.Template(code.Text) : throw new ArgumentException($"There is no message for {code}; the library's codes are listed in {nameof(All)}.", nameof(code));
    }

    private static FindingCode[] ReadingCodes =>
        [UnreadableFile, UnknownMember, MissingMember, WrongType, UnreadableValue, UnknownUnit, DuplicateId, DanglingReference];

    /// <summary>Made when first asked for, so that every code stands by then, whatever the order of the files.</summary>
    private static class Listed
    {
        internal static readonly IReadOnlyList<FindingCode> All =
        [
            .. new[] { ReadingCodes, ReferencesCodes, IndicatorsCodes, ObservationsCodes, MeasuresCodes, TargetsCodes, PlansCodes, RulesCodes, StatementsCodes, InstrumentsCodes, TablesCodes }
                .SelectMany(codes => codes).OrderBy(code => code.Text, StringComparer.Ordinal),
        ];
    }
}
