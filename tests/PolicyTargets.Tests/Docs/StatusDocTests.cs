namespace PolicyTargets.Tests.Docs;

public class StatusDocTests
{
    private static readonly string[] Statuses = Enum.GetNames<AttainmentStatus>();
    private static readonly string[] Reasons = Enum.GetNames<UndeterminedReason>();

    [Fact]
    public void Statuses_HaveARow() => new ReferencePage("statuses.md").HasARowForEach(Statuses, "status");

    [Fact]
    public void Reasons_HaveARow() => new ReferencePage("statuses.md").HasARowForEach(Reasons, "reason");

    /// <summary>The page may have a table of verdicts as well.</summary>
    [Fact]
    public void Rows_NameAStatus_AReason_OrAVerdict()
    {
        var page = new ReferencePage("statuses.md");

        page.MentionsOnly(page.Rows, [.. Statuses, .. Reasons, .. Enum.GetNames<AttainmentVerdict>()], "status, reason or verdict");
    }
}
