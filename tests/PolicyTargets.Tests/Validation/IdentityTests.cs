using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.Validation;

/// <summary>The calculations that hold, each by one small case with its sentence.</summary>
public class IdentityTests
{
    private static readonly LocalDate Later = new(2025, 3, 1);

    private static readonly (IdentityKind Kind, string Sentence, Action<Draft> Change)[] Table =
    [
        (IdentityKind.AmountPerThing, "3,600,000 yuan over 12 entities is 300,000 yuan each", d =>
        {
            d.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Unit = Unit.Yuan });
            d.Observations.Add(d.Seen("sum", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(3_600_000))) with { Statement = "S9" });
            d.Observations.Add(d.Seen("things", "labs", ReportingPeriod.Year(2023), Known.Exactly(Draft.Count(12))) with { Statement = "S9" });
        }),
        (IdentityKind.LastGrowth, "promised growth at least 12%, last 10% (2023)", d => d.Targets.Add(d.Promised("growth", "projects", ReportingPeriod.Year(2027), Bound.AtLeast(Quantity.Percent(12)), Measure.Growth()))),
        (IdentityKind.PartsOfComposite, "the components add to 11 entities (2024)", d =>
        {
            d.Indicators.Add(Draft.Counted("a", Nature.Stock));
            d.Indicators.Add(Draft.Counted("b", Nature.Flow));
            d.Indicators.Add(Draft.Counted("both", Nature.Stock) with { Composition = Composition.Sum(ComponentAspect.Change, new IndicatorComponent(IndicatorCode.Parse("a"), ComponentAspect.Change), new IndicatorComponent(IndicatorCode.Parse("b"))) });
            d.Observations.Add(d.Seen("a-change", "a", ReportingPeriod.Year(2024), Known.Exactly(Draft.Count(3)), Measure.Change()) with { PublishedOn = Later });
            d.Observations.Add(d.Seen("b-level", "b", ReportingPeriod.Year(2024), Known.Exactly(Draft.Count(8))) with { PublishedOn = Later });
            d.Observations.Add(d.Seen("b-before", "b", ReportingPeriod.Year(2023), Known.Exactly(Draft.Count(7))));
            d.Targets.Add(d.Promised("both-change", "both", ReportingPeriod.Year(2025), Bound.AtLeast(Draft.Count(5)), Measure.Change()));
        }),
        (IdentityKind.TargetKept, "promised at least 120 entities, known 130 entities", d => d.Observations.Add(d.Seen("later", "projects", ReportingPeriod.Year(2024), Known.Exactly(Draft.Count(130))) with { PublishedOn = Later })),
        (IdentityKind.TargetKept, "promised at least 10 entities, known 126 entities", d => d.Observations.Add(d.Seen("later", "firms", ReportingPeriod.Year(2024), Known.Exactly(Draft.Count(126))) with { PublishedOn = Later })),
        (IdentityKind.ShareOfWhole, "30 yuan is 25% of 120 yuan", d => Shared(d, 30, 25, 120)),
        (IdentityKind.Confirmed, "more than 100 entities is confirmed by 120 entities", d => d.Observations.Add(d.Seen("vague", "firms", ReportingPeriod.Year(2023), Known.MoreThan(Draft.Count(100))) with { PublishedOn = Later, Source = null })),
        (IdentityKind.Restated, "restated with the same value: 120 entities", d => d.Observations.Add(d.Seen("again", "firms", ReportingPeriod.Year(2023), Known.Exactly(Draft.Count(120))) with { Restates = ObservationId.Parse("firms-1") })),
        (IdentityKind.YearsMakeTotal, "the years add to at least 480 entities, as the total of at least 480 entities says", _ => { }),
        (IdentityKind.DenominatorBehindRatio, "more than 5 million yuan at a ratio of 2.5% means a denominator of more than 200 million yuan", d => d.Observations.Add(d.Seen("i", "intensity", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(2.5m))))),
        (IdentityKind.Compounded, "an average growth of at least 20% makes at least 2.074 times in 4 years", _ => { }),
        (IdentityKind.IncrementReachesLevel, "20 entities and at least 30 entities make at least 50 entities, which reaches at least 50 entities", d => d.ChangeTarget("labs-change", t => t with { Statement = "S9" })),
    ];

    public static TheoryData<int> Cases => [.. Enumerable.Range(0, Table.Length)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Identity_IsToldWithItsNumbers(int index)
    {
        (IdentityKind kind, string sentence, Action<Draft> change) = Table[index];
        var draft = new Draft(2023, 1);
        change(draft);

        ConsistencyReport report = Check(draft);

        Assert.Contains(sentence, report.Verified.Where(identity => identity.Kind == kind).Select(identity => identity.Message(Language.English)));
        Assert.Empty(report.Findings);
    }

    /// <summary>A share known only from above, or a part known only from below: they contradict only where nothing is in common.</summary>
    [Theory]
    [InlineData(110, "STM001")]
    [InlineData(10, "")]
    public void Share_KnownFromOneSide(int part, string codes)
    {
        var draft = new Draft(2023, 1);
        Shared(draft, part, 25, 120);
        draft.ChangeObservation("share", o => o with { Known = Known.LessThan(Quantity.Percent(10)) });

        Assert.Equal(codes, string.Join(' ', Check(draft).Findings.Select(finding => finding.Code.Text)));
    }

    [Fact]
    public void Share_OfAnotherMoney_IsNotCompared()
    {
        var draft = new Draft(2023, 1);
        Shared(draft, 30, 50, 120);
        draft.ChangeIndicator("w", i => i with { Unit = Unit.Money("USD") });
        draft.ChangeObservation("whole", o => o with { Known = Known.Exactly(new Quantity(120, Unit.Money("USD"))) });

        Assert.Empty(Check(draft).Findings);
    }

    [Fact]
    public void Report_AnswersByKind_AndComparesByContent()
    {
        var draft = new Draft(2023, 1);
        draft.ChangeTarget("rank", t => t with { Measurand = t.Measurand with { Period = ReportingPeriod.Year(2030) } });
        draft.ChangeObservation("firms-1", o => o with { Known = Known.Exactly(Draft.Count(99)) });

        ConsistencyReport report = Check(draft);

        Assert.True(report.HasErrors);
        Assert.Equal("rank", Assert.Single(Assert.Single(report.Of(FindingCodes.DueOutsidePlan)).Objects));
        Assert.Empty(report.Of(FindingCodes.NeverFallsDue));
        Assert.Equal(report, Check(draft));
        Assert.Equal(report.GetHashCode(), Check(draft).GetHashCode());
        Assert.NotEqual(report, Check(new Draft(2023, 1)));
        Assert.False(Check(new Draft(2023, 1)).HasErrors);
        Assert.Matches("^1 errors, 1 warnings, 0 remarks, [0-9]+ verified$", report.ToString());
    }

    [Fact]
    public void Identities_AreEqual_WhenKindFitResultAndClaimsAre()
    {
        VerifiedIdentity[] one = [.. Check(new Draft(2023, 1)).Verified];
        VerifiedIdentity[] again = [.. Check(new Draft(2023, 1)).Verified];

        Assert.Equal(one, again);
        Assert.Equal(one.Select(identity => identity.GetHashCode()), again.Select(identity => identity.GetHashCode()));
        Assert.Equal(one.Length, one.Distinct().Count());
        Assert.NotEqual(one, Check(new Draft(2023, 2)).Verified);
        Assert.StartsWith("YearsMakeTotal projects-sum projects-1 projects-2 projects-3 projects-4: the years add to", one.Single(identity => identity.Kind == IdentityKind.YearsMakeTotal).ToString(), StringComparison.Ordinal);
    }

    private static void Shared(Draft draft, int part, int share, int whole)
    {
        draft.Indicators.Add(Draft.Counted("v", Nature.Flow) with { Unit = Unit.Yuan });
        draft.Indicators.Add(Draft.Counted("w", Nature.Flow) with { Unit = Unit.Yuan });
        draft.Observations.Add(draft.Seen("part", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(part))));
        draft.Observations.Add(draft.Seen("whole", "w", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Yuan(whole))));
        draft.Observations.Add(draft.Seen("share", "v", ReportingPeriod.Year(2023), Known.Exactly(Quantity.Percent(share)), Measure.ShareOf(IndicatorCode.Parse("w"))));
    }

    private static ConsistencyReport Check(Draft draft) => new CatalogueChecker().Check(draft.ToCatalogue());
}
