using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Validation;

/// <content>Faults of administrative units, their changes, and functional areas.</content>
internal static partial class Mutations
{
    private static readonly SubjectId East = DividedDraft.East;
    private static readonly SubjectId West = DividedDraft.West;
    private static readonly SubjectId North = DividedDraft.North;
    private static readonly SubjectId South = DividedDraft.South;
    private static readonly SubjectId Old = DividedDraft.Old;
    private static readonly SubjectId Nowhere = DividedDraft.Nowhere;

    private static IEnumerable<Mutation> Divisions =>
    [
        Divided("DIV001", "Subjects[east].Versions", d => Version(d, East, 0, v => v with { Validity = new(null, DividedDraft.Merged(d).PlusDays(9)) })),
        Divided("DIV001", "Subjects[north].Versions", d => Recoded(d, North, "330103")),
        Divided("DIV001", "Subjects[further].Code", d => d.Subjects.Add(new AdministrativeUnit { Id = SubjectId.Parse("further"), Name = new("又一区"), Level = AdministrativeLevel.County, Code = DivisionCode.Parse("330103"), Parent = Draft.City, Validity = new(DividedDraft.Renamed(d), null) })),
        Divided("DIV002", "DivisionChanges[merge]", d => Changed(d, "merge", c => c with { Predecessors = [Old], Weights = [] })),
        Divided("DIV002", "DivisionChanges[merge]", d => Changed(d, "merge", c => c with { Predecessors = [Old, Old, East] })),
        Divided("DIV002", "DivisionChanges[merge]", d => Changed(d, "merge", c => c with { Kind = DivisionChangeKind.Split })),
        Divided("DIV002", "DivisionChanges[merge]", d => Changed(d, "merge", c => c with { Kind = DivisionChangeKind.Abolish })),
        Divided("DIV002", "DivisionChanges[found]", d => Changed(d, "found", c => c with { Successors = [] })),
        Divided("DIV002", "DivisionChanges[transfer]", d => Changed(d, "transfer", c => c with { Successors = [East], Weights = [] })),
        Divided("DIV002", "DivisionChanges[rename]", d => Changed(d, "rename", c => c with { Successors = [West] })),
        Divided("DIV002", "DivisionChanges[rename]", d => Changed(d, "rename", c => c with { Kind = DivisionChangeKind.ParentChange, Predecessors = [] })),
        Divided("DIV002", "DivisionChanges[transfer].ApprovedOn", d => Changed(d, "transfer", c => c with { ApprovedOn = c.EffectiveOn.PlusDays(1) })),
        Divided("DIV002", "DivisionChanges[transfer].ApprovedOn", d => Changed(d, "transfer", c => c with { ApprovedOn = c.EffectiveOn.PlusYears(1), IsEffectiveOnEstimated = true })),
        Divided("DIV002", "DivisionChanges[merge].StatisticsFrom", d => Changed(d, "merge", c => c with { StatisticsFrom = c.EffectiveOn.PlusDays(-1) })),
        Divided("DIV002", "DivisionChanges[merge].Predecessors", d => Changed(d, "merge", c => c with { EffectiveOn = c.EffectiveOn.PlusDays(1), StatisticsFrom = null })),
        Divided("DIV002", "DivisionChanges[merge].Predecessors", d => Version(d, Old, 0, v => v with { Validity = default })),
        Divided("DIV002", "DivisionChanges[found].Successors", d => Version(d, South, 0, v => v with { Validity = new(DividedDraft.Founded(d).PlusDays(1), null) })),
        Divided("DIV002", "DivisionChanges[found].Successors", d => Version(d, South, 0, v => v with { Validity = new(DividedDraft.Founded(d).PlusDays(-1), null) })),
        Divided("DIV002", "DivisionChanges[transfer].Successors", d => Changed(d, "transfer", c => c with { Successors = [Old], Weights = [] })),
        Divided("DIV002", "DivisionChanges[transfer].Weights", d => Changed(d, "transfer", c => c with { Weights = [.. c.Weights, new(East, West, WeightBasis.Area, 0.8m)] })),
        Divided("DIV002", "DivisionChanges[transfer].Weights", d => Changed(d, "transfer", c => c with { Weights = [new(West, East, WeightBasis.Area, 0.3m)] })),
        Divided("DIV002", "DivisionChanges[merge].Weights", d => Changed(d, "merge", c => c with { Weights = [new(Old, East, WeightBasis.Population, 0.9m)] })),
        Divided("DIV003", "Subjects[south].Versions", d => Version(d, South, 0, v => v with { Parent = Old })),
        Divided("DIV003", "Subjects[south].Versions", d => Version(d, South, 0, v => v with { Parent = DividedDraft.Park })),
        Divided("DIV003", "Subjects[north].Versions", d => Version(d, North, 0, v => v with { Parent = Draft.Cities.Id })),
        Divided("DIV003", "Subjects[further].Parent", d => d.Subjects.Add(new AdministrativeUnit { Id = SubjectId.Parse("further"), Name = new("又一区"), Level = AdministrativeLevel.County, Parent = South, Validity = new(DividedDraft.Founded(d).PlusDays(-1), null) })),
        Divided("DIV004", "Subjects[north].Versions", d => DividedDraft.ChangeUnit(d, North, u => u with { Name = new("北县"), Code = null })),
        Divided("DIV004", "Subjects[west].Versions", d => DividedDraft.ChangeUnit(d, West, u => u with { Validity = new(DividedDraft.Moved(d), null) })),
        Divided("DIV004", "Subjects[east].Versions", d => DividedDraft.ChangeUnit(d, East, u => u with { Versions = [.. u.Versions.Reverse()] })),
        Divided("DIV005", "Subjects[north].Versions", d => Version(d, North, 1, v => v with { Validity = new(DividedDraft.Renamed(d).PlusDays(1), null) })),
        Divided("DIV006", "Subjects[north].Versions", d => Version(d, North, 1, v => v with { Boundary = 1 })),
        Divided("DIV006", "Subjects[west].Versions", d => Version(d, West, 1, v => v with { Boundary = 0 })),
        Divided("DIV006", "Subjects[west].Versions", d => DividedDraft.ChangeUnit(d, West, u => AdministrativeUnit.Of(West, u.Versions[0] with { Validity = default }))),
        Divided("DIV007", "Subjects[park].Hosts", d => Hosted(d, new(East, 0.7m), new(West, 0.5m))),
        Divided("DIV007", "Subjects[park].Hosts", d => Hosted(d, new(East), new(East))),
        Divided("CAT007", "DivisionChanges[rename]", d => d.Changes.Add(d.Changes[^1])),
        Divided("CAT008", "DivisionChanges[merge].Predecessors", d => Changed(d, "merge", c => c with { Predecessors = [.. c.Predecessors, Nowhere] })),
        Divided("CAT008", "DivisionChanges[found].Successors", d => Changed(d, "found", c => c with { Kind = DivisionChangeKind.Split, Predecessors = [South], Successors = [South, Nowhere], EffectiveOn = c.EffectiveOn.PlusDays(1) }), d => Boundary(d)),
        Divided("CAT008", "Subjects[north].Versions", d => Version(d, North, 0, v => v with { Parent = Nowhere })),
        Divided("CAT008", "Subjects[south].Parent", d => Version(d, South, 0, v => v with { Parent = Nowhere })),
        Divided("CAT008", "Subjects[park].Hosts", d => Hosted(d, new(East), new(Nowhere))),
        Divided("CAT009", "Subjects[north].Versions", d => Version(d, South, 0, v => v with { Parent = North }), d => Version(d, North, 1, v => v with { Parent = South })),
        Divided("CAT009", "Subjects[south].Versions", d => Version(d, South, 0, v => v with { Parent = South })),
    ];

