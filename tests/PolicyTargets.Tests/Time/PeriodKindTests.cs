namespace PolicyTargets.Tests.Time;

public sealed class PeriodKindTests
{
    [Theory]
    [InlineData(PeriodKind.Unstated, 0)]
    [InlineData(PeriodKind.Year, 1)]
    [InlineData(PeriodKind.HalfYear, 2)]
    [InlineData(PeriodKind.Quarter, 3)]
    [InlineData(PeriodKind.Month, 4)]
    [InlineData(PeriodKind.YearToDate, 5)]
    [InlineData(PeriodKind.Years, 6)]
    [InlineData(PeriodKind.Dates, 7)]
    [InlineData(PeriodKind.OpenEnded, 8)]
    public void Number_OfEachMember_NeverChanges(PeriodKind kind, int number) => Assert.Equal(number, (int)kind);

    [Fact]
    public void Members_AreNine() => Assert.Equal(9, Enum.GetValues<PeriodKind>().Length);
}
