using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Targets;

public sealed class PlanIdTests : IdentifierTests<PlanId>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", PlanId.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(PlanId.TryParse("a-1", out PlanId? result));
        Assert.Equal(PlanId.Parse("a-1"), result);
    }

    private protected override bool AreEqual(PlanId left, PlanId right) => left == right;
}
