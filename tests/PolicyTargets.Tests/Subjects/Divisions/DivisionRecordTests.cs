using NodaTime;
using PolicyTargets.Tests.Laws;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>The small records: codes, versions, shares, cases.</summary>
public sealed class DivisionRecordTests
{
    [Theory]
    [InlineData("330000", AdministrativeLevel.Province, "GB/T 2260")]
    [InlineData("330200", AdministrativeLevel.Prefecture, "GB/T 2260")]
    [InlineData("330212", AdministrativeLevel.County, "GB/T 2260")]
    [InlineData("330212001", AdministrativeLevel.Township, "GB/T 2260")]
    [InlineData("330212000", AdministrativeLevel.Township, "GB/T 2260")]
    [InlineData("330212001001", AdministrativeLevel.Village, "GB/T 2260")]
    [InlineData("nuts-2021:DE21", null, "nuts-2021")]
    [InlineData("iso-3166-2:CN-ZJ", null, "iso-3166-2")]
    [InlineData("2021:330000", null, "2021")]
    public void LevelAndSchemeOfACode(string text, AdministrativeLevel? level, string scheme)
    {
        var code = DivisionCode.Parse(text);
        Assert.Equal((level, scheme, text), (code.Level, code.Scheme, code.ToString()));
        Assert.Equal(code, DivisionCode.Parse(code.ToString()));
    }

    [Theory]
    [InlineData(":DE21")]
    [InlineData("nuts:")]
    [InlineData("NUTS:DE21")]
    [InlineData("nuts:DE:21")]
    [InlineData("nuts: DE21")]
    [InlineData("nuts:DE21\n")]
    [InlineData("nuts:DE_21")]
    [InlineData("núts:DE21")]
    [InlineData("nuts:ДЕ21")]
    [InlineData("330212\0")]
    public void HostileCodesAreRefused(string text)
    {
        Assert.False(DivisionCode.TryParse(text, out _));
        Assert.Throws<FormatException>(() => DivisionCode.Parse(text));
    }

    [Fact]
    public void PartsOfACodeHaveFortyCharactersAtMost()
    {
        string forty = new('a', 40);
        Assert.True(DivisionCode.TryParse($"{forty}:{forty}", out _));
        Assert.False(DivisionCode.TryParse($"{forty}a:{forty}", out _));
        Assert.False(DivisionCode.TryParse($"{forty}:{forty}a", out _));
    }

    [Fact]
    public void UnitTakesTheLastVersionAndStandsFromTheFirst()
    {
        AdministrativeUnit unit = Unit("a", "330283 甲市 1990-01-01 2016-09-14 p", "330213 乙区 2016-09-14 .. q");
        Assert.Equal(("乙区", "330213", "q", AdministrativeLevel.County), (unit.Name.Chinese, unit.Code!.Text, unit.Parent!.Text, unit.Level));
        Assert.Equal(new Validity(new(1990, 1, 1), null), unit.Validity);
        Assert.Null(unit.At(new(1989, 12, 31)));
        Assert.Equal("甲市", unit.At(new(1990, 1, 1))!.Name.Chinese);
        Assert.Equal("甲市", unit.At(new(2016, 9, 13))!.Name.Chinese);
        Assert.Equal("乙区", unit.At(new(2016, 9, 14))!.Name.Chinese);
        Assert.Throws<ArgumentException>(() => AdministrativeUnit.Of(Id("a"), []));
        Assert.Throws<ArgumentException>(() => Unit("a", "330213 乙区 2016-09-14 .. q", "330283 甲市 1990-01-01 2016-09-14 p"));
        Assert.Throws<ArgumentNullException>(() => AdministrativeUnit.Of(Id("a"), null!));
        Assert.Throws<ArgumentNullException>(() => AdministrativeUnit.Of(null!, Version("330213 乙区 .. .. q")));
        Assert.Throws<ArgumentOutOfRangeException>(() => Version("330213 乙区 .. .. q -1"));
    }

    [Fact]
    public void UnitWithoutVersionsStandsAsItIs()
    {
        var unit = new AdministrativeUnit { Id = Id("a"), Name = new("甲区"), Level = AdministrativeLevel.County, Code = DivisionCode.Parse("330201"), Parent = Id("p"), Validity = new(null, new(2000, 1, 1)) };
        Assert.Equal(Version("330201 甲区 .. 2000-01-01 p"), Assert.Single(unit.Life));
        Assert.Null(unit.At(new(2000, 1, 1)));
        Assert.Equal("330201 甲区 [.., 2000-01-01)", new DivisionRegistry([unit]).Find(Id("a"), new(1999, 12, 31))!.ToString());
    }

    [Fact]
    public void HostsOfAnArea()
    {
        var area = new FunctionalArea { Id = Id("zone"), Name = new("某高新区"), Host = Id("a") };
        Assert.Equal([new AreaHost(Id("a"))], area.Hosts);
        FunctionalArea two = area with { Hosts = [new(Id("a"), 0.6m), new(Id("b"), 0.40m)] };
        Assert.Null(two.Host);
        Assert.Equal(["a 0.6", "b 0.4"], two.Hosts.Select(host => host.ToString()));
        Assert.Empty((area with { Host = null }).Hosts);
        Assert.Equal(two, area with { Hosts = [new(Id("a"), 0.60m), new(Id("b"), 0.4m)] });
        Assert.Null(area.Counting);
    }

