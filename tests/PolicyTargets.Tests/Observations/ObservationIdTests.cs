using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Observations;

public sealed class ObservationIdTests : IdentifierTests<ObservationId>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", ObservationId.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(ObservationId.TryParse("a-1", out ObservationId? result));
        Assert.Equal(ObservationId.Parse("a-1"), result);
    }

    private protected override bool AreEqual(ObservationId left, ObservationId right) => left == right;
}
