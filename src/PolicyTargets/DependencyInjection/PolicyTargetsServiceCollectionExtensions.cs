using FluentValidation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PolicyTargets.Catalogues;
using PolicyTargets.Instruments;
using PolicyTargets.Serialization;
using PolicyTargets.Text;
using PolicyTargets.Validation;

namespace PolicyTargets.DependencyInjection;

/// <summary>Registers the library's services.</summary>
public static class PolicyTargetsServiceCollectionExtensions
{
    /// <summary>Adds calculator, checker, validators, readers and writers, and what they work with, as singletons.</summary>
    /// <remarks>
    /// <para>Registered: <see cref="PolicyCatalogue"/>, <see cref="IndicatorCatalogue"/>, <see cref="SubjectCatalogue"/>, <see cref="ObservationSet"/>, <see cref="AssessmentPolicy"/>, <see cref="ValidationPolicy"/>,
    /// <see cref="AttainmentCalculator"/>, <see cref="CatalogueChecker"/>, <see cref="CatalogueReader"/>, <see cref="ClaimWriter"/>, <see cref="QuantityWriter"/>, <see cref="ExplanationWriter"/>,
    /// <see cref="ClaimRecordWriter"/>, and an <see cref="IValidator{T}"/> for <see cref="Indicator"/>, <see cref="Observation"/>, <see cref="Target"/>,
    /// <see cref="Plan"/>, <see cref="PolicyInstrument"/> and <see cref="PolicyCatalogue"/>.</para>
    /// <para>What is registered already stays. Calling it again registers nothing twice; each call's options are applied in turn to the same object.</para>
    /// </remarks>
    /// <param name="services">The collection.</param>
    /// <param name="configure">Sets the options; null leaves them as they are.</param>
    /// <returns>The same collection.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="InvalidOperationException">The options are registered by a factory, and <paramref name="configure"/> is given too.</exception>
    public static IServiceCollection AddPolicyTargets(this IServiceCollection services, Action<PolicyTargetsOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ServiceDescriptor? known = services.FirstOrDefault(service => service.ServiceType == typeof(PolicyTargetsOptions) && !service.IsKeyedService);
        PolicyTargetsOptions? options = known is null ? new PolicyTargetsOptions() : known.ImplementationInstance as PolicyTargetsOptions;
        if (options is null && configure is not null)
        {
            throw new InvalidOperationException($"{nameof(PolicyTargetsOptions)} are registered by a factory, which makes them later: set them there, or register an instance.");
        }

        if (known is null)
        {
            services.AddSingleton(options!);
        }

        configure?.Invoke(options!);
        AddData(services);
        AddServices(services);
        AddValidators(services);
        return services;
    }

    private static void AddData(IServiceCollection services)
    {
        services.TryAddSingleton(provider => Options(provider).Catalogue);
        services.TryAddSingleton(provider => Options(provider).Policy);
        services.TryAddSingleton(provider => Options(provider).Validation);
        services.TryAddSingleton(provider => Catalogue(provider).Indicators);
        services.TryAddSingleton(provider => Catalogue(provider).Subjects);
        services.TryAddSingleton(provider => Catalogue(provider).Observations);
    }

    private static void AddServices(IServiceCollection services)
    {
        services.TryAddSingleton(provider => new AttainmentCalculator(provider.GetRequiredService<AssessmentPolicy>()));
        services.TryAddSingleton(provider => new CatalogueChecker(provider.GetRequiredService<ValidationPolicy>()));
        services.TryAddSingleton(provider => new CatalogueReader(Catalogue(provider)));
        services.TryAddSingleton(provider => new ClaimWriter(Catalogue(provider).Subjects, Catalogue(provider).Indicators, Options(provider).Language));
        services.TryAddSingleton(provider => new QuantityWriter(Options(provider).Language));
        services.TryAddSingleton(provider => new ExplanationWriter(Catalogue(provider).Subjects, Catalogue(provider).Indicators, Options(provider).Language));
        services.TryAddSingleton(provider => new ClaimRecordWriter(Catalogue(provider)));
    }

    private static void AddValidators(IServiceCollection services)
    {
        services.TryAddSingleton<IValidator<Indicator>>(provider => new IndicatorValidator(Catalogue(provider), Taken(provider), Options(provider).Language));
        services.TryAddSingleton<IValidator<Observation>>(provider => new ObservationValidator(Catalogue(provider), Taken(provider), Options(provider).Language));
        services.TryAddSingleton<IValidator<Target>>(provider => new TargetValidator(Catalogue(provider), Taken(provider), Options(provider).Language));
        services.TryAddSingleton<IValidator<Plan>>(provider => new PlanValidator(Catalogue(provider), Taken(provider), Options(provider).Language));
        services.TryAddSingleton<IValidator<PolicyInstrument>>(provider => new PolicyInstrumentValidator(Catalogue(provider), Taken(provider), Options(provider).Language));
        services.TryAddSingleton<IValidator<PolicyCatalogue>>(provider => new PolicyCatalogueValidator(Taken(provider), Options(provider).Language));
    }

    private static PolicyTargetsOptions Options(IServiceProvider provider) => provider.GetRequiredService<PolicyTargetsOptions>();

    private static PolicyCatalogue Catalogue(IServiceProvider provider) => provider.GetRequiredService<PolicyCatalogue>();

    private static ValidationPolicy Taken(IServiceProvider provider) => provider.GetRequiredService<ValidationPolicy>();
}
