using System.Globalization;
using Domain.Congress.Ballots;
using Host.Persistence;
using Host.Persistence.Mappings;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Host.Ballots;

/// <summary>
/// Destroys roll, box and keys of a ballot that is over, and what the database itself still keeps of them: freed pages, the
/// write-ahead log, dead rows. A ballot is done with only when all that has succeeded; until then it is tried again.
/// </summary>
internal sealed class BallotSweeper(BallotWriter writer, OpenBallots ballots)
{
    private const int CheckpointTries = 50;
    private static readonly TimeSpan CheckpointPause = TimeSpan.FromMilliseconds(100);

    /// <summary>Sweeps every ballot that is over.</summary>
    /// <returns>How many there were.</returns>
    public async Task<int> SweepAsync()
    {
        var over = await writer.ReadAsync(store => store.Ballots
            .Where(b => !b.Wiped && (b.Phase == BallotPhase.Closed || b.Phase == BallotPhase.Void))
            .Select(b => b.Id).ToListAsync());
        if (over.Count == 0)
        {
            return 0;
        }

        await writer.WriteAsync<object>(async store =>
        {
            await store.BallotVoters.Where(v => over.Contains(v.Ballot)).ExecuteDeleteAsync();
            await store.BallotBox.Where(p => over.Contains(p.Ballot)).ExecuteDeleteAsync();
            await store.BallotSeals.Where(s => over.Contains(s.Ballot)).ExecuteDeleteAsync();
            return store;
        });
        await writer.ReadAsync(ScrubAsync);
        await writer.WriteAsync<object>(async store =>
        {
            await store.Ballots.Where(b => over.Contains(b.Id)).ExecuteUpdateAsync(set => set.SetProperty(b => b.Wiped, true));
            return store;
        });
        over.ForEach(ballots.Forget);
        return over.Count;
    }

    private static async Task<bool> ScrubAsync(Store store)
    {
        switch (store.Database.GetDbConnection())
        {
            case SqliteConnection:
                await CheckpointAsync(store);
                break;
            case NpgsqlConnection:
                await store.Database.ExecuteSqlRawAsync(
                    $"VACUUM (FULL) {BallotVoterMapping.Table}, {BallotPaperMapping.Table}, {BallotSealMapping.Table}");
                break;
            case SqlConnection:
                await store.Database.ExecuteSqlRawAsync(
                    $"ALTER INDEX ALL ON {BallotVoterMapping.Table} REBUILD; ALTER INDEX ALL ON {BallotPaperMapping.Table} REBUILD; "
                    + $"ALTER INDEX ALL ON {BallotSealMapping.Table} REBUILD; EXEC sp_clean_db_free_space @dbname = NULL;");
                break;
            default:
                throw new InvalidOperationException("Not a database that this program knows.");
        }

        return true;
    }

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
