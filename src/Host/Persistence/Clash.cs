using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Host.Persistence;

/// <summary>Tells a lost race, which is worth another try, from a database that cannot write.</summary>
internal static class Clash
{
    private const int SqliteBusy = 5;
    private const int SqliteLocked = 6;
    private const int SqliteConstraint = 19;
    private const int SqlServerDeadlock = 1205;
    private const int SqlServerDuplicateIndex = 2601;
    private const int SqlServerDuplicateKey = 2627;

    public static bool IsClash(DbUpdateException failure) =>
        failure is DbUpdateConcurrencyException || IsClash(failure.InnerException);

    /// <summary>The same of a statement that was sent by itself.</summary>
    public static bool IsClash(Exception? failure) => failure switch
    {
        DbUpdateException d => IsClash(d),
        SqliteException s => s.SqliteErrorCode is SqliteBusy or SqliteLocked or SqliteConstraint,
        PostgresException p => p.SqlState is PostgresErrorCodes.UniqueViolation
            or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected,
        SqlException m => m.Number is SqlServerDeadlock or SqlServerDuplicateIndex or SqlServerDuplicateKey,
        _ => false,
    };
}
