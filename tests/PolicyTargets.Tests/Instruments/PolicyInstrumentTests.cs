using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments;

public sealed class PolicyInstrumentTests
{
    private static readonly InstrumentParameter Floor = new()
    {
        Id = ParameterId.Parse("floor"),
        Measurand = new(SubjectId.Parse("city"), IndicatorCode.Parse("spending"), Measure.Growth(), ReportingPeriod.Years(2023, 2027)),
        Value = Bound.AtLeast(Quantity.Percent(20)),
    };

    private static PolicyInstrument Rule => new() { Code = InstrumentCode.Parse("rule"), Name = new LocalizedText("规则", "Rule"), Kind = InstrumentKind.Regulation, Issuers = ["某市"], Parameters = [Floor] };

    [Fact]
    public void Equality_IsThatOfTheContent()
    {
        Assert.Equal(Rule, Rule with { });
        Assert.Equal(Rule.GetHashCode(), (Rule with { }).GetHashCode());
        Assert.NotEqual(Rule, Rule with { Issuers = ["某县"] });
        Assert.NotEqual(Rule, Rule with { Parameters = [] });
    }

    /// <summary>What was handed over can be changed afterwards without changing the instrument.</summary>
    [Fact]
    public void Lists_AreCopied()
    {
        List<string> issuers = ["某市"];
        PolicyInstrument rule = Rule with { Issuers = issuers };
        issuers.Add("某县");
        Assert.Equal(["某市"], rule.Issuers);
    }

    [Theory]
    [InlineData("2023/2027", "2022-12-31", false)]
    [InlineData("2023/2027", "2023-01-01", true)]
    [InlineData("2023/2027", "2027-12-31", true)]
    [InlineData("2023/2027", "2028-01-01", false)]
    [InlineData("2021/..", "2020-12-31", false)]
    [InlineData("2021/..", "2099-01-01", true)]
    [InlineData("..", "1999-01-01", true)]
    public void IsStatedFor_TheDaysOfItsPeriod(string period, string day, bool expected)
    {
        InstrumentParameter parameter = Floor with { Measurand = Floor.Measurand with { Period = ReportingPeriod.Parse(period) } };
        Assert.Equal(expected, parameter.IsStatedFor(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
        Assert.Equal(expected ? [parameter] : [], (Rule with { Parameters = [parameter] }).At(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value));
    }

    [Fact]
    public void Defaults_AreEmpty()
    {
        var bare = new PolicyInstrument { Code = InstrumentCode.Parse("a"), Name = new LocalizedText("甲"), Kind = InstrumentKind.Other };
        Assert.Equal((0, 0, 0, 0, 0, null), (bare.Issuers.Count, bare.Beneficiaries.Count, bare.Indicators.Count, bare.Parameters.Count, bare.Sources.Count, bare.Start));
        Assert.Empty(bare.At(new LocalDate(2025, 1, 1)));
    }
}
