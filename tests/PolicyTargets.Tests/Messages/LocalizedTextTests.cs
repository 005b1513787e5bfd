using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Messages;

public class LocalizedTextTests
{
    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.Text, text => new LocalizedText(text.Chinese, text.English), (a, b) => a == b);

    [Fact]
    public void Equals_OnlyTheCaseDiffers_IsFalse() => Assert.NotEqual(new LocalizedText("宁波市", "Ningbo"), new LocalizedText("宁波市", "ningbo"));

    [Theory]
    [InlineData("Ningbo", Language.English, "Ningbo")]
    [InlineData("Ningbo", Language.Chinese, "宁波市")]
    [InlineData(null, Language.English, "宁波市")]
    [InlineData(null, Language.Chinese, "宁波市")]
    public void In_Language_FallsBackToChinese(string? english, Language language, string expected) =>
        Assert.Equal(expected, new LocalizedText("宁波市", english).In(language));

    [Theory]
    [InlineData("Ningbo", "宁波市 (Ningbo)")]
    [InlineData(null, "宁波市")]
    public void ToString_Text_ShowsWhatThereIs(string? english, string expected) => Assert.Equal(expected, new LocalizedText("宁波市", english).ToString());

    [Theory]
    [InlineData(null, null, "chinese")]
    [InlineData(" ", "Ningbo", "chinese")]
    [InlineData("宁波市", "", "english")]
    public void Constructor_Blank_NamesTheText(string? chinese, string? english, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new LocalizedText(chinese!, english)).ParamName);
}
