using System.Globalization;
using NodaTime;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Tests.Laws;

namespace PolicyTargets.Tests.Time;

public sealed class ValidityTests
{
    private static readonly LocalDate Begin = new(2016, 9, 14);
    private static readonly LocalDate Finish = new(2020, 1, 1);

    private static Arbitrary<LocalDate> Nearby { get; } = Gen.Choose(-5, 100).Select(days => new LocalDate(2023, 12, 1).PlusDays(days)).ToArbitrary();

    public static TheoryData<Validity, string> Texts => new()
    {
        { default, "[.., ..)" },
        { new(Begin, null), "[2016-09-14, ..)" },
        { new(null, Finish), "[.., 2020-01-01)" },
        { new(Begin, Finish), "[2016-09-14, 2020-01-01)" },
    };

    [Fact]
    public void Default_IsAlways()
    {
        Assert.Equal(Validity.Always, default);
        Assert.Equal((null, null), (Validity.Always.From, Validity.Always.Until));
    }

    [Fact]
    public void New_OfTwoDays_KeepsThem()
    {
        var validity = new Validity(Begin, Finish);
        Assert.Equal((Begin, Finish), (validity.From, validity.Until));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void New_UntilNotAfterFrom_Throws(int days)
    {
        ArgumentException error = Assert.Throws<ArgumentException>("until", () => new Validity(Begin, Begin.PlusDays(days)));
        Assert.Contains("2016-09-14", error.Message, StringComparison.Ordinal);
        Assert.Contains(Begin.PlusDays(days).ToString("uuuu-MM-dd", CultureInfo.InvariantCulture), error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void New_OfOneDay_HoldsThatDayOnly()
    {
        var validity = new Validity(Begin, Begin.PlusDays(1));
        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(days => validity.Contains(Begin.PlusDays(days))));
    }

    [Fact]
    public void Always_HoldsEveryDay() => PropertyCheck.Holds(Arbitraries.AnyDate, Validity.Always.Contains);

    [Fact]
    public void Contains_IsHalfOpen() =>
        PropertyCheck.Holds(Arbitraries.AnyValidity, Nearby, (validity, date) =>
            validity.Contains(date) == (date >= (validity.From ?? LocalDate.MinIsoValue) && date < (validity.Until ?? LocalDate.MaxIsoValue)));

    [Fact]
    public void Contains_AtTheEnds_TakesTheFirstDayAndLeavesTheLast() =>
        PropertyCheck.Holds(Arbitraries.AnyValidity, validity =>
        {
            Assert.True(validity.From is not { } from || (validity.Contains(from) && !validity.Contains(from.PlusDays(-1))));
            Assert.True(validity.Until is not { } until || (!validity.Contains(until) && validity.Contains(until.PlusDays(-1))));
        });

    [Fact]
    public void Overlaps_ExactlyWhenSomeDayLiesInBoth() =>
        PropertyCheck.Holds(Arbitraries.AnyValidity, Arbitraries.AnyValidity, (a, b) =>
            a.Overlaps(b) == Enumerable.Range(0, 130).Select(new LocalDate(2023, 11, 20).PlusDays).Any(day => a.Contains(day) && b.Contains(day)));

    [Fact]
    public void Overlaps_IsSymmetric() => PropertyCheck.Holds(Arbitraries.AnyValidity, Arbitraries.AnyValidity, (a, b) => a.Overlaps(b) == b.Overlaps(a));

    [Fact]
    public void Overlaps_ItselfAndAlways() => PropertyCheck.Holds(Arbitraries.AnyValidity, v => v.Overlaps(v) && v.Overlaps(Validity.Always));

    [Fact]
    public void Successor_BeginningWhereItsPredecessorEnds_LeavesNeitherGapNorOverlap() =>
        PropertyCheck.Holds(Nearby, Nearby, (turn, date) =>
        {
            Validity before = new(null, turn), after = new(turn, null);
            return !before.Overlaps(after) && !after.Overlaps(before) && before.Contains(date) != after.Contains(date);
        });

    [Theory]
    [InlineData(0, true)]
    [InlineData(-1, true)]
    [InlineData(1, false)]
    [InlineData(2, false)]
    public void Overlaps_OfTwoBoundedValidities_NeedsACommonDay(int gap, bool overlaps)
    {
        var first = new Validity(Begin, Finish);
        var second = new Validity(Finish.PlusDays(gap - 1), Finish.PlusDays(gap + 10));
        Assert.Equal((overlaps, overlaps), (first.Overlaps(second), second.Overlaps(first)));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void ToString_ShowsBothDays(Validity validity, string text) => Assert.Equal(text, validity.ToString());

    [Fact]
    public void ToString_InAnyCulture_IsInvariant() =>
        PropertyCheck.Holds(Cultures.Foreign, culture => Assert.Equal("[2016-09-14, 2020-01-01)", Cultures.Under(culture, new Validity(Begin, Finish).ToString)));

    [Fact]
    public void New_Refused_SaysSoAlikeInAnyCulture() =>
        PropertyCheck.Holds(Cultures.Foreign, culture =>
        {
            static string Message() => Assert.Throws<ArgumentException>("until", () => new Validity(Finish, Begin)).Message;
            Assert.Equal(Message(), Cultures.Under(culture, Message));
        });

    [Fact]
    public void Equality_ObeysTheLaws() => ValueLaws.Equality(Arbitraries.AnyValidity, v => new Validity(v.From, v.Until), (a, b) => a == b);
}
