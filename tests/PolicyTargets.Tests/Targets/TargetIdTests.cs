using PolicyTargets.Tests.Subjects;

namespace PolicyTargets.Tests.Targets;

public sealed class TargetIdTests : IdentifierTests<TargetId>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", TargetId.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(TargetId.TryParse("a-1", out TargetId? result));
        Assert.Equal(TargetId.Parse("a-1"), result);
    }

    private protected override bool AreEqual(TargetId left, TargetId right) => left == right;
}
