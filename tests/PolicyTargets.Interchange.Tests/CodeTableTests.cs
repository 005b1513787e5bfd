namespace PolicyTargets.Interchange.Tests;

/// <summary>Units and changes that are made of codes with years and successors, rule by rule.</summary>
public sealed class CodeTableTests
{
    [Fact]
    public void RowsThatFollowEachOther_AreOneUnit_WithAnotherKind()
    {
        DivisionRegistry registry = Tables.Registry("330283,浙江省,南市,奉化市,县级,弃用,1988,2016,330213", "330213,浙江省,南市,奉化区,县级,在用,2016,,");
        AdministrativeUnit unit = registry.Unit("cn-330283-1988");

        Assert.Equal(["330283 奉化市 [1988-01-01, 2016-01-01)", "330213 奉化区 [2016-01-01, ..)"], unit.Versions.Select(version => version.ToString()));
        Assert.Equal([DivisionKind.CountyLevelCity, DivisionKind.District], unit.Versions.Select(version => version.Kind));
        Assert.Equal(["1988 Establish → 330283-1988", "2016 KindChange 330283-1988 → 330283-1988"], registry.Story());
        Assert.All(registry.Changes, change => Assert.True(change.IsEffectiveOnEstimated));
        Assert.Equal(Exactness.Exact, registry.Concord(unit.Id, Tables.Day(2010), Tables.Day(2020)).Exactness);
        Assert.Equal("0 0", registry.Boundaries("cn-330283-1988"));
    }

    [Theory]
    [InlineData("330223,浙江省,南市,余姚县,县级,弃用,1981,1985,330219", "330219,浙江省,南市,余姚县,县级,在用,1985,,", "Recode")]
    [InlineData("330206,浙江省,南市,滨海区,县级,变更,1981,1987,330206", "330206,浙江省,南市,北仑区,县级,在用,1987,,", "Rename")]
    [InlineData("330223,浙江省,南市,余姚县,县级,弃用,1981,1985,330219", "330219,浙江省,南市,姚县,县级,在用,1985,,", "Rename")]
    [InlineData("330223,浙江省,南市,余姚县,县级,弃用,1981,1985,330123", "330123,浙江省,北市,余姚县,县级,在用,1985,,", "ParentChange")]
    [InlineData("330223,浙江省,南市,日照市,县级,弃用,1981,1989,331100", "331100,浙江省,日照市,日照市,地级,在用,1989,,", "KindChange ParentChange")]
    public void KindOfAChange_IsThatOfWhatDiffers(string before, string after, string kinds) =>
        Assert.Equal(kinds.Split(' '), Tables.Registry(before, after).Changes.Select(change => change.Kind.ToString()));

    [Fact]
    public void SeveralInOne_AreMerged()
    {
        DivisionRegistry registry = Tables.Registry(
            "330110,浙江省,北市,燕山区,县级,弃用,1981,1986,330111", "330125,浙江省,北市,房山县,县级,弃用,1981,1986,330111", "330111,浙江省,北市,房山区,县级,在用,1986,,");

        Assert.Equal(["1986 Merge 330110-1981 + 330125-1981 → 330111-1986"], registry.Story());
        Assert.Equal(["cn-330111-1986"], registry.Unit("cn-330110-1981").Successors.Select(id => id.Text));
        Assert.Equal("0", registry.Boundaries("cn-330100-1981"));
    }

    [Fact]
    public void OneInAStandingOne_IsMergedWithIt()
    {
        DivisionRegistry registry = Tables.Registry("330204,浙江省,南市,江东区,县级,弃用,1981,2016,330212", "330212,浙江省,南市,鄞州区,县级,在用,1981,,");

        Assert.Equal(["2016 Merge 330204-1981 + 330212-1981 → 330212-1981"], registry.Story());
        Assert.Equal("0 1", registry.Boundaries("cn-330212-1981"));
        Assert.Equal("0", registry.Boundaries("cn-330200-1981"));
        Assert.Equal(["cn-330212-1981"], registry.Find(DivisionCode.Parse("330204"), Tables.Day(2020)).Successors.Select(division => division.Id.Text));
    }

    [Fact]
    public void OneInOneThatKeepsItsCode_IsMergedWithIt()
    {
        DivisionRegistry registry = Tables.Registry(
            "330212,浙江省,南市,马山区,县级,弃用,1981,2000,330211", "330211,浙江省,南市,郊区,县级,变更,1981,2000,330211", "330211,浙江省,南市,滨湖区,县级,在用,2000,,");

        Assert.Equal(["2000 Merge 330212-1981 + 330211-1981 → 330211-1981", "2000 Rename 330211-1981 → 330211-1981"], registry.Story());
        Assert.Equal("0 1", registry.Boundaries("cn-330211-1981"));
    }

