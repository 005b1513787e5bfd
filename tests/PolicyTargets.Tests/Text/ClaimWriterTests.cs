using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Tests.Generators;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

public sealed partial class ClaimWriterTests
{
    private static readonly PolicyCatalogue Ningbo = NingboCatalogue.Load();
    private static readonly ClaimWriter Chinese = new(Ningbo.Subjects, Ningbo.Indicators, Language.Chinese);
    private static readonly ClaimWriter English = new(Ningbo.Subjects, Ningbo.Indicators, Language.English);

    public static TheoryData<AttainmentStatus> Statuses => [.. Enum.GetValues<AttainmentStatus>()];

    public static TheoryData<UndeterminedReason> Reasons => [.. Enum.GetValues<UndeterminedReason>()];

    [Theory]
    [InlineData("P315-001", "到2027年,宁波市R&D经费投入强度应≥3.75%")]
    [InlineData("P315-007", "到2027年,宁波市高新技术企业数应≥1.3万家")]
    [InlineData("CX25-006", "到2025年,慈溪市高新技术企业数应>1120家")]
    [InlineData("CX25-008", "2025年,慈溪市高新技术产业投资额应≥50亿元")]
    public void Write_Target_InChinese(string id, string written) => Assert.Equal(written, Chinese.Write(Target(id)));

