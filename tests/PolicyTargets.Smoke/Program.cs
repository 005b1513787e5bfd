// Uses the library the way a trimmed or natively compiled program does, and checks what comes out: exit status 0 only when it is right.
using System.Text;
using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Messages;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;
using PolicyTargets.Text;
using PolicyTargets.Validation;

Console.OutputEncoding = Encoding.UTF8;
PolicyCatalogue ningbo = NingboCatalogue.Load();
Plan plan = ningbo.Plan("ningbo-315-2023-2027");
IReadOnlyList<AttainmentResult> results = new AttainmentCalculator().Assess(plan, ningbo, asOf: new LocalDate(2025, 4, 30));
AttainmentResult institutions = results.Single(result => result.Target.Id.Text == "P315-035");
string json = new AttainmentRecordWriter(ningbo).ToJson(institutions, withExplanation: true);
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

bool isRight = institutions is { Status: AttainmentStatus.OnSchedule, Progress.Point: 0.3m }
    && json.Contains("\"gap\":{\"lower\":7,", StringComparison.Ordinal)
    && bad.Findings.Any(finding => finding.Code == FindingCodes.UnreadableValue)
    && report is { HasErrors: false, Findings.Count: > 0, Verified.Count: > 0 }
    && late.ToFindings().Single().Code == FindingCodes.DueOutsidePlan
    && services.GetRequiredService<AttainmentCalculator>().Assess(plan, ningbo, new LocalDate(2025, 4, 30)).Count == results.Count;
Console.WriteLine(isRight ? "smoke: right" : "smoke: WRONG");
return isRight ? 0 : 1;
