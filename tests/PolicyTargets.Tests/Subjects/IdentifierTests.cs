using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Subjects;

/// <summary>The one grammar of ids and codes: 1 to 100 letters, ASCII digits and <c>- _ . :</c>, with a letter or digit first.</summary>
public abstract class IdentifierTests<T>
    where T : class, IParsable<T>, IEquatable<T>
{
    [Theory]
    [MemberData(nameof(IdentifierTexts.WellFormed), MemberType = typeof(IdentifierTexts))]
    public void Parse_WellFormed_KeepsTheText(string text) => Assert.Equal(text, T.Parse(text, null).ToString());

    [Theory]
    [MemberData(nameof(IdentifierTexts.Malformed), MemberType = typeof(IdentifierTexts))]
    public void Parse_Malformed_QuotesTheText(string text)
    {
        FormatException exception = Assert.Throws<FormatException>(() => T.Parse(text, null));
        Assert.Contains($"'{text}'", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>(() => T.Parse(null!, null));

    [Fact]
    public void TryParse_Malformed_GivesNull()
    {
        Assert.False(T.TryParse("a b", null, out T? result));
        Assert.Null(result);
    }

    [Fact]
    public void Equality_ComparesCase() => Assert.NotEqual(T.Parse("a", null), T.Parse("A", null));

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Values, value => T.Parse(value.ToString()!, null), AreEqual);

    [Fact]
    public void Text_RoundTrips() => ValueLaws.RoundTrip(Values);

    [Fact]
    public void Parse_AgreesWithTryParse() => ValueLaws.ParseAgreesWithTryParse<T>(Arbitraries.IdentifierLikeText);

    [Fact]
    public void Parse_InAnyCulture_IsTheSame() => PropertyCheck.Holds(
        Cultures.Foreign, Arbitraries.IdentifierText, (culture, text) => Cultures.Under(culture, () => T.Parse(text, culture).ToString()) == text);

    private protected abstract bool AreEqual(T left, T right);

    private static Arbitrary<T> Values => Arbitraries.IdentifierText.Generator.Select(text => T.Parse(text, null)).ToArbitrary();
}

/// <summary>Texts that keep the grammar of identifiers, and texts that break it.</summary>
public static class IdentifierTexts
{
    public static TheoryData<string> WellFormed => ["a", "Z", "0", "9-", "rd-intensity", "a_b.c:d", "宁波-315.rd", "é", new string('x', 100)];

    public static TheoryData<string> Malformed =>
        ["", " ", "-a", "_a", ".a", ":a", "a b", " a", "a ", "a/b", "a+b", "a,b", "a\n", "a\0", "٣", "a٣", "😀", "（a", new string('x', 101)];
}
