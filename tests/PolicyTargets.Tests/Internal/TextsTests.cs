using System.Globalization;
using PolicyTargets.Internal;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Internal;

public class TextsTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("100", "100")]
    [InlineData("-0.0", "0")]
    [InlineData("1234567.8", "1234567.8")]
    [InlineData("0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Plain_Number_IsTheShortestForm(string number, string expected) =>
        Assert.Equal(expected, Texts.Plain(decimal.Parse(number, CultureInfo.InvariantCulture)));

    [Fact]
    public void Plain_InAnyCulture_ReadsBack() =>
        PropertyCheck.Holds(Arbitraries.WildDecimal, Cultures.Foreign, (number, culture) =>
            decimal.Parse(Cultures.Under(culture, () => Texts.Plain(number)), NumberStyles.Float & ~NumberStyles.AllowExponent, CultureInfo.InvariantCulture) == number);
}
