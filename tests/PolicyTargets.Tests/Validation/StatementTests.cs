using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>Arithmetic over claims that belong together, by small cases with numbers that can be worked out by hand.</summary>
public class StatementTests
{
    private static readonly SourceDocument Report = new() { Id = "report", Title = "工作总结", PublishedOn = new LocalDate(2025, 3, 1) };

    /// <summary>A level of 2024, its change or growth, and the level of 2023: do they agree?</summary>
    /// <remarks>Numbers are written as printed: <c>~0.05</c> is the half-unit of a rounded one.</remarks>
    [Theory]
    [InlineData("23", "+3", "20", "LevelIsBaseAndChange Exact")]
    [InlineData("23", "+3", "21", "STM001")]
    [InlineData("1120 >", "+120", "1000 >", "LevelIsBaseAndChange Exact")] // more than 1000 and 120: more than 1120
    [InlineData("1130 >", "+120", "1000 >", "")] // more than 1120 may well be more than 1130
    [InlineData("231", "+20", "200 >", "")] // 231 is more than 220: nothing to compare, nothing wrong
    [InlineData("219", "+20", "200 >", "STM001")] // more than 220 is not 219
    [InlineData("110", "10%~0.05", "100", "LevelIsBaseTimesGrowth Exact")]
    [InlineData("110", "9.8%~0.05", "100", "STM001")] // 109.75 to 109.85 after rounding, 109.7 to 109.9 with one unit
    [InlineData("110", "9.9%~0.05", "100", "STM002 LevelIsBaseTimesGrowth LastDigit")] // 109.9: 0.1 away, a half-unit is 0.05
    [InlineData("110", "10.04%~0.05", "100", "LevelIsBaseTimesGrowth Rounded")]
    [InlineData("110", "-100%", "100", "STM001")]
    [InlineData("140 >", "5% <", "100", "STM001")] // less than 105 is not more than 140
    [InlineData("104 >", "5% <", "100", "")]
    [InlineData("90", "-10%~0.05", "100", "LevelIsBaseTimesGrowth Exact")]
    [InlineData("200", "x2", "100", "LevelIsMultipleOfBase Exact")]
    [InlineData("200", "x2 >=", "100", "")] // at least twice 100 is at least 200: 200 is among it
    [InlineData("199", "x2 >=", "100", "STM001")]
    [InlineData("264", "17.8%~0.05", null, "STM002 BaseBehindGrowth LastDigit")] // 264/224 = 17.857 %, 264/225 = 17.333 %
    [InlineData("264", "17.9%~0.05", null, "BaseBehindGrowth Rounded")]
    [InlineData("264", "17.6%~0.05", null, "STM001")] // between the two no whole base is near
    [InlineData("264", "17.8%", null, "BaseBehindGrowth Rounded")] // not known how it was rounded: nothing can be said
    [InlineData("10000 >", "22.6%~0.05", null, "BaseBehindGrowth Rounded")]
    [InlineData("151", "x2 >=", null, "LevelIsMultipleOfBase Rounded")]
    [InlineData("23", "+3", null, "")]
    [InlineData("5", "-100%", null, "")] // no base grows by -100 % to something
    public void Level_ItsMovement_AndItsBase(string level, string movement, string? start, string expected)
    {
        (Measure measure, Unit unit) = movement[0] is '+' ? (Measure.Change(), Unit.Parse("家")) : movement[0] is 'x' ? (Measure.Multiple(), Unit.Multiple) : (Measure.Growth(), Unit.Percent);
        Observation?[] observations =
        [
            Seen("level", 2024, Measure.Level, level, Unit.Parse("家")),
            Seen("movement", 2024, measure, movement.TrimStart('+', 'x'), unit),
            start is null ? null : Seen("base", 2023, Measure.Level, start, Unit.Parse("家")),
        ];

        ConsistencyReport report = Check([.. observations.OfType<Observation>()]);

        Assert.Equal(expected, string.Join(' ', report.Findings.Select(finding => finding.Code.Text).Concat(report.Verified.Select(identity => $"{identity.Kind} {identity.Fit}"))));
    }

