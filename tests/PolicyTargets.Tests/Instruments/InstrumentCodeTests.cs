using PolicyTargets.Instruments;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Instruments;

public sealed class InstrumentCodeTests : IdentifierTests<InstrumentCode>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", InstrumentCode.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(InstrumentCode.TryParse("a-1", out InstrumentCode? result));
        Assert.Equal(InstrumentCode.Parse("a-1"), result);
    }

    private protected override bool AreEqual(InstrumentCode left, InstrumentCode right) => left == right;
}
