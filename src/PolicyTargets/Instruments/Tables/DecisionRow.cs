using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Instruments;

/// <summary>One row of a table: when it fits, what it says, and where that is laid down.</summary>
/// <typeparam name="TOut">What rows say.</typeparam>
/// <threadsafety>Immutable where <typeparamref name="TOut"/> is; then safe to share.</threadsafety>
public sealed class DecisionRow<TOut>
    where TOut : notnull
{
    internal DecisionRow(int number, TOut output, Validity validity, Citation? source, string conditions, SegmentSet[] sets)
    {
        (Number, Output, Validity, Source, Conditions, Sets) = (number, output, validity, source, conditions, sets);
        Alone = ValueList<DecisionRow<TOut>>.Of([this]);
    }

    /// <summary>Gets the number of the row as declared, from 1.</summary>
    public int Number { get; }

    /// <summary>Gets what it says.</summary>
    public TOut Output { get; }

    /// <summary>Gets the days on which it is in force.</summary>
    public Validity Validity { get; }

    /// <summary>Gets where it is laid down; null where that is not known.</summary>
    public Citation? Source { get; }

    /// <summary>Gets its cells on one line; empty where it takes any input.</summary>
    public string Conditions { get; }

    /// <summary>Gets the segments that it takes on each axis of the table, the days last.</summary>
    internal SegmentSet[] Sets { get; }

    /// <summary>Gets the list of this row alone: what most results hold.</summary>
    internal ValueList<DecisionRow<TOut>> Alone { get; }

    internal LocalizedText Label => new(InWords(Language.Chinese), InWords(Language.English));

    /// <summary>Number, output, cells and days: <c>row 2 (100 %): 行业 (sector): Manufacturing [2021-01-01, 2023-01-01)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{Label.English}: {(Conditions.Length > 0 ? Conditions + " " : "")}{Validity}";

    private string InWords(Language language) => MessageTable.Write(
        "table.row", language, new MessageArgument("number", FormattableString.Invariant($"{Number}")), new MessageArgument("output", FormattableString.Invariant($"{Output}")));
}
