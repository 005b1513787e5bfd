using PolicyTargets.Internal;

namespace PolicyTargets.Text;

/// <summary>Writes how a reading was derived: the formula in words and with its numbers.</summary>
internal sealed class DerivationWords(ValueWords values, SeriesWords series, Wording wording)
{
    /// <param name="result">A derived reading.</param>
    internal string Write(Reading result)
    {
        Derivation derivation = result.Derivation!;
        IReadOnlyList<Reading> inputs = derivation.Inputs;
        return wording.Say(
            KeyOf(result, derivation),
            ("a", values.Bare(inputs[0])),
            ("b", inputs.Count > 1 ? values.Bare(inputs[1]) : ""),
            ("n", CountOf(result, derivation) is { } count ? Texts.Plain(count) : ""),
            ("sum", string.Join(wording.Word("rule.sum"), inputs.Select(values.Bare))),
            ("product", string.Join(wording.Word("rule.product"), inputs.Select(Factor))),
            ("result", values.Bare(result)));
    }

    private static string KeyOf(Reading result, Derivation derivation)
    {
        string key = "rule." + derivation.Rule;
        return derivation.Rule switch
        {
            DerivationRule.LevelAfterGrowth or DerivationRule.LevelBeforeGrowth => key + Suffix(derivation.Inputs[1].Measurand.Measure),
            DerivationRule.Ratio or DerivationRule.Chain => key + Suffix(result.Measurand.Measure),
            DerivationRule.RatioOfChange => (IsEnd(derivation.Inputs[0], result), result.Measurand.Measure is MultipleMeasure) switch
            {
                (true, false) => key,
                (true, true) => key + ".Multiple",
                (false, false) => key + ".Base",
                _ => key + ".MultipleBase",
            },
            DerivationRule.AverageOfTotal when derivation.Inputs.Count > 1 => key + ".Change",
            _ => key,
        };
    }

    private static string Suffix(Measure measure) => measure switch { MultipleMeasure => ".Multiple", AverageGrowthMeasure => ".Average", _ => "" };

    /// <summary>Whether a level is that of the end of the result's period, not that of its base.</summary>
    private static bool IsEnd(Reading level, Reading result) => level.Period.End == result.Period.End;

    private string Factor(Reading reading) => reading.Measurand.Measure is MultipleMeasure ? values.Bare(reading) : wording.Say("rule.factor", ("growth", values.Bare(reading)));

    /// <summary>The number of periods or values that a formula counts; null for formulas that count none.</summary>
    private int? CountOf(Reading result, Derivation derivation) => derivation.Rule switch
    {
        DerivationRule.LevelAfterGrowth or DerivationRule.LevelBeforeGrowth => YearsOf(derivation.Inputs[1]),
        DerivationRule.Ratio or DerivationRule.Chain => YearsOf(result),
        DerivationRule.TotalOfAverage => Resolver.Count(result.Period, Frequency.Annual),
        DerivationRule.AverageOfTotal => PeriodsOf(result),
        DerivationRule.Mean => series.Find(result.Measurand.Indicator) is { Nature: Nature.Flow } ? PeriodsOf(result) : derivation.Inputs.Count,
        DerivationRule.PlaceAmongPeers => derivation.Inputs.Count - 1,
        DerivationRule.PlaceInHistory => derivation.Inputs.Count,
        _ => null,
    };

    private static int? YearsOf(Reading reading) => reading.Measurand.Measure is AverageGrowthMeasure growth ? growth.Years(reading.Period) ?? 1 : null;

    private static int PeriodsOf(Reading average) => average.Measurand.Measure is AverageMeasure { Per: var per } ? Resolver.Count(average.Period, per) : 0;
}
