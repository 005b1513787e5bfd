using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Instruments.Tables;

/// <summary>The super-deduction of R&amp;D expenses by sector and day, from 2018 on.</summary>
/// <remarks>Sources: 财税〔2018〕99号 (75 %); 财政部、税务总局公告2021年第13号 (manufacturing); 财政部、税务总局、科技部公告2022年第28号 (fourth quarter of 2022);
/// 财政部、税务总局公告2023年第7号 (100 %); 财政部等公告2023年第44号 (integrated circuits and machine tools, 2023 to 2027); 财税〔2015〕119号 (the excluded sectors).</remarks>
public class SuperDeductionTests
{
    private static readonly ChoiceColumn<Enterprise, Sector> InSector = DecisionColumn.Choice<Enterprise, Sector>(new LocalizedText("行业", "sector"), enterprise => enterprise.Sector);

    private static readonly DecisionTable<Enterprise, Quantity> Rates = Started(HitPolicy.Unique)
        .Row(Quantity.Percent(100), Years(2022.75m, 2023), InSector.Is(Sector.Other))
        .Row(Quantity.Percent(100), Years(2023, null), InSector.Is(Sector.Other, Sector.Manufacturing))
        .Row(Quantity.Percent(120), Years(2023, 2028), InSector.Is(Sector.Circuits))
        .Row(Quantity.Percent(100), Years(2028, null), InSector.Is(Sector.Circuits))
        .Build();

    public enum Sector
    {
        Other,
        Manufacturing,
        Circuits,
        Excluded,
    }

    [Theory]
    [InlineData(Sector.Other, "2017-12-31", "no row")]
    [InlineData(Sector.Other, "2018-01-01", "decided: row 1 (75 %)")]
    [InlineData(Sector.Other, "2022-09-30", "decided: row 1 (75 %)")]
    [InlineData(Sector.Other, "2022-10-01", "decided: row 4 (100 %)")]
    [InlineData(Sector.Other, "2023-01-01", "decided: row 5 (100 %)")]
    [InlineData(Sector.Manufacturing, "2020-12-31", "decided: row 2 (75 %)")]
    [InlineData(Sector.Manufacturing, "2021-01-01", "decided: row 3 (100 %)")]
    [InlineData(Sector.Circuits, "2022-12-31", "decided: row 3 (100 %)")]
    [InlineData(Sector.Circuits, "2023-01-01", "decided: row 6 (120 %)")]
    [InlineData(Sector.Circuits, "2027-12-31", "decided: row 6 (120 %)")]
    [InlineData(Sector.Circuits, "2028-01-01", "decided: row 7 (100 %)")]
    [InlineData(Sector.Excluded, "2024-01-01", "no row")]
    public void Decide_TheRowOfSectorAndDay(Sector sector, string day, string expected) => Assert.Equal(expected, Rates.Decide(new Enterprise(sector), Day(day)).ToString());

    /// <summary>An unknown sector is no sector: the answer names what is possible.</summary>
    [Fact]
    public void Decide_UnknownSector_IsUndetermined()
    {
        DecisionResult<Quantity> result = Rates.Decide(new Enterprise(null), Day("2022-06-30"));

        Assert.Equal("undetermined: perhaps row 1 (75 %), row 3 (100 %)", result.ToString());
        Assert.False(result.TryGetOutput(out _));
    }

    [Fact]
    public void Findings_TellWhatIsLeftOpen() => Assert.Equal(
        [
            "RUL002 warning at Rows: \"Super-deduction\" says nothing about sector: Excluded; add a row, or make sure that nothing is laid down there.",
            "RUL002 warning at Rows: \"Super-deduction\" says nothing about [.., 2018-01-01); add a row, or make sure that nothing is laid down there.",
        ],
        Rates.Findings.Select(finding => finding.ToString()));

    /// <summary>The draft of someone who forgot the last quarter of 2022, and that the higher rate is an exception from the general one.</summary>
    [Fact]
    public void Check_ADraft_NamesGapAndOverlap()
    {
        DecisionTableBuilder<Enterprise, Quantity> draft = Started(HitPolicy.Unique)
            .Row(Quantity.Percent(100), Years(2023, null), InSector.IsNot(Sector.Excluded))
            .Row(Quantity.Percent(120), Years(2023, 2028), InSector.Is(Sector.Circuits));

        Assert.Equal(
            "“加计扣除”的“第4行(100 %)”与“第5行(120 %)”同时适用(行业: Circuits; [2023-01-01, 2028-01-01));请写明前者止于何处。",
            Assert.Single(draft.Check(), finding => finding.Code == FindingCodes.OverlappingVersions).Message(Language.Chinese));
        Assert.Contains(draft.Check(), finding => finding.Arguments[1].Said?.English == "sector: Other, Excluded; [.., 2018-01-01), [2022-10-01, 2023-01-01)");
        Assert.Contains("row 4 (100 %) and row 5 (120 %) both apply (sector: Circuits; [2023-01-01, 2028-01-01))", Assert.Throws<InvalidOperationException>(draft.Build).Message, StringComparison.Ordinal);
    }

    /// <summary>The same as rule and exception: the exception stands first.</summary>
    [Fact]
    public void FirstDeclared_TheExceptionSpeaks()
    {
        DecisionTable<Enterprise, Quantity> table = new DecisionTableBuilder<Enterprise, Quantity>(new LocalizedText("加计扣除"), HitPolicy.FirstDeclared, InSector)
            .Row(Quantity.Percent(120), Years(2023, 2028), InSector.Is(Sector.Circuits))
            .Row(Quantity.Percent(100), Years(2023, null), InSector.IsNot(Sector.Excluded))
            .Build();

        Assert.Equal("decided: row 1 (120 %)", table.Decide(new Enterprise(Sector.Circuits), Day("2023-01-01")).ToString());
        Assert.Equal("undetermined: perhaps row 1 (120 %), row 2 (100 %)", table.Decide(new Enterprise(null), Day("2023-01-01")).ToString());
    }

    private static DecisionTableBuilder<Enterprise, Quantity> Started(HitPolicy policy) =>
        new DecisionTableBuilder<Enterprise, Quantity>(new LocalizedText("加计扣除", "Super-deduction"), policy, InSector)
            .Row(Quantity.Percent(75), Years(2018, 2022.75m), InSector.Is(Sector.Other))
            .Row(Quantity.Percent(75), Years(2018, 2021), InSector.Is(Sector.Manufacturing, Sector.Circuits))
            .Row(Quantity.Percent(100), Years(2021, 2023), InSector.Is(Sector.Manufacturing, Sector.Circuits));

    private static Validity Years(decimal from, decimal? until) => new(Start(from), until is { } end ? Start(end) : null);

    private static LocalDate Start(decimal year) => new LocalDate((int)year, 1, 1).PlusMonths((int)(year % 1 * 12));

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private sealed record Enterprise(Sector? Sector);
}
