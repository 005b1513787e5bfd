namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Tables =>
    [
        new("TBL001", "无法作为行政区划表读取:{problem}。该文件未读入。", "The file is not readable as a table of divisions: {problem}. Nothing of it was read."),
        new("TBL002", "“{column}”列中的“{found}”无法采用;应为{expected}。该行未读入。", "'{found}' in column '{column}' cannot be used; expected {expected}. The row was left out."),
        new("TBL003", "代码“{code}”在同一时期已见于{first};以首次出现的行为准。", "The code '{code}' stands at {first} for the same time; that row counts."),
        new("TBL004", "{year}年没有另一行使用代码“{code}”;该去向未采用。", "No other row has the code '{code}' in {year}; that successor was left out."),
        new("TBL005", "“{code}”的上级“{name}”在{time}并非恰有一行;该时期不设上级。", "The parent '{name}' of '{code}' has not exactly one row for {time}; the unit stands without parent then."),
        new("TBL006", "已略过{count}{what}。", "Passed over: {count} {what}."),
    ];
}
