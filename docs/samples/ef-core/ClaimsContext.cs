using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using PolicyTargets.Ningbo;
using PolicyTargets.Serialization;

namespace EfCore;

/// <summary>Targets and observations. Indicators, subjects, scales and plans are reference data and stay in a catalogue.</summary>
internal sealed class ClaimsContext(DbContextOptions<ClaimsContext> options) : DbContext(options)
{
    /// <summary>What claims name. One for the program: the model is built once a context type, and its converters keep the catalogue that they were made with.</summary>
    public static PolicyCatalogue Reference { get; } = NingboCatalogue.Load();

    /// <summary>How claims are written. Chinese stays legible in the database.</summary>
    public static JsonSerializerOptions Json { get; } = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.AddPolicyTargets(Reference);

    public DbSet<TargetRow> Targets => Set<TargetRow>();

    public DbSet<ObservationRow> Observations => Set<ObservationRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<IndicatorCode>().HaveConversion<TextConverter<IndicatorCode>>().HaveMaxLength(100);
        configuration.Properties<SubjectId>().HaveConversion<TextConverter<SubjectId>>().HaveMaxLength(100);
        configuration.Properties<TargetId>().HaveConversion<TextConverter<TargetId>>().HaveMaxLength(100);
        configuration.Properties<ObservationId>().HaveConversion<TextConverter<ObservationId>>().HaveMaxLength(100);
        configuration.Properties<PlanId>().HaveConversion<TextConverter<PlanId>>().HaveMaxLength(100);
        configuration.Properties<ReportingPeriod>().HaveConversion<TextConverter<ReportingPeriod>>().HaveMaxLength(40);
        configuration.Properties<LocalDate>().HaveConversion<LocalDateConverter>().HaveMaxLength(10);
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        var units = new UnitConverter(Reference);
        model.Entity<TargetRow>(row =>
        {
            row.Property(target => target.Claim).HasConversion(new RecordConverter<Target>(Json));
            row.ComplexProperty(target => target.Bound, range => range.Property(columns => columns.Unit).HasConversion(units).HasMaxLength(100));
            row.HasIndex(target => new { target.Indicator, target.Subject, target.Due });
            row.HasIndex(target => new { target.Plan, target.Position });
        });
        model.Entity<ObservationRow>(row =>
        {
            row.Property(observation => observation.Claim).HasConversion(new RecordConverter<Observation>(Json));
            row.ComplexProperty(observation => observation.Value, range => range.Property(columns => columns.Unit).HasConversion(units).HasMaxLength(100));
            row.HasIndex(observation => new { observation.Indicator, observation.Subject, observation.PeriodEnd });
        });
    }
}
