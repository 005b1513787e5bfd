namespace PolicyTargets;

/// <summary>Whose and which value, of which part of the population: what the observations of one series share.</summary>
internal readonly record struct SeriesKey(SubjectId Subject, IndicatorCode Indicator, string? Scope)
{
    internal static SeriesKey Of(Measurand measurand) => new(measurand.Subject, measurand.Indicator, measurand.Scope);
}
