using NodaTime;
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

/// <summary>A territory with a government of its own: a province, a city, a county, a district. It stays one unit through new names, codes, kinds and parents, and through gain and loss of land; it
/// ends when it is merged into another, split up or abolished.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record AdministrativeUnit : Subject
{
    /// <summary>Gets the level, in its latest version.</summary>
    public required AdministrativeLevel Level { get; init; }

    /// <summary>Gets the code of GB/T 2260, or of another scheme, in its latest version; null where it is not known. An attribute, never the identity.</summary>
    public DivisionCode? Code { get; init; }

    /// <summary>Gets the unit that this one belongs to, in its latest version; null at the top or where it is not known. Never derived from the code.</summary>
    public SubjectId? Parent { get; init; }

    /// <summary>Gets its life, oldest version first; empty where only the present is known.</summary>
    public IReadOnlyList<DivisionVersion> Versions { get; init => field = ValueList<DivisionVersion>.Of(value); } = ValueList<DivisionVersion>.Empty;

    /// <summary>Gets its life, oldest version first: <see cref="Versions"/>, or where there are none the unit as it stands, for as long as it is valid.</summary>
    public IReadOnlyList<DivisionVersion> Life =>
        Versions.Count > 0 ? Versions : ValueList<DivisionVersion>.Of([new DivisionVersion { Validity = Validity, Name = Name, Level = Level, Code = Code, Parent = Parent }]);

    private protected override string Word => "administrative unit";

    /// <summary>A unit by its versions: name, level, code and parent are those of the last one, and it is valid from the first day of the first to the last day of the last.</summary>
    /// <param name="id">The identity.</param>
    /// <param name="versions">At least one, oldest first.</param>
    /// <returns>The unit.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="ArgumentException">There is no version, or the last one ends before the first begins.</exception>
    public static AdministrativeUnit Of(SubjectId id, params IEnumerable<DivisionVersion> versions)
    {
        ValueList<DivisionVersion> life = ValueList<DivisionVersion>.Of(Require.NotNull(versions));
        return life is [var first, ..] && life[^1] is var last
            ? new() { Id = Require.NotNull(id), Name = last.Name, Level = last.Level, Code = last.Code, Parent = last.Parent, Validity = new(first.Validity.From, last.Validity.Until), Versions = life }
            : throw new ArgumentException($"The unit '{id}' needs at least one version.", nameof(versions));
    }

    /// <summary>The unit as it stood on a day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Null before it began and after it ended; the later one where two versions claim the day.</returns>
    public DivisionVersion? At(LocalDate date) => Life.LastOrDefault(version => version.Validity.Contains(date));
}

/// <summary>An area with a purpose and an administration but no government in the division code: a high-tech zone, a bonded zone. It is no one's child and no one's parent.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed partial record FunctionalArea : Subject
{
    /// <summary>Gets the administrative units on whose land the area lies; empty where that is not stated.</summary>
    public IReadOnlyList<AreaHost> Hosts { get; init => field = ValueList<AreaHost>.Of(value); } = ValueList<AreaHost>.Empty;

    /// <summary>Gets whether its figures are within those of its hosts; null where nobody says, and then no sum adds it.</summary>
    public AreaCounting? Counting { get; init; }

    /// <summary>Gets the administrative unit on whose land the area lies, where it is one alone; null where it is none or several. Setting it sets <see cref="Hosts"/>.</summary>
    public SubjectId? Host
    {
        get => Hosts is [var only] ? only.Unit : null;
        init => Hosts = value is null ? [] : [new AreaHost(value)];
    }

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
