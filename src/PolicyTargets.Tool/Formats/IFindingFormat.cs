using PolicyTargets.Messages;

namespace PolicyTargets.Tool;

/// <summary>How findings are written.</summary>
internal interface IFindingFormat
{
    public void Write(TextWriter output, bool isScreen, IReadOnlyList<Finding> findings);
}
