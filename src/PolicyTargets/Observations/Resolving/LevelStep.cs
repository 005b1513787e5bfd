namespace PolicyTargets;

/// <summary>A published change, growth or multiple as a way from one level to another.</summary>
/// <param name="Entry">What was published.</param>
/// <param name="To">The level that it leads to.</param>
/// <param name="From">The period of the level that it starts from.</param>
/// <param name="IsForward">Whether it leads from base to end, as printed, or back.</param>
internal sealed record LevelStep(Entry Entry, ReadingKey To, ReportingPeriod From, bool IsForward)
{
    internal static IEnumerable<LevelStep> Of(Indicator indicator, Entry entry)
    {
        if (entry.Measure is not (GrowthMeasure or MultipleMeasure or AverageGrowthMeasure or ChangeMeasure { Of: LevelMeasure }) || entry.Measure.BaseFor(entry.Period) is not { } start)
        {
            yield break;
        }

        ReportingPeriod end = entry.Period.FinalYear();
        yield return new LevelStep(entry, ReadingKey.Of(indicator, Measure.Level, end), start, IsForward: true);
        yield return new LevelStep(entry, ReadingKey.Of(indicator, Measure.Level, start), end, IsForward: false);
    }
}
