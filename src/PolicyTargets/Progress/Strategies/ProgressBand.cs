using PolicyTargets.Internal;

namespace PolicyTargets.Progress;

/// <summary>A band of values with its label: up from its edge where more is better, down from its edge where less is better, as far as the band before.</summary>
/// <param name="Status">The method's label.</param>
/// <param name="Neutral">The label on the common scale.</param>
/// <param name="Edge">The edge, in the unit of the measure: 0.95 for 95 %. Minus infinity for the last band, which takes all the rest.</param>
/// <param name="IsClosed">Whether the edge itself belongs to the band.</param>
/// <param name="IsUpper">Whether it is the upper edge: the band goes down from it.</param>
/// <param name="Name">The name under which a question may replace the edge (<c>high</c>); null for none.</param>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record ProgressBand(string Status, NeutralStatus Neutral, double Edge, bool IsClosed, bool IsUpper = false, string? Name = null)
{
    /// <summary>Gets the method's label.</summary>
    public string Status { get; init => field = Require.Text(value); } = Require.Text(Status);

    /// <summary>Gets whether the edge is the same near a natural limit, where others are lowered.</summary>
    public bool IsFixed { get; init; }

    /// <summary>A band with its lower edge: <c>&gt;=</c>.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="status">The method's label.</param>
    /// <param name="neutral">The label on the common scale.</param>
    /// <param name="name">The name of the edge; null for none.</param>
    /// <returns>The band.</returns>
    public static ProgressBand From(double edge, string status, NeutralStatus neutral, string? name = null) => new(status, neutral, edge, true, false, name);

    /// <summary>A band without its lower edge: <c>&gt;</c>.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="status">The method's label.</param>
    /// <param name="neutral">The label on the common scale.</param>
    /// <param name="name">The name of the edge; null for none.</param>
    /// <returns>The band.</returns>
    public static ProgressBand Above(double edge, string status, NeutralStatus neutral, string? name = null) => new(status, neutral, edge, false, false, name);

    /// <summary>A band with its upper edge: <c>&lt;=</c>.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="status">The method's label.</param>
    /// <param name="neutral">The label on the common scale.</param>
    /// <param name="name">The name of the edge; null for none.</param>
    /// <returns>The band.</returns>
    public static ProgressBand UpTo(double edge, string status, NeutralStatus neutral, string? name = null) => new(status, neutral, edge, true, true, name);

    /// <summary>A band without its upper edge: <c>&lt;</c>.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="status">The method's label.</param>
    /// <param name="neutral">The label on the common scale.</param>
    /// <param name="name">The name of the edge; null for none.</param>
    /// <returns>The band.</returns>
    public static ProgressBand Below(double edge, string status, NeutralStatus neutral, string? name = null) => new(status, neutral, edge, false, true, name);

    /// <summary>The last band: all that no other takes.</summary>
    /// <param name="status">The method's label.</param>
    /// <param name="neutral">The label on the common scale.</param>
    /// <returns>The band.</returns>
    public static ProgressBand Else(string status, NeutralStatus neutral) => new(status, neutral, double.NegativeInfinity, true);

    /// <summary>Edge and label.</summary>
    /// <returns><c>&gt;= 0.95: on_track</c>.</returns>
    public override string ToString() => double.IsNegativeInfinity(Edge) ? $"else: {Status}" : FormattableString.Invariant($"{(IsUpper ? "<" : ">")}{(IsClosed ? "=" : "")} {Edge}: {Status}");

    /// <summary>Whether a value reaches the edge, as it counts for one question.</summary>
    internal bool Holds(double value, double edge) => (IsUpper, IsClosed) switch
    {
        (true, true) => value <= edge,
        (true, false) => value < edge,
        (false, true) => value >= edge,
        _ => value > edge,
    };
}
