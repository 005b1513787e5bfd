using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Messages;

public class FindingCodeTests
{
    [Fact]
    public void Text_RoundTrips() => PropertyCheck.Holds(Arbitraries.StableCode, code => FindingCode.Parse(code.ToString()) == code && code.ToString() == code.Text);

    [Fact]
    public void Equality_ObeysTheLaws() =>
        ValueLaws.Equality(Arbitraries.StableCode, code => FindingCode.Parse(new string(code.Text)), (a, b) => a == b);

    [Fact]
    public void Parse_NearlyRightText_AgreesWithTryParseAndTheForm() =>
        PropertyCheck.Holds(Arbitraries.FindingCodeLikeText, text =>
        {
            bool formed = text is { Length: 6 } && text[..3].All(char.IsAsciiLetterUpper) && text[3..].All(char.IsAsciiDigit);
            Assert.Equal(formed, FindingCode.TryParse(text, out FindingCode? code));
            Assert.Equal(formed, code is not null);
            Assert.Equal(formed, Record.Exception(() => FindingCode.Parse(text!)) is null);
        });

    [Theory]
    [InlineData("CAT03")]
    [InlineData("CAT0003")]
    [InlineData("cat003")]
    [InlineData("CÄT003")]
    [InlineData("CAT00３")]
    [InlineData("C1T003")]
    [InlineData("CAT0A3")]
    [InlineData("")]
    public void Parse_Malformed_ShowsARightForm(string text)
    {
        var thrown = Assert.Throws<FormatException>(() => FindingCode.Parse(text));

        Assert.Contains($"'{text}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("CAT003", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => FindingCode.Parse(null!));

    [Fact]
    public void Operators_Null_EqualsOnlyNull()
    {
        Assert.True((FindingCode?)null == null);
        Assert.True(FindingCodes.MissingMember != null);
        Assert.True(FindingCodes.MissingMember != FindingCodes.DuplicateId);
    }

    [Fact]
    public void All_ListsEveryCodeOnceInOrder()
    {
        string[] declared = [.. typeof(FindingCodes).GetProperties().Select(property => property.GetValue(null)).OfType<FindingCode>().Select(code => code.Text)];

        Assert.Equal(declared.Order(StringComparer.Ordinal), FindingCodes.All.Select(code => code.Text));
        Assert.Equal(declared.Length, declared.Distinct().Count());
    }

    [Fact]
    public void TemplateOf_MissingMember_HasItsPlaceholder() =>
        Assert.Equal(new LocalizedText("缺少必需的成员“{member}”。", "The required member '{member}' is missing."), FindingCodes.TemplateOf(FindingCodes.MissingMember));

    /// <summary>So that a consumer's own sentence can name whatever the library's does.</summary>
    [Fact]
    public void TemplateOf_EveryCode_IsFilledByItsArguments() =>
        PropertyCheck.Holds(Arbitraries.Finding, finding =>
            finding.Message(Language.English) == finding.Arguments.Aggregate(FindingCodes.TemplateOf(finding.Code).English!, (text, argument) => text.Replace($"{{{argument.Name}}}", argument.Value, StringComparison.Ordinal)));

    [Fact]
    public void TemplateOf_CodeOfAnother_PointsToTheList()
    {
        var thrown = Assert.Throws<ArgumentException>(() => FindingCodes.TemplateOf(FindingCode.Parse("ZZZ999")));

        Assert.Equal("code", thrown.ParamName);
        Assert.Contains("ZZZ999", thrown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => FindingCodes.TemplateOf(null!));
    }
}
