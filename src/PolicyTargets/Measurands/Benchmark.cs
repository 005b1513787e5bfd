using PolicyTargets.Internal;

namespace PolicyTargets;

/// <summary>The series that another one is held against: the same indicator of another subject (全省平均), another indicator of the same subject (与经济增长同步), or both.</summary>
/// <threadsafety>Immutable; safe to share.</threadsafety>
public sealed record Benchmark
{
    private Benchmark(SubjectId? subject, IndicatorCode? indicator) => (Subject, Indicator) = (subject, indicator);

    /// <summary>Gets whose series it is; null for the subject's own.</summary>
    public SubjectId? Subject { get; }

    /// <summary>Gets which series it is; null for the same indicator.</summary>
    public IndicatorCode? Indicator { get; }

    /// <summary>The same indicator of another subject; that of a <see cref="PeerGroup"/> is its published average.</summary>
    /// <param name="subject">The other subject.</param>
    /// <returns>The benchmark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="subject"/> is null.</exception>
    public static Benchmark Of(SubjectId subject) => new(Require.NotNull(subject), null);

    /// <summary>Another indicator of the same subject.</summary>
    /// <param name="indicator">The other indicator.</param>
    /// <returns>The benchmark.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="indicator"/> is null.</exception>
    public static Benchmark Of(IndicatorCode indicator) => new(null, Require.NotNull(indicator));

    /// <summary>Another indicator of another subject.</summary>
    /// <param name="subject">The other subject.</param>
    /// <param name="indicator">The other indicator.</param>
    /// <returns>The benchmark.</returns>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static Benchmark Of(SubjectId subject, IndicatorCode indicator) => new(Require.NotNull(subject), Require.NotNull(indicator));

    /// <summary>Subject and indicator, as far as they differ.</summary>
    /// <returns><c>zhejiang</c>, <c>gdp</c>, <c>zhejiang gdp</c>.</returns>
    public override string ToString() => Subject is null ? $"{Indicator}" : Indicator is null ? $"{Subject}" : $"{Subject} {Indicator}";
}
