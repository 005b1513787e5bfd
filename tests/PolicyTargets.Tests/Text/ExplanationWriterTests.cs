using PolicyTargets.Messages;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Text;

public sealed partial class ExplanationWriterTests
{
    private static readonly ExplanationWriter Chinese = new(Zhejiang.Subjects, Zhejiang.Indicators, Language.Chinese);
    private static readonly ExplanationWriter English = new(Zhejiang.Subjects, Zhejiang.Indicators, Language.English);

    /// <summary>Gets the key of every row that a member of an enumeration needs.</summary>
    public static TheoryData<string> Needed =>
    [
        .. Keys<ExplanationStep>("explain."), .. Keys<DerivationRule>("rule."), .. Keys<UndeterminedReason>("reason."), .. Keys<AttainmentStatus>("status."),
        .. Keys<AttainmentVerdict>("verdict."), .. Keys<BoundRelation>("relates."), .. Keys<ObservationStatus>("data."), .. Keys<MissingStatus>("missing."),
        .. Keys<ChangeCause>("cause."), .. Keys<Frequency>("steps."), .. Keys<Frequency>("measure.average."),
        .. Enum.GetValues<Frequency>().Select(frequency => "recurrence." + Recurrence.Each(frequency)),
        .. Keys<BindingForce>("binding.").Where(key => key != "binding.Unspecified"), .. Keys<Commitment>("commitment.").Where(key => key != "commitment.Firm"),
    ];

    [Theory]
    [MemberData(nameof(Needed))]
    public void Rows_OfEveryMember_StandInBothLanguages(string key)
    {
        Assert.True(MessageTable.Has(key), $"The message table has no row '{key}'.");
        Assert.NotEqual(MessageTable.Template(key).Chinese, MessageTable.Template(key).English);
    }

    /// <summary>What is known has no verb of its own.</summary>
    [Fact]
    public void Rows_OfEveryForm_JoinTheSentence() =>
        Assert.All(Keys<ValueForm>("be.").Concat(Keys<ValueForm>("is.")).Where(key => key != "is.Verb"), key => Assert.True(MessageTable.Has(key), $"The message table has no row '{key}'."));

    [Fact]
    public void Write_PartOfAnAccount_Throws()
    {
        Explanation part = Intensity().Explain().Children[0];
        Assert.Contains("Baseline", Assert.Throws<ArgumentException>(() => Chinese.Write(part)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Chinese.Write(null!));
    }

    [Fact]
    public void ToString_SaysTheLanguage() => Assert.Equal("ExplanationWriter in English", English.ToString());

    private static IEnumerable<string> Keys<T>(string prefix)
        where T : struct, Enum => Enum.GetNames<T>().Select(name => prefix + name);
}
