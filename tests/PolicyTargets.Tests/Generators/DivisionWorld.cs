using NodaTime;

namespace PolicyTargets.Tests.Generators;

/// <summary>Units of one parent with a history, drawn on top of plots of land that never change: who owned which plot is the truth that registry and calculators are held against.</summary>
internal sealed class DivisionWorld
{
    internal const int FirstYear = 2010;
    internal const int LastYear = 2022;
    internal static readonly SubjectId Parent = SubjectId.Parse("parent");
    private static readonly LocalDate[] Days = [new(2012, 6, 30), new(2015, 3, 1), new(2018, 9, 14)];
    private readonly Dice _dice;
    private readonly bool _hasWeights;
    private readonly SubjectId[] _owners;
    private readonly Dictionary<SubjectId, List<DivisionVersion>> _lives = [];
    private readonly List<DivisionChange> _changes = [];
    private readonly List<(LocalDate From, SubjectId[] Owners)> _inLaw = [];
    private readonly List<(LocalDate From, SubjectId[] Owners)> _inStatistics = [];
    private readonly int[] _values;
    private readonly int[] _sizes;
    private int _names;

    private DivisionWorld(Dice dice)
    {
        (_dice, _hasWeights) = (dice, dice.OnceIn(2));
        SubjectId[] first = [.. Enumerable.Range(0, 2 + dice.Below(4)).Select(_ => Founded(null))];
        _owners = [.. Enumerable.Range(0, first.Length + dice.Below(8)).Select(plot => first[plot % first.Length])];
        _values = [.. _owners.Select(_ => dice.Below(100))];
        _sizes = [.. _owners.Select(_ => 1 + dice.Below(100))];
        _inLaw.Add((LocalDate.MinIsoValue, [.. _owners]));
        _inStatistics.Add((LocalDate.MinIsoValue, [.. _owners]));
        foreach (LocalDate day in Days)
        {
            Change(day);
        }

        Registry = new DivisionRegistry(
            _lives.Select(life => AdministrativeUnit.Of(life.Key, life.Value)).Prepend(AdministrativeUnit.Of(Parent, Version("parent", null, 0) with { Level = AdministrativeLevel.Prefecture, Parent = null })), _changes);
    }

    internal DivisionRegistry Registry { get; }

    internal int Plots => _owners.Length;

    internal Dice Dice => _dice;

    internal static DivisionWorld Drawn(Dice dice) => new(dice);

    /// <summary>Who owned each plot in the boundaries that the figures of a day follow.</summary>
    internal SubjectId[] OwnersOn(LocalDate day) => _inStatistics.Last(state => state.From <= day).Owners;

    /// <summary>Who owned each plot in law.</summary>
    internal SubjectId[] OwnersInLawOn(LocalDate day) => _inLaw.Last(state => state.From <= day).Owners;

    /// <summary>What a plot yields in a year, at least 0.</summary>
    internal int ValueOf(int plot, int year) => _values[plot] + ((year - FirstYear) * (plot % 3));

    /// <summary>How large a plot is, at least 1.</summary>
    internal int SizeOf(int plot) => _sizes[plot];

    /// <summary>What all the land of a unit yields in a year, in the boundaries of a day.</summary>
    internal int ValueOf(SubjectId unit, LocalDate boundariesOf, int year) => PlotsOf(unit, boundariesOf).Sum(plot => ValueOf(plot, year));

    /// <summary>How large a unit is, in the boundaries of a day.</summary>
    internal int SizeOf(SubjectId unit, LocalDate boundariesOf) => PlotsOf(unit, boundariesOf).Sum(SizeOf);

    internal IEnumerable<int> PlotsOf(SubjectId unit, LocalDate boundariesOf) => OwnersOn(boundariesOf) is var owners ? Enumerable.Range(0, Plots).Where(plot => owners[plot] == unit) : [];

    /// <summary>The units that owned land on a day, as figures know them.</summary>
    internal IReadOnlyList<SubjectId> UnitsOn(LocalDate day) => [.. OwnersOn(day).Distinct().OrderBy(id => id.Text, StringComparer.Ordinal)];

