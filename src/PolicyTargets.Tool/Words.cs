using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>The words of the tool's own tables; everything else is the library's.</summary>
internal sealed record Words(IReadOnlyList<string> Headings, string AsOf, string OwnTargets, string Nothing, IReadOnlyList<string> FindingHeadings, string Remark, string Warning, string Error, string NothingFound)
{
    private static readonly Words English = new(
        ["Id", "Subject", "Indicator", "Target", "Actual (period)", "Gap", "Progress", "Status"], "as of {0}", "Own targets", "No targets.",
        ["Severity", "Code", "Place", "Finding"], "info", "warning", "error", "Nothing was found.");

    private static readonly Words Chinese = new(
        ["编号", "主体", "指标", "目标", "实际(时期)", "差距", "进度", "状态"], "截至{0}", "自有目标", "没有目标。",
        ["等级", "代码", "位置", "发现"], "提示", "警告", "错误", "未发现问题。");

    internal static Words In(Language language) => language == Language.Chinese ? Chinese : English;

    internal string Of(Severity severity) => severity switch { Severity.Error => Error, Severity.Warning => Warning, _ => Remark };
}
