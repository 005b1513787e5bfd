using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments;

/// <summary>The super-deduction of R&amp;D expenses: 50 % from 2008, 75 % from 2018, 100 % from 2023, here without any other kind of enterprise.</summary>
/// <remarks>Source of the example's dates: 企业所得税法实施条例 (国务院令第512号, 2008-01-01), art. 95; 财税〔2018〕99号; 财政部、税务总局公告2023年第7号.</remarks>
public class DatedParameterTests
{
    private static readonly DatedParameter<Quantity> Deduction = Made((2008, 2018, 50), (2018, 2023, 75), (2023, null, 100));

    [Theory]
    [InlineData("2007-12-31", "not yet in force: 50 % [2008-01-01, 2018-01-01)")]
    [InlineData("2008-01-01", "in force: 50 % [2008-01-01, 2018-01-01)")]
    [InlineData("2017-12-31", "in force: 50 % [2008-01-01, 2018-01-01)")]
    [InlineData("2018-01-01", "in force: 75 % [2018-01-01, 2023-01-01)")]
    [InlineData("2022-12-31", "in force: 75 % [2018-01-01, 2023-01-01)")]
    [InlineData("2023-01-01", "in force: 100 % [2023-01-01, ..)")]
    [InlineData("9999-12-31", "in force: 100 % [2023-01-01, ..)")]
    public void At_TheVersionOfTheDay(string day, string answer) => Assert.Equal(answer, Deduction.At(Day(day)).ToString());

    [Theory]
    [InlineData("2019-06-01", ParameterState.InForce, 20, null, 15)]
    [InlineData("2020-01-01", ParameterState.Undefined, null, 20, 15)] // between two versions
    [InlineData("2024-01-01", ParameterState.Expired, null, 15, null)]
    [InlineData("2018-12-31", ParameterState.NotYetInForce, null, null, 20)]
    public void At_WithoutAVersion_SaysWhichOnesLieAround(string day, ParameterState state, int? value, int? previous, int? next)
    {
        ParameterAnswer<Quantity> answer = Made((2019, 2020, 20), (2022, 2024, 15)).At(Day(day));

        Assert.Equal((state, value, previous, next), (answer.State, (int?)answer.InForce?.Value.Amount, (int?)answer.Previous?.Value.Amount, (int?)answer.Next?.Value.Amount));
        Assert.Equal(value is not null, answer.TryGetValue(out Quantity? found));
        Assert.Equal(value, (int?)found?.Amount);
    }

    /// <summary>The night on which a parameter ends is a day like any other: no exception, no silent clamp (openfisca-core#437, #368).</summary>
    [Fact]
    public void At_TheDayOfTheEnd_IsExpired_AndNamesTheLastVersion()
    {
        ParameterAnswer<Quantity> answer = Made((2019, 2020, 20)).At(new LocalDate(2020, 1, 1));

        Assert.Equal("expired: 20 % [2019-01-01, 2020-01-01)", answer.ToString());
        Assert.False(answer.TryGetValue(out _));
    }

    [Fact]
    public void At_NoVersions_IsUndefined() => Assert.Equal("undefined", Made().At(new LocalDate(2020, 1, 1)).ToString());

    /// <summary>A value without a first day was always in force.</summary>
    [Fact]
    public void At_OpenBeginning_IsInForce()
    {
        var parameter = new DatedParameter<Quantity>(new LocalizedText("比例"), new DatedValue<Quantity>(Quantity.Percent(75), new Validity(null, new LocalDate(2020, 1, 1))));

        Assert.Equal(ParameterState.InForce, parameter.At(LocalDate.MinIsoValue).State);
        Assert.Empty(parameter.Check());
    }

    [Fact]
    public void Overlap_IsAFinding_AndNothingIsInForceThen()
    {
        DatedParameter<Quantity> parameter = Made((2020, null, 20), (2023, null, 15));

        Finding finding = Assert.Single(parameter.Check());
        Assert.Equal(("RUL001", Severity.Error, "Versions[1].Validity"), (finding.Code.Text, finding.Severity, finding.Path));
        Assert.Equal("\"Rate\": 20 % [2020-01-01, ..) and 15 % [2023-01-01, ..) both apply ([2023-01-01, ..)); say where the first one ends.", finding.Message(Language.English));
        Assert.Equal("“比例”的“20 % [2020-01-01, ..)”与“15 % [2023-01-01, ..)”同时适用([2023-01-01, ..));请写明前者止于何处。", finding.Message(Language.Chinese));
        Assert.Equal((ParameterState.InForce, ParameterState.Undefined), (parameter.At(new LocalDate(2022, 12, 31)).State, parameter.At(new LocalDate(2023, 1, 1)).State));
    }

    /// <summary>A short version within a long one, and one behind both.</summary>
    [Fact]
    public void Check_LooksBeyondTheNeighbour()
    {
        DatedParameter<Quantity> parameter = Made((2010, 2020, 1), (2011, 2012, 2), (2015, 2016, 3), (2020, null, 4));

        Assert.Equal(["Versions[1].Validity", "Versions[2].Validity"], parameter.Check().Select(finding => finding.Path));
        Assert.Equal((ParameterState.InForce, 1m), (parameter.At(new LocalDate(2013, 1, 1)).State, parameter.At(new LocalDate(2013, 1, 1)).InForce!.Value.Amount));
    }

    /// <summary>A change acts from its day on and never before, whatever the order in which the versions were given.</summary>
    [Fact]
    public void Change_ActsOnlyFromItsDay() => PropertyCheck.Holds(Arb.From(Gen.Choose(1990, 2050).ListOf().Select(years => years.Distinct().Order().ToArray())), Arb.From(Gen.Choose(1980, 2060)), (years, asked) =>
    {
        (int, int?, int)[] versions = [.. years.Select((year, i) => (year, i + 1 < years.Length ? years[i + 1] : (int?)null, i))];
        DatedParameter<Quantity> parameter = Made([.. Enumerable.Reverse(versions)]);
        var day = new LocalDate(asked, 6, 1);
        int begun = years.Count(year => year <= asked);

        Assert.Empty(parameter.Check());
        Assert.Equal(begun > 0 ? begun - 1 : null, (int?)parameter.At(day).InForce?.Value.Amount);
        Assert.Equal(begun < years.Length ? begun : null, (int?)parameter.At(day).Next?.Value.Amount);
    });

    [Fact]
    public void Equality_ComparesNameAndVersions()
    {
        Assert.Equal(Made((2008, 2018, 50), (2018, null, 75)), Made((2018, null, 75), (2008, 2018, 50)));
        Assert.Equal(Made((2008, 2018, 50)).GetHashCode(), Made((2008, 2018, 50)).GetHashCode());
        Assert.NotEqual(Made((2008, 2018, 50)), Made((2008, 2018, 51)));
        Assert.Equal("比例 (Rate): 50 % [2008-01-01, 2018-01-01)", Made((2008, 2018, 50)).ToString());
        Assert.Throws<ArgumentNullException>(() => new DatedParameter<Quantity>(null!));
    }

    private static DatedParameter<Quantity> Made(params (int From, int? Until, int Percent)[] versions) => new(
        new LocalizedText("比例", "Rate"),
        versions.Select(version => new DatedValue<Quantity>(Quantity.Percent(version.Percent), new Validity(new LocalDate(version.From, 1, 1), version.Until is { } until ? new LocalDate(until, 1, 1) : null))));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