    /// <summary>3.59 and 0.1, each rounded, make 3.69 and may lie up to 0.06 from it; cut off rather than rounded, the 0.1 may be nearly 0.2.</summary>
    [Theory]
    [InlineData("3.69~0.005", "LevelIsBaseAndChange Exact")]
    [InlineData("3.75~0.005", "LevelIsBaseAndChange Rounded")]
    [InlineData("3.8~0.005", "STM002 LevelIsBaseAndChange LastDigit")]
    [InlineData("3.81~0.005", "STM001")]
    public void Level_OfRoundedNumbers(string level, string expected)
    {
        ConsistencyReport report = Check(
            Seen("level", 2024, Measure.Level, level, Unit.Yuan, "spending"), Seen("movement", 2024, Measure.Change(), "0.1~0.05", Unit.Yuan, "spending"), Seen("base", 2023, Measure.Level, "3.59~0.005", Unit.Yuan, "spending"));

        Assert.Equal(expected, string.Join(' ', report.Findings.Select(finding => finding.Code.Text).Concat(report.Verified.Select(identity => $"{identity.Kind} {identity.Fit}"))));
    }

    [Theory]
    [InlineData(17.9, 224)]
    [InlineData(10, 240)]
    public void Base_BehindAGrowth_IsAWholeNumberOfThings(double growth, int known)
    {
        ConsistencyReport report = Check(Seen("level", 2024, Measure.Level, "264", Unit.Parse("家")), Seen("growth", 2024, Measure.Growth(), $"{growth.ToString(System.Globalization.CultureInfo.InvariantCulture)}~0.05", Unit.Percent));

        VerifiedIdentity identity = Assert.Single(report.Verified);
        Assert.Contains($"{known} entities before", identity.Message(Language.English), StringComparison.Ordinal);
        Assert.True(identity.Result!.Contains(QuantityRange.Exactly(Quantity.Count(known, "家"))), identity.Result.ToString());
    }

    /// <summary>412.4 at 89.4 % of the whole: 461.3; and a whole of 500 contradicts it.</summary>
    [Theory]
    [InlineData(null, "ShareOfWhole Rounded")]
    [InlineData("461.3~0.05", "ShareOfWhole Rounded")]
    [InlineData("500~0.05", "STM001")]
    public void Part_ItsShare_AndTheWhole(string? whole, string expected)
    {
        Observation?[] observations =
        [
            Seen("part", 2024, Measure.Level, "412.4~0.05", Unit.Yuan, "spending"),
            Seen("share", 2024, Measure.ShareOf(IndicatorCode.Parse("gdp")), "89.4~0.05", Unit.Percent, "spending"),
            whole is null ? null : Seen("whole", 2024, Measure.Level, whole, Unit.Yuan, "gdp"),
        ];

        ConsistencyReport report = Check([.. observations.OfType<Observation>()]);

        Assert.Equal(expected, string.Join(' ', report.Findings.Select(finding => finding.Code.Text).Concat(report.Verified.Select(identity => $"{identity.Kind} {identity.Fit}"))));
    }

    /// <summary>58.27 is 22.5 % of what? 259.0, between 258.4 and 259.6.</summary>
    [Fact]
    public void Contribution_SaysTheChangeOfTheWhole()
    {
        VerifiedIdentity identity = Assert.Single(Check(
            Seen("change", 2024, Measure.Change(), "58.27~0.005", Unit.Yuan, "spending"),
            Seen("contribution", 2024, Measure.ContributionTo(SubjectId.Parse("province")), "22.5~0.05", Unit.Percent, "spending")).Verified);

        Assert.Equal((IdentityKind.WholeBehindContribution, "a change of 58.27 yuan that contributes 22.5% means a whole change of 259 yuan"), (identity.Kind, identity.Message(Language.English)));
        Assert.InRange(identity.Result!.Lower!.Value, 258.3m, 258.5m);
        Assert.InRange(identity.Result.Upper!.Value, 259.5m, 259.7m);
    }

    /// <summary>A slip of unit is within 20 % of 100, 10,000 or 100 million times, or of their inverses, both ends included.</summary>
    [Theory]
    [InlineData(10, 799, "")]
    [InlineData(10, 800, "OBS006")]
    [InlineData(10, 1_200, "OBS006")]
    [InlineData(10, 1_201, "")]
    [InlineData(10, 100_000, "OBS006")]
    [InlineData(10, 1_000_000_000, "OBS006")]
    [InlineData(1_000, 10, "OBS006")]
    [InlineData(0, 100, "")]
    [InlineData(10, 11, "")]
    public void Slip_IsNearAScaleOfWriting(int before, int value, string expected) =>
        Assert.Equal(expected, Codes(Seen("a", 2023, Measure.Level, $"{before}", Unit.Parse("家")), Seen("b", 2024, Measure.Level, $"{value}", Unit.Parse("家"))));

