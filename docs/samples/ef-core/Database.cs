using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace EfCore;

/// <summary>A database in memory with the claims of the reference catalogue; it lives as long as its connection.</summary>
internal sealed class Database : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");

    public Database()
    {
        _connection.Open();
        using ClaimsContext db = Open();
        db.Database.EnsureCreated();
        db.AddClaims(ClaimsContext.Reference);
        db.SaveChanges();
    }

    /// <summary>A new context, which remembers nothing of the others.</summary>
    public ClaimsContext Open() => new(new DbContextOptionsBuilder<ClaimsContext>().UseSqlite(_connection).Options);

    public void Dispose() => _connection.Dispose();
}
