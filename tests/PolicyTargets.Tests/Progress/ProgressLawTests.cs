using System.Globalization;
using PolicyTargets.Progress;
using PolicyTargets.Tests.Generators;

namespace PolicyTargets.Tests.Progress;

/// <summary>What holds of methods whatever the series.</summary>
public sealed class ProgressLawTests
{
    private static readonly Gen<double> Value = Gen.Choose(1, 10_000).Select(n => n / 100.0);
    private static readonly Gen<double> Odd = Gen.Frequency((8, Gen.Choose(-300, 300).Select(n => n / 100.0)), (1, Gen.Elements(0, 1e300, -1e300, 5e-324, 1e-10)));
    private static readonly Gen<int> Year = Gen.Choose(2008, 2024);

    private static readonly Arbitrary<ProgressQuestion> Plain = Questions(Value, Gen.Choose(1, 10_000).Select(n => (double?)(n / 100.0)), hasToward: false);
    private static readonly Arbitrary<ProgressQuestion> Any = Questions(Odd, Gen.OneOf(Gen.Constant((double?)null), Odd.Select(value => (double?)value)), hasToward: true);

    private static readonly ProgressMethod[] Ratios = [ProgressMethods.EurostatTarget, ProgressMethods.OpenSdg1, ProgressMethods.Unsd, ProgressMethods.EscapCsi, ProgressMethods.SdsnTrend, ProgressMethods.Destatis, ProgressMethods.CnSchedule, ProgressMethods.CnSelfEvaluation];

    [Fact]
    public void Ratios_DoNotKnowTheUnit() => PropertyCheck.Holds(Plain, question =>
    {
        ProgressQuestion other = question with { Series = question.Series.Select(value => value * 4096), Target = question.Target * 4096 }; // a power of two: not a bit is lost
        return Ratios.All(method => IsSame(method.Assess(question), method.Assess(other)));
    });

    [Fact]
    public void LinearShares_DoNotKnowTheZero() => PropertyCheck.Holds(Plain, question =>
    {
        ProgressQuestion other = question with { Series = question.Series.Select(value => value + 64), Target = question.Target + 64 };
        return new[] { ProgressMethods.EscapCsi, ProgressMethods.SdsnTrend, ProgressMethods.CnSchedule }.All(method => Near(method.Assess(question).Value, method.Assess(other).Value));
    });

    /// <summary>A value negated and wanted the other way is the same progress, for methods on straight lines.</summary>
    [Fact]
    public void LinearMethods_AreMirrored() => PropertyCheck.Holds(Plain, question =>
    {
        ProgressQuestion other = question with { Series = question.Series.Select(value => -value), Target = -question.Target, Direction = question.Direction == ProgressDirection.Increase ? ProgressDirection.Decrease : ProgressDirection.Increase };
        return new[] { ProgressMethods.EscapCsi, ProgressMethods.SdsnTrend, ProgressMethods.CnSchedule, ProgressMethods.Destatis }.All(method => IsSame(method.Assess(question), method.Assess(other)));
    });

    /// <summary>Without a target, what is wanted to rise by one sign is wanted to fall by the other.</summary>
    [Fact]
    public void Growth_TurnsRoundWithTheDirection() => PropertyCheck.Holds(Plain, question =>
    {
        ProgressQuestion rising = question with { Target = null, Direction = ProgressDirection.Increase };
        return new[] { ProgressMethods.OpenSdg1, ProgressMethods.OpenSdg2, ProgressMethods.EurostatTrend4, ProgressMethods.Eustat, ProgressMethods.Unsd }.All(method =>
            method.Assess(rising).Value == -method.Assess(rising with { Direction = ProgressDirection.Decrease }).Value);
    });

    [Fact]
    public void GrowthRatio_OnTheGeometricPath_IsOne() => PropertyCheck.Holds(Plain, question =>
    {
        double start = question.Series[0].Value;
        double rate = question.Target!.Value == start ? 0.01 : Math.Pow(question.Target.Value / start, 1 / 15.0) - 1;
        double target = start * Math.Pow(1 + rate, 15);
        ProgressQuestion path = new()
        {
            Series = ProgressSeries.Of((2015, start), (2020, start * Math.Pow(1 + rate, 5))),
            Target = target,
            BaseYear = 2015,
            Direction = target > start ? ProgressDirection.Increase : ProgressDirection.Decrease,
        };
        foreach (ProgressMethod method in new[] { ProgressMethods.EurostatTarget, ProgressMethods.OpenSdg1, ProgressMethods.OpenSdg2, ProgressMethods.Eustat, ProgressMethods.Unsd })
        {
            Assert.Equal(1, method.Assess(path).Value!.Value, 1e-9);
        }
    });

