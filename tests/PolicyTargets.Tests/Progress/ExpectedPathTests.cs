using PolicyTargets.Progress;

namespace PolicyTargets.Tests.Progress;

public sealed class ExpectedPathTests
{
    private static readonly ProgressPoint Start = new(2015, 100);
    private static readonly ProgressPoint End = new(2030, 50);

    /// <summary>By hand: 100 − 50 · 7/15, and 100 · 0.5^(7/15).</summary>
    [Fact]
    public void Paths_GoThroughTheYearsBetween()
    {
        Assert.Equal(76.666666666667, ExpectedPath.Linear(Start, End, 2022).Value!.Value, 10);
        Assert.Equal(72.363461872019, ExpectedPath.Geometric(Start, End, 2022).Value!.Value, 10);
    }

    [Theory]
    [InlineData(2015, 100, 100)]
    [InlineData(2030, 50, 50)]
    [InlineData(2045, 0, 25)]
    [InlineData(2000, 150, 200)]
    public void Paths_PassTheirEnds_AndGoOnBeyond(int year, double linear, double geometric)
    {
        Assert.Equal(linear, ExpectedPath.Linear(Start, End, year).Value!.Value, 10);
        Assert.Equal(geometric, ExpectedPath.Geometric(Start, End, year).Value!.Value, 10);
    }

    [Fact]
    public void Paths_ThatCannotBe_HaveAReason()
    {
        Assert.Equal(ProgressReason.TargetDatePassed, ExpectedPath.Linear(End, Start, 2022).Reason);
        Assert.Equal(ProgressReason.TargetDatePassed, ExpectedPath.Geometric(Start, Start, 2022).Reason);
        Assert.Equal(ProgressReason.BaseIsZero, ExpectedPath.Geometric(Start with { Value = 0 }, End, 2022).Reason);
        Assert.Equal(ProgressReason.SignChange, ExpectedPath.Geometric(Start, End with { Value = -1 }, 2022).Reason);
        Assert.Equal(ProgressReason.SignChange, ExpectedPath.Geometric(Start, End with { Value = 0 }, 2022).Reason);
        Assert.Equal(ProgressReason.Overflow, ExpectedPath.Geometric(End, new(2031, 1e300), 2040).Reason);
    }

    /// <summary>Below 0 both ways mirror those above.</summary>
    [Fact]
    public void Paths_BelowZero_AreMirrored()
    {
        (ProgressPoint start, ProgressPoint end) = (Start with { Value = -100 }, End with { Value = -50 });
        Assert.Equal(-ExpectedPath.Linear(Start, End, 2022).Value, ExpectedPath.Linear(start, end, 2022).Value);
        Assert.Equal(-ExpectedPath.Geometric(Start, End, 2022).Value, ExpectedPath.Geometric(start, end, 2022).Value);
    }
}
