using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The planned path from the baseline to the target, which progress is held against.</summary>
/// <remarks>The union is closed: no other assembly can add a case.</remarks>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public abstract record Trajectory
{
    /// <summary>Gets the straight path (序时进度): the same step in every period.</summary>
    public static Trajectory Linear { get; } = new LinearTrajectory();

    /// <summary>Gets the path of constant growth; it exists where baseline and target are positive.</summary>
    public static Trajectory Geometric { get; } = new GeometricTrajectory();

    /// <summary>Closes the union; a constructor alone would leak through the record's copy constructor.</summary>
    private protected abstract string Word { get; }

    /// <summary>A path that is straight from year to year and follows a profile within the year: research spending is booked late.</summary>
    /// <param name="weights">The weight of each part of the year, 2, 4 or 12 of them, from 0 to a billion, not all 0; only their proportions count.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">There is another number of weights, one is out of range, or all are 0.</exception>
    public static Trajectory Seasonal(params IEnumerable<decimal> weights) => new SeasonalTrajectory(ValueList<decimal>.Of(weights));

    /// <summary>A path through planned values, straight between them.</summary>
    /// <param name="points">The values, each for the end of a period, in any order, one a day; at least one.</param>
    /// <returns>The path.</returns>
    /// <exception cref="ArgumentException">There is no point, or two belong to one day.</exception>
    public static Trajectory Milestones(params IEnumerable<TrajectoryPoint> points) => new MilestoneTrajectory(ValueList<TrajectoryPoint>.Of(points));

    /// <summary>The word of the vocabulary.</summary>
    /// <returns><c>linear</c>, <c>geometric</c>, <c>seasonal</c>, <c>milestones</c>.</returns>
    public sealed override string ToString() => Word;
}

/// <summary>The straight path; see <see cref="Trajectory.Linear"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record LinearTrajectory : Trajectory
{
    internal LinearTrajectory()
    {
    }

    private protected override string Word => "linear";
}

/// <summary>The path of constant growth; see <see cref="Trajectory.Geometric"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record GeometricTrajectory : Trajectory
{
    internal GeometricTrajectory()
    {
    }

    private protected override string Word => "geometric";
}

/// <summary>A path with a profile within the year; see <see cref="Trajectory.Seasonal"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record SeasonalTrajectory : Trajectory
{
    internal SeasonalTrajectory(IReadOnlyList<decimal> weights) => Weights =
        weights.Count is 2 or 4 or 12 && weights.All(weight => weight is >= 0 and <= 1_000_000_000m) && weights.Any(weight => weight > 0)
            ? weights : throw new ArgumentException("A year's profile has 2, 4 or 12 weights from 0 to a billion, not all 0.", nameof(weights));

    /// <summary>Gets the weight of each part of the year: 2, 4 or 12, in order.</summary>
    public IReadOnlyList<decimal> Weights { get; }

    private protected override string Word => "seasonal";
}

/// <summary>A path through planned values; see <see cref="Trajectory.Milestones"/>.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record MilestoneTrajectory : Trajectory
{
    internal MilestoneTrajectory(IReadOnlyList<TrajectoryPoint> points)
    {
        Points = ValueList<TrajectoryPoint>.Of(points.OrderBy(point => point.Period.End));
        if (Points.Count == 0 || Points.DistinctBy(point => point.Period.End).Count() < Points.Count)
        {
            throw new ArgumentException("A path needs at least one planned value, and at most one for each day.", nameof(points));
        }
    }

    /// <summary>Gets the planned values, earliest first; at least one.</summary>
    public IReadOnlyList<TrajectoryPoint> Points { get; }

    private protected override string Word => "milestones";
}
