using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Time;

public sealed class ElapsedShareTests
{
    private static Arbitrary<ElapsedShare> Shares { get; } =
        (from total in Gen.Choose(1, 60) from elapsed in Gen.Choose(0, 60) select new ElapsedShare(Math.Min(elapsed, total), total)).ToArbitrary();

    /// <summary>End of the base period, end of the due period, the day asked about, step; steps gone by and all steps.</summary>
    public static TheoryData<LocalDate, LocalDate, LocalDate, Frequency, int, int> Spans => new()
    {
        { new(2022, 12, 31), new(2027, 12, 31), new(2024, 12, 31), Frequency.Annual, 2, 5 },
        { new(2022, 12, 31), new(2027, 12, 31), new(2024, 12, 30), Frequency.Annual, 1, 5 },
        { new(2022, 12, 31), new(2027, 12, 31), new(2025, 6, 30), Frequency.HalfYearly, 5, 10 },
        { new(2022, 12, 31), new(2027, 12, 31), new(2025, 6, 29), Frequency.HalfYearly, 4, 10 },
        { new(2022, 12, 31), new(2027, 12, 31), new(2025, 9, 30), Frequency.Quarterly, 11, 20 },
        { new(2022, 12, 31), new(2027, 12, 31), new(2023, 2, 28), Frequency.Monthly, 2, 60 },
        { new(2023, 12, 31), new(2024, 12, 31), new(2024, 2, 28), Frequency.Monthly, 1, 12 },
        { new(2023, 12, 31), new(2024, 12, 31), new(2024, 2, 29), Frequency.Monthly, 2, 12 },
        { new(2024, 2, 29), new(2024, 4, 30), new(2024, 3, 31), Frequency.Monthly, 1, 2 },
        { new(2024, 6, 30), new(2024, 12, 31), new(2024, 7, 30), Frequency.Monthly, 0, 6 }, // the same day number, but July has one more
        { new(2024, 6, 30), new(2024, 12, 31), new(2024, 7, 31), Frequency.Monthly, 1, 6 },
        { new(2024, 2, 29), new(2024, 12, 31), new(2024, 3, 30), Frequency.Monthly, 0, 10 },
        { new(2024, 1, 14), new(2024, 3, 14), new(2024, 2, 14), Frequency.Monthly, 1, 2 },
        { new(2024, 1, 14), new(2024, 3, 13), new(2024, 2, 13), Frequency.Monthly, 0, 1 },
    };

    [Fact]
    public void Default_HasValueZero()
    {
        Assert.Equal(0m, default(ElapsedShare).Value);
        Assert.Equal("0/0", default(ElapsedShare).ToString());
    }

    [Fact]
    public void Value_OfTwoFifths_IsPointFour() => Assert.Equal(0.4m, new ElapsedShare(2, 5).Value);

    [Fact]
    public void Value_OfAThird_HasAllDigits() => Assert.Equal(0.3333333333333333333333333333m, new ElapsedShare(1, 3).Value);

    [Fact]
    public void Parts_AreReadBack()
    {
        (int elapsed, int total) = new ElapsedShare(2, 5);
        Assert.Equal((2, 5), (elapsed, total));
    }

    [Fact]
    public void ToString_IsAFraction() => Assert.Equal("2/5", new ElapsedShare(2, 5).ToString());

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() =>
        PropertyCheck.Holds(Cultures.Foreign, culture => Assert.Equal("-2/5", Cultures.Under(culture, new ElapsedShare(-2, 5).ToString)));

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Shares, share => new ElapsedShare(share.Elapsed, share.Total), (a, b) => a == b);

    [Fact]
    public void Equality_OfEqualValues_ComparesTheParts() => Assert.NotEqual(new ElapsedShare(1, 2), new ElapsedShare(2, 4));

    [Fact]
    public void Value_TimesTotal_IsElapsed() => PropertyCheck.Holds(Shares, share => Math.Round(share.Value * share.Total, 20) == share.Elapsed);

    [Theory]
    [MemberData(nameof(Spans))]
    public void Between_OfASpan_CountsWholeSteps(LocalDate from, LocalDate to, LocalDate at, Frequency frequency, int elapsed, int total) =>
        Assert.Equal(new ElapsedShare(elapsed, total), ElapsedShare.Between(from, to, at, frequency));

    [Theory]
    [InlineData(Frequency.Annual)]
    [InlineData(Frequency.HalfYearly)]
    public void Between_ShorterThanOneStep_IsNull(Frequency frequency) =>
        Assert.Null(ElapsedShare.Between(new(2023, 12, 31), new(2024, 6, 29), new(2024, 3, 31), frequency));

    [Fact]
    public void Between_EndNotAfterStart_IsNull()
    {
        Assert.Null(ElapsedShare.Between(new(2023, 12, 31), new(2023, 12, 31), new(2024, 3, 31), Frequency.Monthly));
        Assert.Null(ElapsedShare.Between(new(2023, 12, 31), new(2021, 12, 31), new(2022, 12, 31), Frequency.Annual));
    }

    [Theory]
    [InlineData(1950, 0)]
    [InlineData(2022, 0)]
    [InlineData(2027, 5)]
    [InlineData(9000, 5)]
    public void Between_DayOutside_CountsAsTheNearerEnd(int year, int elapsed) =>
        Assert.Equal(new ElapsedShare(elapsed, 5), ElapsedShare.Between(new(2022, 12, 31), new(2027, 12, 31), new(year, 12, 31), Frequency.Annual));

    [Theory]
    [InlineData(2025, 12, 31, 3)]
    [InlineData(2022, 12, 31, 0)]
    [InlineData(2021, 12, 31, -1)]
    public void Steps_BackInTime_AreNegative(int year, int month, int day, int steps) =>
        Assert.Equal(steps, ElapsedShare.Steps(new(2022, 12, 31), new(year, month, day), Frequency.Annual));

    [Fact]
    public void Steps_UpToTheLastDayOfTheCalendar_AreCounted() =>
        Assert.Equal(1, ElapsedShare.Steps(new(9998, 12, 31), LocalDate.MaxIsoValue, Frequency.Annual));

    [Fact]
    public void Between_IsTheSame_HoweverTheSpanIsSplitAtMonthEnds() =>
        PropertyCheck.Holds(Gen.Choose(1, 120).Two().ToArbitrary(), pair =>
        {
            var start = new LocalDate(2020, 1, 1);
            LocalDate middle = start.PlusMonths(pair.Item1), end = middle.PlusMonths(pair.Item2);
            return ElapsedShare.Between(start.PlusDays(-1), end.PlusDays(-1), middle.PlusDays(-1), Frequency.Monthly)
                == new ElapsedShare(pair.Item1, pair.Item1 + pair.Item2);
        });

    [Fact]
    public void Between_IsMonotoneInTheDay() =>
        PropertyCheck.Holds(Gen.Choose(-100, 2000).Three().ToArbitrary(), Arbitraries.AnyFrequency, (days, frequency) =>
        {
            LocalDate from = new(2020, 2, 29), to = from.PlusDays(Math.Abs(days.Item1) + 366);
            ElapsedShare? early = ElapsedShare.Between(from, to, from.PlusDays(Math.Min(days.Item2, days.Item3)), frequency);
            ElapsedShare? late = ElapsedShare.Between(from, to, from.PlusDays(Math.Max(days.Item2, days.Item3)), frequency);
            return early!.Value.Total == late!.Value.Total && early.Value.Value <= late.Value.Value;
        });
}
