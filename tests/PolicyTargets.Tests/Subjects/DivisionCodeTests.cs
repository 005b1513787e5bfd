using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Subjects;

public sealed class DivisionCodeTests
{
    private static Arbitrary<DivisionCode> Codes { get; } = Arbitraries.DivisionText.Generator.Select(DivisionCode.Parse).ToArbitrary();

    [Theory]
    [InlineData("330200")] // 宁波市
    [InlineData("330212001")]
    [InlineData("330212001001")]
    public void Parse_SixNineOrTwelveDigits_KeepsThem(string text) => Assert.Equal(text, DivisionCode.Parse(text).Text);

    [Theory]
    [InlineData("")]
    [InlineData("3302")]
    [InlineData("33020")]
    [InlineData("3302000")]
    [InlineData("33020000")]
    [InlineData("3302000000")]
    [InlineData("3302120010010")]
    [InlineData("030200")]
    [InlineData("33020a")]
    [InlineData("33 200")]
    [InlineData("-30200")]
    [InlineData("٣٣٠٢٠٠")]
    [InlineData("３３０２００")]
    public void Parse_Malformed_QuotesTheText(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => DivisionCode.Parse(text));
        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => DivisionCode.Parse(null!));

    [Fact]
    public void TryParse_Malformed_GivesNull()
    {
        Assert.False(DivisionCode.TryParse("1", out DivisionCode? code));
        Assert.Null(code);
    }

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Codes, code => DivisionCode.Parse(code.Text), (a, b) => a == b);

    [Fact]
    public void Text_RoundTrips() => ValueLaws.RoundTrip(Codes);

    [Fact]
    public void Parse_AgreesWithTryParse() => ValueLaws.ParseAgreesWithTryParse<DivisionCode>(Arbitraries.DivisionLikeText);
}
