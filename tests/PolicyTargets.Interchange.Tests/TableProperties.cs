using System.Globalization;

namespace PolicyTargets.Interchange.Tests;

/// <summary>What holds for any table of codes, made up at random: counties of two prefectures, some of which end in others.</summary>
public sealed class TableProperties
{
    private const int First = 1981;
    private const int Last = 2000;

    private static Arbitrary<string[]> AnyTable => Gen.Choose(0, int.MaxValue).ListOf(40).Select(numbers => Rows([.. numbers])).ToArbitrary();

    [Fact]
    public void EveryLivingCode_IsOneUnit_AndItsParentLives() => PropertyCheck.Holds(AnyTable, rows =>
    {
        DivisionRegistry registry = Tables.Registry(rows);
        foreach (string[] row in rows.Select(row => row.Split(',')))
        {
            int until = row[7].Length == 0 ? Last : int.Parse(row[7], CultureInfo.InvariantCulture);
            for (int year = int.Parse(row[6], CultureInfo.InvariantCulture); year < until; year++)
            {
                Division found = registry.Find(DivisionCode.Parse(row[0]), Tables.Day(year)).Get();
                Assert.Equal(row[3], found.Name.Chinese);
                Assert.NotNull(registry.Find(found.Version.Parent!, Tables.Day(year)));
            }
        }
    });

    [Fact]
    public void LandIsNeverLost() => PropertyCheck.Holds(AnyTable, rows =>
    {
        DivisionRegistry registry = Tables.Registry(rows);
        Assert.All(registry.Where(unit => unit.Validity.From == Tables.Day(First)), unit =>
        {
            Concordance forward = registry.Concord(unit.Id, Tables.Day(First), Tables.Day(Last));
            Assert.NotEmpty(forward.Links);
            Assert.True(forward.Links.Sum(link => link.Least) <= 1 && forward.Links.Sum(link => link.Most) >= 1, forward.ToString());
        });
    });

    [Fact]
    public void OrderOfRows_MakesNoDifference() => PropertyCheck.Holds(AnyTable, rows =>
    {
        DivisionRegistry registry = Tables.Registry(rows);
        Assert.Equal(registry, Tables.Registry([.. Enumerable.Reverse(rows)]));
        Assert.Equal(registry.Changes, Tables.Registry([.. Enumerable.Reverse(rows)]).Changes);
    });

    /// <summary>Eight slots of codes; the numbers say which rows end when, and in which codes, standing ones or ones that begin.</summary>
    private static string[] Rows(int[] numbers)
    {
        List<(int Slot, int From, int? Until, List<string> Links)> rows = [.. Enumerable.Range(0, 4).Select(slot => (slot, First, (int?)null, new List<string>()))];
        for (int i = 0; i + 4 < numbers.Length; i += 5)
        {
            int year = First + 1 + (2 * (i / 5));
            int[] living = [.. rows.Select((row, index) => (row, index)).Where(item => item.row.Until is null).Select(item => item.index)];
            int ending = living[numbers[i] % living.Length];
            var heirs = new SortedSet<int> { numbers[i + 1] % 8, numbers[i + 2] % 8 };
            bool isPart = numbers[i + 3] % 3 == 0;
            if (heirs.Contains(rows[ending].Slot) && isPart)
            {
                continue;
            }

            rows[ending].Links.AddRange(heirs.Select(slot => isPart ? FormattableString.Invariant($"{Code(slot)}[{year}]") : Code(slot)));
            rows[ending] = rows[ending] with { Until = isPart ? null : year };
            foreach (int slot in heirs.Where(slot => !rows.Exists(row => row.Slot == slot && row.Until is null)))
            {
                rows.Add((slot, year, null, []));
            }
        }

        return [.. rows.Select(row => FormattableString.Invariant($"{Code(row.Slot)},浙江省,{(row.Slot % 2 == 0 ? '北' : '南')}市,{row.Slot}号县{row.From},县级,{(row.Until is null ? "在用" : "弃用")},{row.From},{row.Until},{string.Join(';', row.Links)}"))];
    }

    private static string Code(int slot) => FormattableString.Invariant($"33{(slot % 2) + 1:00}{slot + 21}");
}
