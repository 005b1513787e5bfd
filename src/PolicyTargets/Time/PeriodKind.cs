namespace PolicyTargets;

/// <summary>What sort of period a <see cref="ReportingPeriod"/> is.</summary>
public enum PeriodKind
{
    /// <summary>The document does not say when.</summary>
    Unstated = 0,

    /// <summary>A calendar year.</summary>
    Year = 1,

    /// <summary>January–June or July–December.</summary>
    HalfYear = 2,

    /// <summary>Three months from January, April, July or October.</summary>
    Quarter = 3,

    /// <summary>A calendar month.</summary>
    Month = 4,

    /// <summary>From 1 January to the end of a month of the same year: 1–8月.</summary>
    YearToDate = 5,

    /// <summary>Several whole calendar years: 2023–2027.</summary>
    Years = 6,

    /// <summary>Any other days from one date to another, or a single day.</summary>
    Dates = 7,

    /// <summary>From a date on, without end: 从2021年起.</summary>
    OpenEnded = 8,
}
