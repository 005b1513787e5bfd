using NodaTime;

namespace PolicyTargets.Interchange.Tests;

/// <summary>Changes that are on record, found in the national table.</summary>
public sealed class NationalGoldenTests
{
    private static DivisionRegistry Registry => SharedFolder.Result.Registry;

    [SharedFact]
    public void Ningbo2016()
    {
        Assert.Equal(
            ["KindChange 330283 → 330213", "Merge 330204 + 330212 → 330212", "PartialTransfer 330212 → 330203"],
            ChangesOf(2016, "330204-", "330212-", "330203-", "330283-", "332223-", "330227-", "332226-").Select(Short));
        Assert.Equal("海曙区", Registry.Find(DivisionCode.Parse("330203"), Tables.Day(2020)).Get().Name.Chinese);
        Division yinzhou = Registry.Find(DivisionCode.Parse("330212"), Tables.Day(2015)).Get();
        Assert.IsType<PartialExactness>(Registry.Concord(yinzhou.Id, Tables.Day(2015), Tables.Day(2017)).Exactness);
        Assert.Equal(["330203", "330212"], Codes(Registry.Successors(yinzhou.Id, Tables.Day(2015), Tables.Day(2017))));
        Assert.Equal(1, Registry.Find(yinzhou.Id, Tables.Day(2016))!.Version.Boundary - yinzhou.Version.Boundary);
        Assert.Equal(1, Boundary("330203", 2016) - Boundary("330203", 2015));
        Assert.Equal(["330212"], Codes(Registry.Find(DivisionCode.Parse("330204"), Tables.Day(2024)).Successors));
        Assert.Equal(Registry.Bearer("330283", 2015), Registry.Bearer("330213", 2016));
        Assert.Contains(SeriesBreak.BoundariesOf(Registry), item => item.ToString() == $"Boundary {yinzhou.Id} * 2016-01-01");
    }

    [SharedFact]
    public void NingboBefore()
    {
        Assert.Equal(Registry.Bearer("330227", 2001), Registry.Bearer("330212", 2002));
        Assert.Equal(Registry.Bearer("330206", 1985), Registry.Bearer("330206", 1987));
        Assert.Equal(["滨海区", "北仑区"], Registry.Unit(Registry.Bearer("330206", 1985)).Versions.Select(version => version.Name.Chinese).Distinct());
        Assert.Equal(["330206", "330211"], Codes(Registry.Find(DivisionCode.Parse("330221"), Tables.Day(1986)).Successors));
        Assert.Equal(["330203"], Codes(Registry.Find(DivisionCode.Parse("330202"), Tables.Day(1986)).Successors));
    }

    [SharedFact]
    public void Yuyao_HadFiveCodes()
    {
        AdministrativeUnit yuyao = Registry.Unit("cn-332222-1981");

        Assert.Equal(["332222", "330223", "330219", "339001", "330281"], yuyao.Versions.Select(version => version.Code!.Text).Distinct());
        Assert.Equal(["宁波地区", "宁波市", "浙江省", "宁波市"], yuyao.Versions.Select(version => Registry.Find(version.Parent!, version.Validity.From!.Value)!.Name.Chinese).ToList().Aggregate(new List<string>(), Distinct));
        Assert.Equal(ParentRelation.Direct, yuyao.At(Tables.Day(1988))!.Relation);
        Assert.Equal(["330281"], Codes(Registry.Successors(yuyao.Id, Tables.Day(1982), Tables.Day(2024))));
        Assert.Equal(["332221", "330222", "339009", "330282"], CodesOf("cn-332221-1981"));
        Assert.Equal(["332223", "330224", "339010", "330283", "330213"], CodesOf("cn-332223-1981"));
    }