    [Fact]
    public void OneInSeveralNewOnes_IsSplit()
    {
        DivisionRegistry registry = Tables.Registry(
            "330221,浙江省,南市,镇海县,县级,弃用,1981,1985,330206;330211", "330206,浙江省,南市,滨海区,县级,在用,1985,,", "330211,浙江省,南市,镇海区,县级,在用,1985,,");

        Assert.Equal(["1985 Split 330221-1981 → 330206-1985 + 330211-1985"], registry.Story());
        Assert.Equal(Tables.Day(1985), registry.Unit("cn-330221-1981").Validity.Until);
    }

    [Fact]
    public void OneInSeveralStandingOnes_IsAbolished()
    {
        DivisionRegistry registry = Tables.Registry(
            "330221,浙江省,南市,郊区,县级,弃用,1981,1985,330206;330211", "330206,浙江省,南市,东区,县级,在用,1981,,", "330211,浙江省,南市,西区,县级,在用,1981,,");

        Assert.Equal(["1985 Abolish 330221-1981 → 330206-1981 + 330211-1981"], registry.Story());
        Assert.Equal(("0 1", "0 1"), (registry.Boundaries("cn-330206-1981"), registry.Boundaries("cn-330211-1981")));
    }

    [Fact]
    public void OneThatKeepsItsCode_GoesOn_WhileItsPartsLeave()
    {
        DivisionRegistry registry = Tables.Registry(
            "330211,浙江省,南市,郊区,县级,变更,1981,2002,330211;330206;330207", "330211,浙江省,南市,包河区,县级,在用,2002,,", "330206,浙江省,南市,东区,县级,在用,1981,,", "330207,浙江省,南市,新区,县级,在用,2002,,");

        Assert.Equal(["2002 Rename 330211-1981 → 330211-1981", "2002 Split 330211-1981 → 330211-1981 + 330206-1981 + 330207-2002"], registry.Story());
        Assert.Equal(("0 1", "0 1", "0"), (registry.Boundaries("cn-330211-1981"), registry.Boundaries("cn-330206-1981"), registry.Boundaries("cn-330207-2002")));
    }

    [Fact]
    public void DatedSuccessor_IsAPartialTransfer_ThatRaisesBothBoundaries()
    {
        DivisionRegistry registry = Tables.Registry("330212,浙江省,南市,鄞州区,县级,在用,1981,,330203[2016]", "330203,浙江省,南市,海曙区,县级,在用,1981,,");

        Assert.Equal(["2016 PartialTransfer 330212-1981 → 330203-1981"], registry.Story());
        Assert.Equal(("0 1", "0 1"), (registry.Boundaries("cn-330212-1981"), registry.Boundaries("cn-330203-1981")));
        Assert.IsType<PartialExactness>(registry.Concord(SubjectId.Parse("cn-330212-1981"), Tables.Day(2015), Tables.Day(2017)).Exactness);
    }

    [Fact]
    public void DatedSuccessorsThatBeginThen_AreEstablishedFromAllGivers()
    {
        DivisionRegistry registry = Tables.Registry(
            "330106,浙江省,北市,甲区,县级,在用,1981,,330116[2005]", "330111,浙江省,北市,乙区,县级,在用,1981,,330116[2005]", "330116,浙江省,北市,丙区,县级,在用,2005,,");

        Assert.Equal(["2005 Establish 330106-1981 + 330111-1981 → 330116-2005"], registry.Story());
        Assert.Equal("0 1", registry.Boundaries("cn-330111-1981"));
    }

    [Fact]
    public void TransferAcrossPrefectures_ChangesTheLandOfBoth_AndNotOfTheProvince()
    {
        DivisionRegistry registry = Tables.Registry("330106,浙江省,北市,甲区,县级,在用,1981,,330212[2005]", "330212,浙江省,南市,乙区,县级,在用,1981,,");

        Assert.Equal(("0 1", "0 1", "0"), (registry.Boundaries("cn-330100-1981"), registry.Boundaries("cn-330200-1981"), registry.Boundaries("cn-330000-1981")));
    }

    [Fact]
    public void PrefectureWithoutSuccessor_IsAbolished_AndItsCountiesGetAnotherParent()
    {
        DivisionRegistry registry = Tables.Registry(
            "332200,浙江省,宁波地区,宁波地区,地级,弃用,1981,1983,", "332222,浙江省,宁波地区,余姚县,县级,弃用,1981,1983,330223", "330223,浙江省,南市,余姚县,县级,在用,1983,,");

        Assert.Equal(["1983 Abolish 332200-1981 →", "1983 ParentChange 332222-1981 → 332222-1981"], registry.Story());
        Assert.Equal(["cn-332200-1981", "cn-330200-1981"], registry.Unit("cn-332222-1981").Versions.Select(version => version.Parent!.Text));
        Assert.Equal("0 1", registry.Boundaries("cn-330200-1981"));
        Assert.Equal(["cn-330200-1981"], registry.Successors(SubjectId.Parse("cn-332200-1981"), Tables.Day(1982), Tables.Day(1990)).Select(division => division.Id.Text));
    }

