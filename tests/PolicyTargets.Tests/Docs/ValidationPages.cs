using FluentValidation;
using FluentValidation.Results;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Messages;
using PolicyTargets.Validation;
using Severity = PolicyTargets.Messages.Severity;

namespace PolicyTargets.Tests.Docs;

/// <summary>The code of the page on validating a plan, run.</summary>
public class ValidationPages
{
    private static readonly SubjectId City = SubjectId.Parse("our-city");

    private static readonly Indicator Labs = new()
    {
        Code = IndicatorCode.Parse("labs"),
        Name = new LocalizedText("实验室数", "Laboratories"),
        Unit = Unit.Parse("家"),
        Direction = Direction.Higher,
        Nature = Nature.Stock,
        PublicationLag = Period.FromMonths(9),
    };

    private static readonly PolicyCatalogue Known = new()
    {
        Subjects = new SubjectCatalogue(new AdministrativeUnit { Id = City, Name = new LocalizedText("本市", "Our city"), Level = AdministrativeLevel.Prefecture }),
        Observations = new ObservationSet(new IndicatorCatalogue(Labs), new Observation
        {
            Id = ObservationId.Parse("o1"),
            Measurand = new(City, Labs.Code, Measure.Level, ReportingPeriod.Year(2024)),
            Known = PolicyTargets.Known.Exactly(Quantity.Count(14, "家")),
            PublishedOn = new LocalDate(2025, 3, 1),
        }),
    };

    private static Plan Draft(int due) => new()
    {
        Id = PlanId.Parse("draft"),
        Name = new LocalizedText("草案", "Draft"),
        Period = ReportingPeriod.Years(2025, 2027),
        Targets = [new Target { Id = TargetId.Parse("labs"), Measurand = new(City, Labs.Code, Measure.Level, ReportingPeriod.Year(due)), Bound = Bound.AtLeast(Quantity.Count(20, "家")) }],
    };

    [Fact]
    public void Check_ADraft()
    {
        (PolicyCatalogue catalogue, Plan draft) = (Known, Draft(2030));
        var checker = new CatalogueChecker();
        ConsistencyReport report = checker.Check(draft, catalogue);
        foreach (Finding finding in report.Findings)
        {
            Console.WriteLine(finding); // TGT001 error at Plans[draft].Targets[labs].Measurand.Period: Target "labs": due 2030 should come after …
        }

        Assert.StartsWith("TGT001 error at Plans[draft].Targets[labs].Measurand.Period: Target \"labs\": due 2030 should come after ", Assert.Single(Console.TakeLines()), StringComparison.Ordinal);

        foreach (VerifiedIdentity identity in report.Verified)
        {
            Console.WriteLine(identity); // WayToTarget labs o1: from 14 entities (2024) to at least 20 entities (2030): 6 entities (+42.9%), 1 entity a year
        }

        Assert.Equal("WayToTarget labs o1: from 14 entities (2024) to at least 20 entities (2030): 6 entities (+42.9%), 1 entity a year", Assert.Single(Console.TakeLines()));
    }

    [Fact]
    public void Check_ForADay()
    {
        (PolicyCatalogue catalogue, Plan draft, var checker) = (Known, Draft(2026), new CatalogueChecker());
        ConsistencyReport later = checker.Check(draft, catalogue, assessOn: new LocalDate(2026, 12, 31));

        Assert.Equal(FindingCodes.AssessedBeforeData, Assert.Single(later.Findings).Code);
    }

    [Fact]
    public void Policy()
    {
        (PolicyCatalogue catalogue, Plan draft) = (Known, Draft(2030));
        ValidationPolicy policy = ValidationPolicy.Default
            .With(FindingCodes.NoResponsibleBody, Severity.Error)
            .Waive(FindingCodes.DueOutsidePlan, "runs beyond the plan by decision of 2025-03-01");
        ConsistencyReport strict = new CatalogueChecker(policy).Check(draft, catalogue);

        Assert.Equal(Severity.Info, Assert.Single(strict.Findings).Severity);
        Assert.Equal("runs beyond the plan by decision of 2025-03-01", strict.Findings[0].Arguments.Single(argument => argument.Name == "waiver").Value);
    }

    [Fact]
    public void Validators()
    {
        (PolicyCatalogue catalogue, Plan draft) = (Known with { Plans = [Draft(2030)] }, Draft(2030));
        var validator = new TargetValidator(catalogue, language: Language.Chinese);
        ValidationResult result = validator.Validate(draft.Targets[0]);
        IReadOnlyList<Finding> findings = result.ToFindings();

        Assert.Equal(("TGT001", false), (Assert.Single(findings).Code.Text, result.IsValid));
    }

    [Fact]
    public void Registration()
    {
        PolicyCatalogue catalogue = Known;
        var services = new ServiceCollection();
        services.AddPolicyTargets(options =>
        {
            options.Catalogue = catalogue;
            options.Language = Language.Chinese;
        });
        using ServiceProvider provider = services.BuildServiceProvider();
        IValidator<Target> registered = provider.GetRequiredService<IValidator<Target>>();

        Assert.IsType<TargetValidator>(registered);
    }
}
