// Uses the library the way a trimmed or natively compiled program does, and checks what comes out: exit status 0 only when it is right.
using System.Text;
using System.Text.Json;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Smoke;
using PolicyTargets.Text;
using PolicyTargets.Validation;

if (args is ["start"])
{
    bool isStarted = Start.IsRight();
    Console.WriteLine(isStarted ? "start: right" : "start: WRONG");
    return isStarted ? 0 : 1;
}

Console.OutputEncoding = Encoding.UTF8;
PolicyCatalogue ningbo = NingboCatalogue.Load();
Plan plan = ningbo.Plan("ningbo-315-2023-2027");
IReadOnlyList<AttainmentResult> results = new AttainmentCalculator().Assess(plan, ningbo, asOf: new LocalDate(2025, 4, 30));
AttainmentResult institutions = results.Single(result => result.Target.Id.Text == "P315-035");
string json = JsonSerializer.Serialize(AttainmentRecord.Of(institutions, ningbo, withExplanation: true), PolicyTargetsJson.Context.AttainmentRecord);
string words = new ClaimWriter(ningbo.Subjects, ningbo.Indicators, Language.Chinese).Write(institutions);
CatalogueReadResult bad = new CatalogueReader().Read(CatalogueFile.Json("bad.json", """{ "observations": [ { "id": "a b" } ] }"""));
Console.WriteLine(words);

using ServiceProvider services = new ServiceCollection()
    .AddPolicyTargets(options => (options.Catalogue, options.Language) = (ningbo, Language.Chinese))
    .BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
ConsistencyReport report = services.GetRequiredService<CatalogueChecker>().Check(ningbo);
FluentValidation.Results.ValidationResult late = services.GetRequiredService<IValidator<Target>>().Validate(plan.Targets[0] with { Measurand = plan.Targets[0].Measurand with { Period = ReportingPeriod.Year(2030) } });
Console.WriteLine(report);
Console.WriteLine(string.Join(" ", late.Errors));

AmountFact expense = Fact.Amount("rd-expense", new LocalizedText("研发费用"), Unit.Yuan, Frequency.Annual);
Fact<DayOfWeek> weekday = Fact.Choice<DayOfWeek>("weekday", new LocalizedText("星期"));
PolicyInstrument growth = ningbo.FindInstrument(InstrumentCode.Parse("fiscal-growth-rule-city"))!;
var subsidy = new PolicyBenefit { Code = RuleCode.Parse("subsidy"), Name = new LocalizedText("后补助"), Currency = Unit.Yuan, Formula = BenefitFormula.Proportional(expense, Quantity.Percent(10)).AtMost(Quantity.Yuan(500_000)), Eligibility = Condition.OneOf(weekday, DayOfWeek.Monday) };
BoundCase known = new RuleSet(ningbo.Indicators, growth.ToRules()).With(subsidy).At(new LocalDate(2025, 6, 30)).Bind(new RuleCase
{
    Subject = SubjectId.Parse("ningbo"),
    Period = ReportingPeriod.Year(2024),
    Observations = ningbo.Observations,
    Facts = new FactSet(expense.Is(Quantity.Yuan(3_000_000), ReportingPeriod.Year(2024)), weekday.Is(DayOfWeek.Monday)),
});
RuleOutcome floor = known.Evaluate(RuleCode.Parse("NBD-007"), ExplanationLevel.Full);
Console.WriteLine(floor.Explain(ningbo, Language.Chinese));
Console.WriteLine(new BenefitWriter(Language.Chinese).Write(known.Compute(subsidy.Code)));

ChoiceColumn<DayOfWeek, DayOfWeek> column = DecisionColumn.Choice<DayOfWeek, DayOfWeek>(new LocalizedText("星期"), day => day);
DecisionTable<DayOfWeek, int> table = new DecisionTableBuilder<DayOfWeek, int>(new LocalizedText("表"), HitPolicy.Unique, column).Row(1, Validity.Always, column.Is(DayOfWeek.Monday)).Row(2, Validity.Always, column.IsNot(DayOfWeek.Monday)).Build();

bool isRight = institutions is { Status: AttainmentStatus.OnSchedule, Progress.Point: 0.3m }
    && json.Contains("\"gap\":{\"lower\":7,", StringComparison.Ordinal)
    && JsonSerializer.Deserialize(json, PolicyTargetsJson.Context.AttainmentRecord) == AttainmentRecord.Of(institutions, ningbo, withExplanation: true)
    && bad.Findings.Any(finding => finding.Code == FindingCodes.UnreadableValue)
    && report is { HasErrors: false, Findings.Count: > 0, Verified.Count: > 0 }
    && late.ToFindings().Single().Code == FindingCodes.DueOutsidePlan
    && floor.Verdict == RuleVerdict.Satisfied && known.Compute(subsidy.Code).Amount.Point == 300_000m
    && table.Decide(DayOfWeek.Friday, new LocalDate(2025, 6, 30)).TryGetOutput(out int output) && output == 2
    && services.GetRequiredService<AttainmentCalculator>().Assess(plan, ningbo, new LocalDate(2025, 4, 30)).Count == results.Count;
Console.WriteLine(isRight ? "smoke: right" : "smoke: WRONG");
return isRight ? 0 : 1;
