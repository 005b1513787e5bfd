using PolicyTargets.Messages;
using PolicyTargets.Serialization;

namespace PolicyTargets.Tool;

/// <summary>One line of an answer about divisions.</summary>
/// <param name="Division">The unit as it stood.</param>
/// <param name="Depth">How far below the unit asked about; 0 where it is no tree.</param>
/// <param name="Link">How much of it is meant; null for all.</param>
internal sealed record DivisionRow(Division Division, int Depth = 0, ConcordanceLink? Link = null)
{
    internal DivisionRecord ToRecord(DivisionRegistry registry) => Link is null ? DivisionRecord.Of(Division, registry) : DivisionRecord.Of(Link, registry);
}

/// <summary>What the verbs of <c>divisions</c> answer.</summary>
/// <param name="Asked">The code or name.</param>
/// <param name="Rows">The units; may be empty.</param>
internal sealed record DivisionListing(string Asked, IReadOnlyList<DivisionRow> Rows)
{
    /// <summary>Gets what a reader must know beside the units; null for nothing.</summary>
    internal Func<Language, string>? Remark { get; init; }

    /// <summary>Gets the line that sums the units up for people; null for none.</summary>
    internal Func<Language, string>? Summary { get; init; }

    /// <summary>Gets why there is no answer; null where there is one.</summary>
    internal DivisionAnswerState? Failure { get; init; }

    /// <summary>Gets the lives of the units where those are asked for, else nothing.</summary>
    internal IReadOnlyList<DivisionLife> Lives { get; init; } = [];
}
