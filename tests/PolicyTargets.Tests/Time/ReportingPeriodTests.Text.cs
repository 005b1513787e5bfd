using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Time;

/// <content>Text that is read, and that reads back.</content>
public sealed partial class ReportingPeriodTests
{
    /// <summary>A text and the period it names; the text is the one that the period prints.</summary>
    public static TheoryData<string, ReportingPeriod> Printed => new()
    {
        { "..", ReportingPeriod.Unstated },
        { "2027", ReportingPeriod.Year(2027) },
        { "0001", ReportingPeriod.Year(1) },
        { "9999", ReportingPeriod.Year(9999) },
        { "2027-S1", ReportingPeriod.HalfYear(2027, 1) },
        { "2027-S2", ReportingPeriod.HalfYear(2027, 2) },
        { "2027-Q1", ReportingPeriod.Quarter(2027, 1) },
        { "2027-Q2", ReportingPeriod.Quarter(2027, 2) },
        { "2027-Q3", ReportingPeriod.Quarter(2027, 3) },
        { "2027-Q4", ReportingPeriod.Quarter(2027, 4) },
        { "0027-Q4", ReportingPeriod.Quarter(27, 4) },
        { "2027-01", ReportingPeriod.Month(2027, 1) },
        { "2027-03", ReportingPeriod.Month(2027, 3) },
        { "2027-12", ReportingPeriod.Month(2027, 12) },
        { "0027-12", ReportingPeriod.Month(27, 12) },
        { "2023/2027", ReportingPeriod.Years(2023, 2027) },
        { "0001/9999", ReportingPeriod.Years(1, 9999) },
        { "2024-01-01/P1M", ReportingPeriod.YearToDate(2024, 1) },
        { "2024-01-01/P9M", ReportingPeriod.YearToDate(2024, 9) },
        { "2024-01-01/P12M", ReportingPeriod.YearToDate(2024, 12) },
        { "0001-01-01/P9M", ReportingPeriod.YearToDate(1, 9) },
        { "9998-01-01/P9M", ReportingPeriod.YearToDate(9998, 9) }, // the window ends inside the calendar and must read back
        { "9999-01-01/P1M", ReportingPeriod.YearToDate(9999, 1) },
        { "9999-01-01/P12M", ReportingPeriod.YearToDate(9999, 12) },
        { "2027-12-31", ReportingPeriod.Date(new(2027, 12, 31)) },
        { "2028-02-29", ReportingPeriod.Date(new(2028, 2, 29)) },
        { "0001-01-01", ReportingPeriod.Date(new(1, 1, 1)) },
        { "2024-01-15/2024-03-02", ReportingPeriod.Dates(new(2024, 1, 15), new(2024, 3, 2)) },
        { "2024-01-01/2024-12-31", ReportingPeriod.Dates(new(2024, 1, 1), new(2024, 12, 31)) },
        { "2021/..", ReportingPeriod.From(2021) },
        { "0001/..", ReportingPeriod.From(1) },
        { "2021-03-01/..", ReportingPeriod.From(new NodaTime.LocalDate(2021, 3, 1)) },
        { "2021-01-02/..", ReportingPeriod.From(new NodaTime.LocalDate(2021, 1, 2)) },
        { "9999-12-31/..", ReportingPeriod.From(new NodaTime.LocalDate(9999, 12, 31)) },
    };

    [Theory]
    [MemberData(nameof(Printed))]
    public void Text_OfEachForm_ReadsAndPrints(string text, ReportingPeriod period)
    {
        Assert.Equal(period, ReportingPeriod.Parse(text));
        Assert.Equal(text, period.ToString());
    }

    [Theory]
    [InlineData("2027-A1", "2027")]
    [InlineData("2027-M03", "2027-03")]
    [InlineData("2027-M01", "2027-01")]
    [InlineData("2027-M12", "2027-12")]
    [InlineData("2027/2027", "2027")]
    [InlineData("2021-01-01/..", "2021/..")]
    [InlineData("2024-01-15/2024-01-15", "2024-01-15")]
    [InlineData("2024-01-01/P09M", "2024-01-01/P9M")]
    [InlineData("2024-01-01/P0Y9M", "2024-01-01/P9M")]
    [InlineData("2024-01-01/P13M", "2024-01-01/2025-01-31")] // past December it is no year-to-date window
    [InlineData("2024-01-01/P1Y", "2024")]
    [InlineData("2024-01-01/P1Y9M", "2024-01-01/2025-09-30")]
    [InlineData("2024-01-01/P9M1D", "2024-01-01/2024-10-01")]
    [InlineData("2024-01-01/P1D", "2024-01-01")]
    [InlineData("2024-01-01/P14D", "2024-01-01/2024-01-14")]
    [InlineData("2024-01-15/P1M", "2024-01-15/2024-02-14")]
    [InlineData("2024-01-02/P9M", "2024-01-02/2024-10-01")]
    [InlineData("2024-02-01/P9M", "2024-02-01/2024-10-31")]
    [InlineData("2024-01-31/P1M", "2024-01-31/2024-02-28")]
    [InlineData("2024-02-29/P1Y", "2024-02-29/2025-02-27")]
    [InlineData("2024-01-01/P400D", "2024-01-01/2025-02-03")]
    [InlineData("9990-01-01/P5Y", "9990/9994")]
    [InlineData("9998-06-01/P1Y", "9998-06-01/9999-05-31")]
    public void Parse_OtherWriting_PrintsInTheMainForm(string text, string printed) => Assert.Equal(printed, ReportingPeriod.Parse(text).ToString());

    [Fact]
    public void Parse_WindowAndQuarterOfTheSameDays_AreTwoPeriods() =>
        Assert.NotEqual(ReportingPeriod.Parse("2027-01-01/P3M"), ReportingPeriod.Parse("2027-Q1"));

    [Fact]
    public void Text_RoundTrips() => ValueLaws.RoundTrip(Arbitraries.AnyPeriod);

    [Fact]
    public void Text_OfEachPeriodOfTwoYears_IsItsOwn()
    {
        ReportingPeriod[] periods =
        [
            .. (from kind in Enum.GetValues<PeriodKind>()[1..7]
                from year in Enumerable.Range(2023, 2)
                from part in Enumerable.Range(1, 12)
                select Arbitraries.CalendarPeriodOf(kind, year, part)).Distinct(),
        ];
        Assert.Equal(2 * (1 + 2 + 4 + 12 + 12 + 12), periods.Length);
        Assert.Equal(periods.Length, periods.Select(period => period.ToString()).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Text_InAnyCulture_IsTheSame() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, Cultures.Foreign, (period, culture) =>
        {
            string text = period.ToString();
            Assert.Equal(text, Cultures.Under(culture, period.ToString));
            Assert.Equal(ReportingPeriod.Parse(text), Cultures.Under(culture, () => ReportingPeriod.Parse(text)));
        });

    [Fact]
    public void Parse_WithAnyProvider_ReadsTheSame() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, Cultures.Foreign, (period, culture) => Assert.Equal(period, ParseWith<ReportingPeriod>(period.ToString(), culture)));

    [Fact]
    public void Parse_AgreesWithTryParse() => ValueLaws.ParseAgreesWithTryParse<ReportingPeriod>(Arbitraries.PeriodLikeText);

    private static T ParseWith<T>(string text, IFormatProvider provider)
        where T : IParsable<T> => T.TryParse(text, provider, out T? value) ? value : throw new FormatException(text);
}
