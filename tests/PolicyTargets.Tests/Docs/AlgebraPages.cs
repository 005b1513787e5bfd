using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Text;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the pages on measures and on following a plan, run.</summary>
public class AlgebraPages
{
    private static readonly SubjectId city = SubjectId.Parse("city");
    private static readonly SubjectId province = SubjectId.Parse("province");

    private static readonly Indicator intensity = new()
    {
        Code = IndicatorCode.Parse("intensity"),
        Name = new("投入强度", "intensity"),
        Unit = Unit.Percent,
        Direction = Direction.Higher,
        Nature = Nature.Ratio,
    };

    private static readonly Indicator laboratories = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new("实验室数", "laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
    };

    private static readonly Target labs = new()
    {
        Id = TargetId.Parse("labs"),
        Measurand = new(city, laboratories.Code, Measure.Level, ReportingPeriod.Year(2027)),
        Bound = Bound.AtLeast(Quantity.Count(20, "家")),
        Window = ReportingPeriod.Years(2023, 2027),
    };

    private static readonly Plan plan = new()
    {
        Id = PlanId.Parse("plan"),
        Name = new LocalizedText("规划", "Plan"),
        Period = ReportingPeriod.Years(2023, 2027),
        Targets = [labs, labs with { Id = TargetId.Parse("intensity"), Measurand = new(city, intensity.Code, Measure.Level, ReportingPeriod.Year(2027)), Bound = Bound.AtLeast(Quantity.Percent(3)) }],
    };

    private static readonly ObservationSet observations = new(
        new IndicatorCatalogue(intensity, laboratories),
        Seen("city-2024", city, intensity, 2024, Quantity.Percent(2.8m), new LocalDate(2025, 9, 1)),
        Seen("province-2024", province, intensity, 2024, Quantity.Percent(2.6m), new LocalDate(2025, 9, 1)),
        Seen("labs-2022", city, laboratories, 2022, Quantity.Count(10, "家"), new LocalDate(2023, 3, 1)),
        Seen("labs-2024", city, laboratories, 2024, Quantity.Count(14, "家"), new LocalDate(2025, 3, 1)),
        Seen("labs-2025", city, laboratories, 2025, Quantity.Count(18, "家"), new LocalDate(2026, 3, 1)));

    private static readonly PolicyCatalogue catalogue = PolicyCatalogue.Empty with { Observations = observations, Plans = [plan] };

    [Fact]
    public void Measures()
    {
        Measure aheadOfTheProvince = Measure.RelativeTo(Benchmark.Of(province));
        var target = new Target
        {
            Id = TargetId.Parse("ahead"),
            Measurand = new(city, intensity.Code, aheadOfTheProvince, ReportingPeriod.Year(2024)),
            Bound = Bound.MoreThan(Quantity.PercentagePoints(0)),
        };
        AttainmentResult result = new AttainmentCalculator().Assess(target, observations, asOf: new LocalDate(2025, 10, 1));
        Console.WriteLine(result.Actual); // [0.2, 0.2] pp (2024; city-2024, province-2024)

        Assert.Equal(["[0.2, 0.2] pp (2024; city-2024, province-2024)"], Console.TakeLines());
        Assert.Equal(AttainmentStatus.Attained, result.Status);
    }

