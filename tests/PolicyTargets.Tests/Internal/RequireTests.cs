using PolicyTargets.Internal;

namespace PolicyTargets.Tests.Internal;

public class RequireTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("　")]
    public void Text_Blank_ThrowsNamingTheArgument(string? title) =>
        Assert.Equal("title", Assert.ThrowsAny<ArgumentException>(() => Require.Text(title)).ParamName);

    [Fact]
    public void Text_Words_AreGivenBack() => Assert.Equal(" a ", Require.Text(" a "));

    [Fact]
    public void NotNull_Null_ThrowsNamingTheArgument()
    {
        object? unit = null;

        Assert.Equal("unit", Assert.Throws<ArgumentNullException>(() => Require.NotNull(unit)).ParamName);
    }
}
