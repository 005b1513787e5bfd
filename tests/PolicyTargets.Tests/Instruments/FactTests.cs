using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments;

public class FactTests
{
    private enum Size
    {
        Small,
        Large,
    }

    private static readonly AmountFact Expense = Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan, Frequency.Annual);
    private static readonly AmountFact Staff = Fact.Amount("staff", new LocalizedText("员工"), Unit.Parse("人"));
    private static readonly Fact<bool> Certified = Fact.Flag("is-certified", new LocalizedText("已认定"));
    private static readonly Fact<LocalDate> Founded = Fact.Day("founded", new LocalizedText("成立日"));
    private static readonly Fact<string> Sector = Fact.Choice("sector", new LocalizedText("行业"), "manufacturing", "software");
    private static readonly Fact<Size> SizeClass = Fact.Choice<Size>("size", new LocalizedText("规模"));
    private static readonly ReportingPeriod Year = ReportingPeriod.Year(2024);

    [Fact]
    public void Values_PrintThemselves() =>
        Assert.Equal(
            ["rd-expense 2024 = 500 万元", "staff = (10, ∞) 人", "is-certified = true", "founded = 2020-02-29", "sector = software", "size = Large"],
            new FactSet(
                Expense.Is(new Quantity(500, Unit.Parse("万元")), Year), Staff.Is(QuantityRange.MoreThan(Quantity.Count(10, "人"))), Certified.Is(true), Founded.Is(new LocalDate(2020, 2, 29)),
                Sector.Is("software"), SizeClass.Is(Size.Large)).Select(value => value.ToString()));

    /// <summary>In the fact's unit, and whole where the unit is.</summary>
    [Fact]
    public void Amount_IsInTheUnitOfTheFact()
    {
        Assert.Equal("[5000000, 5000000] 元", Expense.Is(new Quantity(500, Unit.Parse("万元")), Year).Range!.ToString());
        Assert.Equal("[11, ∞) 人", Staff.Is(QuantityRange.MoreThan(Quantity.Count(10, "人"))).Range!.ToString());
    }

    [Fact]
    public void Values_ThatAreNone_AreRefused()
    {
        Assert.Contains("is in 元", Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Percent(5), Year)).Message, StringComparison.Ordinal);
        Assert.Contains("is in 人", Assert.Throws<ArgumentException>(() => Staff.Is(Quantity.Count(10.5m, "人"))).Message, StringComparison.Ordinal);
        Assert.Contains("is in 人", Assert.Throws<ArgumentException>(() => Staff.Is(Quantity.Count(-1, "人"))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Fact.Amount("place", new LocalizedText("位次"), Unit.Rank).Is(Quantity.Rank(0)));
        Assert.Equal("[0, 5] 人", Staff.Is(QuantityRange.AtMost(Quantity.Count(5, "人"))).Range!.ToString());
        Assert.Contains("choose one of manufacturing | software", Assert.Throws<ArgumentException>(() => Sector.Is("Software")).Message, StringComparison.Ordinal);
        Assert.Contains("choose one of Small | Large", Assert.Throws<ArgumentException>(() => SizeClass.Is((Size)7)).Message, StringComparison.Ordinal);
    }

    /// <summary>OpenFisca's lesson (openfisca-core 1388): a value for a period that the fact does not have is an error, never dropped.</summary>
    [Fact]
    public void Period_MustFitTheFact()
    {
        Assert.Contains("none is stated", Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Yuan(1))).Message, StringComparison.Ordinal);
        Assert.Contains("2024-03 is no such period", Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Yuan(1), ReportingPeriod.Month(2024, 3))).Message, StringComparison.Ordinal);
        Assert.Contains("2023/2024 is no such period", Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Yuan(1), ReportingPeriod.Years(2023, 2024))).Message, StringComparison.Ordinal);
        Assert.Contains("leave out the period 2024", Assert.Throws<ArgumentException>(() => Certified.Is(true, Year)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Yuan(1), ReportingPeriod.From(2024)));
        Assert.Throws<ArgumentException>(() => Expense.Is(Quantity.Yuan(1), ReportingPeriod.Unstated));
    }

    [Theory]
    [InlineData("is-certified", "true", "true")]
    [InlineData("is-certified", "yes", null)]
    [InlineData("founded", "2020-02-29", "2020-02-29")]
    [InlineData("founded", "2021-02-29", null)]
    [InlineData("sector", "software", "software")]
    [InlineData("sector", "farming", null)]
    [InlineData("size", "Large", "Large")]
    [InlineData("size", "1", null)]
    [InlineData("staff", "12", "12 人")]
    [InlineData("staff", "12.5", null)]
    [InlineData("staff", "1,200", null)]
    [InlineData("staff", "many", null)]
    public void Text_IsReadAsThatFact(string code, string text, string? expected)
    {
        Fact fact = new Fact[] { Certified, Founded, Sector, SizeClass, Staff }.Single(fact => fact.Code.Text == code);

        Assert.Equal(expected is not null, fact.TryRead(text, null, out FactValue? value));
        Assert.Equal(expected, value?.Text);
    }

    [Fact]
    public void Text_OfAnotherPeriod_IsNotRead()
    {
        Assert.False(Expense.TryRead("5", null, out _));
        Assert.True(Expense.TryRead("5", Year, out _));
        Assert.False(Certified.TryRead("true", Year, out _));
    }

    [Fact]
    public void Fact_HasACodeAndAUse()
    {
        Assert.Throws<FormatException>(() => Fact.Flag("is certified", new LocalizedText("已认定")));
        Assert.Throws<ArgumentException>(() => Fact.Choice("sector", new LocalizedText("行业")));
        Assert.Throws<ArgumentException>(() => Fact.Choice("sector", new LocalizedText("行业"), "a", " "));
        Assert.Equal(Certified, Fact.Flag("is-certified", new LocalizedText("已认定")));
        Assert.NotEqual(Sector, Fact.Choice("sector", new LocalizedText("行业"), "manufacturing"));
        Assert.NotEqual<Fact>(Expense, Fact.Amount("rd-expense", new LocalizedText("研发费用", "R&D expense"), Unit.Yuan));
        Assert.Equal("is-certified: 已认定", Certified.ToString());
    }

    [Fact]
    public void Set_StatesEachFactOnce()
    {
        ArgumentException twice = Assert.Throws<ArgumentException>(() => new FactSet(Expense.Is(Quantity.Yuan(1), Year), Expense.Is(Quantity.Yuan(2), Year)));

        Assert.Contains("stated twice for 2024: rd-expense 2024 = 1 元, rd-expense 2024 = 2 元", twice.Message, StringComparison.Ordinal);
        Assert.Equal(2, new FactSet(Expense.Is(Quantity.Yuan(1), Year)).With(Expense.Is(Quantity.Yuan(2), ReportingPeriod.Year(2023))).Count);
        Assert.Equal("", FactSet.Empty.ToString());
    }
}
