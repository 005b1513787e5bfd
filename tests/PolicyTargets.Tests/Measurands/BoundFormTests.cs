using NodaTime;

namespace PolicyTargets.Tests.Measurands;

/// <summary>Bounds beyond ranges, and what is known beyond numbers: their sets, words and refusals.</summary>
public sealed class BoundFormTests
{
    private static readonly Bound Stretch = Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(5.5m));
    private static readonly LocalDate Day = new(2025, 6, 1);

    [Theory]
    [InlineData(Direction.Higher, "[5, ∞) %", "[5.5, ∞) %")]
    [InlineData(Direction.Lower, "(-∞, 5.5] %", "(-∞, 5] %")]
    [InlineData(Direction.None, "[5, 5.5] %", null)]
    public void FloorAndStretch_IsKeptFromTheEasyEndOn(Direction direction, string kept, string? stretch)
    {
        Assert.Equal((kept, kept), (Stretch.Inner(direction, null)?.ToString(), Stretch.Outer(direction, null)?.ToString()));
        Assert.Equal(stretch, ((FloorAndStretchBound)Stretch).Stretch(direction)?.ToString());
    }

    [Fact]
    public void FloorAndStretch_WithoutTwoNumbers_Throws()
    {
        Assert.Throws<ArgumentException>(() => new FloorAndStretchBound(QuantityRange.AtLeast(Quantity.Percent(5))));
        Assert.Throws<ArgumentException>(() => new FloorAndStretchBound(QuantityRange.AtMost(Quantity.Percent(5))));
        Assert.Throws<ArgumentException>(() => Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(3)));
    }

    [Fact]
    public void Assigned_BeforeItsRegistration_HasNoSets()
    {
        Bound bound = Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(3)), Day);
        Assert.Null(bound.KnownOn(Day.PlusDays(-1)).Unit);
        Assert.Equal(Bound.AtLeast(Quantity.Percent(3)), bound.KnownOn(Day));
        Assert.Equal(("[3, ∞) %", "[3, ∞) %", Unit.Percent), (bound.Inner(Direction.Higher, null)?.ToString(), bound.Outer(Direction.Higher, null)?.ToString(), bound.Unit));
    }

    [Fact]
    public void Assigned_NotRegistered_IsKeptAndBrokenNowhere()
    {
        Bound bound = Bound.Assigned("省");
        Assert.Equal((null, null, null), (bound.Inner(Direction.Higher, null), bound.Outer(Direction.Higher, null), bound.Unit));
        Assert.Equal(Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(3)), Day), ((AssignedBound)bound).Register(Bound.AtLeast(Quantity.Percent(3)), Day));
    }

    [Fact]
    public void ToString_SaysWhatIsPromised()
    {
        Assert.Equal("[5, 5.5] % (stretch)", Stretch.ToString());
        Assert.Equal("assigned by 省: not registered", Bound.Assigned("省").ToString());
        Assert.Equal("assigned by 省: [3, ∞) %", Bound.Assigned("省", Bound.AtLeast(Quantity.Percent(3))).ToString());
        Assert.Equal("取得新突破", Bound.Qualitative("取得新突破").ToString());
        Assert.Equal(("前列", "missing (Withdrawn)"), (Known.Stated("前列").ToString(), Known.Missing(MissingStatus.Withdrawn).ToString()));
    }

    [Fact]
    public void Words_HaveNoSetsAndNoUnit()
    {
        Bound bound = Bound.Qualitative("取得新突破");
        Assert.Equal((null, null, null), (bound.Inner(Direction.Higher, null), bound.Outer(Direction.Higher, null), bound.Unit));
        Assert.All(new[] { Known.Stated("前列"), Known.Missing(MissingStatus.NotCollected) }, known => Assert.Equal((null, null), (known.Unit, known.ToRange(tolerance: Tolerance.Relative(5)))));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData(null)]
    public void Words_Blank_Throw(string? text)
    {
        Assert.ThrowsAny<ArgumentException>(() => Bound.Qualitative(text!));
        Assert.ThrowsAny<ArgumentException>(() => Bound.Assigned(text!));
        Assert.ThrowsAny<ArgumentException>(() => Known.Stated(text!));
    }
}
