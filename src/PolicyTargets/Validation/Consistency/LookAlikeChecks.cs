using PolicyTargets.Messages;

namespace PolicyTargets.Validation;

/// <summary>Series that are declared not comparable and yet stand side by side for one subject; and indicators with one formula.</summary>
internal static class LookAlikeChecks
{
    internal static void Check(CheckContext context)
    {
        CheckFormulas(context);
        HashSet<(IndicatorCode, IndicatorCode)> declared = [.. context.Setting.Catalogue.Indicators.SelectMany(indicator => indicator.NotComparableWith.Select(other => (indicator.Code, other)))];
        if (declared.Count == 0)
        {
            return;
        }

        HashSet<IndicatorCode> concerned = [.. declared.SelectMany(pair => new[] { pair.Item1, pair.Item2 })];
        foreach (IGrouping<SubjectId, SeriesClaims> subject in context.Index.Series.Where(series => concerned.Contains(series.Key.Indicator)).GroupBy(series => series.Key.Subject))
        {
            ILookup<IndicatorCode, SeriesClaims> stated = subject.ToLookup(series => series.Key.Indicator);
            foreach (IndicatorCode[] alike in Together(declared.Where(pair => stated.Contains(pair.Item1) && stated.Contains(pair.Item2))))
            {
                Tell(subject.Key, [.. alike.SelectMany(code => stated[code])], context);
            }
        }
    }

    private static void Tell(SubjectId subject, SeriesClaims[] alike, CheckContext context)
    {
        StatedClaim[] claims = [.. alike.SelectMany(series => series.All).OrderBy(claim => claim.Id, StringComparer.Ordinal)];
        Indicator[] indicators = [.. alike.Select(series => series.Indicator).DistinctBy(indicator => indicator.Code)];
        context.Findings.Add(FindingCodes.LookAlikeSeries, claims[0].Place.At("Measurand.Indicator"), claims.Select(claim => claim.Id), context.Setting.Of("subject", subject),
            Setting.Said("series", string.Join(", ", indicators.Select(indicator => indicator.Code.Text)), string.Join("、", indicators.Select(indicator => indicator.Name.Chinese)), string.Join(", ", indicators.Select(indicator => indicator.Name.In(Language.English)))));
    }

    /// <summary>The codes of pairs that hang together, each group once.</summary>
    private static IEnumerable<IndicatorCode[]> Together(IEnumerable<(IndicatorCode, IndicatorCode)> pairs)
    {
        var parent = new Dictionary<IndicatorCode, IndicatorCode>();
        foreach ((IndicatorCode one, IndicatorCode other) in pairs)
        {
            parent[Find(other)] = Find(one);
        }

        return parent.Keys.ToArray().GroupBy(Find).Select(group => group.OrderBy(code => code.Text, StringComparer.Ordinal).ToArray());

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
