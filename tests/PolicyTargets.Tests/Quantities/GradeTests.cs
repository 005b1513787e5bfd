using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Quantities;

public class GradeTests
{
    [Fact]
    public void Equality_ObeysTheLaws() =>
        Laws.ValueLaws.Equality(
            (from code in Gen.Elements("获批", "建成") from english in Gen.Elements(null, "approved") select new Grade(code, english)).ToArbitrary(),
            grade => new Grade(grade.Code, grade.Name.English), (a, b) => a == b);

    [Theory]
    [InlineData("approved")]
    [InlineData(null)]
    public void Name_OfAGrade_IsItsCodeAndTheEnglishWord(string? english)
    {
        var grade = new Grade("获批", english);

        Assert.Equal(new LocalizedText("获批", english), grade.Name);
        Assert.Equal(("获批", "获批"), (grade.Code, grade.ToString()));
    }

    [Theory]
    [InlineData(null, null, "code")]
    [InlineData(" ", "approved", "code")]
    [InlineData("获批", " ", "english")]
    public void Constructor_Blank_NamesTheText(string? code, string? english, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new Grade(code!, english)).ParamName);
}
