namespace PolicyTargets.Tests.Subjects;

public sealed class SubjectIdTests : IdentifierTests<SubjectId>
{
    [Fact]
    public void Text_IsWhatWasParsed() => Assert.Equal("a-1", SubjectId.Parse("a-1").Text);

    [Fact]
    public void TryParse_WellFormed_GivesTheValue()
    {
        Assert.True(SubjectId.TryParse("a-1", out SubjectId? result));
        Assert.Equal(SubjectId.Parse("a-1"), result);
    }

    private protected override bool AreEqual(SubjectId left, SubjectId right) => left == right;
}
