using PolicyTargets.Instruments;
using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Instruments;

public sealed class ParameterIdTests : IdentifierTests<ParameterId>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", ParameterId.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(ParameterId.TryParse("a-1", out ParameterId? result));
        Assert.Equal(ParameterId.Parse("a-1"), result);
    }

    private protected override bool AreEqual(ParameterId left, ParameterId right) => left == right;
}
