using NodaTime;

namespace PolicyTargets;

/// <content>Earlier periods, parts, elapsed shares.</content>
public readonly partial struct ReportingPeriod
{
    /// <summary>Whether a day belongs to the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>False when unstated.</returns>
    public bool Contains(LocalDate date) => Kind != PeriodKind.Unstated && date >= _start && date <= _end;

    /// <summary>Whether all days of another period belong to this one.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>False when either is unstated.</returns>
    public bool Contains(ReportingPeriod other) =>
        Kind != PeriodKind.Unstated && other.Kind != PeriodKind.Unstated && other._start >= _start && other._end <= _end;

    /// <summary>The period that this one is compared with year on year (同比): the same window a year earlier; before several years, as many years.</summary>
    /// <returns>Null when unstated, open-ended, or before the year 1. 29 February becomes 28 February.</returns>
    public ReportingPeriod? PreviousComparable() => Kind switch
    {
        PeriodKind.Unstated or PeriodKind.OpenEnded => null,
        PeriodKind.Years => Earlier(_end.Year - _start.Year + 1),
        _ => Earlier(1),
    };

    /// <summary>The period just before this one, of the same length (环比).</summary>
    /// <returns>Null when unstated, open-ended, a year-to-date window (nothing of its length comes just before), or before the year 1.</returns>
    public ReportingPeriod? Previous()
    {
        if (Kind is PeriodKind.Unstated or PeriodKind.OpenEnded or PeriodKind.YearToDate || _start == new LocalDate(FirstYear, 1, 1))
        {
            return null;
        }

        LocalDate end = _start.PlusDays(-1);
        return Kind switch
        {
            PeriodKind.HalfYear => HalfYear(end.Year, (end.Month + 5) / 6),
            PeriodKind.Quarter => Quarter(end.Year, (end.Month + 2) / 3),
            PeriodKind.Month => Month(end.Year, end.Month),
            PeriodKind.Dates => DaysBefore(end),
            _ => PreviousComparable(),
        };
    }

    /// <summary>The whole periods of a frequency that lie in this period, earliest first: the four quarters of a year, the years of a plan.</summary>
    /// <param name="frequency">The frequency of the parts.</param>
    /// <param name="until">The last day to look at; needed for an open-ended period, else null for all.</param>
    /// <returns>Empty when unstated or when no whole part fits.</returns>
    /// <exception cref="InvalidOperationException">The period is open-ended and <paramref name="until"/> is null.</exception>
    public IReadOnlyList<ReportingPeriod> SubPeriods(Frequency frequency, LocalDate? until = null)
    {
        if (Kind == PeriodKind.OpenEnded && until is null)
        {
            throw new InvalidOperationException("An open-ended period has no last part; say until when.");
        }

        var parts = new List<ReportingPeriod>();
        if (Kind != PeriodKind.Unstated)
        {
            LocalDate last = until is { } limit && limit < _end ? limit : _end;
            for (ReportingPeriod? part = Containing(_start, frequency); part is { } p && p._end <= last; part = p.Next())
            {
                if (p._start >= _start)
                {
                    parts.Add(p);
                }
            }
        }

        return parts;
    }

    /// <summary>How much of the period has gone by, in whole periods of a frequency: at the end of 2024, 2 of the 5 years of 2023–2027.</summary>
    /// <param name="date">The day at whose end one asks.</param>
    /// <param name="frequency">The step.</param>
    /// <returns>The parts that have ended by then and all parts; null when unstated, open-ended, or shorter than one step.</returns>
    public ElapsedShare? Elapsed(LocalDate date, Frequency frequency) =>
        Kind is PeriodKind.Unstated or PeriodKind.OpenEnded ? null : ElapsedShare.Between(_start.PlusDays(-1), _end, date, frequency);

    /// <summary>So many periods before: for a year-to-date window the same window of an earlier year; null where none lies that far back.</summary>
    internal ReportingPeriod? Back(int periods)
    {
        ReportingPeriod? found = this;
        for (int i = 0; i < periods && found is { } later; i++)
        {
            found = later.Kind == PeriodKind.YearToDate ? later.PreviousComparable() : later.Previous();
        }

        return found;
    }

    /// <summary>The last year of several; every other period itself.</summary>
    internal ReportingPeriod FinalYear() => Kind == PeriodKind.Years ? Year(_end.Year) : this;

    /// <summary>The whole months of the period; null where it is no row of them.</summary>
    internal int? WholeMonths() =>
        Start is { Day: 1 } start && End is { } end && end.Day == CalendarSystem.Iso.GetDaysInMonth(end.Year, end.Month) ? (12 * (end.Year - start.Year)) + end.Month - start.Month + 1 : null;

    private static ReportingPeriod Containing(LocalDate date, Frequency frequency) => frequency switch
    {
        Frequency.Annual => Year(date.Year),
        Frequency.HalfYearly => HalfYear(date.Year, (date.Month + 5) / 6),
        Frequency.Quarterly => Quarter(date.Year, (date.Month + 2) / 3),
        _ => Month(date.Year, date.Month),
    };

    private ReportingPeriod? Next() => _end >= new LocalDate(LastYear, 12, 31)
        ? null
        : Containing(_end.PlusDays(1), Kind switch { PeriodKind.Year => Frequency.Annual, PeriodKind.HalfYear => Frequency.HalfYearly, PeriodKind.Quarter => Frequency.Quarterly, _ => Frequency.Monthly });

    private ReportingPeriod? Earlier(int years) => _start.Year - years < FirstYear
        ? null
        : Kind == PeriodKind.Dates ? Dates(_start.PlusYears(-years), _end.PlusYears(-years)) : Shifted(years);

    /// <summary>The same months of an earlier year; the end is set anew because February changes its length.</summary>
    private ReportingPeriod Shifted(int years)
    {
        LocalDate start = _start.PlusYears(-years);
        int endYear = _end.Year - years;
        return new(Kind, start, new LocalDate(endYear, _end.Month, CalendarSystem.Iso.GetDaysInMonth(endYear, _end.Month)));
    }

    private ReportingPeriod? DaysBefore(LocalDate end)
    {
        int days = Period.DaysBetween(_start, _end);
        return Period.DaysBetween(new LocalDate(FirstYear, 1, 1), end) < days ? null : Dates(end.PlusDays(-days), end);
    }
}
