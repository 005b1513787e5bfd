namespace PolicyTargets;

/// <content>Values beside those of others: peers, one's own past, a whole, a benchmark.</content>
internal sealed partial class Resolver
{
    /// <summary>The place: behind those who are surely better, and before those who may not be.</summary>
    private ReadingResult DeriveRank(RankMeasure rank, ReportingPeriod period)
    {
        (Reading? own, ReadingResult? none) = Own(rank.Of, period);
        Direction direction = rank.Of.DirectionFor(Indicator);
        if (own is null || direction == Direction.None)
        {
            return none ?? Nothing;
        }

        SubjectId[] others = [.. rank.Peers.Members.Where(member => member != _key.Subject)];
        Reading[] known = [.. others.Select(peer => Sibling(peer, _key.Indicator, _key.Scope)!.Find(rank.Of, period)?.Usable).OfType<Reading>()];
        if (known.Length == 0)
        {
            return ReadingResult.None(UndeterminedReason.PeersUnknown, isPublished: true);
        }

        int unknown = Math.Max(others.Length, (rank.Peers.Size ?? 0) - 1) - known.Length;
        int sure = known.Count(peer => IsSurelyBetter(peer.Range, own.Range, direction));
        int possible = known.Count(peer => IsPossiblyBetter(peer.Range, own.Range, direction)) + unknown;
        return Placed(DerivationRule.PlaceAmongPeers, sure, possible, unknown > 0, rank, period, [own, .. known]);
    }

    /// <summary>The place in one's own past, where a tie counts behind; without a known start of the series nothing can be shown to be a record.</summary>
    private ReadingResult DeriveRankInHistory(RankInHistoryMeasure rank, ReportingPeriod period)
    {
        (Reading? own, ReadingResult? none) = Own(rank.Of, period);
        Direction direction = rank.Of.DirectionFor(Indicator);
        if (own is null || direction == Direction.None || period.End is not { } end)
        {
            return none ?? Nothing;
        }

        ReportingPeriod[] earlier = [.. PeriodsOf(rank.Of).Where(past => past.End < end && (Indicator.IsKeyedByEnd || past.WholeMonths() == period.WholeMonths()))];
        Reading[] past = [.. earlier.Select(at => Find(rank.Of, at)?.Usable).OfType<Reading>()];
        int? gaps = Indicator.SeriesStart?.End is { } start ? Math.Max(0, ElapsedShare.Steps(start, end, Indicator.Frequency) - past.Length) : null;
        if (past.Length == 0 && gaps != 0)
        {
            return ReadingResult.None(UndeterminedReason.PeersUnknown, isPublished: true);
        }

        int sure = past.Count(old => !IsPossiblyBetter(own.Range, old.Range, direction));
        int possible = past.Count(old => !IsSurelyBetter(own.Range, old.Range, direction));
        return Placed(DerivationRule.PlaceInHistory, sure, gaps is null ? null : possible + gaps, gaps != 0, rank, period, [own, .. past]);
    }

    private ReadingResult DeriveShare(ShareMeasure share, ReportingPeriod period)
    {
        (Reading? own, ReadingResult? none) = Own(Measure.Level, period);
        if (own is null)
        {
            return none!;
        }

        return Sibling(_key.Subject, share.Whole, _key.Scope)?.Find(Measure.Level, period)?.Usable is not { } whole
            ? ReadingResult.None(UndeterminedReason.BenchmarkUnknown, isPublished: true)
            : Derived(DerivationRule.Share, AsPercent(own.Range / whole.Range), share, period, own, whole);
    }

    private ReadingResult DeriveContribution(ContributionMeasure contribution, ReportingPeriod period)
    {
        var change = new ChangeMeasure(contribution.Of, contribution.BaseFor(period));
        (Reading? own, ReadingResult? none) = Own(change, period);
        if (own is null)
        {
            return none!;
        }

        return Sibling(contribution.Whole, _key.Indicator, _key.Scope)!.Find(change, period)?.Usable is not { } whole
            ? ReadingResult.None(UndeterminedReason.BenchmarkUnknown, isPublished: true)
            : Derived(DerivationRule.Contribution, AsPercent(own.Range / whole.Range), contribution, period, own, whole);
    }

