using NodaTime;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;

namespace PolicyTargets.Tests.Generators;

/// <content>What aggregates are made of.</content>
internal sealed partial class CatalogueDraw
{
    /// <summary>A bound in a unit, as it may stand for itself.</summary>
    internal static Bound DrawBound(Dice dice) => new CatalogueDraw(dice) is var draw ? draw.Bound(draw.AnyUnit()) : throw new NotSupportedException();

    /// <summary>What is known in a unit, as it may stand for itself.</summary>
    internal static Known DrawKnown(Dice dice) => new CatalogueDraw(dice) is var draw ? draw.Known(draw.AnyUnit()) : throw new NotSupportedException();

    private Unit AnyUnit() => _dice.Of(Unit.Percent, Unit.Parse("家"), Own, Stages.Unit, Unit.Parse("万元"), Unit.Parse("人/万人"));

    private (Measurand Measurand, Unit Unit) Measurand()
    {
        Indicator indicator = _dice.Of(_indicators);
        Measure measure = Measure(indicator, _dice.Below(3));
        return (new Measurand(_dice.Of(City, Subjects[3]), indicator.Code, measure, Period(), Words()), measure.UnitFor(indicator));
    }

    /// <summary>A measure, now and then of a measure of a measure; on a scale only the level.</summary>
    private Measure Measure(Indicator indicator, int depth)
    {
        Measure of = depth == 0 ? PolicyTargets.Measure.Level : Measure(indicator, depth - 1);
        ReportingPeriod? comparedWith = Maybe(ReportingPeriod.Year(2020));
        return indicator.IsOrdinal ? PolicyTargets.Measure.Level : _dice.Below(16) switch
        {
            0 or 1 => PolicyTargets.Measure.Level,
            2 => PolicyTargets.Measure.Sum,
            3 => PolicyTargets.Measure.Average(of, Frequency()),
            4 => PolicyTargets.Measure.ChangeOf(of, comparedWith),
            5 => PolicyTargets.Measure.Additions,
            6 => PolicyTargets.Measure.Growth(comparedWith),
            7 => PolicyTargets.Measure.AverageGrowth(comparedWith),
            8 => PolicyTargets.Measure.Multiple(comparedWith),
            9 or 10 => PolicyTargets.Measure.Rank(of, _peers),
            11 => PolicyTargets.Measure.RankInHistory(of),
            12 => PolicyTargets.Measure.ShareOf(IndicatorCode.Parse("i3")) is var share && indicator.Code.Text != "i3" ? share : PolicyTargets.Measure.Level,
            13 => PolicyTargets.Measure.ContributionTo(Province, of, comparedWith),
            14 => PolicyTargets.Measure.RelativeTo(Benchmark.Of(Province), of),
            _ => PolicyTargets.Measure.RelativeTo(indicator.Code.Text == "i4" ? Benchmark.Of(Province, _indicators[1].Code) : Benchmark.Of(_indicators[4].Code), of),
        };
    }

    private Known Known(Unit unit) => _dice.Below(8) switch
    {
        0 => PolicyTargets.Known.Stated("前列 <\"&'>"),
        1 => PolicyTargets.Known.Missing(_dice.Of(Enum.GetValues<MissingStatus>())),
        2 => PolicyTargets.Known.Approximately(Quantity(unit)),
        _ => PolicyTargets.Known.Within(Range(unit), unit.Scale is null ? Maybe(0.005m) : null),
    };

    private Bound Bound(Unit unit, int depth = 1) => _dice.Below(8) switch
    {
        0 => PolicyTargets.Bound.Qualitative("取得新突破\t\u2028"),
        1 when depth > 0 => PolicyTargets.Bound.Assigned("国家", Bound(unit, 0), Maybe(Day())),
        1 => PolicyTargets.Bound.Assigned("省"),
        2 => PolicyTargets.Bound.Approximately(Quantity(unit)),
        3 => PolicyTargets.Bound.FloorAndStretch(new Quantity(1, unit), new Quantity(2, unit)),
        _ => PolicyTargets.Bound.Within(Range(unit)),
    };

