using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Messages;

public class MessageTableTests
{
    public static TheoryData<string> Rows => [.. MessageTable.Keys];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_BothLanguages_HaveTextAndTheSamePlaceholders(string key)
    {
        LocalizedText row = MessageTable.Template(key);

        Assert.False(string.IsNullOrWhiteSpace(row.Chinese) || string.IsNullOrWhiteSpace(row.English), $"{key} is blank in one language");
        Assert.Equal(Names(row.Chinese), Names(row.English!));
        Assert.All(Names(row.Chinese), name => Assert.True(name.All(char.IsAsciiLetter) && name.Length > 0, $"{key}: {{{name}}} is no name"));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_BothLanguages_CloseEveryBrace(string key) =>
        Assert.All(
            new[] { MessageTable.Template(key).Chinese, MessageTable.Template(key).English! },
            text => Assert.Equal(text.Count(c => c == '{'), text.Count(c => c == '}')));

    [Fact]
    public void Rows_ThatLookLikeCodes_AreExactlyTheLibrarysCodes() =>
        Assert.Equal(
            FindingCodes.All.Select(code => code.Text).Order(StringComparer.Ordinal),
            MessageTable.Keys.Where(key => FindingCode.TryParse(key, out _)).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("CAT003", Language.English, "The required member 'unit' is missing.")]
    [InlineData("CAT003", Language.Chinese, "缺少必需的成员“unit”。")]
    public void Write_EveryPlaceholder_IsFilled(string key, Language language, string expected) =>
        Assert.Equal(expected, MessageTable.Write(key, language, new MessageArgument("spare", "-"), new MessageArgument("member", "unit")));

    [Fact]
    public void Write_SeveralPlaceholders_KeepsTheirOwnValues() =>
        Assert.Equal(
            "'{expected}' in member 'due' is not understood; expected a period.",
            MessageTable.Write("CAT005", Language.English, new MessageArgument("expected", "a period"), new MessageArgument("found", "{expected}"), new MessageArgument("member", "due")));

    [Fact]
    public void Write_MissingValue_NamesThePlaceholder()
    {
        var thrown = Assert.Throws<ArgumentException>(() => MessageTable.Write("CAT003", Language.Chinese));

        Assert.Contains("{member}", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("CAT003", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_UnknownKey_IsNamed()
    {
        Assert.False(MessageTable.Has("CAT999"));
        Assert.True(MessageTable.Has("CAT001"));
        Assert.Contains("'CAT999'", Assert.Throws<ArgumentException>(() => MessageTable.Template("CAT999")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => MessageTable.Word("CAT999", Language.English));
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Word_Row_IsItsTemplate(string key)
    {
        Assert.Equal(MessageTable.Template(key).Chinese, MessageTable.Word(key, Language.Chinese));
        Assert.Equal(MessageTable.Template(key).English, MessageTable.Word(key, Language.English));
    }

    [Theory]
    [InlineData("none", "")]
    [InlineData("{a}", "a")]
    [InlineData("x {a} y {bc}.", "a bc")]
    [InlineData("{a}{a}", "a a")]
    public void Placeholders_Template_AreFoundInOrder(string template, string expected) =>
        Assert.Equal(expected, string.Join(' ', MessageTable.Placeholders(template).Select(place => template.Substring(place.Start + 1, place.Length - 2))));

    [Fact]
    public void Write_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Arbitraries.Finding, Cultures.Foreign, (finding, culture) =>
            Cultures.Under(culture, () => finding.Message(Language.Chinese)) == finding.Message(Language.Chinese));

    private static SortedSet<string> Names(string template) =>
        new(MessageTable.Placeholders(template).Select(place => template.Substring(place.Start + 1, place.Length - 2)), StringComparer.Ordinal);
}
