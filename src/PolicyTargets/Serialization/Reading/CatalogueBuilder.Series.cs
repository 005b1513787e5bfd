namespace PolicyTargets.Serialization;

/// <content>Observations that say more than one thing: a value for each year of a streak, and the value that a change started from.</content>
internal sealed partial class CatalogueBuilder
{
    // In years. One line must not become a hundred thousand observations.
    private const int LongestStreak = 100;

    // Stands behind the id of a part: a sub-period, or the word for what a change started from.
    private const string LongestSuffix = ".2024-S1";

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

        if (first is not null && baseline?.Period >= first.Measurand.Period)
        {
            members.WrongType("baseline", "a value of an earlier period");
        }

        bool hasMore = parts.Count > 1 || baseline is not null;
        bool fits = first is null || !hasMore || ObservationId.TryParse(first.Id.Text + LongestSuffix, out _);
        if (!fits)
        {
            members.Unreadable("id", first!.Id.Text, $"an id that leaves room for {LongestSuffix.Length} more characters, because its parts are named by it");
        }

        Observation[] more = first is null || !fits ? [] : [.. PartsOf(first, parts, baseline)];
        foreach (string id in more.Select(part => part.Id.Text).Where(id => _observations.PlaceOf(id) is not null))
        {
            members.Duplicate("id", _observations.Kind, id, _observations.PlaceOf(id)!);
        }

        if (Keep(members, _observations, first))
        {
            Array.ForEach(more, part => _observations.Add(part.Id.Text, part, members.Record));
        }
    }

    /// <summary>What a claim says besides its first reading: the later years of a streak, and what a change started from.</summary>
    private static IEnumerable<Observation> PartsOf(Observation first, IReadOnlyList<ReportingPeriod> parts, Baseline? baseline)
    {
        foreach (ReportingPeriod part in parts.Skip(1))
        {
            yield return PartOf(first, part.ToString()) with { Measurand = first.Measurand with { Period = part } };
        }

        if (baseline is not null)
        {
            yield return PartOf(first, "base") with { Measurand = first.Measurand with { Measure = Measure.Level, Period = baseline.Period }, Known = baseline.Known };
        }
    }

    private static Observation PartOf(Observation first, string suffix) =>
        first with { Id = ObservationId.Parse($"{first.Id.Text}.{suffix}"), Claim = first.Id, Restates = null };

    /// <summary>The observations that are left; a part of a claim goes with the claim.</summary>
    private IEnumerable<Observation> WholeClaims() => _observations.Items.Where(seen => seen.Claim is null || _observations.Find(seen.Claim.Text) is not null);

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
