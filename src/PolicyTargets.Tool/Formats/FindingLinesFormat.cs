using System.Text.Json;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>One JSON object a finding.</summary>
internal sealed class FindingLinesFormat : IFindingFormat
{
    public void Write(TextWriter output, bool isScreen, IReadOnlyList<Finding> findings)
    {
        foreach (Finding finding in findings)
        {
            output.Write(JsonSerializer.Serialize(FindingRecord.Of(finding), PolicyTargetsJson.Context.FindingRecord));
            output.Write('\n');
        }
    }
}