    /// <summary>The changes, and who owned which plot from when on, for a counterexample that can be read.</summary>
    public override string ToString() => string.Join('\n', _changes.Select(change => $"{change} {string.Join("; ", change.Weights)} figures from {change.StatisticsFrom:uuuu-MM-dd}")
        .Concat(_inLaw.Select(state => $"{state.From:uuuu-MM-dd}: {string.Join(' ', state.Owners.Select(owner => owner.Text))}")).Prepend($"weights: {_hasWeights}"));

    private void Change(LocalDate day)
    {
        SubjectId[] standing = [.. _owners.Distinct()];
        SubjectId giver = standing[_dice.Below(standing.Length)];
        SubjectId taker = standing[(Array.IndexOf(standing, giver) + 1 + _dice.Below(Math.Max(1, standing.Length - 1))) % standing.Length];
        int[] plots = [.. Enumerable.Range(0, Plots).Where(plot => _owners[plot] == giver)];
        int part = plots.Length < 2 ? 0 : 1 + _dice.Below(plots.Length - 1);
        switch (_dice.Below(6))
        {
            case 1 when giver != taker: // into one of them
                Give(plots, taker);
                End(giver, day);
                Redrawn(taker, day);
                Record(day, DivisionChangeKind.Merge, [giver, taker], [taker]);
                break;
            case 2 when giver != taker: // into a new one
                SubjectId joint = Founded(day);
                Give([.. Enumerable.Range(0, Plots).Where(plot => _owners[plot] == giver || _owners[plot] == taker)], joint);
                End(giver, day);
                End(taker, day);
                Record(day, DivisionChangeKind.Merge, [giver, taker], [joint]);
                break;
            case 3 when part > 0: // a new one beside the old
                SubjectId beside = Founded(day);
                Give(plots[..part], beside);
                Redrawn(giver, day);
                Record(day, DivisionChangeKind.Split, [giver], [giver, beside], new DivisionWeight(giver, beside, WeightBasis.Area, Share(part, plots.Length)));
                break;
            case 4 when part > 0: // two new ones
                (SubjectId one, SubjectId other) = (Founded(day), Founded(day));
                Give(plots[..part], one);
                Give(plots[part..], other);
                End(giver, day);
                Record(day, DivisionChangeKind.Split, [giver], [one, other], new DivisionWeight(giver, one, WeightBasis.Area, Share(part, plots.Length)));
                break;
            case 5 when part > 0 && giver != taker:
                Give(plots[..part], taker);
                Redrawn(giver, day);
                Redrawn(taker, day);
                Record(day, DivisionChangeKind.PartialTransfer, [giver], [taker], new DivisionWeight(giver, taker, WeightBasis.Area, Share(part, plots.Length)));
                break;
            default:
                Record(day, DivisionChangeKind.Rename, [giver], [giver]);
                break;
        }
    }

    private static decimal Share(int part, int whole) => Math.Round(part / (decimal)whole, 2);

    private void Record(LocalDate day, DivisionChangeKind kind, SubjectId[] from, SubjectId[] to, params DivisionWeight[] weights)
    {
        LocalDate? later = _dice.OnceIn(3) ? new LocalDate(day.Year + 1, 1, 1) : null;
        _changes.Add(new DivisionChange
        {
            Id = $"change-{_changes.Count}",
            Kind = kind,
            EffectiveOn = day,
            StatisticsFrom = later,
            Predecessors = from,
            Successors = to,
            Weights = _hasWeights ? weights : [],
        });
        _inLaw.Add((day, [.. _owners]));
        _inStatistics.Add((later ?? day, [.. _owners]));
    }

    private void Give(int[] plots, SubjectId to) => Array.ForEach(plots, plot => _owners[plot] = to);

    private SubjectId Founded(LocalDate? day)
    {
        var id = SubjectId.Parse($"u{_names++}");
        _lives[id] = [Version(id.Text, day, 0)];
        return id;
    }

    private void End(SubjectId unit, LocalDate day) => _lives[unit][^1] = _lives[unit][^1] with { Validity = new(_lives[unit][^1].Validity.From, day) };

    private void Redrawn(SubjectId unit, LocalDate day)
    {
        End(unit, day);
        _lives[unit].Add(Version(unit.Text, day, _lives[unit][^1].Boundary + 1));
    }

    private static DivisionVersion Version(string name, LocalDate? from, int boundary) =>
        new() { Validity = new(from, null), Name = new(name), Level = AdministrativeLevel.County, Parent = Parent, Boundary = boundary };
}
