using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using PolicyTargets.Catalogues;
using PolicyTargets.DependencyInjection;
using PolicyTargets.Instruments;
using PolicyTargets.Messages;
using PolicyTargets.Serialization;
using PolicyTargets.Tests.Validation;
using PolicyTargets.Text;
using PolicyTargets.Validation;

namespace PolicyTargets.Tests.DependencyInjection;

public class AddPolicyTargetsTests
{
    private static readonly PolicyCatalogue Catalogue = new Draft(2023, 1).ToCatalogue();

    public static TheoryData<Type> Services =>
    [
        typeof(PolicyCatalogue), typeof(IndicatorCatalogue), typeof(SubjectCatalogue), typeof(ObservationSet), typeof(AssessmentPolicy), typeof(ValidationPolicy), typeof(AttainmentCalculator), typeof(CatalogueChecker),
        typeof(CatalogueReader), typeof(ClaimWriter), typeof(QuantityWriter), typeof(ExplanationWriter), typeof(ClaimRecordWriter),
        typeof(IValidator<Indicator>), typeof(IValidator<Observation>), typeof(IValidator<Target>), typeof(IValidator<Plan>), typeof(IValidator<PolicyInstrument>), typeof(IValidator<PolicyCatalogue>),
    ];

    [Theory]
    [MemberData(nameof(Services))]
    public void Service_IsOneForAll(Type service)
    {
        using ServiceProvider provider = Provider();
        using IServiceScope scope = provider.CreateScope();

        Assert.Same(provider.GetRequiredService(service), scope.ServiceProvider.GetRequiredService(service));
    }

    [Fact]
    public void Services_WorkWithTheOptions()
    {
        AssessmentPolicy policy = AssessmentPolicy.Default with { Rounding = RoundingPolicy.Printed };
        ValidationPolicy taken = ValidationPolicy.Default.Waive(FindingCodes.DueOutsidePlan, "试点");
        using ServiceProvider provider = Provider(options => (options.Policy, options.Validation, options.Language) = (policy, taken, Language.Chinese));
        Target late = Catalogue.Plans[0].Targets[0] with { Measurand = Catalogue.Plans[0].Targets[0].Measurand with { Period = ReportingPeriod.Year(2031) } };

        Assert.Same(Catalogue, provider.GetRequiredService<PolicyCatalogue>());
        Assert.Same(policy, provider.GetRequiredService<AttainmentCalculator>().Policy);
        Assert.Equal((Language.Chinese, Language.Chinese), (provider.GetRequiredService<ClaimWriter>().Language, provider.GetRequiredService<QuantityWriter>().Language));
        FluentValidation.Results.ValidationFailure failure = Assert.Single(provider.GetRequiredService<IValidator<Target>>().Validate(late).Errors);
        Assert.Equal(FluentValidation.Severity.Info, failure.Severity);
        Assert.StartsWith("目标", failure.ErrorMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Defaults_AreAnEmptyCatalogueInEnglish()
    {
        using ServiceProvider provider = new ServiceCollection().AddPolicyTargets().BuildServiceProvider();

        Assert.Equal(PolicyCatalogue.Empty, provider.GetRequiredService<PolicyCatalogue>());
        Assert.Equal(Language.English, provider.GetRequiredService<ClaimWriter>().Language);
        Assert.Contains("English", provider.GetRequiredService<PolicyTargetsOptions>().ToString(), StringComparison.Ordinal);
    }

    /// <summary>Two modules of one application may both ask for the services: nothing is registered twice, and what each sets counts.</summary>
    [Fact]
    public void AddedTwice_RegistersNothingTwice_AndAppliesBothOptions()
    {
        var services = new ServiceCollection();
        services.AddPolicyTargets(options => options.Catalogue = Catalogue);
        int count = services.Count;
        services.AddPolicyTargets(options => options.Language = Language.Chinese);
        using ServiceProvider provider = services.BuildServiceProvider();

        Assert.Equal(count, services.Count);
        Assert.Equal(count, services.Select(service => service.ServiceType).Distinct().Count());
        Assert.Equal((Language.Chinese, Catalogue), (provider.GetRequiredService<ClaimWriter>().Language, provider.GetRequiredService<PolicyCatalogue>()));
    }

    [Fact]
    public void WhatIsRegistered_Stays()
    {
        var own = new AttainmentCalculator();
        var validator = new InlineValidator<Target>();
        using ServiceProvider provider = new ServiceCollection().AddSingleton(own).AddSingleton<IValidator<Target>>(validator).AddPolicyTargets().BuildServiceProvider();

        Assert.Same(own, provider.GetRequiredService<AttainmentCalculator>());
        Assert.Same(validator, provider.GetRequiredService<IValidator<Target>>());
    }

    [Fact]
    public void Options_TakeNoNull()
    {
        var options = new PolicyTargetsOptions();

        Assert.Throws<ArgumentNullException>(() => options.Catalogue = null!);
        Assert.Throws<ArgumentNullException>(() => options.Policy = null!);
        Assert.Throws<ArgumentNullException>(() => options.Validation = null!);
        Assert.Throws<ArgumentNullException>(() => ((IServiceCollection)null!).AddPolicyTargets());
    }

    private static ServiceProvider Provider(Action<PolicyTargetsOptions>? configure = null) =>
        new ServiceCollection().AddPolicyTargets(options =>
        {
            options.Catalogue = Catalogue;
            configure?.Invoke(options);
        }).BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
}
