namespace PolicyTargets.Interchange.Codes;

/// <summary>A row of a table of codes in time: one code with one name and parent, for some years.</summary>
internal sealed class CodeRow
{
    internal required string File { get; init; }

    internal required int Line { get; init; }

    internal required DivisionCode Code { get; init; }

    internal required string Province { get; init; }

    internal required string Prefecture { get; init; }

    internal required string Name { get; init; }

    internal required AdministrativeLevel Level { get; init; }

    /// <summary>Gets the first year in force.</summary>
    internal required int From { get; init; }

    /// <summary>Gets the first year no longer in force; null when it still is.</summary>
    internal required int? Until { get; init; }

    /// <summary>Gets the codes that the land went to: at the end of the row, or in a year of its life.</summary>
    internal required IReadOnlyList<(string Code, int? Year)> Links { get; init; }

    /// <summary>Gets the rows that the land went to when this one ended.</summary>
    internal List<CodeRow> Heirs { get; } = [];

    /// <summary>Gets the rows that ended in this one, in the year when it began or later.</summary>
    internal List<CodeRow> Origins { get; } = [];

    /// <summary>Gets the rows that a part of the land went to, while this one stood.</summary>
    internal List<(CodeRow Row, int Year)> Gifts { get; } = [];

    internal CodeIdentity? Identity { get; set; }

    internal bool Covers(int year) => From <= year && !(Until <= year);

    internal bool Overlaps(CodeRow other) => !(Until <= other.From) && !(other.Until <= From);

    /// <summary>The rows that ended when this one began, and in it.</summary>
    internal IEnumerable<CodeRow> Beginnings => Origins.Where(origin => origin.Until == From);
}
