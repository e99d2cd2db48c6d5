using Host.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Fixtures;

/// <summary>Lets go of the connections to one database, and of nobody else's: tests run side by side in one process.</summary>
internal static class SqlitePools
{
    /// <summary>Where the store's connections go; null where it is no SQLite database.</summary>
    public static Task<string?> AddressOf(Store store) =>
        Task.FromResult(store.Database.IsSqlite() ? store.Database.GetConnectionString() : null);

    public static void Clear(string? address)
    {
        if (address is not null)
        {
            using var connection = new SqliteConnection(address);
            SqliteConnection.ClearPool(connection);
        }
    }
}
