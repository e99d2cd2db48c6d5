using System.Globalization;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Host.Persistence;

/// <summary>
/// Takes out of the database's own files what it still keeps of deleted rows: freed pages, the write-ahead log and with it
/// the order of what was written, dead rows.
/// </summary>
internal static class Scrubbing
{
    private const int CheckpointTries = 50;
    private static readonly TimeSpan CheckpointPause = TimeSpan.FromMilliseconds(100);

    /// <param name="store">The database.</param>
    /// <param name="tables">The tables from which rows were deleted; names of this program, never typed.</param>
    /// <exception cref="TimeoutException">Readers kept SQLite's log from being emptied; to be tried again.</exception>
    public static async Task ScrubAsync(Store store, IReadOnlyList<string> tables)
    {
        switch (store.Database.GetDbConnection())
        {
            case SqliteConnection:
                await CheckpointAsync(store);
                break;
            case NpgsqlConnection:
                await RunAsync(store, $"VACUUM (FULL) {string.Join(", ", tables)}");
                break;
            case SqlConnection:
                var rebuilt = tables.Select(table => $"ALTER INDEX ALL ON {table} REBUILD; ");
                await RunAsync(store, $"{string.Concat(rebuilt)}EXEC sp_clean_db_free_space @dbname = NULL;");
                break;
            default:
                throw new InvalidOperationException("Not a database that this program knows.");
        }
    }

    private static Task<int> RunAsync(Store store, string statement) => store.Database.ExecuteSqlRawAsync(statement);

    /// <summary>Moves the log into the file and empties it; a reader in the middle of a page keeps it back for a moment.</summary>
    private static async Task CheckpointAsync(Store store)
    {
        for (var attempt = 1; ; attempt++)
        {
            await store.Database.OpenConnectionAsync();
            await using var command = store.Database.GetDbConnection().CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            if (Convert.ToInt32(await command.ExecuteScalarAsync(), CultureInfo.InvariantCulture) == 0)
            {
                return;
            }

            if (attempt == CheckpointTries)
            {
                throw new TimeoutException("Readers kept the write-ahead log from being emptied.");
            }

            await Task.Delay(CheckpointPause);
        }
    }
}
