using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Validation;

/// <summary>A sound draft whose city has districts with a history, an area within one of them, and targets that are split up.</summary>
internal static class DividedDraft
{
    internal static readonly SubjectId East = SubjectId.Parse("east");
    internal static readonly SubjectId West = SubjectId.Parse("west");
    internal static readonly SubjectId North = SubjectId.Parse("north");
    internal static readonly SubjectId South = SubjectId.Parse("south");
    internal static readonly SubjectId Old = SubjectId.Parse("old");
    internal static readonly SubjectId Park = SubjectId.Parse("park");
    internal static readonly SubjectId Nowhere = SubjectId.Parse("nowhere");

    internal static LocalDate Merged(Draft d) => new(d.Year - 10, 5, 1);

    internal static LocalDate Founded(Draft d) => new(d.Year - 8, 1, 1);

    internal static LocalDate Moved(Draft d) => new(d.Year - 5, 7, 1);

    internal static LocalDate Renamed(Draft d) => new(d.Year - 3, 3, 1);

    internal static void Divide(Draft d)
    {
        (LocalDate merged, LocalDate founded, LocalDate moved, LocalDate renamed) = (Merged(d), Founded(d), Moved(d), Renamed(d));
        d.Subjects.AddRange(
        [
            AdministrativeUnit.Of(Old, Version("330101", "老区", null, merged)),
            AdministrativeUnit.Of(East, Version("330102", "东区", null, merged), Version("330102", "东区", merged, moved, 1), Version("330102", "东区", moved, null, 2)),
            AdministrativeUnit.Of(West, Version("330103", "西区", null, moved), Version("330103", "西区", moved, null, 1)),
            AdministrativeUnit.Of(North, Version("330104", "北县", null, renamed), Version("330104", "北区", renamed, null)),
            AdministrativeUnit.Of(South, Version("330105", "南区", founded, null)),
            new FunctionalArea { Id = Park, Name = new LocalizedText("园区", "Park"), Hosts = [new AreaHost(East, 0.5m)], Counting = AreaCounting.InHost },
        ]);
        d.Changes.AddRange(
        [
            Change("merge", DivisionChangeKind.Merge, merged, [Old, East], [East]) with { Weights = [new(Old, East, WeightBasis.Area, 1)], StatisticsFrom = merged },
            Change("found", DivisionChangeKind.Establish, founded, [], [South]),
            Change("transfer", DivisionChangeKind.PartialTransfer, moved, [East], [West]) with { Weights = [new(East, West, WeightBasis.Area, 0.3m)], ApprovedOn = moved },
            Change("rename", DivisionChangeKind.Rename, renamed, [North], [North]),
        ]);
    }

    /// <summary>Districts, and of two targets the parts: 200 firms are 120 and 80, 480 projects are 120 a year.</summary>
    internal static void Split(Draft d)
    {
        Divide(d);
        d.Targets.Add(Part(d, "east-firms", East, d.Floor(120)));
        d.Targets.Add(Part(d, "west-firms", West, d.Floor(80)));
        d.Splits.Add(Of("firms-level", "east-firms", "west-firms"));
        d.Splits.Add(Of("projects-sum", "projects-1", "projects-2", "projects-3", "projects-4"));
    }

    internal static Target Part(Draft d, string id, SubjectId subject, Bound bound, string indicator = "firms", int year = 4) =>
        d.Promised(id, indicator, ReportingPeriod.Year(d.Year + year), bound) is var target ? target with { Measurand = target.Measurand with { Subject = subject } } : target;

    internal static Decomposition Of(string whole, params string[] parts) =>
        new() { Whole = TargetId.Parse(whole), Parts = [.. parts.Select(TargetId.Parse)], Method = DecompositionMethod.Additive, Coverage = DecompositionCoverage.MustEqual };

    internal static DivisionVersion Version(string code, string name, LocalDate? from, LocalDate? until, int boundary = 0) =>
        new() { Validity = new(from, until), Name = new(name), Code = DivisionCode.Parse(code), Level = AdministrativeLevel.County, Parent = Draft.City, Boundary = boundary };

    internal static DivisionChange Change(string id, DivisionChangeKind kind, LocalDate day, SubjectId[] from, SubjectId[] to) =>
        new() { Id = id, Kind = kind, EffectiveOn = day, Predecessors = from, Successors = to };

    /// <summary>Changes one version of a unit, and the unit with it where it is the last.</summary>
    internal static void ChangeVersion(Draft d, SubjectId unit, int index, Func<DivisionVersion, DivisionVersion> change) => ChangeUnit(d, unit, known =>
    {
        DivisionVersion[] versions = [.. known.Versions];
        versions[index] = change(versions[index]);
        return AdministrativeUnit.Of(unit, versions);
    });

    internal static void ChangeUnit(Draft d, SubjectId unit, Func<AdministrativeUnit, AdministrativeUnit> change) => Draft.Change(d.Subjects, s => s.Id == unit, s => change((AdministrativeUnit)s));

    internal static void ChangeChange(Draft d, string id, Func<DivisionChange, DivisionChange> change) => Draft.Change(d.Changes, item => item.Id == id, change);

    internal static void ChangeSplit(Draft d, string whole, Func<Decomposition, Decomposition> change) => Draft.Change(d.Splits, item => item.Whole.Text == whole, change);
}
