using PolicyTargets.Messages;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>The lives that the codes of Ningbo and Hangzhou tell: GB/T 2260 by year, and State Council, 国函〔2016〕158号. Days are the first of the year where only the year is known.</summary>
public sealed class DivisionLifeTests
{
    private static readonly DivisionRegistry Zhejiang = new(
        [
            Unit("zhejiang", "330000 浙江省 .. .. -"),
            Unit("ningbo-area", "332200 宁波地区 .. 1983-01-01 zhejiang"),
            Unit("ningbo", "330200 宁波市 .. 1983-01-01 zhejiang 0", "330200 宁波市 1983-01-01 1986-01-01 zhejiang 1", "330200 宁波市 1986-01-01 1990-01-01 zhejiang 2", "330200 宁波市 1990-01-01 .. zhejiang 3"),
            Unit("yuyao", "332222 余姚县 .. 1983-01-01 ningbo-area", "330223 余姚县 1983-01-01 1985-01-01 ningbo", "330219 余姚县 1985-01-01 1986-01-01 ningbo", "339001 余姚市 1986-01-01 1990-01-01 zhejiang", "330281 余姚市 1990-01-01 .. ningbo"),
            Unit("zhenhai-county", "332221 镇海县 .. 1983-01-01 ningbo-area", "330221 镇海县 1983-01-01 1985-01-01 ningbo"),
            Unit("zhenhai", "330211 镇海区 1985-01-01 .. ningbo"),
            Unit("beilun", "330206 滨海区 1985-01-01 1987-01-01 ningbo", "330206 北仑区 1987-01-01 .. ningbo"),
            Unit("yinzhou", "332225 鄞县 .. 1983-01-01 ningbo-area", "330227 鄞县 1983-01-01 2002-01-01 ningbo", "330212 鄞州区 2002-01-01 .. ningbo"),
        ],
        [
            Change("1983-01-01 Merge ningbo-area+ningbo > ningbo"),
            Change("1983-01-01 ParentChange yuyao > yuyao"),
            Change("1985-01-01 Split zhenhai-county > zhenhai+beilun"),
            Change("1985-01-01 Recode yuyao > yuyao"),
            Change("1986-01-01 KindChange yuyao > yuyao") with { IsEffectiveOnEstimated = true, Source = new(new() { Id = "act", Title = "设立余姚市的批复" }, "") },
            Change("1987-01-01 Rename beilun > beilun"),
            Change("1990-01-01 ParentChange yuyao > yuyao"),
            Change("2002-01-01 KindChange yinzhou > yinzhou"),
        ]);

    [Fact]
    public void YuyaoKeepsItsIdentityThroughFiveCodes()
    {
        DivisionAnswer answer = Zhejiang.Find(DivisionCode.Parse("332222"), new(2024, 1, 1));
        Assert.Equal(["330281"], answer.Successors.Select(successor => successor.Code!.Text));
        Assert.Equal(Exactness.Exact, Zhejiang.Concord(Id("yuyao"), new(1982, 1, 1), new(2024, 1, 1)).Exactness);
        Assert.Equal(Exactness.Exact, Zhejiang.Concord(Id("yuyao"), new(2024, 1, 1), new(1982, 1, 1)).Exactness);
    }

    [Theory]
    [InlineData("1985-12-31", "ningbo zhejiang")]
    [InlineData("1986-01-01", "zhejiang")]
    [InlineData("1989-12-31", "zhejiang")]
    [InlineData("1990-01-01", "ningbo zhejiang")]
    public void YuyaoBelongedToTheProvinceForFourYears(string day, string above)
    {
        Assert.Equal(above, string.Join(' ', Ids(Zhejiang.AncestorsOf(Id("yuyao"), Day(day)))));
        Assert.Equal(above.StartsWith("ningbo", StringComparison.Ordinal), Ids(Zhejiang.ChildrenOf(Id("ningbo"), Day(day))).Contains("yuyao"));
        Assert.Single(Zhejiang.DescendantsOf(Id("zhejiang"), Day(day)), division => division.Id == Id("yuyao"));
    }

    [Fact]
    public void CityThatLosesACountyIsNotTheSameLand()
    {
        Assert.Equal(Exactness.Partial(Id("ningbo")), Zhejiang.Concord(Id("ningbo"), new(1985, 6, 1), new(1987, 1, 1)).Exactness); // the county became a city: a KindChange, yet it left
        Assert.Equal(Exactness.Irreversible, Zhejiang.Concord(Id("ningbo"), new(1995, 1, 1), new(1988, 1, 1)).Exactness); // and its return brought land that nobody at the city's level gave
        Assert.Equal(Exactness.Exact, Zhejiang.Concord(Id("ningbo"), new(1990, 1, 1), new(2024, 1, 1)).Exactness);
        Assert.Equal(Exactness.Exact, Zhejiang.Concord(Id("ningbo-area"), new(1982, 1, 1), new(1984, 1, 1)).Exactness);
        Assert.Equal(Exactness.Irreversible, Zhejiang.Concord(Id("ningbo"), new(1984, 1, 1), new(1982, 1, 1)).Exactness);
        Assert.Equal(Exactness.Exact, Zhejiang.Concord(Id("zhejiang"), new(2024, 1, 1), new(1980, 1, 1)).Exactness);
    }

