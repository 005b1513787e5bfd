namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Findings =>
    [
        new("CAT001", "文件无法按JSON读取:{problem}。此处之后的内容未读入。", "The file is not readable as JSON: {problem}. Nothing behind this place was read."),
        new("CAT002", "未知成员“{member}”;此处可用:{expected}。", "Unknown member '{member}'; known here: {expected}."),
        new("CAT003", "缺少必需的成员“{member}”。", "The required member '{member}' is missing."),
        new("CAT004", "成员“{member}”的内容为{found},应为{expected}。", "The member '{member}' holds {found}; expected {expected}."),
        new("CAT005", "成员“{member}”中的“{found}”无法识别;应为{expected}。", "'{found}' in member '{member}' is not understood; expected {expected}."),
        new("CAT006", "计量单位“{found}”不可用:应为{expected}。", "The unit '{found}' cannot be used: expected {expected}."),
        new("CAT007", "{kind}编号“{id}”重复;首次出现于{first},以首次的记录为准。", "The {kind} id '{id}' stands twice; first at {first}, and that record counts."),
        new("CAT008", "{kind}“{id}”在目录中不存在;请先在“{section}”中定义。", "There is no {kind} '{id}' in the catalogue; define it under '{section}'."),
        new("argument.kind.document", "文件", "document"),
        new("argument.kind.scale", "量表", "scale"),
        new("argument.kind.subject", "主体", "subject"),
        new("argument.kind.indicator", "指标", "indicator"),
        new("argument.kind.break", "口径变化", "break"),
        new("argument.kind.observation", "观测", "observation"),
        new("argument.kind.plan", "规划", "plan"),
        new("argument.kind.task", "任务", "task"),
        new("argument.kind.target", "目标", "target"),
        new("argument.kind.instrument", "政策工具", "instrument"),
        new("argument.kind.parameter", "参数", "parameter"),
        new("argument.first.below", "下层目录", "the catalogue below"),
    ];
}