    [SharedFact]
    public void Hangzhou2021()
    {
        Assert.Equal(["330105"], Codes(Registry.Find(DivisionCode.Parse("330103"), Tables.Day(2024)).Successors));
        Assert.Equal(["330102", "330114"], Codes(Registry.Find(DivisionCode.Parse("330104"), Tables.Day(2024)).Successors));
        Assert.Contains("PartialTransfer 330104 → 330102", ChangesOf(1996, "330104-").Select(Short));
        Assert.Equal(("临平区", "钱塘区"), (Registry.Find(DivisionCode.Parse("330113"), Tables.Day(2021)).Get().Name.Chinese, Registry.Find(DivisionCode.Parse("330114"), Tables.Day(2021)).Get().Name.Chinese));
        Assert.Equal(DivisionAnswerState.NotYet, Registry.Find(DivisionCode.Parse("330113"), Tables.Day(2020)).State);
        Assert.Equal(["Establish 330110 → 330113", "Split 330104 → 330102 + 330114", "PartialTransfer 330109 → 330114"], Hangzhou(2021, "330113", "330114").Select(Short));
    }

    [SharedFact]
    public void Hami_HasNoSuccessorOfItsOwn_ButItsCountiesSayWhereItsLandIs()
    {
        AdministrativeUnit hami = Registry.Unit("cn-652200-1981");

        Assert.Empty(hami.Successors);
        Assert.Equal(["Abolish 652200 →"], ChangesOf(2016, "652200-").Select(Short));
        Assert.Equal(["650500"], Codes(Registry.Successors(hami.Id, Tables.Day(2015), Tables.Day(2017))));
    }

    [SharedFact]
    public void ChongqingAndHainan_LeftTheirProvinces()
    {
        Assert.Equal(["500000", "510000"], Codes(Registry.Successors(SubjectId.Parse("cn-510000-1981"), Tables.Day(1996), Tables.Day(1998))));
        Assert.Equal(["440000", "460000"], Codes(Registry.Successors(SubjectId.Parse("cn-440000-1981"), Tables.Day(1987), Tables.Day(1989))));
        Assert.Equal((1, 1), (Boundary("510000", 1997) - Boundary("510000", 1996), Boundary("440000", 1988) - Boundary("440000", 1987)));
    }

    private static IEnumerable<DivisionChange> Hangzhou(int year, params string[] codes)
    {
        string[] receivers = [.. codes.Select(code => Registry.Bearer(code, year))];
        return Registry.Changes.Where(change => change.EffectiveOn == Tables.Day(year) && change.Successors.Any(id => receivers.Contains(id.Text, StringComparer.Ordinal)));
    }

    private static List<string> Distinct(List<string> names, string name)
    {
        if (names is not [.., var last] || last != name)
        {
            names.Add(name);
        }

        return names;
    }

    private static int Boundary(string code, int year) => Registry.Find(DivisionCode.Parse(code), Tables.Day(year)).Get().Version.Boundary;

    private static string? CodeIn(SubjectId id, int year) => Registry.Find(id, Tables.Day(year))?.Code?.Text;

    private static IEnumerable<string> Codes(IEnumerable<Division> divisions) => divisions.Select(division => division.Code!.Text);

    private static IEnumerable<string> CodesOf(string id) => Registry.Unit(id).Versions.Select(version => version.Code!.Text).Distinct();

    private static IEnumerable<DivisionChange> ChangesOf(int year, params string[] starts) =>
        Registry.Changes.Where(change => change.EffectiveOn == Tables.Day(year) && change.Predecessors.Any(id => Array.Exists(starts, start => id.Text.StartsWith("cn-" + start, StringComparison.Ordinal))));

    /// <summary>The kind and the codes before the change and after it.</summary>
    private static string Short(DivisionChange change) =>
        $"{change.Kind} {string.Join(" + ", change.Predecessors.Select(id => CodeIn(id, change.EffectiveOn.Year - 1)))} → {string.Join(" + ", change.Successors.Select(id => CodeIn(id, change.EffectiveOn.Year)))}".TrimEnd();
}
