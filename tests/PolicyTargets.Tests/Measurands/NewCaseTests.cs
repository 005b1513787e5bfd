using System.Text.Json;
using NodaTime;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Api;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Measurands;

/// <summary>What a new measure or bound needs besides its own file, and what no compiler asks for: most switches over a union have a last branch for the rest.</summary>
public sealed class NewCaseTests
{
    private static readonly Bound[] Bounds =
    [
        Bound.AtLeast(Quantity.Percent(5)), Bound.Approximately(Quantity.Percent(5)), Bound.FloorAndStretch(Quantity.Percent(5), Quantity.Percent(6)), Bound.Assigned("省"), Bound.Qualitative("取得新突破"),
    ];

    private static readonly Indicator Share = new()
    {
        Code = IndicatorCode.Parse("share"),
        Name = new LocalizedText("占比", "the proportion"),
        Unit = Unit.Percent,
        Direction = Direction.Higher,
        Nature = Nature.Ratio,
    };

    private static IEnumerable<Measure> Measures => MeasureFormTests.Words.Select(row => (Measure)((object[])row)[1]);

    [Fact]
    public void Measures_AreAllAmongTheForms() =>
        Offenders.None(Cases(typeof(Measure)).Except(Measures.Select(measure => measure.GetType().Name)), "Each measure has a row in MeasureFormTests.Words");

    [Fact]
    public void Measures_HaveAWordThatFilesKnow() =>
        Offenders.None(Measures.Where(measure => Record.Exception(() => Vocabulary.Word(measure)) is not null || !MeasureForm.All.ContainsKey(Vocabulary.Word(measure))).Select(measure => $"{measure}"), "Each measure has a word in Vocabulary and a form in MeasureForm");

    /// <summary>A measure without words of its own is written as its <c>ToString</c>, which no Chinese sentence holds.</summary>
    [Fact]
    public void Measures_AreWrittenInChinese()
    {
        var writer = new ClaimWriter(new SubjectCatalogue(), new IndicatorCatalogue(Share), Language.Chinese);

        Offenders.None(
            Measures.Where(measure => writer.WriteValue(new Measurand(SubjectId.Parse("own"), Share.Code, measure, ReportingPeriod.Year(2025))).Contains($"{measure}", StringComparison.Ordinal)).Select(measure => $"{measure}"),
            "Each measure has a row in MessageTable.Measures and a branch in SeriesWords");
    }

    [Fact]
    public void Bounds_AreAllLookedAt() => Offenders.None(Cases(typeof(Bound)).Except(Bounds.Select(bound => bound.GetType().Name)), "Each bound stands in NewCaseTests.Bounds");

    [Fact]
    public void Bounds_AreWrittenInChinese()
    {
        var writer = new ClaimWriter(new SubjectCatalogue(), new IndicatorCatalogue(Share), Language.Chinese);

        Offenders.None(Bounds.Where(bound => bound is not QualitativeBound && writer.Write(bound) == $"{bound}").Select(bound => $"{bound.GetType().Name}"), "Each bound has a branch in ValueWords");
    }

    /// <summary>A record says of every bound a range, words, or who sets it.</summary>
    [Fact]
    public void Bounds_StandInTheRecordsOfClaims() =>
        Offenders.None(
            Bounds.Where(bound => bound is not AssignedBound && Printed.Range(bound) is null && ClaimRecordWriter.WordsOf(bound) is null).Select(bound => $"{bound.GetType().Name}"),
            "Each bound has a branch in Printed.Range or in ClaimRecordWriter.WordsOf");

    [Fact]
    public void Bounds_GoThroughJson() =>
        Assert.All(Bounds, bound => Assert.Equal(bound, JsonSerializer.Deserialize<Bound>(JsonSerializer.Serialize(bound))));

    /// <summary>Whatever is promised can be assessed, before and after it is due; a bound that nobody asked about its number would seem to be in a wrong unit.</summary>
    [Fact]
    public void Bounds_CanBeAssessed()
    {
        var observations = new ObservationSet(new IndicatorCatalogue(Share));
        foreach (Bound bound in Bounds)
        {
            var target = new Target { Id = TargetId.Parse("own"), Measurand = new(SubjectId.Parse("own"), Share.Code, Measure.Level, ReportingPeriod.Year(2025)), Bound = bound };

            foreach (LocalDate day in new[] { new LocalDate(2025, 6, 30), new LocalDate(2027, 6, 30) })
            {
                IReadOnlyList<UndeterminedReason> reasons = new AttainmentCalculator().Assess(target, observations, day).Reasons;

                Assert.True(reasons.Count > 0 && !reasons.Contains(UndeterminedReason.UnitMismatch), $"{bound.GetType().Name} on {day}: {string.Join(", ", reasons)}");
            }
        }
    }

    private static IEnumerable<string> Cases(Type union) => Library.PublicTypes.Where(type => type.IsSubclassOf(union)).Select(type => type.Name);
}
