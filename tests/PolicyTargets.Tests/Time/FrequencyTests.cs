namespace PolicyTargets.Tests.Time;

public sealed class FrequencyTests
{
    [Theory]
    [InlineData(Frequency.Annual, 0)]
    [InlineData(Frequency.HalfYearly, 1)]
    [InlineData(Frequency.Quarterly, 2)]
    [InlineData(Frequency.Monthly, 3)]
    public void Number_OfEachMember_NeverChanges(Frequency frequency, int number) => Assert.Equal(number, (int)frequency);

    [Fact]
    public void Members_AreFour_FromRareToFrequent() =>
        Assert.Equal([Frequency.Annual, Frequency.HalfYearly, Frequency.Quarterly, Frequency.Monthly], Enum.GetValues<Frequency>());

    [Theory]
    [InlineData(Frequency.Annual, 1)]
    [InlineData(Frequency.HalfYearly, 2)]
    [InlineData(Frequency.Quarterly, 4)]
    [InlineData(Frequency.Monthly, 12)]
    public void Year_HasAsManyParts_AsTheFrequencySays(Frequency frequency, int parts)
    {
        Assert.Equal(parts, ReportingPeriod.Year(2024).SubPeriods(frequency).Count);
        Assert.Equal(parts, ReportingPeriod.Year(2024).Elapsed(new(2024, 12, 31), frequency)?.Total);
    }
}