    [Fact]
    public void SplitCountyHasTwoSuccessorsAndTheyOnePredecessor()
    {
        Assert.Equal(["beilun", "zhenhai"], Ids(Zhejiang.Successors(Id("zhenhai-county"), new(1982, 1, 1), new(2024, 1, 1))));
        Assert.Equal(["zhenhai-county"], Ids(Zhejiang.Predecessors(Id("beilun"), new(1982, 1, 1), new(2024, 1, 1))));
        Assert.Empty(Zhejiang.Successors(Id("beilun"), new(1982, 1, 1), new(2024, 1, 1)));
        Assert.Throws<KeyNotFoundException>(() => Zhejiang.Successors(Id("nobody"), new(1982, 1, 1), new(2024, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Zhejiang.Successors(Id("beilun"), new(2024, 1, 1), new(1982, 1, 1)));
        Assert.Equal("北仑区", Zhejiang.Find(DivisionCode.Parse("330206"), new(1987, 1, 1)).Get().Name.Chinese);
        Assert.Equal("滨海区", Zhejiang.Find(DivisionCode.Parse("330206"), new(1986, 12, 31)).Get().Name.Chinese);
        Assert.Equal("鄞州区", Assert.Single(Zhejiang.Find("鄞县", new(2024, 1, 1)).Successors).Name.Chinese);
    }

    [Fact]
    public void LifeIsToldInBothLanguages()
    {
        DivisionLife life = Zhejiang.LifeOf(Id("yuyao"));
        Assert.Equal(
            """
            .. – 1983-01-01 余姚县 332222,属宁波地区
            1983-01-01 隶属变更:余姚县 332222 → 余姚县 330223
            1983-01-01 – 1985-01-01 余姚县 330223,属宁波市
            1985-01-01 代码变更:余姚县 330223 → 余姚县 330219
            1985-01-01 – 1986-01-01 余姚县 330219,属宁波市
            1986-01-01? 建制变更:余姚县 330219 → 余姚市 339001(设立余姚市的批复)
            1986-01-01 – 1990-01-01 余姚市 339001,属浙江省
            1990-01-01 隶属变更:余姚市 339001 → 余姚市 330281
            1990-01-01 – .. 余姚市 330281,属宁波市
            """.ReplaceLineEndings("\n"),
            life.ToText(Language.Chinese));
        Assert.Equal(".. – .. 浙江省 330000", Zhejiang.LifeOf(Id("zhejiang")).ToString());
        Assert.Equal("1985-01-01 split: 镇海县 330221 → 镇海区 330211 + 滨海区 330206", Zhejiang.LifeOf(Id("zhenhai")).ToString().Split('\n')[0]);
        Assert.Equal([Id("zhenhai-county")], Zhejiang.LifeOf(Id("zhenhai")).Predecessors);
        Assert.Equal([Id("zhenhai"), Id("beilun")], Zhejiang.LifeOf(Id("zhenhai-county")).Successors);
        Assert.Equal(life, Zhejiang.LifeOf(Id("yuyao")));
        Assert.Throws<KeyNotFoundException>(() => Zhejiang.LifeOf(Id("nobody")));
    }

    [Fact]
    public void Hangzhou2021()
    {
        var registry = new DivisionRegistry(
            [
                Unit("hangzhou", "330100 杭州市 .. .. zhejiang"),
                Unit("shangcheng", "330102 上城区 .. 2021-04-09 hangzhou 0", "330102 上城区 2021-04-09 .. hangzhou 1"),
                Unit("xiacheng", "330103 下城区 .. 2021-04-09 hangzhou"),
                Unit("jianggan", "330104 江干区 .. 2021-04-09 hangzhou"),
                Unit("gongshu", "330105 拱墅区 .. 2021-04-09 hangzhou 0", "330105 拱墅区 2021-04-09 .. hangzhou 1"),
                Unit("yuhang", "330110 余杭区 .. 2021-04-09 hangzhou 0", "330110 余杭区 2021-04-09 .. hangzhou 1"),
                Unit("linping", "330113 临平区 2021-04-09 .. hangzhou"),
                Unit("qiantang", "330114 钱塘区 2021-04-09 .. hangzhou"),
                Unit("xiaoshan", "330109 萧山区 .. 2021-04-09 hangzhou 0", "330109 萧山区 2021-04-09 .. hangzhou 1"),
            ],
            [
                Change("2021-04-09 Merge xiacheng+gongshu > gongshu"),
                Change("2021-04-09 Abolish jianggan > shangcheng+qiantang"),
                Change("2021-04-09 Establish yuhang > linping"),
                Change("2021-04-09 Establish jianggan+xiaoshan > qiantang"),
            ]);
        Assert.Equal(["gongshu"], Ids(registry.Find(DivisionCode.Parse("330103"), new(2024, 1, 1)).Successors));
        Assert.Equal(["shangcheng", "qiantang"], Ids(registry.Find(DivisionCode.Parse("330104"), new(2024, 1, 1)).Successors));
        Assert.Equal(Exactness.Exact, registry.Concord(Id("xiacheng"), new(2020, 1, 1), new(2022, 1, 1)).Exactness);
        Assert.Equal(Exactness.Partial(Id("qiantang"), Id("shangcheng")), registry.Concord(Id("jianggan"), new(2020, 1, 1), new(2022, 1, 1)).Exactness);
        Assert.Equal(Exactness.Partial(Id("yuhang")), registry.Concord(Id("linping"), new(2022, 1, 1), new(2020, 1, 1)).Exactness);
        Assert.Equal(["jianggan", "xiaoshan"], Ids(registry.Predecessors(Id("qiantang"), new(2020, 1, 1), new(2022, 1, 1))));
        Assert.Equal(Exactness.Exact, registry.Concord(Id("hangzhou"), new(2020, 1, 1), new(2022, 1, 1)).Exactness);
    }
}
