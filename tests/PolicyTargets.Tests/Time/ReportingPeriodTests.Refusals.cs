using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Time;

/// <content>Text that is refused.</content>
public sealed partial class ReportingPeriodTests
{
    /// <summary>Texts that are nearly one of a single period.</summary>
    public static TheoryData<string> NearlySingle =>
    [
        "", " ", " 2027", "2027 ", "27", "202", "02027", "12027", "+2027", "-2027", "+027", "-027", " 027", "027 ", "٢٠٢٧", "２０２７", "2０27", "0000", "year",
        "2027-", "2027-0", "2027-3", "2027-+3", "2027- 3", "2027-3 ", "2027-00", "2027-13", "2027-99", "0000-03", "2027-٠٣", "2027-0٣", "2027 03", "2027_03", "202-03", "2027-03-", "2027.03",
        "2027-M", "2027-M3", "2027-M+3", "2027-M 3", "2027-M3 ", "2027-M00", "2027-M13", "2027-m03", "2027-M003", "2027-M٠٣", "0000-M03", "2027M03", "2027-N03", "2027_M03",
        "2027-Q", "2027-Q0", "2027-Q5", "2027-Q9", "2027-q1", "2027-Q01", "2027-Q10", "2027-Q٣", "2027Q1", "0000-Q1", "2027_Q1", "2027-T1",
        "2027-S0", "2027-S3", "2027-s1", "2027-S01", "2027-H1", "2027-A0", "2027-A2", "2027-a1", "2027-B1", "2027-W05", "2027-D001",
        "2027-02-29", "2027-04-31", "2027-00-10", "2027-13-01", "2027-01-00", "2027-01-32", "2027-1-1", "2027-01-1", "20270101", "0000-01-01", "-001-01-01",
        "2027-01-01 ", " 2027-01-01", "2027/01/01", "2027-01-01T00:00:00", "2027-01-01Z", "٢٠٢٧-01-01", "2027-٠١-01",
        ".", "...", "….", "null", "(none)",
    ];

    /// <summary>Texts that are nearly one of two ends.</summary>
    public static TheoryData<string> NearlyInterval =>
    [
        "/", "//", "2023/", "/2027", "2023//2027", "2023/2027/", "/2023/2027", "2023/2027/2030", "2027/2023", "2023/027", "+023/2027", " 023/2027", "2023/+027", "2023/ 27 ", "2023/02027", "023/2027", "02023/2027",
        "0000/2027", "2023/0000", "0000/0000", "٢٠٢٣/2027", "2023/٢٠٢٧", "2023 /2027", "2023/ 2027", "2023-2027", "2023–2027",
        "2023/2027-12-31", "2023-01-01/2027", "2023-01/2023-03", "2023-Q1/2023-Q3", "2023/P5Y", "2023-01/P3M",
        "2024-03-02/2024-03-01", "2024-03-02/2023-12-31", "2024-02-30/2024-03-01", "2024-02-01/2024-02-30", "0000-01-01/2024-01-01", "2024-01-01/0000-01-01",
        "../2021", "../..", "/..", "2021/.", "2021/...", "2021/.. ", "2021 /..", "021/..", "02021/..", "0000/..", "2021-03/..", "2021-Q1/..", "2021-02-30/..", "0000-12-31/..", "٢٠٢١/..",
    ];

    /// <summary>Durations that say no number of days, or one that leads out of the calendar.</summary>
    public static TheoryData<string> BadDurations =>
    [
        "P", "PM", "P9", "9M", "p9M", "P9m", "P 9M", "P9M ", "P٩M", "P1.5M", "P1,5M", "P+9M", "P--9M", "P9MP1D", "P1M1Y", "P1D1M", "P9X", "PT", "P0M", "P0D", "P0Y", "P0Y0M0D", "PT0S",
        "P-9M", "-P9M", "P-1D", "P-1Y", "P1Y-3M", "P-1Y13M", "P1M-1D", "P-1M40D", "P2W", "P1M1W", "PT5H", "PT1M", "P1DT5H", "P9MT1S",
        "P9999Y", "P7976Y", "P119988M", "P99999999M", "P3659634D", "P2147483647Y", "P2147483647M", "P2147483647D", "P2147483648M", "P4294967305M", "P-2147483648M", "P9223372036854775807D",
        "P9223372036854775808D", "P99999999999999999999999999D", "PT9223372036854775807S", "P9998Y119987M3659633D",
    ];

