using PolicyTargets.Messages;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>Codes of other schemes in the same model. Sources: Commission Regulation (EU) 2016/2066, which amends the annexes of Regulation (EC) No 1059/2003 (NUTS 2016, in use from 2018-01-01):
/// PL12 is divided into PL91 and PL92; FR26 and FR43, in FRC, become FRC1 and FRC2; and ISO 3166-2:CN, whose code of Zhejiang was CN-33 until 2017-11-23.</summary>
public sealed class OtherSchemeTests
{
    private static readonly SourceDocument Regulation = new() { Id = "32016R2066", Title = "Commission Regulation (EU) 2016/2066", PublishedOn = new(2016, 11, 29) };

    private static readonly DivisionRegistry Nuts = new(
        [
            Of("pl12", "nuts-2013:PL12", "Mazowieckie", null, "2018-01-01", "pl"),
            Of("pl91", "nuts-2016:PL91", "Warszawski stołeczny", "2018-01-01", null, "pl"),
            Of("pl92", "nuts-2016:PL92", "Mazowiecki regionalny", "2018-01-01", null, "pl"),
            AdministrativeUnit.Of(Id("bourgogne"), Line("nuts-2013:FR26", "Bourgogne", null, "2018-01-01", "fr2"), Line("nuts-2016:FRC1", "Bourgogne", "2018-01-01", null, "frc")),
            AdministrativeUnit.Of(Id("franche-comte"), Line("nuts-2013:FR43", "Franche-Comté", null, "2018-01-01", "fr4"), Line("nuts-2016:FRC2", "Franche-Comté", "2018-01-01", null, "frc")),
            Of("frc", "nuts-2016:FRC", "Bourgogne-Franche-Comté", "2018-01-01", null, "fr"),
            AdministrativeUnit.Of(Id("zhejiang"), Line("iso-3166-2:CN-33", "浙江省", null, "2017-11-23", null), Line("iso-3166-2:CN-ZJ", "浙江省", "2017-11-23", null, null)),
        ],
        [
            Change("2018-01-01 Split pl12 > pl91+pl92") with { Source = new(Regulation, "Annex I") },
            Change("2018-01-01 Recode bourgogne > bourgogne") with { Source = new(Regulation, "Annex I") },
            Change("2018-01-01 Recode franche-comte > franche-comte") with { Source = new(Regulation, "Annex I") },
            Change("2018-01-01 Merge bourgogne+franche-comte > frc") with { Kind = DivisionChangeKind.Establish, Predecessors = [] },
        ]);

    [Fact]
    public void SplitRegionAnswersWithItsParts()
    {
        DivisionAnswer answer = Nuts.Find(DivisionCode.Parse("nuts-2013:PL12"), new(2020, 1, 1));
        Assert.Equal("'nuts-2013:PL12' (Mazowieckie nuts-2013:PL12) has been out of use since 2018-01-01; on 2020-01-01 its land belongs to Warszawski stołeczny nuts-2016:PL91, Mazowiecki regionalny nuts-2016:PL92.", answer.ToString());
        Assert.Equal(Exactness.Partial(Id("pl91"), Id("pl92")), Nuts.Concord(Id("pl12"), new(2017, 1, 1), new(2020, 1, 1)).Exactness);
        Assert.Equal(Exactness.Partial(Id("pl92")), Nuts.Concord(Id("pl91"), new(2020, 1, 1), new(2017, 1, 1)).Exactness);
    }

    [Fact]
    public void RecodedRegionIsTheSameLand()
    {
        Assert.Equal("nuts-2016:FRC1", Assert.Single(Nuts.Find(DivisionCode.Parse("nuts-2013:FR26"), new(2020, 1, 1)).Successors).Code!.Text);
        Assert.Equal(Exactness.Exact, Nuts.Concord(Id("bourgogne"), new(2020, 1, 1), new(2017, 1, 1)).Exactness);
        Assert.Equal(["bourgogne", "franche-comte"], Ids(Nuts.DescendantsOf(Id("frc"), new(2020, 1, 1))));
        Assert.Equal("zhejiang", Nuts.Find(DivisionCode.Parse("iso-3166-2:CN-ZJ"), new(2020, 1, 1)).Get().Id.Text);
        Assert.Contains("浙江省 iso-3166-2:CN-ZJ", Nuts.Find(DivisionCode.Parse("iso-3166-2:CN-33"), new(2020, 1, 1)).Explain(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("(Commission Regulation (EU) 2016/2066)", Nuts.LifeOf(Id("bourgogne")).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void MergedRegionsAreAddedAndNotTakenApart()
    {
        // Regions of France by Law 2015-29: from 2016-01-01 Bourgogne and Franche-Comté are one.
        var regions = new DivisionRegistry(
            [
                Of("bourgogne", "insee:26", "Bourgogne", null, "2016-01-01", null), Of("franche-comte", "insee:43", "Franche-Comté", null, "2016-01-01", null),
                Of("bfc", "insee:27", "Bourgogne-Franche-Comté", "2016-01-01", null, null),
            ],
            [Change("2016-01-01 Merge bourgogne+franche-comte > bfc")]);
        Assert.Equal(Exactness.Exact, regions.Concord(Id("bourgogne"), new(2015, 1, 1), new(2017, 1, 1)).Exactness);
        Assert.Equal(Exactness.Irreversible, regions.Concord(Id("bfc"), new(2017, 1, 1), new(2015, 1, 1)).Exactness);
        Assert.Equal(["bourgogne", "franche-comte"], Ids(regions.Predecessors(Id("bfc"), new(2015, 1, 1), new(2017, 1, 1))));
    }

    private static AdministrativeUnit Of(string id, string code, string name, string? from, string? until, string? parent) => AdministrativeUnit.Of(Id(id), Line(code, name, from, until, parent));

    private static DivisionVersion Line(string code, string name, string? from, string? until, string? parent) => new()
    {
        Code = DivisionCode.Parse(code),
        Name = new(name),
        Level = AdministrativeLevel.Province,
        Validity = new(from is null ? null : Day(from), until is null ? null : Day(until)),
        Parent = parent is null ? null : Id(parent),
    };
}
