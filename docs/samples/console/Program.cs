using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.Messages;
using PolicyTargets.Text;
using PolicyTargets.Validation;

// Which value: how many public charging points the city has at the end of a period.
var points = new Indicator
{
    Code = IndicatorCode.Parse("charging-points"),
    Name = new LocalizedText("公共充电桩数", "Public charging points"),
    Unit = Unit.Parse("个"),
    Direction = Direction.Higher,
    Nature = Nature.Stock,
};
var city = new AdministrativeUnit { Id = SubjectId.Parse("our-city"), Name = new LocalizedText("我市", "Our city"), Level = AdministrativeLevel.Prefecture };

// What is known: the number of 2023, and "more than 14500" at the end of 2024.
Observation[] published =
[
    new()
    {
        Id = ObservationId.Parse("points-2023"),
        Measurand = new(city.Id, points.Code, Measure.Level, ReportingPeriod.Year(2023)),
        Known = Known.Exactly(Quantity.Count(12000, "个")),
        PublishedOn = new LocalDate(2024, 2, 5),
    },
    new()
    {
        Id = ObservationId.Parse("points-2024"),
        Measurand = new(city.Id, points.Code, Measure.Level, ReportingPeriod.Year(2024)),
        Known = Known.MoreThan(Quantity.Count(14500, "个")),
        PublishedOn = new LocalDate(2025, 2, 10),
    },
];

// What is promised: at least 18000 by the end of 2026, to be worked for from 2024 on.
var target = new Target
{
    Id = TargetId.Parse("points-2026"),
    Measurand = new(city.Id, points.Code, Measure.Level, ReportingPeriod.Year(2026)),
    Bound = Bound.AtLeast(Quantity.Count(18000, "个")),
    Window = ReportingPeriod.Years(2024, 2026),
};
var catalogue = new PolicyCatalogue
{
    Subjects = new SubjectCatalogue(city),
    Observations = new ObservationSet(new IndicatorCatalogue(points), published),
    Targets = [target],
};

// Where it stands on a day. The day is an argument: nothing is read from a clock.
AttainmentResult result = new AttainmentCalculator().Assess(target, catalogue, asOf: new LocalDate(2025, 3, 31));
Console.WriteLine(result);
Console.WriteLine(result.Explain(catalogue, Language.Chinese));
Console.WriteLine(result.Explain(catalogue, Language.English));

// A wrong input: somebody enters the number of 2025 in percent. It is a finding with a code, a place and a remedy, not an exception.
Observation mistyped = published[1] with
{
    Id = ObservationId.Parse("points-2025"),
    Measurand = published[1].Measurand with { Period = ReportingPeriod.Year(2025) },
    Known = Known.Exactly(Quantity.Percent(16200)),
    PublishedOn = new LocalDate(2026, 2, 9),
};
IReadOnlyList<Finding> findings = new ObservationValidator(catalogue).Validate(mistyped).ToFindings();
foreach (Finding finding in findings)
{
    Console.WriteLine($"{finding.Code} {finding.Path}");
    Console.WriteLine(finding.Message(Language.Chinese));
    Console.WriteLine(finding.Message(Language.English));
}

// The sample checks itself, so that a build that runs it proves it: exit status 0 only when everything came out as said here.
(string What, bool Holds)[] checks =
[
    ("2501 of 6000 at a third of the time is ahead", result.Status == AttainmentStatus.Ahead && result.Verdict == AttainmentVerdict.Open),
    ("at most 3499 to go", result.Gap.Range is { Upper: 3499m, Lower: 0m or null } && result.Gap.Range.Unit == Unit.Parse("个")),
    ("the evidence is named", result.Observations.Contains(ObservationId.Parse("points-2024"))),
    ("a wrong unit is one finding", findings is [{ Severity: Severity.Error } only] && only.Code == FindingCodes.ObservationUnitMismatch),
];
foreach ((string what, bool holds) in checks)
{
    Console.WriteLine($"{(holds ? "ok" : "WRONG")}: {what}");
}

return checks.All(check => check.Holds) ? 0 : 1;
