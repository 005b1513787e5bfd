using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>An administrative unit as it stood for a time: name, code, level, parent and land. A change of any of them begins another version; the identity stays.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record DivisionVersion
{
    /// <summary>Gets the time: from the first day, up to but without the day when the next version begins.</summary>
    /// <value>Always unless stated.</value>
    public Validity Validity { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the level.</summary>
    public required AdministrativeLevel Level { get; init; }

    /// <summary>Gets the code; null where it is not known.</summary>
    public DivisionCode? Code { get; init; }

    /// <summary>Gets what it is in law; null where it is not known, or of no kind of the PRC.</summary>
    public DivisionKind? Kind { get; init; }

    /// <summary>Gets the unit that it belongs to; null at the top or where it is not known. Never derived from the code.</summary>
    public SubjectId? Parent { get; init; }

    /// <summary>Gets how it belongs to its parent.</summary>
    /// <value>Subordinate unless stated.</value>
    public ParentRelation Relation { get; init; }

    /// <summary>Gets what distinguishes it among those of its level.</summary>
    public DivisionAttributes Attributes { get; init; }

    /// <summary>Gets the number of its boundaries (boundary sequence): 0 for the first known ones, one more each time land came or went, with or without a new code.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int Boundary { get; init => field = Require.AtLeast(0, value); }

    /// <summary>Code, name and time: <c>330212 鄞州区 (Yinzhou District) [2016-09-14, ..)</c>.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => $"{(Code is null ? "" : $"{Code} ")}{Name} {Validity}";
}
