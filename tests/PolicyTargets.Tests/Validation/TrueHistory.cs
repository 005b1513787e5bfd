using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Validation;

/// <summary>Counties of one province and what became of them, right by construction: each change is drawn, and the versions are made by it.</summary>
internal sealed class TrueHistory
{
    private static readonly SubjectId Province = SubjectId.Parse("p");
    private readonly Dictionary<string, List<DivisionVersion>> _lives = [];
    private readonly List<string> _standing = [];
    private int _codes = 100_000;

    internal TrueHistory(int seed, int units, int changes)
    {
        Dice = new Dice((ulong)seed);
        for (int i = 0; i < units; i++)
        {
            Begin($"u{i}", null);
        }

        LocalDate day = new(1950, 1, 1);
        for (int i = 0; i < changes; i++)
        {
            day = day.PlusDays(1 + Dice.Below(5));
            Change($"c{i}", day);
        }
    }

    internal Dice Dice { get; }

    internal List<DivisionChange> Changes { get; } = [];

    /// <summary>The units; each may be changed by a lie.</summary>
    internal List<AdministrativeUnit> Units() =>
    [
        AdministrativeUnit.Of(Province, new DivisionVersion { Name = new("省"), Level = AdministrativeLevel.Province }),
        .. _lives.Select(life => AdministrativeUnit.Of(SubjectId.Parse(life.Key), life.Value)),
    ];

    internal DivisionRegistry ToRegistry() => new(Units(), Changes);

    private void Change(string id, LocalDate day)
    {
        string first = Draw();
        string second = Draw();
        switch (Dice.Below(9))
        {
            case 0:
                Next(first, day, version => version with { Name = new(version.Name.Chinese + "新") });
                Add(id, DivisionChangeKind.Rename, day, [first], [first]);
                break;
            case 1:
                Next(first, day, version => version with { Code = NextCode() });
                Add(id, DivisionChangeKind.Recode, day, [first], [first]);
                break;
            case 2 when first != second && _standing.Count > 5:
                End(first, day);
                Next(second, day, Moved);
                Add(id, DivisionChangeKind.Merge, day, [first, second], [second], new DivisionWeight(SubjectId.Parse(first), SubjectId.Parse(second), WeightBasis.Area, 1));
                break;
            case 3:
                Next(first, day, Moved);
                Begin($"n{id}", day);
                Add(id, DivisionChangeKind.Split, day, [first], [first, $"n{id}"], new DivisionWeight(SubjectId.Parse(first), SubjectId.Parse($"n{id}"), WeightBasis.Area, 0.4m));
                break;
            case 4 when first != second:
                Next(first, day, Moved);
                Next(second, day, Moved);
                Add(id, DivisionChangeKind.PartialTransfer, day, [first], [second]);
                break;
            case 5:
                Begin($"n{id}", day);
                Next(first, day, Moved);
                Add(id, DivisionChangeKind.Establish, day, [first], [$"n{id}"]);
                break;
            case 6 when first != second && _standing.Count > 5:
                End(first, day);
                Next(second, day, Moved);
                Add(id, DivisionChangeKind.Abolish, day, [first], [second]);
                break;
            case 7 when _standing.Count > 5:
                End(first, day);
                Begin($"a{id}", day);
                Begin($"b{id}", day);
                Add(id, DivisionChangeKind.Split, day, [first], [$"a{id}", $"b{id}"], new DivisionWeight(SubjectId.Parse(first), SubjectId.Parse($"a{id}"), WeightBasis.Population, 0.25m), new DivisionWeight(SubjectId.Parse(first), SubjectId.Parse($"b{id}"), WeightBasis.Population, 0.75m));
                break;
            default:
                Next(first, day, version => version with { Kind = DivisionKind.District });
                Add(id, DivisionChangeKind.KindChange, day, [first], [first]);
                break;
        }
    }

    private static DivisionVersion Moved(DivisionVersion version) => version with { Boundary = version.Boundary + 1 };

    private string Draw() => _standing[Dice.Below(_standing.Count)];

    private DivisionCode NextCode() => DivisionCode.Parse((++_codes).ToString(System.Globalization.CultureInfo.InvariantCulture));

    private void Begin(string id, LocalDate? day)
    {
        _lives[id] = [new DivisionVersion { Validity = new(day, null), Name = new($"县{id}"), Level = AdministrativeLevel.County, Code = NextCode(), Parent = Province }];
        _standing.Add(id);
    }

    private void End(string id, LocalDate day)
    {
        List<DivisionVersion> life = _lives[id];
        life[^1] = life[^1] with { Validity = new(life[^1].Validity.From, day) };
        _standing.Remove(id);
    }

    private void Next(string id, LocalDate day, Func<DivisionVersion, DivisionVersion> change)
    {
        DivisionVersion last = _lives[id][^1];
        End(id, day);
        _standing.Add(id);
        _lives[id].Add(change(last) with { Validity = new(day, null) });
    }

    private void Add(string id, DivisionChangeKind kind, LocalDate day, string[] from, string[] to, params DivisionWeight[] weights) =>
        Changes.Add(DividedDraft.Change(id, kind, day, [.. from.Select(SubjectId.Parse)], [.. to.Select(SubjectId.Parse)]) with { ApprovedOn = day.PlusDays(-3), Weights = weights });
}
