using PolicyTargets.Messages;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Quantities;

public class OrdinalScaleTests
{
    private static readonly LocalizedText Name = new("进度", "progress");
    private static readonly OrdinalScale Approval = new("approval", Name, new Grade("申报", "applied"), new Grade("获批", "approved"), new Grade("建成"));

    [Fact]
    public void Equality_ObeysTheLaws() =>
        ValueLaws.Equality(Arbitraries.Scale, scale => new OrdinalScale(scale.Id, Name, scale.Grades.Select(g => new Grade(g.Code))), (a, b) => a == b);

    [Fact]
    public void Equals_OtherIdOrderOrGrade_IsFalse()
    {
        Assert.True(Approval != new OrdinalScale("other", Name, Approval.Grades));
        Assert.True(Approval != new OrdinalScale("approval", Name, Approval.Grades.Reverse()));
        Assert.True(Approval != new OrdinalScale("approval", Name, Approval.Grades.Take(2)));
        Assert.True(Approval != null && (OrdinalScale?)null == null);
    }

    [Fact]
    public void Unit_OfAScale_IsIntegralAndItsOwnDimension()
    {
        var same = new OrdinalScale("approval", Name, Approval.Grades);

        Assert.Equal(("grade:approval", "grade:approval", true), (Approval.Unit.Code, Approval.Unit.Dimension.Code, Approval.Unit.IsIntegral));
        Assert.Same(Approval, Approval.Unit.Scale);
        Assert.Equal(Name, Approval.Unit.Name);
        Assert.Equal(same.Unit, Approval.Unit);
        Assert.NotEqual(new OrdinalScale("approval", Name, Approval.Grades.Take(2)).Unit, Approval.Unit);
        Assert.False(Approval.Unit.ConvertsTo(OrdinalScale.Occurrence.Unit));
    }

    [Fact]
    public void Grade_EveryCode_IsItsStepsFromTheLowest() =>
        PropertyCheck.Holds(Arbitraries.Scale, scale =>
        {
            for (int i = 0; i < scale.Grades.Count; i++)
            {
                string code = scale.Grades[i].Code;
                Assert.Equal(new Quantity(i, scale.Unit), scale.Grade(code));
                Assert.Equal(scale.Grade(code), scale.Find(code));
                Assert.Same(scale.Grades[i], scale.FindGrade(i));
            }
        });

    [Fact]
    public void Grade_Unknown_NamesTheOnesThereAre()
    {
        var thrown = Assert.Throws<ArgumentException>(() => Approval.Grade("实施"));

        Assert.Equal("code", thrown.ParamName);
        Assert.Contains("申报 < 获批 < 建成", thrown.Message, StringComparison.Ordinal);
        Assert.Null(Approval.Find("实施"));
        Assert.Null(Approval.Find(null));
    }

    [Theory]
    [InlineData("-1", null)]
    [InlineData("0", "申报")]
    [InlineData("2.0", "建成")]
    [InlineData("0.5", null)]
    [InlineData("3", null)]
    [InlineData("79228162514264337593543950335", null)]
    public void FindGrade_Steps_CountFromTheLowest(string steps, string? expected) =>
        Assert.Equal(expected, Approval.FindGrade(decimal.Parse(steps, System.Globalization.CultureInfo.InvariantCulture))?.Code);

    [Fact]
    public void AtLeast_AGrade_HoldsTheHigherOnes()
    {
        var approved = QuantityRange.AtLeast(Approval.Grade("获批"));

        Assert.True(approved.Contains(Approval.Grade("建成")));
        Assert.False(approved.Contains(Approval.Grade("申报")));
    }

    [Fact]
    public void Occurrence_HasTwoGrades() => Assert.Equal("occurrence: 未发生 < 已发生", OrdinalScale.Occurrence.ToString());

    [Fact]
    public void Constructor_TooFewOrEqualGrades_Throws()
    {
        Assert.Equal("grades", Assert.Throws<ArgumentException>(() => new OrdinalScale("s", Name, new Grade("一"))).ParamName);
        Assert.Equal("grades", Assert.Throws<ArgumentException>(() => new OrdinalScale("s", Name, new Grade("一"), new Grade("一", "one"))).ParamName);
    }

    [Fact]
    public void Constructor_NullOrBlank_Throws()
    {
        Assert.Equal("id", Assert.Throws<ArgumentException>(() => new OrdinalScale(" ", Name, Approval.Grades)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentNullException>(() => new OrdinalScale("s", null!, Approval.Grades)).ParamName);
        Assert.Equal("grades", Assert.Throws<ArgumentNullException>(() => new OrdinalScale("s", Name, null!)).ParamName);
    }

    [Fact]
    public void Grades_ALiveList_IsCopied()
    {
        List<Grade> live = [new("一"), new("二")];
        var scale = new OrdinalScale("s", Name, live);
        live.Add(new Grade("三"));

        Assert.Equal(2, scale.Grades.Count);
    }
}