    private static Mutation Divided(string code, string path, params Action<Draft>[] changes) => new(code, path, d =>
    {
        DividedDraft.Divide(d);
        Array.ForEach(changes, change => change(d));
    });

    private static void Version(Draft d, SubjectId unit, int index, Func<DivisionVersion, DivisionVersion> change) => DividedDraft.ChangeVersion(d, unit, index, change);

    private static void Changed(Draft d, string id, Func<DivisionChange, DivisionChange> change) => DividedDraft.ChangeChange(d, id, change);

    private static void Hosted(Draft d, params AreaHost[] hosts) => Draft.Change(d.Subjects, s => s.Id == DividedDraft.Park, s => (FunctionalArea)s with { Hosts = hosts });

    private static void Recoded(Draft d, SubjectId unit, string code) =>
        DividedDraft.ChangeUnit(d, unit, known => AdministrativeUnit.Of(unit, known.Versions.Select(version => version with { Code = DivisionCode.Parse(code) })));

    /// <summary>The southern district with other boundaries from the day after its founding.</summary>
    private static void Boundary(Draft d)
    {
        LocalDate day = DividedDraft.Founded(d).PlusDays(1);
        DividedDraft.ChangeUnit(d, South, u => AdministrativeUnit.Of(South, u.Versions[0] with { Validity = new(DividedDraft.Founded(d), day) }, u.Versions[0] with { Validity = new(day, null), Boundary = 1 }));
    }
}