    private ReadingResult DeriveRelative(RelativeMeasure relative, ReportingPeriod period)
    {
        (Reading? own, ReadingResult? none) = Own(relative.Of, period);
        if (own is null)
        {
            return none!;
        }

        return BenchmarkReading(relative, period) is not { } benchmark
            ? ReadingResult.None(UndeterminedReason.BenchmarkUnknown, isPublished: true)
            : Derived(DerivationRule.DistanceFromBenchmark, own.Range.Subtract(benchmark.Range), relative, period, own, benchmark);
    }

    /// <summary>A level from its published distance from a benchmark, or from its share in a whole.</summary>
    private ReadingResult? FromComparison(ReadingKey key, ReportingPeriod period)
    {
        foreach (Entry entry in _own!.Entries)
        {
            if (entry.Measure is not (RelativeMeasure { Of: LevelMeasure } or ShareMeasure) || ReadingKey.Of(Indicator, Measure.Level, entry.Period) != key || Find(entry.Measure, entry.Period)?.Usable is not { } known)
            {
                continue;
            }

            if (entry.Measure is RelativeMeasure relative && BenchmarkReading(relative, period) is { } benchmark)
            {
                return Derived(DerivationRule.ValueOfBenchmark, benchmark.Range.Add(known.Range), Measure.Level, period, benchmark, known);
            }

            if (entry.Measure is ShareMeasure share && Sibling(_key.Subject, share.Whole, _key.Scope)?.Find(Measure.Level, period)?.Usable is { } whole)
            {
                return Derived(DerivationRule.PartOfShare, whole.Range.Multiply(known.Range), Measure.Level, period, whole, known);
            }
        }

        return null;
    }

    /// <summary>The benchmark's value looked at the same way; of the same scope where it is the same indicator.</summary>
    private Reading? BenchmarkReading(RelativeMeasure relative, ReportingPeriod period) =>
        Sibling(relative.Benchmark.Subject ?? _key.Subject, relative.Benchmark.Indicator ?? _key.Indicator, relative.Benchmark.Indicator is null ? _key.Scope : null, isMean: true)
            ?.Find(relative.Of, period)?.Usable;

    private (Reading? Own, ReadingResult? None) Own(Measure of, ReportingPeriod period)
    {
        ReadingResult? own = Find(of, period);
        return (own?.Usable, own is null ? Nothing : Missing(own));
    }

    /// <summary>The periods for which a measure may be known, published or derived, earliest first.</summary>
    internal IReadOnlyList<ReportingPeriod> PeriodsOf(Measure of) =>
        of is LevelMeasure ? Moments : [.. Entries.Select(entry => entry.Period).Concat(Moments).Distinct().Order()];

    private ReadingResult Placed(DerivationRule rule, int sure, int? possible, bool isIncomplete, Measure measure, ReportingPeriod period, IReadOnlyList<Reading> from)
    {
        QuantityRange place = QuantityRange.Create(1 + sure, true, 1 + possible, true, Unit.Rank)!;
        ReadingResult result = Derived(rule, RangeResult.Of(place), QuantityRange.AtLeast(Quantity.Rank(1)), measure, period, null, from);
        return isIncomplete && result.Reading is { } reading ? ReadingResult.Of(reading with { Caveat = UndeterminedReason.PeersUnknown }) : result;
    }

    private static RangeResult AsPercent(RangeResult ratio) => ratio.Range?.Unit.Dimension == Dimension.Multiple ? RangeResult.Of(WholePercent) * ratio : ratio;

    private static bool IsSurelyBetter(QuantityRange a, QuantityRange b, Direction direction) => direction == Direction.Higher ? IsSurelyAbove(a, b) : IsSurelyAbove(b, a);

    private static bool IsPossiblyBetter(QuantityRange a, QuantityRange b, Direction direction) => direction == Direction.Higher ? IsPossiblyAbove(a, b) : IsPossiblyAbove(b, a);

    /// <summary>Whether every value of one range lies above every value of another in the same unit.</summary>
    private static bool IsSurelyAbove(QuantityRange a, QuantityRange b) =>
        Whole(a).Lower is { } low && Whole(b).Upper is { } high && (low > high || (low == high && !(Whole(a).IsLowerIncluded && Whole(b).IsUpperIncluded)));

    /// <summary>Whether some value of one range lies above some value of another.</summary>
    private static bool IsPossiblyAbove(QuantityRange a, QuantityRange b) => Whole(a).Upper is not { } high || Whole(b).Lower is not { } low || high > low;

    private static QuantityRange Whole(QuantityRange range) => range.ToAdmissible() ?? range;
}
