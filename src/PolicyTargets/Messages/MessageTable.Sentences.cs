namespace PolicyTargets.Messages;

internal static partial class MessageTable
{
    private static IEnumerable<Row> Sentences => [];
}
