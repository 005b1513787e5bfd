using PolicyTargets.Tests.Scenarios;

namespace PolicyTargets.Tests.Measurands;

public sealed class MeasurandTests
{
    private static readonly Measurand Level2027 = new(World.City, IndicatorCode.Parse("rd"), Measure.Level, ReportingPeriod.Year(2027));

    [Fact]
    public void Equality_ComparesPartsAsWritten()
    {
        Assert.Equal(Level2027, new Measurand(SubjectId.Parse("ningbo"), IndicatorCode.Parse("rd"), Measure.Level, ReportingPeriod.Year(2027)));
        Assert.NotEqual(Level2027, Level2027 with { Period = ReportingPeriod.Years(2023, 2027) });
        Assert.NotEqual(Level2027, Level2027 with { Scope = "规上工业企业" });
    }

    [Fact]
    public void ToString_IsEveryPart() => Assert.Equal("ningbo rd level 2027", Level2027.ToString());

    [Fact]
    public void ToString_WithScope_NamesIt() => Assert.Equal("ningbo rd [规上] sum 2027", (Level2027 with { Scope = "规上", Measure = Measure.Sum }).ToString());

    [Fact]
    public void Constructor_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => new Measurand(null!, Level2027.Indicator, Measure.Level, default));
        Assert.Throws<ArgumentNullException>(() => new Measurand(World.City, null!, Measure.Level, default));
        Assert.Throws<ArgumentNullException>(() => new Measurand(World.City, Level2027.Indicator, null!, default));
    }

    [Fact]
    public void With_Null_Throws() => Assert.Throws<ArgumentNullException>(() => Level2027 with { Measure = null! });

    [Theory]
    [InlineData(Frequency.Annual, "each-year")]
    [InlineData(Frequency.HalfYearly, "each-half-year")]
    [InlineData(Frequency.Quarterly, "each-quarter")]
    [InlineData(Frequency.Monthly, "each-month")]
    public void Recurrence_Each_NamesItsStep(Frequency frequency, string expected) => Assert.Equal(expected, Recurrence.Each(frequency).ToString());

    [Fact]
    public void Recurrence_Once_IsItsOwnWord() => Assert.Equal("once", Recurrence.Once.ToString());

    [Fact]
    public void Citation_NamesDocumentAndPlace()
    {
        var document = new SourceDocument { Id = "d", Title = "规划", Issuer = "市政府", PublishedOn = new(2021, 3, 1) };
        Assert.Equal("规划 (市政府) 2021-03-01, 三、7", new Citation(document, "三、7").ToString());
        Assert.Equal("规划 (市政府) 2021-03-01", new Citation(document, "").ToString());
    }

    [Fact]
    public void SourceDocument_BlankTitle_Throws() => Assert.Throws<ArgumentException>(() => new SourceDocument { Id = "d", Title = " " });

    [Fact]
    public void Citation_Null_Throws() => Assert.Throws<ArgumentNullException>(() => new Citation(null!, ""));
}
