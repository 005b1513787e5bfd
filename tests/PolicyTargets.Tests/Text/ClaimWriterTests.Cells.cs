using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

/// <content>Cells of tables, how firm a promise is, and what instruments lay down.</content>
public sealed partial class ClaimWriterTests
{
    private static readonly Unit Yuan = Unit.Yuan;

    public static TheoryData<Bound, string, string> Cells => new()
    {
        { Bound.AtLeast(Quantity.Percent(3.75m)), "≥3.75%", "at least 3.75%" },
        { Bound.AtLeast(Count(13000)), "1.3万家以上", "at least 13,000 entities" },
        { Bound.MoreThan(Count(8800)), "超8800家", "more than 8,800 entities" },
        { Bound.AtMost(Count(15)), "15家以内", "at most 15 entities" },
        { Bound.LessThan(Count(3)), "不足3家", "less than 3 entities" },
        { Bound.Exactly(Count(1)), "1家", "1 entity" },
        { Bound.AtLeast(Count(1)), "1家以上", "at least 1 entity" },
        { Bound.AtLeast(new Quantity(1_200_000_000_000m, Yuan)), "1.2万亿元以上", "at least 1.2 trillion yuan" },
        { Bound.AtLeast(new Quantity(1_234_560_000_000m, Yuan)), "12345.6亿元以上", "at least 1,234.56 billion yuan" },
        { Bound.Approximately(Count(100)), "100家左右", "around 100 entities" },
        { Bound.FloorAndStretch(Count(2), Count(3)), "≥2家,力争3家", "at least 2 entities, striving for 3 entities" },
        { Bound.Between(Count(2), Count(3)), "2家至3家", "2 entities to 3 entities" },
        { Bound.AtMost(Quantity.Rank(10)), "前10位", "within the first 10" },
        { Bound.Qualitative("前列"), "达到“前列”的要求", "\"前列\" (in words)" },
        { Bound.AtLeast(Zhejiang.Approval.Grade("获批")), "达到“获批”", "reach \"approved\"" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void WriteCell_Target_IsAsOfficialsWriteIt(Bound bound, string chinese, string english)
    {
        Target target = Cell(bound);
        Assert.Equal((chinese, english), (Zhejiang.Chinese.WriteCell(target), Zhejiang.English.WriteCell(target)));
    }

    [Fact]
    public void WriteCell_EachYear_SaysSo()
    {
        Target target = Cell(Bound.AtLeast(Count(100))) with { Recurrence = Recurrence.Each(Frequency.Annual) };
        Assert.Equal(("每年100家以上", "at least 100 entities every year"), (Zhejiang.Chinese.WriteCell(target), Zhejiang.English.WriteCell(target)));
    }

    [Theory]
    [InlineData(ObservationStatus.Final, "超8800家", "more than 8,800 entities")]
    [InlineData(ObservationStatus.Provisional, "超8800家 预计", "more than 8,800 entities provisional")]
    public void WriteCell_Observation_SaysHowFinalItIs(ObservationStatus status, string chinese, string english)
    {
        Observation seen = Observed(Zhejiang.Enterprises, Measure.Level, "2024", Known.MoreThan(Count(8800))) with { Status = status };
        Assert.Equal((chinese, english), (Zhejiang.Chinese.WriteCell(seen), Zhejiang.English.WriteCell(seen)));
    }

    [Fact]
    public void WriteCell_Multiple_NamesItsBase() => Assert.Equal("≥2020年的2倍(翻一番)",
        Zhejiang.Chinese.WriteCell(Observed(Zhejiang.Enterprises, Measure.Multiple(ReportingPeriod.Year(2020)), "2023", Known.AtLeast(Quantity.Multiple(2)))));

    /// <summary>The printed word in the place of 应, but behind it where others are only supported; what it means in English.</summary>
    [Theory]
    [InlineData(Commitment.Firm, null, "应≥100家", "")]
    [InlineData(Commitment.Strive, "力争", "力争≥100家", " (striven for)")]
    [InlineData(Commitment.Seek, "争创", "争创≥100家", " (sought)")]
    [InlineData(Commitment.Promote, "加快", "应≥100家(加快)", " (promoted)")]
    [InlineData(Commitment.Ensure, null, "确保≥100家", " (to be ensured)")]
    public void Write_Target_SaysHowFirmItIs(Commitment commitment, string? word, string chinese, string english)
    {
        Target firm = Cell(Bound.AtLeast(Count(100)));
        Target target = firm with { Commitment = commitment, CommitmentWord = word };
        Assert.Equal(("到2027年,宁波市高新技术企业数" + chinese, Zhejiang.English.Write(firm) + english), (Zhejiang.Chinese.Write(target), Zhejiang.English.Write(target)));
    }

    [Theory]
    [InlineData("2023/2027", true, "2023–2027年每年,明确宁波市高新技术企业数增速为≥20%", "growth of high-tech enterprises of Ningbo is stated as at least 20% (every year, 2023–2027)", "每年≥20%")]
    [InlineData("2025", false, "2025年,明确宁波市高新技术企业数增速为≥20%", "growth of high-tech enterprises of Ningbo is stated as at least 20% (2025)", "≥20%")]
    [InlineData("..", true, "明确每年宁波市高新技术企业数增速为≥20%", "growth of high-tech enterprises of Ningbo is stated as at least 20% (every year)", "每年≥20%")]
    [InlineData("..", false, "明确宁波市高新技术企业数增速为≥20%", "growth of high-tech enterprises of Ningbo is stated as at least 20%", "≥20%")]
    public void Write_Parameter_IsASentence(string period, bool isEachYear, string chinese, string english, string cell)
    {
        var parameter = new InstrumentParameter
        {
            Id = ParameterId.Parse("p"),
            Measurand = new(Zhejiang.City, Zhejiang.Enterprises.Code, Measure.Growth(), ReportingPeriod.Parse(period)),
            Value = Bound.AtLeast(Quantity.Percent(20)),
            Recurrence = isEachYear ? Recurrence.Each(Frequency.Annual) : Recurrence.Once,
        };
        Assert.Equal((chinese, english, cell), (Zhejiang.Chinese.Write(parameter), Zhejiang.English.Write(parameter), Zhejiang.Chinese.WriteCell(parameter)));
    }

    /// <summary>A scope is named in both languages where the indicator names it, as it stands where not, and not twice where the name of the indicator has it.</summary>
    [Theory]
    [InlineData("规上工业企业", "宁波市高新技术企业数(规上工业企业)", "high-tech enterprises (industrial enterprises above designated size) of Ningbo")]
    [InlineData("初创", "宁波市高新技术企业数(初创)", "high-tech enterprises (初创) of Ningbo")]
    [InlineData("高新技术企业", "宁波市高新技术企业数", "high-tech enterprises of Ningbo")]
    public void Write_Scope_IsNamedOnce(string scope, string chinese, string english)
    {
        Indicator firms = Zhejiang.Enterprises with { Scopes = [new("规上工业企业", "industrial enterprises above designated size")] };
        Target target = Cell(Bound.AtLeast(Count(5)));
        target = target with { Measurand = target.Measurand with { Scope = scope } };
        Assert.Contains(chinese, new ClaimWriter(Zhejiang.Subjects, new IndicatorCatalogue([firms]), Language.Chinese).Write(target), StringComparison.Ordinal);
        Assert.Contains(english, new ClaimWriter(Zhejiang.Subjects, new IndicatorCatalogue([firms]), Language.English).Write(target), StringComparison.Ordinal);
    }

    [Fact]
    public void WriteCell_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.WriteCell((Target)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.WriteCell((Observation)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.WriteCell((InstrumentParameter)null!));
        Assert.Throws<ArgumentNullException>(() => Zhejiang.Chinese.Write((InstrumentParameter)null!));
    }

    private static Target Cell(Bound bound) => new() { Id = TargetId.Parse("t"), Measurand = new(Zhejiang.City, Zhejiang.Enterprises.Code, Measure.Level, ReportingPeriod.Year(2027)), Bound = bound };
}