    [Fact]
    public void FollowAPlan()
    {
        var calculator = new AttainmentCalculator();
        IReadOnlyList<AttainmentResult> results = calculator.Assess(plan, observations, asOf: new LocalDate(2025, 3, 31));
        PlanSummary summary = PlanSummary.Of(results);
        Console.WriteLine(summary); // 2 targets: 1 OnSchedule, 1 InProgress; 0 obligatory missed

        foreach (AttainmentChange change in calculator.Changes(plan, observations, from: new LocalDate(2025, 3, 31), to: new LocalDate(2026, 3, 31)))
        {
            Console.WriteLine(change); // labs: OnSchedule → Ahead (NewData) …
        }

        Assert.Equal(["2 targets: 1 OnSchedule, 1 InProgress; 0 obligatory missed", "labs: OnSchedule → Ahead (NewData)", "intensity: InProgress → InProgress (NewData)"], Console.TakeLines());

        string account = results[0].Explain(catalogue, Language.English);
        Console.WriteLine(account);

        Assert.StartsWith("Target labs as of 2025-03-31: ", Console.TakeLines()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void PathsAndAdjustments()
    {
        Target planned = labs with
        {
            Trajectory = Trajectory.Milestones(
                new TrajectoryPoint(ReportingPeriod.Year(2024), Quantity.Count(12, "家")),
                new TrajectoryPoint(ReportingPeriod.Year(2026), Quantity.Count(18, "家"))),
        };
        var lateSpending = new AssessmentPolicy { Trajectory = Trajectory.Seasonal(10, 20, 30, 40) };
        AttainmentResult ahead = new AttainmentCalculator(lateSpending).Assess(planned, observations, asOf: new LocalDate(2025, 3, 31));
        Console.WriteLine(ahead.Expected); // 0.2 x: 12 of the way from 10 to 20

        Assert.Equal(["0.2 x"], Console.TakeLines());
        Assert.Equal(AttainmentStatus.Ahead, ahead.Status);

        Target lowered = labs with { Id = TargetId.Parse("labs-adjusted"), Supersedes = labs.Id, IssuedOn = new LocalDate(2025, 9, 1), Bound = Bound.AtLeast(Quantity.Count(16, "家")) };
        Plan adjusted = plan with { Targets = [.. plan.Targets, lowered] };

        Assert.Equal(["labs", "intensity"], adjusted.InForce(new LocalDate(2025, 8, 31)).Select(target => target.Id.Text));
        Assert.Equal(["intensity", "labs-adjusted"], adjusted.InForce(new LocalDate(2025, 9, 1)).Select(target => target.Id.Text));
    }

    [Fact]
    public void Monitoring()
    {
        Plan followed = plan with { Monitoring = [new(Frequency.Monthly, MonitoringKind.Monitoring), new(Frequency.Annual, MonitoringKind.Evaluation)] };
        var day = new LocalDate(2025, 12, 31);
        Console.WriteLine(string.Join(", ", followed.RoundsOn(day))); // Monthly Monitoring, Annual Evaluation
        foreach (MonitoringItem item in new AttainmentCalculator().Monitor(followed, observations, day))
        {
            Console.WriteLine(item); // labs: Awaited (2025, usual by 2026-12-31)
        }

        Assert.Equal(["Monthly Monitoring, Annual Evaluation", "labs: Awaited (2025, usual by 2026-12-31)"], Console.TakeLines().Take(2));
    }

    [Fact]
    public void DatedParameters()
    {
        var deduction = new DatedParameter<Quantity>(
            new LocalizedText("研发费用加计扣除比例", "R&D super-deduction"),
            new DatedValue<Quantity>(Quantity.Percent(75), new Validity(new LocalDate(2018, 1, 1), new LocalDate(2023, 1, 1))),
            new DatedValue<Quantity>(Quantity.Percent(100), new Validity(new LocalDate(2023, 1, 1), null)));
        Console.WriteLine(deduction.At(new LocalDate(2022, 12, 31))); // in force: 75 % [2018-01-01, 2023-01-01)
        Console.WriteLine(deduction.At(new LocalDate(2017, 6, 30))); // not yet in force: 75 % [2018-01-01, 2023-01-01)

        Assert.Equal(["in force: 75 % [2018-01-01, 2023-01-01)", "not yet in force: 75 % [2018-01-01, 2023-01-01)"], Console.TakeLines());
    }

    [Fact]
    public void InstrumentsAreClassed()
    {
        PolicyInstrument voucher = NingboCatalogue.Load().FindInstrument(InstrumentCode.Parse("innovation-voucher"))!;
        Console.WriteLine($"{voucher.LocalClass}, {Taxonomy.StipInstruments2021.NameOf(voucher.Types[0])}, {voucher.Funding}, led by {voucher.LeadBody}");
        // 创新券 (innovation voucher), 创新券 (Innovation vouchers), PostSubsidy, led by 江北区科技局

        Assert.Equal(["创新券 (innovation voucher), 创新券 (Innovation vouchers), PostSubsidy, led by 江北区科技局"], Console.TakeLines());
    }

    [Fact]
    public void TasksAndInstruments()
    {
        PolicyInstrument rule = NingboCatalogue.Load().FindInstrument(InstrumentCode.Parse("fiscal-growth-rule-city"))!;
        foreach (InstrumentParameter parameter in rule.At(new LocalDate(2024, 6, 30)))
        {
            Console.WriteLine(parameter); // NBD-007 ningbo fiscal-st-expenditure growth .. in [20, ∞) %
        }

        Assert.Equal(["NBD-007 ningbo fiscal-st-expenditure growth .. in [20, ∞) %"], Console.TakeLines());
    }

    private static Observation Seen(string id, SubjectId subject, Indicator indicator, int year, Quantity value, LocalDate published) => new()
    {
        Id = ObservationId.Parse(id),
        Measurand = new(subject, indicator.Code, Measure.Level, ReportingPeriod.Year(year)),
        Known = Known.Exactly(value),
        PublishedOn = published,
    };
}
