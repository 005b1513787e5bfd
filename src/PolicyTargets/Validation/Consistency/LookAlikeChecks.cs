using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Series that are declared not comparable and yet stand side by side for one subject; and indicators with one formula.</summary>
internal static class LookAlikeChecks
{
    internal static void Check(CheckContext context)
    {
        CheckFormulas(context);
        Dictionary<IndicatorCode, IndicatorCode> groups = Groups(context.Setting.Catalogue.Indicators);
        if (groups.Count == 0)
        {
            return;
        }

        foreach (IGrouping<(SubjectId, IndicatorCode), SeriesClaims> alike in context.Index.Series.Where(series => groups.ContainsKey(series.Key.Indicator)).GroupBy(series => (series.Key.Subject, groups[series.Key.Indicator])))
        {
            StatedClaim[] claims = [.. alike.SelectMany(series => series.All).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
            Indicator[] indicators = [.. alike.Select(series => series.Indicator).DistinctBy(indicator => indicator.Code)];
            if (indicators.Length > 1)
            {
                LocalizedText[] names = [.. indicators.Select(indicator => indicator.Name)];
                context.Findings.Add(FindingCodes.LookAlikeSeries, claims[0].Place.At("Measurand.Indicator"), claims.Select(claim => claim.Id), context.Setting.Of("subject", alike.Key.Item1),
                    Setting.Said("series", string.Join(", ", indicators.Select(indicator => indicator.Code.Text)), string.Join("、", names.Select(name => name.Chinese)), string.Join(", ", names.Select(name => name.In(Language.English)))));
            }
        }
    }

    /// <summary>For each series that is declared not comparable with another: the first one of those that hang together.</summary>
    private static Dictionary<IndicatorCode, IndicatorCode> Groups(IndicatorCatalogue indicators)
    {
        var parent = new Dictionary<IndicatorCode, IndicatorCode>();
        foreach ((Indicator indicator, IndicatorCode other) in indicators.SelectMany(indicator => indicator.NotComparableWith.Select(other => (indicator, other))))
        {
            (IndicatorCode a, IndicatorCode b) = (Find(indicator.Code), Find(other));
            parent[b] = a;
        }

        return parent.Keys.ToArray().ToDictionary(code => code, Find);

        IndicatorCode Find(IndicatorCode code)
        {
            parent.TryAdd(code, code);
            while (parent[code] != code)
            {
                parent[code] = parent[parent[code]];
                code = parent[code];
            }

            return code;
        }
    }

    private static void CheckFormulas(CheckContext context)
    {
        var formulas = new Dictionary<(Unit, object), Indicator>();
        foreach (Indicator indicator in context.Setting.Catalogue.Indicators)
        {
            object? formula = indicator.Composition is SumComposition sum ? (sum.Aspect, string.Join(" + ", sum.Components.Select(component => component.ToString()).Order(StringComparer.Ordinal)))
                : indicator.Composition ?? (indicator.Nature == Nature.Ratio && indicator.Numerator is { } numerator && indicator.Denominator is { } denominator ? (numerator, denominator) : (object?)null);
            if (formula is not null && !formulas.TryAdd((indicator.Unit, formula), indicator) && formulas[(indicator.Unit, formula)] is var other)
            {
                context.Findings.Add(FindingCodes.DuplicateFormula, $"Indicators[{indicator.Code}].{(indicator.Composition is null ? "Numerator" : "Composition")}", [other.Code.Text, indicator.Code.Text], Setting.Of("indicator", indicator), Setting.Of("other", other));
            }
        }
    }
}
