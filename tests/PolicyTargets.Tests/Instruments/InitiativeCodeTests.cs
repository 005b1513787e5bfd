using PolicyTargets.Instruments;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Instruments;

public sealed class InitiativeCodeTests : IdentifierTests<InitiativeCode>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", InitiativeCode.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(InitiativeCode.TryParse("a-1", out InitiativeCode? result));
        Assert.Equal(InitiativeCode.Parse("a-1"), result);
    }

    private protected override bool AreEqual(InitiativeCode left, InitiativeCode right) => left == right;
}
