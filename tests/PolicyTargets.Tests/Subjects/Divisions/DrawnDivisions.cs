using NodaTime;
using PolicyTargets.Tests.Generators;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>A sound registry: counties of one city that are merged, split up, recoded and give land to each other, by changes that say so, with weights by area for all of it and by nothing else.</summary>
internal sealed class DrawnDivisions
{
    private readonly Dictionary<string, List<DivisionVersion>> _lives = [];
    private readonly List<DivisionChange> _changes = [];
    private int _codes = 100;

    private DrawnDivisions()
    {
    }

    internal static IReadOnlyList<LocalDate> Days { get; } = [.. Enumerable.Range(0, 5).Select(year => new LocalDate(1990 + year, 7, 1))];

    internal DivisionRegistry Registry { get; private set; } = DivisionRegistry.Empty;

    internal static DrawnDivisions Of(ulong seed)
    {
        var dice = new Dice(seed);
        var drawn = new DrawnDivisions();
        for (int i = 0; i < 3; i++)
        {
            drawn.Begin($"u{i}", null);
        }

        foreach (LocalDate day in Days)
        {
            // Each unit takes part in one change a day at most.
            List<string> free = [.. drawn._lives.Where(life => life.Value[^1].Validity.Until is null).Select(life => life.Key)];
            while (free.Count > 0)
            {
                string unit = Take(free, dice);
                drawn.Change(unit, day, free, dice);
            }
        }

        drawn.Registry = new(drawn._lives.Select(life => AdministrativeUnit.Of(Id(life.Key), life.Value)).Append(Unit("city", "330200 市 .. .. -")), drawn._changes);
        return drawn;
    }

    /// <summary>Every unit on every day concorded with every later day, by no weights and by area.</summary>
    internal void EachConcordance(LocalDate[] days, bool forward, Action<DivisionRegistry, WeightBasis?, Concordance> check)
    {
        foreach ((LocalDate from, LocalDate to) in days.SelectMany(_ => days, (from, to) => (from, to)).Where(pair => pair.from <= pair.to == forward))
        {
            foreach (AdministrativeUnit unit in Registry.Where(unit => unit.At(from) is not null))
            {
                check(Registry, null, Registry.Concord(unit.Id, from, to));
                check(Registry, WeightBasis.Area, Registry.Concord(unit.Id, from, to, WeightBasis.Area));
            }
        }
    }

    private static string Take(List<string> free, Dice dice)
    {
        string taken = free[dice.Below(free.Count)];
        free.Remove(taken);
        return taken;
    }

    private void Change(string unit, LocalDate day, List<string> free, Dice dice)
    {
        decimal share = (dice.Below(3) + 1) / 4m;
        switch (dice.Below(5))
        {
            case 1:
                Turn(unit, day, 0, $"{++_codes}");
                _changes.Add(Land.Change($"{On(day)} Recode {unit} > {unit}"));
                break;
            case 2 when free.Count > 0:
                string into = Take(free, dice);
                End(unit, day);
                Turn(into, day, 1, null);
                _changes.Add(Land.Change($"{On(day)} Merge {unit}+{into} > {into}"));
                break;
            case 3:
                (string left, string right) = ($"{unit}l", $"{unit}r");
                End(unit, day);
                Begin(left, day);
                Begin(right, day);
                _changes.Add(Land.Change($"{On(day)} Split {unit} > {left}+{right}") with { Weights = [Weight(unit, left, share)] });
                break;
            case 4 when free.Count > 0:
                string to = Take(free, dice);
                Turn(unit, day, 1, null);
                Turn(to, day, 1, null);
                _changes.Add(Land.Change($"{On(day)} PartialTransfer {unit} > {to}") with { Weights = [Weight(unit, to, share)] });
                break;
            default:
                break;
        }
    }

    private static string On(LocalDate day) => NodaTime.Text.LocalDatePattern.Iso.Format(day);

    private void Begin(string unit, LocalDate? day) => _lives[unit] = [Version($"330{++_codes} 乡 {(day is { } from ? On(from) : "..")} .. city")];

    private void End(string unit, LocalDate day) => _lives[unit][^1] = _lives[unit][^1] with { Validity = new(_lives[unit][^1].Validity.From, day) };

    private void Turn(string unit, LocalDate day, int rise, string? code)
    {
        DivisionVersion last = _lives[unit][^1];
        End(unit, day);
        _lives[unit].Add(last with { Validity = new(day, null), Boundary = last.Boundary + rise, Code = code is null ? last.Code : DivisionCode.Parse($"330{code}") });
    }
}
