using System.Collections;
using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>Subjects by their identity, in the order given.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed class SubjectCatalogue : IReadOnlyCollection<Subject>
{
    private readonly KeyedList<SubjectId, Subject> _subjects;

    /// <summary>Creates a catalogue.</summary>
    /// <param name="subjects">The subjects; may be empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="subjects"/> is null.</exception>
    /// <exception cref="ArgumentException">Two have one id.</exception>
    public SubjectCatalogue(params IEnumerable<Subject> subjects) => _subjects = new(subjects, subject => subject.Id, "subject");

    /// <summary>Gets the number of subjects.</summary>
    public int Count => _subjects.Count;

    /// <summary>The subject with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public Subject? Find(SubjectId id) => _subjects.Find(Require.NotNull(id));

    /// <summary>The subject with an id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The subject.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Subject Get(SubjectId id) => _subjects.Get(Require.NotNull(id));

    /// <summary>Every subject, in the order given.</summary>
    /// <returns>The subjects.</returns>
    public IEnumerator<Subject> GetEnumerator() => _subjects.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The number of subjects, for debuggers.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Count} subjects");
}
