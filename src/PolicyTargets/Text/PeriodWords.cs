using NodaTime.Text;
using PolicyTargets.Internal;
using PolicyTargets.Messages;

namespace PolicyTargets.Text;

/// <summary>Periods in words.</summary>
internal static class PeriodWords
{
    internal static string Write(ReportingPeriod period, Language language)
    {
        string key = "period." + period.Kind switch
        {
            PeriodKind.HalfYear => period.Start!.Value.Month == 1 ? "HalfYear1" : "HalfYear2",
            PeriodKind.Dates when period.Start == period.End => "Date",
            var kind => kind.ToString(),
        };
        return MessageTable.Write(key, language,
            new MessageArgument("year", Texts.Plain(period.Start?.Year ?? 0)),
            new MessageArgument("until", Texts.Plain(period.End?.Year ?? 0)),
            new MessageArgument("part", Texts.Plain(period.Kind == PeriodKind.Quarter ? period.End!.Value.Month / 3 : period.End?.Month ?? 0)),
            new MessageArgument("start", period.Start is { } start ? LocalDatePattern.Iso.Format(start) : ""),
            new MessageArgument("end", period.End is { } end ? LocalDatePattern.Iso.Format(end) : ""));
    }
}
