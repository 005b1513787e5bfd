using NodaTime;
using PolicyTargets.Messages;
using static PolicyTargets.Tests.Subjects.Divisions.Land;

namespace PolicyTargets.Tests.Subjects.Divisions;

/// <summary>Finding by code and by name; the units are made up but for their names.</summary>
public sealed class DivisionSearchTests
{
    private static readonly LocalDate Now = new(2024, 1, 1);

    private static readonly DivisionRegistry Registry = new(
        [
            Unit("jiangsu", "320000 江苏省/Jiangsu .. .. -"),
            Unit("nanjing", "320100 南京市/Nanjing .. .. jiangsu"),
            Unit("xuzhou", "320300 徐州市/Xuzhou .. .. jiangsu"),
            Unit("fujian", "350000 福建省/Fujian .. .. -"),
            Unit("fuzhou", "350100 福州市/Fuzhou .. .. fujian"),
            Unit("henan", "410000 河南省/Henan .. .. -"),
            Unit("kaifeng", "410200 开封市/Kaifeng .. .. henan"),
            Unit("gulou-xuzhou", "320302 鼓楼区/Gulou .. .. xuzhou"),
            Unit("gulou-nanjing", "320106 鼓楼区/Gulou .. 2013-02-20 nanjing 0", "320106 鼓楼区/Gulou 2013-02-20 .. nanjing 1"),
            Unit("gulou-fuzhou", "350102 鼓楼区/Gulou .. .. fuzhou"),
            Unit("gulou-kaifeng", "410204 鼓楼区/Gulou .. .. kaifeng"),
            Unit("zhejiang", "330000 浙江省/Zhejiang .. .. -"),
            Unit("ningbo", "330200 宁波市/Ningbo .. .. zhejiang"),
            Unit("old", "330299 甲县 1980-01-01 1990-01-01 ningbo"),
            Unit("new", "330299 乙县 2000-01-01 2010-01-01 ningbo", "330298 丙县 2010-01-01 .. ningbo"),
            Unit("first", "330297 丁县 2000-01-01 .. ningbo"),
            Unit("second", "330297 戊县 2005-01-01 .. ningbo"),
            Unit("moving", "320200 己市 .. 1997-03-14 jiangsu", "350900 己市 1997-03-14 .. fujian"),
            Unit("county", "330296 庚县 .. .. moving"),
            Unit("nameless", "- 辛县 .. .. ningbo"),
        ],
        [Change("1990-01-01 Merge old > ningbo")]);

    [Fact]
    public void NameIsFoundInChineseInEnglishAndByItsStem()
    {
        Assert.Equal("ningbo", Registry.Find("宁波市", Now).Get().Id.Text);
        Assert.Equal("ningbo", Registry.Find("Ningbo", Now).Get().Id.Text);
        Assert.Equal("ningbo", Registry.Find(" 宁波　", Now).Get().Id.Text);
        Assert.Equal("ningbo", Registry.Find("ningbo", Now).Get().Id.Text); // by its id, where nobody is called that
        Assert.Equal(DivisionAnswerState.Unknown, Registry.Find("NINGBO", Now).State);
        Assert.Equal(DivisionAnswerState.Unknown, Registry.Find("甲", Now).State); // a stem of one character says nothing
        Assert.Throws<ArgumentException>(() => Registry.Find(" ", Now));
    }

    [Fact]
    public void SharedNameIsNotGuessedAndParentTellsWhich()
    {
        DivisionAnswer answer = Registry.Find("鼓楼区", Now);
        Assert.Equal(DivisionAnswerState.Ambiguous, answer.State);
        Assert.Null(answer.Division);
        Assert.Equal(["gulou-nanjing", "gulou-xuzhou", "gulou-fuzhou", "gulou-kaifeng"], Ids(answer.Hits));
        Assert.Equal("2024-01-01有4个区划叫“鼓楼区”:鼓楼区 320106(南京市)、鼓楼区 320302(徐州市)、鼓楼区 350102(福州市)、鼓楼区 410204(开封市);请给出代码,或指明上级区划。", answer.Explain(Language.Chinese));
        Assert.Equal("On 2024-01-01 4 divisions are called '鼓楼区': Gulou 320106 (Nanjing), Gulou 320302 (Xuzhou), Gulou 350102 (Fuzhou), Gulou 410204 (Kaifeng); give a code, or say within which unit.", answer.ToString());
        Assert.Equal(answer.ToString(), Assert.Throws<KeyNotFoundException>(answer.Get).Message);
        Assert.Equal("gulou-kaifeng", Registry.Find("鼓楼区", Now, Id("kaifeng")).Get().Id.Text);
        Assert.Equal("gulou-kaifeng", Registry.Find("鼓楼", Now, Id("henan")).Get().Id.Text);
        Assert.Equal(["gulou-nanjing", "gulou-xuzhou"], Ids(Registry.Find("Gulou", Now, Id("jiangsu")).Hits));
    }

