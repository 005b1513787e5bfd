using NodaTime;
using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Whose and which things were counted: two counts of one series, full coverage beside a count, series that only read alike.</summary>
internal static class PopulationChecks
{
    internal static void Check(CheckContext context)
    {
        foreach (IGrouping<(SubjectId, IndicatorCode), SeriesClaims> scopes in context.Index.Series.Where(series => series.Observations.Count > 0).GroupBy(series => (series.Key.Subject, series.Key.Indicator)))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            if (scopes.Skip(1).Any())
            {
                CheckScopes([.. scopes], context);
            }
        }

        CheckCoverage(context);
    }

    /// <summary>A part is larger than the whole of the same time; or one document gives a stock twice within a year, once with and once without its population.</summary>
    private static void CheckScopes(SeriesClaims[] scopes, CheckContext context)
    {
        Indicator indicator = scopes[0].Indicator;
        if (indicator.Nature is not (Nature.Flow or Nature.Stock) || !(indicator.EffectiveDomain.Lower >= 0))
        {
            return;
        }

        foreach (IGrouping<string?, SeriesClaims> parts in scopes.Where(series => series.Key.Scope is not null).GroupBy(series => indicator.ScopeParts.FirstOrDefault(declared => declared.Part == series.Key.Scope)?.Whole))
        {
            if (Array.Find(scopes, series => series.Key.Scope == parts.Key) is { } whole)
            {
                CheckParts(parts, whole, indicator, context);
            }
        }
    }

    private static void CheckParts(IEnumerable<SeriesClaims> parts, SeriesClaims whole, Indicator indicator, CheckContext context)
    {

        Dictionary<string, StatedClaim[]> byDocument = whole.Observations.Where(IsCount).GroupBy(claim => claim.Document ?? "").ToDictionary(group => group.Key, group => group.OrderBy(claim => claim.End).ToArray(), StringComparer.Ordinal);
        ILookup<(string?, ReadingKey), StatedClaim> byTime = whole.Observations.Where(IsCount).ToLookup(claim => (claim.Document, claim.Key));
        foreach (SeriesClaims part in parts)
        {
            bool isDeclared = indicator.ScopeParts.Any(declared => declared.Part == part.Key.Scope);
            foreach (StatedClaim claim in part.Observations.Where(IsCount))
            {
                StatedClaim? same = byTime[(claim.Document, claim.Key)].FirstOrDefault();
                StatedClaim? other = same is not null ? (claim.Printed!.Lower > same.Printed!.Upper ? same : null)
                    : !isDeclared && indicator.Nature == Nature.Stock && claim.Document is { } document && byDocument.TryGetValue(document, out StatedClaim[]? inDocument) && inDocument is [var only] ? Contradicting(claim, only) : null;
                if (other is not null)
                {
                    context.Findings.Add(FindingCodes.TwoCountsOfOneSeries, other.Place.At("Known"), [claim.Id, other.Id], Setting.Of("indicator", indicator), context.Setting.Of("subject", claim.Measurand.Subject),
                        Setting.Of("first", claim.Range!), ScopeOf("firstScope", claim), Setting.Of("second", other.Range!), Setting.Word("secondScope", "all"));
                }
            }
        }
    }

    /// <summary>Where the whole has no value of that moment, the only one of the document, within a year.</summary>
    private static StatedClaim? Contradicting(StatedClaim part, StatedClaim whole) =>
        whole.Printed!.Overlaps(part.Printed!) || DaysBetween(whole.End!.Value, part.End!.Value) > 366 ? null : whole;

    private static int DaysBetween(LocalDate a, LocalDate b) => Math.Abs(Period.DaysBetween(a, b));

    private static bool IsCount(StatedClaim claim) => claim.Measure is LevelMeasure && claim.Root == claim.Id && claim.End is not null && claim.Range is not null && claim.Printed is not null;

    /// <summary>100 % of a population, and a count of it in the same document.</summary>
    private static void CheckCoverage(CheckContext context)
    {
        var counts = new Dictionary<(SubjectId, string, string), List<StatedClaim>>();
        var coverages = new List<StatedClaim>();
        foreach (StatedClaim claim in context.Index.Series.Where(series => series.Key.Scope is not null).SelectMany(series => series.Observations))
        {
            if (claim.Measure is not LevelMeasure || claim.Document is not { } document || claim.Range is not { } range || claim.Root != claim.Id)
            {
                continue;
            }

            if (claim.Unit.Dimension == Dimension.Percent && range.Point == 100)
            {
                coverages.Add(claim);
            }
            else if (claim.Unit.Dimension == Dimension.Count && claim.Indicator.Nature == Nature.Stock && claim.End is not null)
            {
                (SubjectId, string, string) key = (claim.Measurand.Subject, claim.Measurand.Scope!, document);
                if (!counts.TryGetValue(key, out List<StatedClaim>? list))
                {
                    counts.Add(key, list = []);
                }

                list.Add(claim);
            }
        }

        foreach (StatedClaim coverage in coverages.DistinctBy(claim => (claim.Measurand.Subject, claim.Measurand.Scope, claim.Document)))
        {
            if (counts.TryGetValue((coverage.Measurand.Subject, coverage.Measurand.Scope!, coverage.Document!), out List<StatedClaim>? all)
                && coverage.End is { } end && all.FindAll(claim => DaysBetween(claim.End!.Value, end) <= 366) is { Count: > 0 } beside)
            {
                StatedClaim count = beside[0];
                context.Findings.Add(FindingCodes.FullCoverageBesideCount, coverage.Place.At("Known"), [coverage.Id, .. beside.Select(claim => claim.Id)],
                    Setting.Of("coverage", coverage.Indicator), ScopeOf("scope", coverage), Setting.Of("indicator", count.Indicator), Setting.Of("value", count.Range!));
            }
        }
    }

    /// <summary>The population in both languages, as far as its indicator names it.</summary>
    private static MessageArgument ScopeOf(string name, StatedClaim claim)
    {
        string scope = claim.Measurand.Scope!;
        return Setting.Named(name, scope, claim.Indicator.Scopes.FirstOrDefault(known => known.Chinese == scope) ?? new LocalizedText(scope));
    }
}
