using System.Globalization;
using NodaTime;

namespace PolicyTargets.Interchange.Tests;

/// <summary>The national table as a whole: its counts, and what must hold for every row and every year.</summary>
public sealed class NationalTableTests
{
    private static readonly LocalDate Now = Tables.Day(2025);

    private static DivisionRegistry Registry => SharedFolder.Result.Registry;

    private static IEnumerable<Division> Standing => Registry.Select(unit => Registry.Find(unit.Id, Now)).OfType<Division>();

    [SharedFact]
    public void EveryRow_IsRead() => Assert.Equal((6823, 0), (SharedFolder.Rows.Count(), SharedFolder.Result.Findings.Count));

    [SharedFact]
    public void EveryRow_IsFoundByItsCode_AtItsStartAndBeforeItsEnd()
    {
        foreach (string[] row in SharedFolder.Rows)
        {
            DivisionCode code = DivisionCode.Parse(row[0]);
            LocalDate last = row[7].Length == 0 ? Now : Tables.Day(Year(row[7])).PlusDays(-1);
            Division first = Registry.Find(code, Tables.Day(Year(row[6]))).Get();

            Assert.Equal((row[3], first.Id, row[3]), (first.Name.Chinese, Registry.Find(code, last).Get().Id, Registry.Find(code, last).Get().Name.Chinese));
        }
    }

    [SharedFact]
    public void InEveryYear_EveryLivingCode_IsOneUnit()
    {
        for (int year = 1981; year <= 2024; year++)
        {
            string[] codes = [.. Registry.Select(unit => unit.At(Tables.Day(year))).OfType<DivisionVersion>().Select(version => version.Code!.Text)];
            string[] living = [.. SharedFolder.Rows.Where(row => Year(row[6]) <= year && (row[7].Length == 0 || Year(row[7]) > year)).Select(row => row[0])];

            Assert.Equal(living.Order(StringComparer.Ordinal), codes.Order(StringComparer.Ordinal));
        }
    }

    [SharedFact]
    public void Parents_AreAliveOverTheWholeInterval() =>
        Assert.All(Registry, unit => Assert.All(unit.Versions, version =>
        {
            if (version.Level == AdministrativeLevel.Province)
            {
                Assert.Null(version.Parent);
                return;
            }

            AdministrativeUnit parent = Registry.Find(version.Parent!)!;
            Assert.True(parent.Validity.From <= version.Validity.From && (parent.Validity.Until is not { } end || version.Validity.Until <= end), $"{version} in {parent}");
            Assert.Contains(version.Level == AdministrativeLevel.Prefecture || version.Relation == ParentRelation.Direct ? AdministrativeLevel.Province : parent.At(version.Validity.From!.Value)!.Level, parent.Versions.Select(above => above.Level));
        }));

    [SharedFact]
    public void Versions_FollowEachOtherWithoutGap_AndBoundariesRise() =>
        Assert.All(Registry, unit => Assert.All(unit.Versions.Zip(unit.Versions.Skip(1)), pair =>
        {
            Assert.Equal(pair.First.Validity.Until, pair.Second.Validity.From);
            Assert.InRange(pair.Second.Boundary - pair.First.Boundary, 0, 1);
        }));

    [SharedFact]
    public void Changes_NameKnownUnits_AndHaveIdsOfTheirOwn()
    {
        Assert.Equal(Registry.Changes.Count, Registry.Changes.Select(change => change.Id).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Registry.Changes, change => Assert.All(change.Predecessors.Concat(change.Successors), id => Assert.NotNull(Registry.Find(id))));
        Assert.All(Registry.Changes, change => Assert.True(change.Kind is not DivisionChangeKind.Merge || change.Predecessors.Count > 1, change.ToString()));
        Assert.All(Registry.Changes, change => Assert.True(change.Kind is not DivisionChangeKind.Split || change.Successors.Count > 1, change.ToString()));
    }

    [SharedFact]
    public void StandingUnits_AreAsMany_AsTheTableHas()
    {
        ILookup<AdministrativeLevel, Division> levels = Standing.ToLookup(division => division.Version.Level);

        Assert.Equal((34, 333, 2846), (levels[AdministrativeLevel.Province].Count(), levels[AdministrativeLevel.Prefecture].Count(), levels[AdministrativeLevel.County].Count()));
        Assert.Equal(118, levels[AdministrativeLevel.County].Count(county => Registry.Find(county.Version.Parent!, Now)!.Version.Level == AdministrativeLevel.Province));
        Assert.Equal(
            ["东莞市", "中山市", "儋州市", "嘉峪关市"],
            levels[AdministrativeLevel.Prefecture].Where(prefecture => Registry.ChildrenOf(prefecture.Id, Now).Count == 0).Select(prefecture => prefecture.Name.Chinese).Order(StringComparer.Ordinal));
        IGrouping<string, Division>[] shared = [.. levels[AdministrativeLevel.County].GroupBy(county => county.Name.Chinese).Where(group => group.Count() > 1)];
        Assert.Equal((29, 66), (shared.Length, shared.Sum(group => group.Count())));
    }

    [SharedFact]
    public void Kinds_AreKnown_ButForAFewUnits() =>
        Assert.All(Standing.Where(division => division.Version.Kind is null), division => Assert.Matches("岛|区$", division.Name.Chinese));

    [SharedFact]
    public void EveryEndedUnit_HasAChangeThatEndsIt() =>
        Assert.All(Registry.Where(unit => unit.Validity.Until is not null), unit =>
            Assert.Contains(Registry.LifeOf(unit.Id).Changes, change => change.MovesLand && change.EffectiveOn == unit.Validity.Until && change.Predecessors.Contains(unit.Id)));

    private static int Year(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
