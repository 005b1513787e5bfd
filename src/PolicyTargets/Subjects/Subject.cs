using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets;

/// <summary>Whose value it is: an <see cref="AdministrativeUnit"/>, a <see cref="FunctionalArea"/>, an <see cref="Organisation"/> or a <see cref="PeerGroup"/>.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract partial record Subject
{
    /// <summary>Gets the identity.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>Gets the name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Gets the time in which it exists under this identity: from the first day, up to but without the last one.</summary>
    /// <value>Always unless stated.</value>
    public Validity Validity { get; init; }

    /// <summary>Gets who took its place when it ended, or to whom parts of it went; empty where it stands or nobody is known.</summary>
    public IReadOnlyList<SubjectId> Successors { get; init => field = ValueList<SubjectId>.Of(value); } = ValueList<SubjectId>.Empty;

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }

    /// <summary>Id and name: <c>ningbo: 宁波市 (Ningbo)</c>.</summary>
    /// <returns>One line.</returns>
    public sealed override string ToString() => $"{Id}: {Name}";
}

/// <summary>A territory with a government of its own: a province, a city, a county, a district.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record AdministrativeUnit : Subject
{
    /// <summary>Gets the level.</summary>
    public required AdministrativeLevel Level { get; init; }

    /// <summary>Gets the code of GB/T 2260 as it stands now; null where it is not known.</summary>
    public DivisionCode? Code { get; init; }

    /// <summary>Gets the unit that this one belongs to; null at the top or where it is not known. Never derived from the code.</summary>
    public SubjectId? Parent { get; init; }

    private protected override string Word => "administrative unit";
}

/// <summary>An area with a purpose and an administration but no government in the division code: a high-tech zone, a bonded zone.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record FunctionalArea : Subject
{
    /// <summary>Gets the administrative unit on whose land the area lies; null where it is not stated.</summary>
    public SubjectId? Host { get; init; }

    private protected override string Word => "functional area";
}

/// <summary>A body: a university, an institute, a laboratory, an enterprise, a museum.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record Organisation : Subject
{
    /// <summary>Gets the administrative unit where it sits; null where it is not stated.</summary>
    public SubjectId? Location { get; init; }

    private protected override string Word => "organisation";
}

/// <summary>A group of subjects that are compared with each other (全省各市, 89个县市区), or that act together (有关区县政府). A series of the group itself is its average or total.</summary>
/// <remarks>A document often names a group without its members, sometimes with their number; both are kept as far as they are known.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record PeerGroup : Subject
{
    /// <summary>Gets the members, a ranked subject among them; empty where they are not known.</summary>
    public IReadOnlyList<SubjectId> Members { get; init => field = ValueList<SubjectId>.Of(value.Distinct()); } = ValueList<SubjectId>.Empty;

    /// <summary>Gets how many subjects the group has, as printed (89个县市区); null where no number is printed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive.</exception>
    public int? Size { get; init => field = Require.PositiveOrNull(value); }

    private protected override string Word => "peer group";

    /// <summary>The hash of the identity: equal groups have it in common, and a long list of members costs nothing.</summary>
    /// <returns>A hash code.</returns>
    public override int GetHashCode() => Id.GetHashCode();
}
