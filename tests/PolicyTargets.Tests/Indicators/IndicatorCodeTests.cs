using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Indicators;

public sealed class IndicatorCodeTests : IdentifierTests<IndicatorCode>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", IndicatorCode.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(IndicatorCode.TryParse("a-1", out IndicatorCode? result));
        Assert.Equal(IndicatorCode.Parse("a-1"), result);
    }

    private protected override bool AreEqual(IndicatorCode left, IndicatorCode right) => left == right;
}
