using PolicyTargets.Instruments;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Instruments;

public sealed class RuleCodeTests : IdentifierTests<RuleCode>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", RuleCode.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(RuleCode.TryParse("a-1", out RuleCode? result));
        Assert.Equal(RuleCode.Parse("a-1"), result);
    }

    private protected override bool AreEqual(RuleCode left, RuleCode right) => left == right;
}
