namespace PolicyTargets.Text;

/// <summary>Names what is measured: an indicator, whose it is, and each measure that looks at it, from the inside out.</summary>
internal sealed class SeriesWords(SubjectCatalogue subjects, IndicatorCatalogue indicators, Wording wording)
{
    internal Indicator? Find(IndicatorCode code) => indicators.Find(code);

    internal string Name(SubjectId id) => subjects.Find(id)?.Name.In(wording.Language) ?? id.Text;

    /// <summary>The measure of a measurand, without its subject: <c>高新技术企业数增速</c>.</summary>
    internal string Write(Measurand measurand) => Write(measurand.Measure, measurand, null);

    /// <summary>A measure, with the subject: <c>宁波市高新技术企业数增速</c>, <c>growth of high-tech enterprises of Ningbo</c>.</summary>
    internal string WriteOwned(Measure measure, Measurand measurand) => Write(measure, measurand, measurand.Subject);

    /// <summary>What a relative measure is held against.</summary>
    internal string Write(RelativeMeasure relative, Measurand measurand)
    {
        (SubjectId? subject, IndicatorCode? indicator) = (relative.Benchmark.Subject, relative.Benchmark.Indicator);
        bool isAverage = subject is not null && subjects.Find(subject) is PeerGroup;
        string series = indicator is not null
            ? Write(relative.Of, measurand with { Indicator = indicator, Scope = null }, subject)
            : isAverage ? Name(subject!) : wording.Say("benchmark.subject", ("subject", Name(subject!)));
        return isAverage ? wording.Say("benchmark.average", ("series", series)) : series;
    }

    /// <summary>The base period of a measure; a general word where nothing says which it is.</summary>
    internal string Base(Measure measure, ReportingPeriod period) => measure.BaseFor(period) is { } from ? wording.Period(from) : wording.Word("period.base");

    private string Write(Measure measure, Measurand measurand, SubjectId? owner)
    {
        return measure switch
        {
            LevelMeasure => Series(measurand.Indicator, measurand.Scope, owner),
            SumMeasure => Of("sum", Measure.Level),
            AdditionsMeasure => Of("additions", Measure.Level),
            AverageMeasure average => Of("average." + average.Per, average.Of),
            ChangeMeasure change => Since(ChangeKey(change, Find(measurand.Indicator)), change.Of, change.ComparedWith),
            GrowthMeasure growth => Since("growth", Measure.Level, growth.ComparedWith),
            AverageGrowthMeasure growth => Since("averageGrowth", Measure.Level, growth.ComparedWith),
            MultipleMeasure => Of("multiple", Measure.Level, ("base", Base(measure, measurand.Period))),
            RankMeasure rank => Of("rank", rank.Of, ("peers", (subjects.Find(rank.Peers.Id)?.Name ?? rank.Peers.Name).In(wording.Language))),
            RankInHistoryMeasure rank => Of("rankInHistory", rank.Of),
            TierMeasure tier => Of("tier", tier.Of, ("scale", tier.Scale.Unit.Name.In(wording.Language))),
            ShareMeasure share => Of("share", Measure.Level, ("whole", Series(share.Whole, null, null))),
            ContributionMeasure contribution => Of("contribution", new ChangeMeasure(contribution.Of, contribution.ComparedWith), ("whole", Name(contribution.Whole))),
            RelativeMeasure relative => Of("relative", relative.Of, ("benchmark", Write(relative, measurand))),
            _ => measure.ToString(),
        };

        string Of(string key, Measure of, params ReadOnlySpan<(string Name, string Value)> more) =>
            wording.Say("measure." + key, [("of", Write(of, measurand, owner)), .. more]);

        string Since(string key, Measure of, ReportingPeriod? comparedWith) =>
            comparedWith is { } from ? Of(key + "Since", of, ("base", wording.Period(from))) : Of(key, of);
    }

    /// <summary>A stock grows by an amount; what is no amount rises where rising is meant, else it changes.</summary>
    private static string ChangeKey(ChangeMeasure change, Indicator? indicator) =>
        change.Of is not LevelMeasure || indicator is { Nature: Nature.Rank } ? "shift"
        : indicator is not { Nature: Nature.Ratio or Nature.Index } ? "change"
        : indicator.Direction == Direction.Higher ? "rise" : "shift";

    private string ScopeName(Indicator? indicator, string scope) => indicator?.Scopes.FirstOrDefault(name => name.Chinese == scope)?.In(wording.Language) ?? scope;

    private string Series(IndicatorCode code, string? scope, SubjectId? owner)
    {
        Indicator? indicator = Find(code);
        string name = indicator?.Name.In(wording.Language) ?? code.Text;
        string scoped = scope is null || indicator?.Name.Chinese.Contains(scope, StringComparison.Ordinal) is true ? name : wording.Say("series.scoped", ("indicator", name), ("scope", ScopeName(indicator, scope)));
        return owner is null ? scoped : wording.Say(indicator?.IsOrdinal is true ? "series.stage" : "series.owned", ("subject", Name(owner)), ("indicator", scoped));
    }
}