    [Fact]
    public void ParentIsThatOfTheDay()
    {
        Assert.Equal("county", Registry.Find("庚县", new(1990, 1, 1), Id("jiangsu")).Get().Id.Text);
        Assert.Equal(DivisionAnswerState.Unknown, Registry.Find("庚县", new(1990, 1, 1), Id("fujian")).State);
        Assert.Equal("county", Registry.Find("庚县", Now, Id("fujian")).Get().Id.Text);
    }

    [Fact]
    public void NameThatStandsElsewhereIsNotDenied()
    {
        DivisionAnswer answer = Registry.Find("鼓楼区", Now, Id("ningbo"));
        Assert.Equal(DivisionAnswerState.Unknown, answer.State);
        Assert.Equal("宁波市没有叫“鼓楼区”的下级区划;请核对名称,或不指明上级区划再查。", answer.Explain(Language.Chinese));
        Assert.Equal("There is no division '鼓楼区' within Ningbo; check the name, or search without a unit that it belongs to.", answer.Explain(Language.English));
        Assert.Contains("within nobody", Registry.Find("鼓楼区", Now, Id("nobody")).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("330200")]
    [InlineData("nuts-2021:DE21")]
    public void CodeAskedForAsAName_IsToldToBeOne(string code)
    {
        DivisionAnswer answer = Registry.Find(code, Now, Id("zhejiang"));
        Assert.Equal(DivisionAnswerState.Unknown, answer.State);
        Assert.Equal($"没有叫“{code}”的区划;这是代码,请按代码(DivisionCode)查找。", answer.Explain(Language.Chinese));
        Assert.Equal($"There is no division called '{code}'; that is a code: ask for it as one (DivisionCode).", answer.ToString());
    }

    [Theory]
    [InlineData("1979-12-31", DivisionAnswerState.NotYet, "old new")]
    [InlineData("1980-01-01", DivisionAnswerState.Found, "old")]
    [InlineData("1989-12-31", DivisionAnswerState.Found, "old")]
    [InlineData("1990-01-01", DivisionAnswerState.Retired, "old")]
    [InlineData("1999-12-31", DivisionAnswerState.Retired, "old")]
    [InlineData("2000-01-01", DivisionAnswerState.Found, "new")]
    [InlineData("2010-01-01", DivisionAnswerState.Retired, "new old")]
    public void ReusedCodeIsThatOfItsTime(string day, DivisionAnswerState state, string hits)
    {
        DivisionAnswer answer = Registry.Find(DivisionCode.Parse("330299"), Day(day));
        Assert.Equal(state, answer.State);
        Assert.Equal(hits, string.Join(' ', Ids(answer.Hits)));
    }

    [Fact]
    public void AbsenceIsExplained()
    {
        var code = DivisionCode.Parse("330299");
        Assert.Equal("“330299”(甲县 330299)自1990-01-01起停用;1995-05-05其地域属于宁波市 330200。", Registry.Find(code, new(1995, 5, 5)).Explain(Language.Chinese));
        Assert.Equal("'330299' (甲县 330299) has been out of use since 1990-01-01; on 1995-05-05 its land belongs to Ningbo 330200.", Registry.Find(code, new(1995, 5, 5)).ToString());
        Assert.Equal("“330299”(甲县 330299、乙县 330299)自1980-01-01起才启用,1970-01-01尚不存在。", Registry.Find(code, new(1970, 1, 1)).Explain(Language.Chinese));
        Assert.Equal("'330299' (甲县 330299, 乙县 330299) comes into use on 1980-01-01 only; on 1970-01-01 there was none.", Registry.Find(code, new(1970, 1, 1)).ToString());
        Assert.Equal("没有叫“999999”的区划;请核对代码或名称,或换一份区划表。", Registry.Find(DivisionCode.Parse("999999"), Now).Explain(Language.Chinese));
        Assert.Equal("There is no division '999999'; check the code or name, or use another table of divisions.", Registry.Find(DivisionCode.Parse("999999"), Now).ToString());
        Assert.Equal(["new", "ningbo"], Ids(Registry.Find(code, Now).Successors).Order(StringComparer.Ordinal));
        Assert.Empty(Registry.Find(code, new(1985, 1, 1)).Successors);
    }

    [Fact]
    public void CodeOfTwoUnitsIsAFaultOfTheTable()
    {
        DivisionAnswer answer = Registry.Find(DivisionCode.Parse("330297"), Now);
        Assert.Equal(DivisionAnswerState.Ambiguous, answer.State);
        Assert.Equal("On 2024-01-01 2 divisions bear the code '330297': 丁县 330297 (Ningbo), 戊县 330297 (Ningbo); a code belongs to one at a time: mend the table.", answer.ToString());
        Assert.Equal("2024-01-01有2个区划使用代码“330297”:丁县 330297(宁波市)、戊县 330297(宁波市);同一时间一个代码只属于一个区划,请更正区划表。", answer.Explain(Language.Chinese));
    }

    [Fact]
    public void HostileNameIsQuotedAsItIs()
    {
        foreach (string name in new[] { "{date}", "{0}", "a\0b", new string('区', 5000), "🙂区", "'; --", "<b>" })
        {
            Assert.Contains($"'{name}'", Registry.Find(name, Now).ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void UnitWhoseVersionsOverlapIsFoundOnce()
    {
        var registry = new DivisionRegistry([Unit("a", "330201 甲区 2000-01-01 2011-01-01 p", "330201 乙区 2010-01-01 .. q"), Unit("p", "330100 丙市 .. .. -"), Unit("q", "330200 丁市 .. .. -")]);
        Assert.Equal("乙区", registry.Find(DivisionCode.Parse("330201"), new(2010, 6, 1)).Get().Name.Chinese);
        Assert.Empty(registry.ChildrenOf(Id("p"), new(2010, 6, 1)));
        Assert.Single(registry.ChildrenOf(Id("q"), new(2010, 6, 1)));
    }

    [Fact]
    public void CirclesOfParentsEnd()
    {
        var registry = new DivisionRegistry([Unit("a", "330201 甲区 .. .. b"), Unit("b", "330202 乙区 .. .. c"), Unit("c", "330203 丙区 .. .. a"), Unit("d", "330204 丁区 .. .. d"), Unit("e", "330205 戊区 .. .. nobody")]);
        Assert.Equal(["b", "c"], Ids(registry.AncestorsOf(Id("a"), Now)));
        Assert.Equal(["c", "b"], Ids(registry.DescendantsOf(Id("a"), Now)));
        Assert.Empty(registry.AncestorsOf(Id("d"), Now));
        Assert.Empty(registry.DescendantsOf(Id("d"), Now));
        Assert.Empty(registry.AncestorsOf(Id("e"), Now));
        Assert.Equal("a", registry.Find("甲区", Now, Id("c")).Get().Id.Text);
        Assert.Equal(["e"], Ids(registry.ChildrenOf(Id("nobody"), Now)));
    }

    [Fact]
    public void AreasAreNoOnesChildAndNoOnesParent()
    {
        var zone = new FunctionalArea { Id = Id("zone"), Name = new("宁波国家高新区"), Host = Id("ningbo") };
        var registry = new DivisionRegistry(Registry, areas: [zone]);
        Assert.Equal([zone], registry.AreasOf(Id("ningbo")));
        Assert.Empty(registry.AreasOf(Id("zone")));
        Assert.DoesNotContain("zone", Ids(registry.DescendantsOf(Id("zhejiang"), Now)));
        Assert.Null(registry.Find(Id("zone"), Now));
        Assert.Equal(DivisionAnswerState.Unknown, registry.Find("宁波国家高新区", Now).State);
        Assert.Empty(registry.AncestorsOf(Id("zone"), Now));
    }
}
