using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using NodaTime;
using PolicyTargets;
using PolicyTargets.Serialization;
using Xunit;

namespace EfCore;

/// <summary>What is asked in C# is answered in SQL.</summary>
public sealed class QueryTests : IDisposable
{
    private readonly Database _database = new();

    public void Dispose() => _database.Dispose();

    [Fact]
    public void IndicatorAndDueDate_AreAskedInSql()
    {
        using ClaimsContext db = _database.Open();
        IndicatorCode rdIntensity = IndicatorCode.Parse("rd-intensity");
        var until = new LocalDate(2025, 12, 31);
        IQueryable<TargetRow> due = db.Targets.Where(row => row.Indicator == rdIntensity && row.Due <= until).OrderBy(row => row.Due).ThenBy(row => row.Id);

        Assert.Contains("""WHERE "t"."Indicator" = @rdIntensity AND "t"."Due" <= @until""", due.ToQueryString(), StringComparison.Ordinal);
        Assert.Equal(["JB21-083", "CX25-001", "CX25-002"], due.Select(row => row.Id).AsEnumerable().Select(id => id.Text));
    }

    [Fact]
    public void SubjectAndPeriod_AreAskedInSql()
    {
        using ClaimsContext db = _database.Open();
        SubjectId ningbo = SubjectId.Parse("ningbo");
        ReportingPeriod year = ReportingPeriod.Year(2023);
        IQueryable<ObservationRow> published = db.Observations.Where(row => row.Subject == ningbo && row.Period == year);

        Assert.Contains("""WHERE "o"."Subject" = @ningbo AND "o"."Period" = @year""", published.ToQueryString(), StringComparison.Ordinal);
        Assert.Equal(
            ClaimsContext.Reference.Observations.Where(one => one.Measurand.Subject == ningbo && one.Measurand.Period == year).ToHashSet(),
            published.Select(row => row.Claim).ToHashSet());
    }

    /// <summary>The ends of a bound compare as numbers, by a function that the provider adds to SQLite.</summary>
    [Fact]
    public void EndsOfBounds_CompareAsNumbers()
    {
        using ClaimsContext db = _database.Open();
        IQueryable<TargetRow> high = db.Targets.Where(row => row.Bound!.Unit == Unit.Percent && row.Bound.Lower >= 9.5m).OrderBy(row => row.Bound!.Lower);

        Assert.Contains("""ef_compare("t"."Bound_Lower", '9.5') >= 0""", high.ToQueryString(), StringComparison.Ordinal);
        decimal?[] ends = [.. high.Select(row => row.Bound!.Lower)];
        Assert.Contains(100m, ends); // as text, 100 would come before 9.5
        Assert.Equal(ends.Order(), ends);
    }

    /// <summary>Why amounts are TEXT, and what that costs: SQL written by hand sorts them as text.</summary>
    [Fact]
    public void Amounts_AreExactAndSortAsTextInPlainSql()
    {
        using ClaimsContext db = _database.Open();

        Assert.Equal(["text"], db.Database.SqlQuery<string>($"""SELECT DISTINCT typeof("Bound_Lower") AS "Value" FROM "Targets" WHERE "Bound_Lower" IS NOT NULL"""));
        Assert.Equal(["3.1"], db.Database.SqlQuery<string>($"""SELECT {3.10m} AS "Value" """)); // equal numbers are equal texts
        Assert.Equal([0], db.Database.SqlQuery<int>($"""SELECT 0.1 + 0.2 = 0.3 AS "Value" """)); // what REAL would make of amounts
        Assert.Equal([1], db.Database.SqlQuery<int>($"""SELECT '100.0' < '9.5' AS "Value" """));
        Assert.Equal([0], db.Database.SqlQuery<int>($"""SELECT CAST('100.0' AS NUMERIC) < CAST('9.5' AS NUMERIC) AS "Value" """));
    }

    [Fact]
    public void IndicatorAndDueDate_UseTheIndex()
    {
        using ClaimsContext db = _database.Open();
        IndicatorCode rdIntensity = IndicatorCode.Parse("rd-intensity");
        SubjectId ningbo = SubjectId.Parse("ningbo");
        var until = new LocalDate(2027, 12, 31);
        using DbCommand explain = db.Targets.Where(row => row.Indicator == rdIntensity && row.Subject == ningbo && row.Due <= until).CreateDbCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + explain.CommandText;
        using DbDataReader reader = explain.ExecuteReader();

        Assert.True(reader.Read());
        Assert.Contains("USING INDEX IX_Targets_Indicator_Subject_Due", reader.GetString(reader.GetOrdinal("detail")), StringComparison.Ordinal);
    }

    /// <summary>A text that somebody put into the database by hand is refused when it is read, with the place and the reason.</summary>
    [Fact]
    public void DamagedClaim_IsRefused()
    {
        using ClaimsContext db = _database.Open();
        db.Database.ExecuteSql($"""UPDATE "Targets" SET "Claim" = replace("Claim", '"atLeast"', '"atleast"') WHERE "Id" = 'P315-001'""");

        PolicyJsonException refused = Assert.Throws<PolicyJsonException>(() => db.Targets.Select(row => row.Claim).ToList());

        Assert.Contains("bound", refused.Message, StringComparison.Ordinal);
    }
}