    [Theory]
    [InlineData("P315-001", "By 2027, ", "at least 3.75%")]
    [InlineData("P315-007", "By 2027, ", "at least 13,000 entities")]
    [InlineData("NB24-082", "By 2025, ", "more than 10,000 entities")]
    [InlineData("CX25-008", "In 2025, ", "at least 5 billion yuan")]
    [InlineData("CX25-029", "In 2025, ", "around 15 items")]
    [InlineData("P315-022", "", "within the first 10")]
    [InlineData("P315-043", "", "every year")]
    public void Write_Target_InEnglish(string id, string start, string words)
    {
        string written = English.Write(Target(id));
        Assert.StartsWith(start, written, StringComparison.Ordinal);
        Assert.Contains(words, written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("P315-022", "前10")]
    [InlineData("P315-043", "每年")]
    [InlineData("CX25-001", "提升幅度")]
    [InlineData("CX25-017", "为10%左右")]
    [InlineData("NB24-086", "增速")]
    [InlineData("NB24-072", "“实施”")]
    [InlineData("P315-030", "到2027年")]
    [InlineData("P315-030", "“获批”")]
    public void Write_Target_HasItsWordsInChinese(string id, string words) => Assert.Contains(words, Chinese.Write(Target(id)), StringComparison.Ordinal);

    [Fact]
    public void Write_TargetWithoutDate_SaysSo()
    {
        Target undated = Target("P315-007") with { Measurand = Target("P315-007").Measurand with { Period = ReportingPeriod.Unstated } };
        Assert.Equal("宁波市高新技术企业数应≥1.3万家(未定期限)", Chinese.Write(undated));
        Assert.Contains("no date stated", English.Write(undated), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Names_ThatTheCataloguesDoNotKnow_AreTheIds()
    {
        var stranger = new ClaimWriter(new SubjectCatalogue(), new IndicatorCatalogue(), Language.English);
        Assert.Contains("rd-intensity of ningbo", stranger.Write(Target("P315-001")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Result_InChinese()
    {
        string said = Chinese.Write(Result("P315-001"));
        Assert.StartsWith("到2027年,宁波市R&D经费投入强度应≥3.75%;最新为3.08%(2023年);尚差0.67个百分点", said, StringComparison.Ordinal);
        Assert.Contains("推进中(缺基期值)", said, StringComparison.Ordinal);
        Assert.EndsWith("。", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Result_InEnglish()
    {
        string said = English.Write(Result("P315-035"));
        Assert.All(["at least 30 entities", "latest 23 entities (2024)", "7 entities to go", "30% of the way", "25% planned", "on schedule"], words => Assert.Contains(words, said, StringComparison.Ordinal));
        Assert.EndsWith(".", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ResultWithoutEvidence_NamesTheBaseline()
    {
        Assert.Contains("8164家(2024年)", Chinese.Write(Result("NB24-083")), StringComparison.Ordinal);
        Assert.Contains("8,164 entities (2024)", English.Write(Result("NB24-083")), StringComparison.Ordinal);
        Assert.Contains("尚差336家", Chinese.Write(Result("NB24-083")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ProvisionalReading_SaysSo()
    {
        Assert.Contains("provisional", English.Write(Result("P315-007")), StringComparison.Ordinal);
        Assert.Contains("预计", Chinese.Write(Result("P315-007")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_RangeAgainstABound_SaysThatTheGapIsAtMost()
    {
        Assert.Matches("^(≤4200|≤4199|<4200)家$", Chinese.WriteGap(Result("P315-007"))); // more than 8800 is 8801 or more
        Assert.Contains("at most", English.WriteGap(Result("P315-007")), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_AttainedEarlyAndOpen_IsStillToBeHeld()
    {
        Assert.Contains("held", English.Write(Result("P315-022")), StringComparison.Ordinal);
        Assert.DoesNotContain("held", English.Write(Result("P315-063")), StringComparison.Ordinal);
    }

    /// <summary>The words of the State's own mid-term reviews.</summary>
    [Theory]
    [InlineData(AttainmentStatus.NotIssued, "未下达")]
    [InlineData(AttainmentStatus.Withdrawn, "已撤销")]
    [InlineData(AttainmentStatus.NotAssessable, "无法判定")]
    [InlineData(AttainmentStatus.Attained, "已实现")]
    [InlineData(AttainmentStatus.Missed, "未实现")]
    [InlineData(AttainmentStatus.AttainedEarly, "提前实现")]
    [InlineData(AttainmentStatus.AwaitingData, "待数据")]
    [InlineData(AttainmentStatus.Ahead, "快于预期")]
    [InlineData(AttainmentStatus.OnSchedule, "符合预期")]
    [InlineData(AttainmentStatus.Behind, "滞后")]
    [InlineData(AttainmentStatus.InProgress, "推进中")]
    public void Write_Status_InTheStatesOwnWords(AttainmentStatus status, string word) => Assert.Equal(word, Chinese.Write(status));

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Write_Status_HasWordsInBothLanguages(AttainmentStatus status) => AssertTwoTongues(Chinese.Write(status), English.Write(status));

    [Theory]
    [MemberData(nameof(Reasons))]
    public void Write_Reason_HasWordsInBothLanguages(UndeterminedReason reason) => AssertTwoTongues(Chinese.Write(reason), English.Write(reason));

    [Fact]
    public void Write_Words_AreDifferentForDifferentThings()
    {
        Assert.Equal(Statuses.Count, Enum.GetValues<AttainmentStatus>().Select(English.Write).Distinct().Count());
        Assert.Equal(Reasons.Count, Enum.GetValues<UndeterminedReason>().Select(Chinese.Write).Distinct().Count());
    }

    [Theory]
    [InlineData("2027", "2027年", "2027")]
    [InlineData("2027-Q1", "2027年第1季度", "quarter 1 of 2027")]
    [InlineData("2027-S2", "2027年下半年", "second half of 2027")]
    [InlineData("2027-03", "2027年3月", "month 3 of 2027")]
    [InlineData("2023/2027", "2023–2027年", "2023–2027")]
    [InlineData("2025-01-01/P8M", "2025年1–8月", "months 1–8 of 2025")]
    [InlineData("2021/..", "2021年起", "from 2021 on")]
    public void Write_Period(string period, string chinese, string english) =>
        Assert.Equal((chinese, english), (Chinese.Write(ReportingPeriod.Parse(period)), English.Write(ReportingPeriod.Parse(period))));

    /// <summary>以上 is "at least", never "over"; 左右 is "around".</summary>
    [Fact]
    public void Write_EveryTarget_IsOneLine_WithoutForbiddenWords() => Assert.All(Ningbo.Plans.SelectMany(plan => plan.Targets), target =>
    {
        Assert.DoesNotContain(" over ", English.Write(target), StringComparison.Ordinal);
        Assert.DoesNotContain('{', English.Write(target) + Chinese.Write(target));
        Assert.DoesNotContain('\n', English.Write(target) + Chinese.Write(target));
    });

    [Fact]
    public void Write_DoesNotDependOnTheCulture() => PropertyCheck.Holds(Cultures.Foreign, culture =>
        Assert.All(["P315-001", "P315-007", "P315-035", "CX25-018"], id => Assert.Equal(English.Write(Result(id)), Cultures.Under(culture, () => English.Write(Result(id))))));

    private static Target Target(string id) => Ningbo.Plans.SelectMany(plan => plan.Targets).Single(target => target.Id.Text == id);

    private static AttainmentResult Result(string id) => new AttainmentCalculator().Assess(Target(id), Ningbo, new LocalDate(2025, 4, 30));

    private static void AssertTwoTongues(string chinese, string english)
    {
        Assert.Contains(chinese, letter => letter >= '\u4e00');
        Assert.NotEmpty(english);
        Assert.DoesNotContain(english, letter => letter >= '\u4e00');
    }
}
