using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Testing;

/// <summary>Subjects for tests, in one call each; for anything else write the record itself.</summary>
public static class TestSubjects
{
    /// <summary>A city at prefecture level.</summary>
    /// <param name="id">The id.</param>
    /// <param name="chinese">The name.</param>
    /// <param name="english">The name in English; null where there is none.</param>
    /// <returns>The city.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    public static AdministrativeUnit City(string id, string chinese, string? english = null) =>
        new() { Id = SubjectId.Parse(id), Name = new LocalizedText(chinese, english), Level = AdministrativeLevel.Prefecture };

    /// <summary>A firm, a university or any other body.</summary>
    /// <param name="id">The id.</param>
    /// <param name="chinese">The name.</param>
    /// <param name="english">The name in English; null where there is none.</param>
    /// <returns>The organisation.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    public static Organisation Organisation(string id, string chinese, string? english = null) => new() { Id = SubjectId.Parse(id), Name = new LocalizedText(chinese, english) };

    /// <summary>Subjects that are ranked among each other.</summary>
    /// <param name="id">The id.</param>
    /// <param name="chinese">The name.</param>
    /// <param name="members">Every member, so that its number is known.</param>
    /// <returns>The group.</returns>
    /// <exception cref="FormatException"><paramref name="id"/> is no id.</exception>
    public static PeerGroup Peers(string id, string chinese, params IEnumerable<Subject> members)
    {
        SubjectId[] ids = [.. Require.NotNull(members).Select(member => member.Id)];
        return new() { Id = SubjectId.Parse(id), Name = new LocalizedText(chinese), Members = ids };
    }
}
