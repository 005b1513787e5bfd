using System.Diagnostics;

namespace PolicyTargets.Serialization;

/// <content>Observations that say more than one thing: a value for each year of a streak, and the value that a change started from.</content>
internal sealed partial class CatalogueBuilder
{
    // In years. One line must not become a hundred thousand observations.
    private const int LongestStreak = 100;

    private void AddObservation(MemberReader members)
    {
        Observation? first = ReadObservation(members);
        Frequency? each = members.Word("recurrence", Vocabulary.Recurrences);
        Baseline? baseline = ReadBaseline(members, first?.Measurand);
        IReadOnlyList<ReportingPeriod> parts = first is not null && each is { } frequency ? Parts(members, first.Measurand.Period, frequency) : [];
        if (parts.Count > 0)
        {
            first = first! with { Measurand = first.Measurand with { Period = parts[0] } };
        }

        if (!Keep(members, _observations, first))
        {
            return;
        }

        foreach (ReportingPeriod part in parts.Skip(1))
        {
            AddPart(members, first!, part.ToString(), first!.Measurand with { Period = part }, first.Known);
        }

        if (baseline is not null)
        {
            AddPart(members, first!, "base", first!.Measurand with { Measure = Measure.Level, Period = baseline.Period }, baseline.Known);
        }
    }

    private void AddPart(MemberReader members, Observation first, string suffix, Measurand measurand, Known known)
    {
        if (!ObservationId.TryParse($"{first.Id.Text}.{suffix}", out ObservationId? id))
        {
            throw new UnreachableException(suffix);
        }

        Keep(members, _observations, id.Text, first with { Id = id, Claim = first.Id, Measurand = measurand, Known = known, Restates = null });
    }

    /// <summary>The sub-periods that a streak has a value for; a finding where there are none.</summary>
    private static IReadOnlyList<ReportingPeriod> Parts(MemberReader members, ReportingPeriod span, Frequency each)
    {
        bool isBounded = span is { Start: { } start, End: { } end } && end.Year - start.Year < LongestStreak;
        IReadOnlyList<ReportingPeriod> parts = isBounded ? span.SubPeriods(each) : [];
        if (parts.Count == 0)
        {
            members.Unreadable("period", span.ToString(), "a period of at most 100 years with whole sub-periods, such as 2022/2024, beside a recurrence");
        }

        return parts;
    }
}