    private QuantityRange Range(Unit unit)
    {
        (Quantity low, Quantity high) = unit.Scale is null ? (new Quantity(Amount(), unit), new Quantity(1_000_000_000m + _dice.Below(9), unit)) : (new Quantity(0, unit), new Quantity(2, unit));
        return _dice.Below(9) switch
        {
            0 or 1 => QuantityRange.Exactly(low),
            2 => QuantityRange.AtLeast(low),
            3 => QuantityRange.MoreThan(low),
            4 => QuantityRange.AtMost(low),
            5 => QuantityRange.LessThan(high),
            6 => QuantityRange.Unbounded(unit),
            _ => QuantityRange.Between(low, high, _dice.OnceIn(2), _dice.OnceIn(2)),
        };
    }

    private Quantity Quantity(Unit unit) => unit.Scale is null ? new Quantity(Amount(), unit, Maybe(0.5m)) : new Quantity(_dice.Below(3), unit);

    /// <summary>Numbers of every size, those with most digits among them.</summary>
    private decimal Amount() => _dice.Below(6) switch
    {
        0 => _dice.Below(100),
        1 => -_dice.Below(1000) / 100m,
        2 => 0.0000000000000000000000000001m,
        3 => -79228162514264337593543950335m,
        4 => 1.2345678901234567890123456789m,
        _ => _dice.Below(60000) / 1000m,
    };

    private Trajectory? Trajectory(Unit unit) => _dice.Below(6) switch
    {
        0 => PolicyTargets.Trajectory.Linear,
        1 => PolicyTargets.Trajectory.Geometric,
        2 => PolicyTargets.Trajectory.Seasonal(1, 0, 2.5m, 4),
        3 => PolicyTargets.Trajectory.Milestones(new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity(unit)), new TrajectoryPoint(ReportingPeriod.Year(2026), Quantity(unit))),
        _ => null,
    };

    private Recurrence Recurrence() => _dice.OnceIn(3) ? PolicyTargets.Recurrence.Each(Frequency()) : PolicyTargets.Recurrence.Once;

    private BudgetAmount Budget() => _dice.Below(5) switch
    {
        0 => BudgetAmount.Exact(new Quantity(400_000_000, Unit.Yuan), Maybe(ReportingPeriod.Year(2024))),
        1 => BudgetAmount.Band(QuantityRange.AtLeast(new Quantity(1.5m, Unit.Parse("亿元"))), Maybe(ReportingPeriod.Year(2024)), MaybeNull(TaxonomyCode.Parse("bands/1/B2"))),
        2 => BudgetAmount.NotApplicable,
        _ => BudgetAmount.Unknown,
    };

    private ReportingPeriod Period() => _dice.Of(
        ReportingPeriod.Year(2024), ReportingPeriod.Quarter(2024, 3), ReportingPeriod.Month(2024, 2), ReportingPeriod.HalfYear(2024, 1), ReportingPeriod.YearToDate(2024, 9), ReportingPeriod.Years(2023, 2027),
        ReportingPeriod.Dates(new LocalDate(2024, 1, 5), new LocalDate(2024, 2, 6)), ReportingPeriod.Unstated, ReportingPeriod.From(2021));

    private Validity Validity() => _dice.Below(4) switch
    {
        0 => PolicyTargets.Validity.Always,
        1 => new Validity(Day(), null),
        2 => new Validity(null, Day()),
        _ => new Validity(new LocalDate(2001, 1, 1), Day()),
    };

    private Citation? Source() => _dice.OnceIn(2) ? new Citation(_dice.Of(Dated, Undated), _dice.Of("", "三、7")) { Legibility = _dice.Of(Enum.GetValues<Legibility>()) } : null;

    private LocalizedText Name() => _dice.OnceIn(2) ? new LocalizedText("名称😀", "name") : new LocalizedText("名称");

    private string? Words() => _dice.OnceIn(3) ? _dice.Of("规上企业", "a \\ b", "\u0001\n") : null;

    private IReadOnlyList<string> Bodies() => _dice.OnceIn(3) ? ["市科技局", "有关区(县、市)政府"] : [];

    private Frequency Frequency() => _dice.Of(Enum.GetValues<Frequency>());

    private LocalDate Day() => new LocalDate(2023, 1, 1).PlusDays(_dice.Below(1000));

    private T? Maybe<T>(T value)
        where T : struct => _dice.OnceIn(2) ? value : null;

    private T? MaybeNull<T>(T value)
        where T : class => _dice.OnceIn(2) ? value : null;

    private IEnumerable<T> Some<T>(int most, Func<int, T> make) => Enumerable.Range(0, _dice.Below(most + 1)).Select(make);
}
