using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>What the checks of administrative units share: the registry, who else is known by an id, and where to put what they find.</summary>
/// <param name="registry">The units, changes and areas.</param>
/// <param name="isKnown">Whether some subject has an id; null where the registry is all there is.</param>
/// <param name="findings">Where findings go.</param>
/// <param name="cancellationToken">Stops the check.</param>
internal sealed class DivisionContext(DivisionRegistry registry, Func<SubjectId, bool>? isKnown, FindingList findings, CancellationToken cancellationToken)
{
    private readonly HashSet<SubjectId> _areas = [.. registry.Areas.Select(area => area.Id)];

    internal DivisionRegistry Registry => registry;

    /// <summary>Whether nobody else looks at the records: then the names that they hold are checked here too.</summary>
    internal bool IsAlone => isKnown is null;

    internal FindingList Findings => findings;

    internal CancellationToken CancellationToken => cancellationToken;

    /// <summary>The units whose versions do not follow each other, so that no change is held against them.</summary>
    internal HashSet<SubjectId> Broken { get; } = [];

    /// <summary>The units of which a change is wrong, so that no boundary is held against it.</summary>
    internal HashSet<SubjectId> Mischanged { get; } = [];

    /// <summary>The days of wrong changes, which may have moved the land of units that they fail to name.</summary>
    internal HashSet<LocalDate> MischangedDays { get; } = [];

    internal bool IsArea(SubjectId id) => _areas.Contains(id);

    internal bool IsKnown(SubjectId id) => registry.Find(id) is not null || IsArea(id) || isKnown?.Invoke(id) == true;

    internal bool HasLife(SubjectId id) => registry.Find(id) is not null && !Broken.Contains(id);

    internal bool Stands(SubjectId unit, LocalDate day) => registry.Find(unit, day) is not null;

    internal void CheckKnown(SubjectId id, string path, string owner)
    {
        if (!IsKnown(id))
        {
            References.Missing(findings, path, owner, "subject", id.Text, "subjects");
        }
    }

    internal MessageArgument Of(string name, SubjectId id) => registry.Find(id) is { } unit ? Setting.Named(name, id.Text, unit.Name) : new(name, id.Text);

    internal static MessageArgument From(LocalDate? day) => day is { } from ? Setting.Of("from", from) : new("from", "always");

    internal static MessageArgument Until(LocalDate? day) => day is { } until ? Setting.Of("until", until) : new("until", "now");

    internal static LocalDate Start(DivisionVersion version) => version.Validity.From ?? LocalDate.MinIsoValue;

    internal static LocalDate End(DivisionVersion version) => version.Validity.Until ?? LocalDate.MaxIsoValue;

    internal static string PathOf(AdministrativeUnit unit, string member) => new Place(null, "Subjects", unit.Id.Text).At(unit.Versions.Count > 0 ? "Versions" : member);
}