    [Theory]
    [MemberData(nameof(NearlySingle))]
    [MemberData(nameof(NearlyInterval))]
    public void TryParse_NearMiss_GivesUnstated(string text)
    {
        Assert.False(ReportingPeriod.TryParse(text, out ReportingPeriod period));
        Assert.Equal(ReportingPeriod.Unstated, period);
    }

    [Theory]
    [MemberData(nameof(BadDurations))]
    public void TryParse_BadDuration_IsRefused(string duration)
    {
        Assert.False(ReportingPeriod.TryParse($"2024-01-01/{duration}", out _));
        Assert.False(ReportingPeriod.TryParse($"2024-02-29/{duration}", out _));
    }

    [Theory]
    [InlineData("9999-12-31/P2D")]
    [InlineData("9999-12-31/P1M")]
    [InlineData("9999-02-01/P12M")]
    [InlineData("9999-01-01/P13M")]
    [InlineData("9999-01-01/P2Y")]
    [InlineData("9998-01-01/P36M")]
    [InlineData("9998-01-01/P731D")]
    [InlineData("9000-01-01/P1000Y1D")]
    [InlineData("0001-01-01/P9998Y11M40D")]
    public void TryParse_DurationPastTheLastYear_IsRefused(string text) => Assert.False(ReportingPeriod.TryParse(text, out _));

    [Fact]
    public void TryParse_NullCharacter_IsRefused() =>
        Assert.All(
            [
                "202\0", "2\0\0\0", "2027\0", "2027-1\0", "2027-M1\0", "2027-Q1\0", "202\0/2027", "2023/202\0", "2024-01-15\0", "2024-01-15\0junk",
                "2024-01-15\0/2024-03-02", "2024-01-15/2024-03-02\0junk", "2024-01-01\0/P9M", "2024-01-01/P9M\0", "2021-03-01\0/..", "202\0/..", "..\0",
            ],
            text => Assert.False(ReportingPeriod.TryParse(text, out _), text.Replace("\0", "\\0", StringComparison.Ordinal)));

    [Fact]
    public void TryParse_Null_GivesUnstated()
    {
        Assert.False(ReportingPeriod.TryParse(null, out ReportingPeriod period));
        Assert.Equal(ReportingPeriod.Unstated, period);
    }

    [Fact]
    public void Parse_Null_Throws() => Assert.Throws<ArgumentNullException>("text", () => ReportingPeriod.Parse(null!));

    [Fact]
    public void Parse_NoPeriod_SaysWhatWasReadAndWhatToWrite()
    {
        FormatException error = Assert.Throws<FormatException>(() => ReportingPeriod.Parse("2027-Q5"));
        Assert.StartsWith("'2027-Q5'", error.Message, StringComparison.Ordinal);
        Assert.Contains("2027-Q1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void TryParse_AcceptedText_HasOnlyTheCharactersOfTheForms() =>
        PropertyCheck.Holds(Arbitraries.PeriodLikeText, text =>
            !ReportingPeriod.TryParse(text, out _) || text!.All("0123456789-/.ASQMPYD".Contains));

    [Fact]
    public void TryParse_TrueTextWithAForeignCharacter_IsRefused() =>
        PropertyCheck.Holds(Arbitraries.AnyPeriod, period =>
        {
            string text = period.ToString();
            IEnumerable<string> spoilt = Enumerable.Range(0, text.Length).SelectMany(place => "\0 +٣０".SelectMany(character =>
                new[] { text.Insert(place, $"{character}"), text.Remove(place, 1).Insert(place, $"{character}"), $"{text}{character}" }));
            Assert.All(spoilt, nearly => Assert.False(ReportingPeriod.TryParse(nearly, out _), nearly.Replace("\0", "\\0", StringComparison.Ordinal)));
        });

    [Fact]
    public void TryParse_AcceptedText_PrintsWhatReadsBack() =>
        PropertyCheck.Holds(Arbitraries.PeriodLikeText, text =>
            !ReportingPeriod.TryParse(text, out ReportingPeriod period) || ReportingPeriod.Parse(period.ToString()) == period);
}