    [Theory]
    [InlineData("16", "11", false, "OBS013")]
    [InlineData("16", "11", true, "")] // the fall is told
    [InlineData("16", "16", false, "")]
    [InlineData("16~0.5", "15.6~0.5", false, "")] // may be equal before rounding
    [InlineData("16 >", "11", false, "OBS013")]
    [InlineData("16", "11 >", false, "")] // more than 11 may be more than 16
    public void Fall_ThatNobodyTells(string before, string value, bool isTold, string expected)
    {
        Observation?[] observations =
        [
            Seen("a", 2023, Measure.Level, before, Unit.Yuan, "spending"), Seen("b", 2024, Measure.Level, value, Unit.Yuan, "spending"),
            isTold ? Seen("c", 2024, Measure.Change(), "-5", Unit.Yuan, "spending") : null,
        ];

        Assert.Equal(expected, Codes([.. observations.OfType<Observation>()]));
    }

    /// <summary>Later publications: an agreeing one confirms, another one is a revision or a contradiction.</summary>
    [Theory]
    [InlineData("200 >", "231", false, "", "Confirmed")]
    [InlineData("231", "200 >", false, "", "Confirmed")]
    [InlineData("231", "230", false, "OBS009", "")]
    [InlineData("231", "230", true, "", "")]
    [InlineData("3.1~0.05", "3.14~0.005", false, "", "Confirmed")]
    [InlineData("3.1~0.05", "3.15~0.005", false, "", "Confirmed")] // 3.145 to 3.155 meets 3.05 to 3.15
    [InlineData("3.1~0.05", "3.2~0.05", false, "OBS009", "")]
    public void Publications_Agree_OrAreRevised(string first, string second, bool isRevision, string findings, string verified)
    {
        ConsistencyReport report = Check(
            Seen("a", 2023, Measure.Level, first, Unit.Yuan, "spending"),
            Seen("b", 2023, Measure.Level, second, Unit.Yuan, "spending") with { PublishedOn = new LocalDate(2025, 9, 1), IsRevision = isRevision, Source = null });

        Assert.Equal((findings, verified), (string.Join(' ', report.Findings.Select(finding => finding.Code.Text)), string.Join(' ', report.Verified.Select(identity => identity.Kind))));
    }

    private static string Codes(params Observation[] observations) => string.Join(' ', Check(observations).Findings.Select(finding => finding.Code.Text));

    private static ConsistencyReport Check(params Observation[] observations) => new CatalogueChecker().Check(new PolicyCatalogue
    {
        Subjects = new SubjectCatalogue(new Organisation { Id = Draft.City, Name = new LocalizedText("市") }, new Organisation { Id = SubjectId.Parse("province"), Name = new LocalizedText("省") }),
        Observations = new ObservationSet(new IndicatorCatalogue(Draft.Counted("firms", Nature.Stock), Money("spending"), Money("gdp")), observations),
    });

    private static Indicator Money(string code) => Draft.Counted(code, Nature.Flow) with { Unit = Unit.Yuan };

    private static Observation Seen(string id, int year, Measure measure, string printed, Unit unit, string indicator = "firms")
    {
        string[] parts = printed.Replace("%", "", StringComparison.Ordinal).Split(' ');
        string[] number = parts[0].Split('~');
        var quantity = new Quantity(Of(number[0]), unit, number.Length > 1 ? Of(number[1]) : null);
        return new Observation
        {
            Id = ObservationId.Parse(id),
            Measurand = Draft.Of(indicator, ReportingPeriod.Year(year), measure),
            Source = new Citation(Report, "一"),
            PublishedOn = Report.PublishedOn,
            Statement = "S1",
            Known = parts.ElementAtOrDefault(1) switch { ">" => Known.MoreThan(quantity), "<" => Known.LessThan(quantity), ">=" => Known.AtLeast(quantity), _ => Known.Exactly(quantity) },
        };
    }

    private static decimal Of(string number) => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
}
