using System.Diagnostics;

namespace PolicyTargets.Serialization;

/// <content>Measurands: whose value, which value, how looked at and when. A measure is a word, with the members beside it that the word asks for.</content>
internal sealed partial class CatalogueBuilder
{
    /// <summary>Gets the members that make up a measurand.</summary>
    private static string[] OfMeasurand { get; } = ["subject", "indicator", "scope", "measure", "period", .. MeasureForm.AllMembers];

    /// <summary>The measurand of a record, and the unit that its values are in.</summary>
    private (Measurand? Measurand, Unit? Unit) ReadMeasurand(MemberReader members)
    {
        SubjectId? subject = Named(members, "subject", _subjects, members.Text("subject", isRequired: true))?.Id;
        Indicator? indicator = Named(members, "indicator", _indicators, members.Text("indicator", isRequired: true));
        Measure? measure = ReadMeasure(members, subject, indicator);
        (ReportingPeriod? period, string? scope) = (members.Period("period", isRequired: true), members.Text("scope"));
        return subject is null || indicator is null || measure is null || period is null
            ? (null, null)
            : (new Measurand(subject, indicator.Code, measure, period.Value, scope), measure.UnitFor(indicator));
    }

    /// <summary>The measure; null where it, or what it needs beside it, is not understood, and then what else stands there is left alone.</summary>
    internal Measure? ReadMeasure(MemberReader members, SubjectId? subject, Indicator? indicator)
    {
        string? word = members.Has("measure") ? members.Choice("measure", MeasureForm.All.Keys) : "level";
        if (word is null)
        {
            return null;
        }

        MeasureForm form = MeasureForm.All[word];
        if (form.LooksAt.Count > 0 && members.Has(MeasureForm.Of) && members.Peek(MeasureForm.Of) is null)
        {
            return ReadMeasureOf(members, form, subject, indicator);
        }

        string? of = form.LooksAt.Count == 0 ? null : members.Has(MeasureForm.Of) ? members.Choice(MeasureForm.Of, form.LooksAt) : form.LooksAt[0];
        if (of is null && form.LooksAt.Count > 0)
        {
            return null;
        }

        IReadOnlyList<string> takes = form.MembersWith(of is null ? null : MeasureForm.All[of]);
        MeasureParts parts = ReadParts(members, takes, $"{word}{(of is null or "level" ? "" : $" of {of}")}", subject, indicator);
        return of is null ? parts.Plain(word, parts.ComparedWith) : parts.Build(word, parts.Plain(of, form.Members.Contains(MeasureForm.ComparedWith) ? null : parts.ComparedWith));
    }

    /// <summary>A measure of another one that is told by an object, with its own members within.</summary>
    private Measure? ReadMeasureOf(MemberReader members, MeasureForm form, SubjectId? subject, Indicator? indicator)
    {
        MeasureParts parts = ReadParts(members, form.MembersWith(null), form.Word, subject, indicator);
        if (members.Object(MeasureForm.Of, expected: $"one of {string.Join(" | ", form.LooksAt)}, or {{ \"measure\": … }}") is not { } json)
        {
            return null;
        }

        Measure? looked = ReadMeasure(json.Expect(["measure", .. MeasureForm.AllMembers]), subject, indicator);
        json.Finish();
        return parts.Build(form.Word, looked);
    }

    /// <summary>What stands beside the word; a finding for what the word does not take.</summary>
    private MeasureParts ReadParts(MemberReader members, IReadOnlyList<string> takes, string measure, SubjectId? subject, Indicator? indicator)
    {
        foreach (string name in MeasureForm.AllMembers.Where(name => members.Has(name) && !takes.Contains(name)))
        {
            members.Superfluous(name, takes.Count == 0 ? $"nothing more for the measure {measure}" : $"{string.Join(", ", takes)} for the measure {measure}");
        }

        bool isOfSubjects = measure.StartsWith("contribution", StringComparison.Ordinal);
        return new MeasureParts(
            takes.Contains(MeasureForm.ComparedWith) ? members.Period(MeasureForm.ComparedWith) : null,
            takes.Contains(MeasureForm.Per) ? members.Word(MeasureForm.Per, Vocabulary.Frequencies) : null,
            takes.Contains(MeasureForm.Peers) ? Peers(members) : null,
            takes.Contains(MeasureForm.Scale) ? Named(members, MeasureForm.Scale, _scales, members.Text(MeasureForm.Scale, isRequired: true)) : null,
            takes.Contains(MeasureForm.Whole) && !isOfSubjects ? WholeIndicator(members, indicator) : null,
            isOfSubjects ? WholeSubject(members, subject) : null,
            takes.Contains(MeasureForm.Benchmark) ? ReadBenchmark(members, subject, indicator) : null);
    }

