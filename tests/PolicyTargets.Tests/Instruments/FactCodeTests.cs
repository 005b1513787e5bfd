using PolicyTargets.Instruments;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Instruments;

public sealed class FactCodeTests : IdentifierTests<FactCode>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", FactCode.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(FactCode.TryParse("a-1", out FactCode? result));
        Assert.Equal(FactCode.Parse("a-1"), result);
    }

    private protected override bool AreEqual(FactCode left, FactCode right) => left == right;
}