    [Theory]
    [InlineData(-0.001)]
    [InlineData(1.001)]
    public void SharesAreFromZeroToOne(double value)
    {
        decimal share = (decimal)value;
        Assert.Throws<ArgumentOutOfRangeException>(() => new AreaHost(Id("a"), share));
        Assert.Throws<ArgumentOutOfRangeException>(() => new AreaHost(Id("a")) with { Share = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => Weight("a", "b", share));
        Assert.Throws<ArgumentOutOfRangeException>(() => Weight("a", "b", 1) with { Share = share });
        Assert.Throws<ArgumentOutOfRangeException>(() => Exactness.Apportioned(WeightBasis.Area, share));
    }

    [Fact]
    public void WeightsNeedBothUnits()
    {
        Assert.Throws<ArgumentNullException>(() => new DivisionWeight(null!, Id("b"), WeightBasis.Area, 1));
        Assert.Throws<ArgumentNullException>(() => new DivisionWeight(Id("a"), null!, WeightBasis.Area, 1));
        Assert.Throws<ArgumentNullException>(() => new AreaHost(null!));
        Assert.Equal("a → b: 0.42 of Area", Weight("a", "b", 0.420m).ToString());
        Assert.Equal(Weight("a", "b", 0), Weight("a", "b", 0.00m));
    }

    [Fact]
    public void CasesOfExactness()
    {
        Assert.Equal("exact", Exactness.Exact.ToString());
        Assert.Equal("irreversible", Exactness.Irreversible.ToString());
        Assert.Equal("apportioned (Area, 0.42)", Exactness.Apportioned(WeightBasis.Area, 0.420m).ToString());
        Assert.Equal("partial (a, b)", Exactness.Partial(Id("a"), Id("b")).ToString());
        Assert.Equal("partial", Exactness.Partial().ToString());
        Assert.NotEqual(Exactness.Partial(Id("a")), Exactness.Partial());
        Assert.NotEqual(Exactness.Apportioned(WeightBasis.Area, 0.5m), Exactness.Apportioned(WeightBasis.Output, 0.5m));
        Assert.Throws<ArgumentNullException>(() => Exactness.Partial(null!));
    }

    [Fact]
    public void EqualityObeysTheLaws()
    {
        Gen<SubjectId> ids = Gen.Elements(Id("a"), Id("b"));
        Gen<decimal> shares = Gen.Choose(0, 4).Select(n => n / 4m);
        Gen<WeightBasis> bases = Gen.Elements(Enum.GetValues<WeightBasis>());
        ValueLaws.Equality(ids.SelectMany(_ => ids, (from, to) => (from, to)).SelectMany(_ => shares, (pair, share) => Weight(pair.from.Text, pair.to.Text, share)).ToArbitrary(), weight => Weight(weight.From.Text, weight.To.Text, weight.Share + 0.00m), (a, b) => a == b);
        ValueLaws.Equality(
            Gen.OneOf(Gen.Constant(Exactness.Exact), Gen.Constant(Exactness.Irreversible), bases.SelectMany(_ => shares, Exactness.Apportioned), ids.ListOf().Select(list => Exactness.Partial(list))).ToArbitrary(),
            exactness => exactness switch
            {
                ApportionedExactness given => Exactness.Apportioned(given.Basis, given.Share),
                PartialExactness given => Exactness.Partial(given.Missing.ToArray()),
                _ => exactness,
            },
            (a, b) => a == b);
        ValueLaws.Equality(
            Gen.Choose(0, 3).SelectMany(_ => Gen.Choose(1, 3), (boundary, day) => Version($"330201 甲区 2000-01-0{day} .. p {boundary}")).ToArbitrary(),
            version => version with { Name = new(version.Name.Chinese) },
            (a, b) => a == b);
        ValueLaws.Equality(
            ids.ListOf().Select(list => new DivisionChange { Id = "x", Kind = DivisionChangeKind.Merge, EffectiveOn = new(2000, 1, 1), Predecessors = [.. list] }).ToArbitrary(),
            change => change with { Predecessors = [.. change.Predecessors] },
            (a, b) => a == b);
    }

    [Fact]
    public void ChangesReadAsALine()
    {
        Assert.Equal("2016-09-14 Merge a + b → b", Change("2016-09-14 Merge a+b > b").ToString());
        Assert.Equal("2016-09-14 Establish → b", Change("2016-09-14 Establish > b").ToString());
        Assert.Equal("2016-09-14 Abolish a →", Change("2016-09-14 Abolish a >").ToString());
        Assert.Throws<ArgumentException>(() => Change("2016-09-14 Abolish a >") with { Id = " " });
        Assert.Throws<ArgumentException>(() => new DivisionRegistry([Unit("a", "330201 甲区 .. .. -"), Unit("a", "330202 乙区 .. .. -")]));
        Assert.Equal("0 divisions, 0 changes, 0 functional areas", DivisionRegistry.Empty.ToString());
    }
}