    [Fact]
    public void ParentThatBecomesAnotherUnit_CutsTheVersion()
    {
        DivisionRegistry registry = Tables.Registry(
            "330300,浙江省,沙市,沙市,地级,弃用,1981,1994,330500", "330400,浙江省,荆地区,荆地区,地级,弃用,1981,1994,330500", "330500,浙江省,沙市,沙市,地级,在用,1994,,", "330321,浙江省,沙市,江陵县,县级,在用,1981,,");

        Assert.Equal(["cn-330300-1981", "cn-330500-1994"], registry.Unit("cn-330321-1981").Versions.Select(version => version.Parent!.Text));
        Assert.Equal(["1994 Merge 330300-1981 + 330400-1981 → 330500-1994", "1994 ParentChange 330321-1981 → 330321-1981"], registry.Story());
    }

    [Fact]
    public void CountyOfTheProvince_IsItsChild_AndDirect()
    {
        DivisionRegistry registry = Tables.Registry(
            "339001,浙江省,直辖,余姚市,县级,在用,1986,,", "310000,上海市,,上海市,省级,在用,1981,,", "310101,上海市,直辖,黄浦区,县级,在用,1981,,");

        DivisionVersion yuyao = registry.Unit("cn-339001-1986").Versions[0];
        DivisionVersion huangpu = registry.Unit("cn-310101-1981").Versions[0];
        Assert.Equal(("cn-330000-1981", ParentRelation.Direct, DivisionKind.CountyLevelCity), (yuyao.Parent!.Text, yuyao.Relation, yuyao.Kind));
        Assert.Equal(("cn-310000-1981", ParentRelation.Subordinate, DivisionKind.District), (huangpu.Parent!.Text, huangpu.Relation, huangpu.Kind));
        Assert.Equal(DivisionKind.Municipality, registry.Unit("cn-310000-1981").Versions[0].Kind);
    }

    [Fact]
    public void LandWithinTheGiver_DoesNotLeaveIt()
    {
        DivisionRegistry registry = Tables.Registry("650000,新疆维吾尔自治区,,新疆维吾尔自治区,省级,在用,1981,,659002[2002]", "659002,新疆维吾尔自治区,直辖,阿拉尔市,县级,在用,2002,,");

        Assert.Equal(["2002 Establish 650000-1981 → 659002-2002"], registry.Story());
        Assert.Equal("0", registry.Boundaries("cn-650000-1981"));
        Assert.Equal(Exactness.Exact, registry.Concord(SubjectId.Parse("cn-650000-1981"), Tables.Day(2001), Tables.Day(2003)).Exactness);
    }

    [Fact]
    public void ProvinceThatLosesAPrefecture_HasOtherLand()
    {
        DivisionRegistry registry = Tables.Registry(
            "500000,重庆市,,重庆市,省级,在用,1997,,", "330300,浙江省,重庆市,重庆市,地级,弃用,1981,1997,", "330321,浙江省,重庆市,巴县,县级,弃用,1981,1997,500221", "500221,重庆市,直辖,巴县,县级,在用,1997,,");

        Assert.Equal("0 1", registry.Boundaries("cn-330000-1981"));
        Assert.IsType<PartialExactness>(registry.Concord(SubjectId.Parse("cn-330000-1981"), Tables.Day(1996), Tables.Day(1998)).Exactness);
        Assert.Equal(["cn-500000-1997"], registry.Successors(SubjectId.Parse("cn-330300-1981"), Tables.Day(1996), Tables.Day(1998)).Select(division => division.Id.Text));
    }

    [Theory]
    [InlineData("北市", "大自治县", DivisionKind.AutonomousCounty)]
    [InlineData("北市", "城区", DivisionKind.District)]
    [InlineData("北市", "北林区", DivisionKind.District)]
    [InlineData("北市", "六枝特区", DivisionKind.SpecialDistrict)]
    [InlineData("直辖", "神农架林区", DivisionKind.SpecialDistrict)]
    [InlineData("北市", "莫力达瓦达斡尔族自治旗", DivisionKind.AutonomousBanner)]
    [InlineData("北市", "土默特左旗", DivisionKind.Banner)]
    [InlineData("直辖", "白沙区", null)]
    [InlineData("直辖", "南沙群岛", null)]
    public void Kind_IsGivenWhereItIsSure(string prefecture, string name, DivisionKind? kind) =>
        Assert.Equal(kind, Tables.Registry($"330150,浙江省,{prefecture},{name},县级,在用,1981,,").Unit("cn-330150-1981").Versions[0].Kind);
}
