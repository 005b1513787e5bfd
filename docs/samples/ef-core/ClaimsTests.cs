using Microsoft.EntityFrameworkCore;
using NodaTime;
using PolicyTargets;
using PolicyTargets.Catalogues;
using Xunit;

namespace EfCore;

/// <summary>What goes in comes out, and the library says the same of it.</summary>
public sealed class ClaimsTests : IDisposable
{
    private readonly Database _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Targets_ComeBackEqual()
    {
        using ClaimsContext db = _database.Open();

        Target[] stored = [.. db.Targets.Select(row => row.Claim)];

        Assert.True(stored.Length > 100);
        Assert.Equal(ClaimsContext.Reference.Plans.SelectMany(plan => plan.Targets).ToHashSet(), stored.ToHashSet());
    }

    [Fact]
    public void Observations_ComeBackEqual()
    {
        using ClaimsContext db = _database.Open();

        Observation[] stored = [.. db.Observations.Select(row => row.Claim)];

        Assert.True(stored.Length > 100);
        Assert.Equal(ClaimsContext.Reference.Observations.ToHashSet(), stored.ToHashSet());
    }

    /// <summary>The columns are copies of what the claim says; this is the test that they are true copies.</summary>
    [Fact]
    public void Columns_AgreeWithTheClaim()
    {
        using ClaimsContext db = _database.Open();
        IndicatorCatalogue indicators = ClaimsContext.Reference.Indicators;

        Assert.All(db.Targets, row => Assert.Equivalent(TargetRow.Of(row.Claim, row.Plan, row.Position, indicators), row, strict: true));
        Assert.All(db.Observations, row => Assert.Equivalent(ObservationRow.Of(row.Claim, indicators), row, strict: true));
    }

    [Fact]
    public void Columns_SayWhatSqlAsksFor()
    {
        using ClaimsContext db = _database.Open();
        TargetId id = TargetId.Parse("P315-018");

        TargetRow row = db.Targets.Single(target => target.Id == id);

        Assert.Equal("ningbo-315-2023-2027", $"{row.Plan}");
        Assert.Equal("ningbo average-growth(2022) 2023/2027", $"{row.Subject} {row.Measure} {row.Period}");
        Assert.Equal(new LocalDate(2027, 12, 31), row.Due);
        Assert.Equal("[30, ∞) %", $"{row.Bound?.ToRange()}");
    }

    [Theory]
    [InlineData(2024, 6, 30)]
    [InlineData(2025, 4, 30)]
    [InlineData(2028, 6, 30)]
    public void Results_AreTheSameAsFromMemory(int year, int month, int day)
    {
        using ClaimsContext db = _database.Open();
        PolicyCatalogue stored = db.ReadClaims(ClaimsContext.Reference);
        var calculator = new AttainmentCalculator();
        var asOf = new LocalDate(year, month, day);

        AttainmentResult[] fromMemory = [.. ClaimsContext.Reference.Plans.SelectMany(plan => calculator.Assess(plan, ClaimsContext.Reference, asOf))];
        AttainmentResult[] fromDatabase = [.. stored.Plans.SelectMany(plan => calculator.Assess(plan, stored, asOf))];

        Assert.True(fromMemory.Length > 100);
        Assert.Equal(fromMemory, fromDatabase);
    }

    /// <summary>A claim is replaced as a whole; the columns follow because a row is only ever made from its claim.</summary>
    [Fact]
    public void AdjustedTarget_IsFoundUnderItsNewBound()
    {
        TargetId id = TargetId.Parse("P315-001");
        using (ClaimsContext db = _database.Open())
        {
            TargetRow row = db.Targets.AsNoTracking().Single(target => target.Id == id);
            Target raised = row.Claim with { Bound = Bound.AtLeast(Quantity.Percent(3.9m)) };
            db.Targets.Update(TargetRow.Of(raised, row.Plan, row.Position, ClaimsContext.Reference.Indicators));
            db.SaveChanges();
        }

        using ClaimsContext after = _database.Open();
        Assert.Equal(3.9m, after.Targets.Single(target => target.Id == id).Bound?.Lower);
    }

    /// <summary>The converter of whole claims serves their parts too, where a column of its own is to hold one.</summary>
    [Fact]
    public void Parts_ComeBackEqual()
    {
        var bounds = new RecordConverter<Bound>(ClaimsContext.Json);
        var values = new RecordConverter<Known>(ClaimsContext.Json);
        var quantities = new RecordConverter<Quantity>(ClaimsContext.Json);

        Assert.All(ClaimsContext.Reference.Plans.SelectMany(plan => plan.Targets), target => Assert.Equal(target.Bound, bounds.ConvertFromProvider(bounds.ConvertToProvider(target.Bound))));
        Assert.All(ClaimsContext.Reference.Observations, observation => Assert.Equal(observation.Known, values.ConvertFromProvider(values.ConvertToProvider(observation.Known))));
        var printed = new Quantity(3.69m, Unit.Percent, halfUnit: 0.005m);
        Assert.Equal(printed, quantities.ConvertFromProvider(quantities.ConvertToProvider(printed)));
    }
}
