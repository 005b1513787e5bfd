using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>Printed words beside what is stored (TGT005). Source of the limits: Civil Code of the PRC, art. 1259.</summary>
public class HedgeTests
{
    [Theory]
    [InlineData("力争", Commitment.Strive, false)]
    [InlineData("力争", Commitment.Ensure, true)]
    [InlineData("努力争取", Commitment.Seek, false)] // not 力争
    [InlineData("大力争取", Commitment.Strive, true)]
    [InlineData("全力争创", Commitment.Seek, false)]
    [InlineData("确保……力争", Commitment.Ensure, true)] // two of them
    [InlineData("积极推动", Commitment.Promote, false)]
    [InlineData("加快推进", Commitment.Promote, false)]
    [InlineData("达到", Commitment.Firm, false)]
    [InlineData("确保", Commitment.Firm, true)]
    public void Commitment_IsWhatTheWordSays(string word, Commitment stored, bool contradicts) => Assert.Equal(contradicts, Hedges.Contradicts(word, stored));

    [Theory]
    [InlineData("以上", true, false, false)]
    [InlineData("不低于", true, false, false)]
    [InlineData("不得低于", true, false, false)]
    [InlineData("不能少于", true, false, false)]
    [InlineData("不小于", true, false, false)]
    [InlineData("突破", true, false, false)]
    [InlineData("逾", true, false, false)]
    [InlineData("超", true, false, false)]
    [InlineData("超3.75%", true, false, false)]
    [InlineData("破3%", true, false, false)]
    [InlineData("300余家", true, false, false)]
    [InlineData("300多家", true, false, false)]
    [InlineData("以内", false, true, false)]
    [InlineData("控制在……以内", false, true, false)]
    [InlineData("不突破", false, true, false)]
    [InlineData("不得超过", false, true, false)]
    [InlineData("未超过", false, true, false)]
    [InlineData("不大于", false, true, false)]
    [InlineData("不足", false, true, false)]
    [InlineData("左右", false, false, true)]
    [InlineData("大约", false, false, true)]
    [InlineData("约300家", false, false, true)]
    [InlineData("约束性", true, true, true)] // no hedge at all
    [InlineData("集约高效,达到", true, true, true)]
    [InlineData("以上……以内", false, false, false)] // two sides
    public void Bound_HasTheSideThatTheWordSays(string word, bool asFloor, bool asCeiling, bool asAround)
    {
        Quantity three = Quantity.Percent(3);

        Assert.Equal((asFloor, asCeiling, asAround), (!Hedges.Contradicts(word, Bound.AtLeast(three)), !Hedges.Contradicts(word, Bound.AtMost(three)), !Hedges.Contradicts(word, Bound.Approximately(three))));
    }

    /// <summary>下降13.5%以上 is at most -13.5 %, 前三以上 no worse than third.</summary>
    [Fact]
    public void Bound_OfAFallOrAPlace_IsNotHeldAgainstTheSide()
    {
        Assert.False(Hedges.Contradicts("下降13.5%以上", Bound.AtMost(Quantity.Percent(-13.5m))));
        Assert.False(Hedges.Contradicts("前三位以上", Bound.AtMost(Quantity.Rank(3))));
        Assert.True(Hedges.Contradicts("以上", Bound.AtMost(Quantity.Percent(13.5m))));
    }
}