    [Fact]
    public void BandsAndScores_AreMonotone()
    {
        double[] values = [.. Enumerable.Range(-4000, 8001).Select(n => n / 1000.0), .. Enumerable.Range(-4000, 8001).Select(n => n / 100_000.0), .. Enumerable.Range(0, 400).Select(n => (double)n)];
        Array.Sort(values);
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            foreach (ProgressRule rule in new[] { method.WithTarget, method.WithoutTarget, method.WithConstantTarget }.OfType<ProgressRule>())
            {
                ProgressBand[] found = [.. values.Select(value => rule.Bands?.Of(value)).OfType<ProgressBand>()];
                int way = rule.Bands?[0].IsUpper == true ? 1 : -1;
                int[] places = [.. found.Select(band => rule.Bands!.ToList().IndexOf(band))];
                Assert.All(places.Zip(places.Skip(1)), pair => Assert.True(way * (pair.Second - pair.First) >= 0, method.Id));
                double[] scores = [.. values.Select(value => rule.Score?.Of(value)).OfType<double>()];
                Assert.All(scores.Zip(scores.Skip(1)), pair => Assert.True(pair.Second >= pair.First, $"{method.Id} {pair}"));
            }
        }
    }

    [Fact]
    public void YearsBeforeTheBase_ChangeNothing() => PropertyCheck.Holds(Plain, question =>
    {
        ProgressQuestion early = question with { Series = ProgressSeries.Of([.. question.Series, new(1990, 7)]) };
        return new[] { ProgressMethods.OpenSdg1, ProgressMethods.OpenSdg2, ProgressMethods.EscapCsi }.All(method => method.Assess(question) == method.Assess(early) || method.Assess(question).Current!.Value.Year < 2015);
    });

    [Fact]
    public void AsOf_IsTruncation() => PropertyCheck.Holds(Any, Year.ToArbitrary(), (question, year) =>
    {
        ProgressQuestion cut = question with { Series = question.Series.UpTo(year), AsOf = null };
        return ProgressMethods.All.All(method => method.Assess(question with { AsOf = year }) == method.Assess(cut));
    });

    [Fact]
    public void Results_AreFiniteAndReasoned() => PropertyCheck.Holds(Any, question =>
    {
        foreach (ProgressMethod method in ProgressMethods.All)
        {
            ProgressResult result = method.Assess(question);
            string said = $"{method.Id}: {question} → {result}";
            Assert.True(result.Value is null or (> double.NegativeInfinity and < double.PositiveInfinity) && result.Score is null or (> double.NegativeInfinity and < double.PositiveInfinity), said);
            Assert.True(result.Value is null == result.Reason is not null, said);
            bool hasLabel = result.Status is not null && result.Status != method.NotAvailable;
            Assert.True(hasLabel == (result.NeutralStatus != NeutralStatus.NotAssessable), said);
            Assert.True(hasLabel || result.Value is null || method.Id == "who-fixed-target", said);
            Assert.True(result.Base is not { } start || result.Current is not { } end || start.Year <= end.Year || method.EstimateBase is not null, said);
        }
    });

    [Fact]
    public void Texts_AreTheSameInEveryCulture() => PropertyCheck.Holds(Any, Cultures.Foreign, (question, culture) =>
    {
        string Said() => string.Join('|', ProgressMethods.All.Select(method => $"{method.Assess(question)} {method.Anchoring} {method.WithTarget} {method.WithoutTarget?.Score} {method.Aggregation}")) + question + question.Series + question.Toward;
        return Cultures.Under(culture, Said) == Cultures.Under(CultureInfo.InvariantCulture, Said);
    });

    /// <summary>Germany reports the average change, in the unit of the series, of a target that is held.</summary>
    private static bool IsSame(ProgressResult one, ProgressResult other) => one.Status == other.Status && (one.Value == other.Value || (one.Method == ProgressMethods.Destatis && one.IsMet));

    private static bool Near(double? one, double? other) => one is null ? other is null : other is { } value && Math.Abs(one.Value - value) <= 1e-9 * Math.Max(1, Math.Abs(value));

    private static Arbitrary<ProgressQuestion> Questions(Gen<double> value, Gen<double?> target, bool hasToward) => (
        from years in Year.NonEmptyListOf()
        from values in value.ArrayOf(years.Count)
        from wanted in target
        from limit in Gen.OneOf(Gen.Constant((double?)null), value.Select(number => (double?)number))
        from direction in Gen.Elements(hasToward ? Enum.GetValues<ProgressDirection>() : [ProgressDirection.Increase, ProgressDirection.Decrease])
        from form in Gen.Elements(TowardForm.Ratio, TowardForm.Absolute)
        from kind in Gen.Elements((ProgressTargetKind?)null, hasToward ? ProgressTargetKind.Constant : null, hasToward ? ProgressTargetKind.Direction : null)
        from year in Gen.Elements(2030, hasToward ? 2015 : 2031, hasToward ? 2012 : 2040)
        select new ProgressQuestion
        {
            Series = ProgressSeries.Of(years.Zip(values).DistinctBy(pair => pair.First).Select(pair => new ProgressPoint(pair.First, pair.Second))),
            Direction = direction,
            Target = wanted,
            TargetYear = year,
            Limit = limit,
            Kind = kind,
            Toward = direction == ProgressDirection.Toward && wanted is null ? new(1, 0.97, 1.03, form) : null,
            PeerDeviation = limit,
        }).ToArbitrary();
}
