namespace PolicyTargets;

/// <summary>What is done in a round of monitoring.</summary>
public enum MonitoringKind
{
    /// <summary>Values are collected (监测).</summary>
    Monitoring,

    /// <summary>Values are analysed (分析).</summary>
    Analysis,

    /// <summary>The work is evaluated (评价).</summary>
    Evaluation,
}