    private PeerGroup? Peers(MemberReader members)
    {
        if (members.Text(MeasureForm.Peers, isRequired: true) is not { } id)
        {
            return null;
        }

        if (_subjects.Find(id) is PeerGroup group)
        {
            return group;
        }

        members.Dangling(MeasureForm.Peers, "peer group", id, Sections.Subjects);
        return null;
    }

    private IndicatorCode? WholeIndicator(MemberReader members, Indicator? own) =>
        Other(members, MeasureForm.Whole, Named(members, MeasureForm.Whole, _indicators, members.Text(MeasureForm.Whole, isRequired: true))?.Code, own?.Code, "another indicator than the record's own");

    private SubjectId? WholeSubject(MemberReader members, SubjectId? own) =>
        Other(members, MeasureForm.Whole, Named(members, MeasureForm.Whole, _subjects, members.Text(MeasureForm.Whole, isRequired: true))?.Id, own, "another subject than the record's own");

    /// <summary>A subject, or a subject and an indicator of which one may be left out, but not the series itself.</summary>
    private Benchmark? ReadBenchmark(MemberReader members, SubjectId? ownSubject, Indicator? ownIndicator)
    {
        const string Another = "another subject or indicator than the record's own";
        if (members.Peek(MeasureForm.Benchmark) is not null)
        {
            SubjectId? named = Named(members, MeasureForm.Benchmark, _subjects, members.Text(MeasureForm.Benchmark))?.Id;
            return Other(members, MeasureForm.Benchmark, named, ownSubject, Another) is { } only ? Benchmark.Of(only) : null;
        }

        if (members.Object(MeasureForm.Benchmark, isRequired: true, "the id of a subject, or { \"subject\": …, \"indicator\": … }") is not { } json)
        {
            return null;
        }

        SubjectId? subject = Named(json, "subject", _subjects, json.Text("subject"))?.Id;
        IndicatorCode? indicator = Named(json, "indicator", _indicators, json.Text("indicator"))?.Code;
        json.Finish();
        if (json.IsSound && (subject is null || subject == ownSubject) && (indicator is null || indicator == ownIndicator?.Code))
        {
            members.WrongType(MeasureForm.Benchmark, Another);
        }

        return !json.IsSound ? null : (subject, indicator) switch
        {
            ({ } whose, { } which) => Benchmark.Of(whose, which),
            ({ } whose, null) => Benchmark.Of(whose),
            (null, { } which) => Benchmark.Of(which),
            _ => null,
        };
    }

    private static T? Other<T>(MemberReader members, string member, T? named, T? own, string expected)
        where T : class
    {
        if (named is null || !named.Equals(own))
        {
            return named;
        }

        members.Unreadable(member, named.ToString()!, expected);
        return null;
    }

    /// <summary>What stands beside the word of a measure; null where it does not, or could not be read.</summary>
    private sealed record MeasureParts(
        ReportingPeriod? ComparedWith, Frequency? Per, PeerGroup? Peers, OrdinalScale? Scale, IndicatorCode? WholeIndicator, SubjectId? WholeSubject, Benchmark? Benchmark)
    {
        /// <summary>A measure of another one; null where a part is missing.</summary>
        internal Measure? Build(string word, Measure? looked) => looked is null ? null : word switch
        {
            "average" => Measure.Average(looked, Per ?? Frequency.Annual),
            "change" => new ChangeMeasure(looked, ComparedWith),
            "rank" => Peers is null ? null : Measure.Rank(looked, Peers),
            "rank-in-history" => Measure.RankInHistory(looked),
            "tier" => Scale is null ? null : Measure.Tier(looked, Scale),
            "contribution" => WholeSubject is null ? null : Measure.ContributionTo(WholeSubject, looked, ComparedWith),
            "relative" => Benchmark is null ? null : Measure.RelativeTo(Benchmark, looked),
            _ => throw new UnreachableException(word),
        };

        /// <summary>A measure that looks at nothing but the value, or a rank by its one word; null where a part is missing.</summary>
        internal Measure? Plain(string word, ReportingPeriod? comparedWith) => word switch
        {
            "level" => Measure.Level,
            "sum" => Measure.Sum,
            "additions" => Measure.Additions,
            "change" => Measure.Change(comparedWith),
            "growth" => Measure.Growth(comparedWith),
            "average-growth" => Measure.AverageGrowth(comparedWith),
            "multiple" => Measure.Multiple(comparedWith),
            "share" => WholeIndicator is null ? null : Measure.ShareOf(WholeIndicator),
            "rank" => Peers is null ? null : Measure.Rank(Measure.Level, Peers),
            "rank-of-change" => Peers is null ? null : Measure.Rank(Measure.Change(comparedWith), Peers),
            "rank-of-growth" => Peers is null ? null : Measure.Rank(Measure.Growth(comparedWith), Peers),
            _ => throw new UnreachableException(word),
        };
    }
}
