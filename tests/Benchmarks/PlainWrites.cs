using System.Diagnostics;
using System.Globalization;
using Host.Tests.Fixtures;
using Microsoft.Data.Sqlite;

namespace Benchmarks;

/// <summary>The same four statements as an act makes, by hand: prepared commands on one connection per writer, one commit per act.</summary>
internal static class PlainWrites
{
    private const string Pragmas = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;";

    private const string Tables = """
        CREATE TABLE cases (Id TEXT PRIMARY KEY, Position TEXT, Record TEXT, Version INTEGER);
        CREATE TABLE ledger ("Case" TEXT, Sequence INTEGER, Content TEXT, Hash TEXT, Key TEXT, PRIMARY KEY ("Case", Sequence));
        CREATE UNIQUE INDEX ledger_key ON ledger (Key);
        CREATE TABLE duties ("Case" TEXT, Activity TEXT, Open INTEGER, Due TEXT, PRIMARY KEY ("Case", Activity));
        CREATE INDEX duties_due ON duties (Open, Due);
        CREATE TABLE outbox (Id INTEGER PRIMARY KEY, "Case" TEXT, Payload TEXT);
        """;

    private static readonly string[] Statements =
    [
        "UPDATE cases SET Position = @text, Record = @text, Version = Version + 1 WHERE Id = @id",
        "INSERT INTO ledger VALUES (@id, 1, @text, @text, @id)",
        "INSERT INTO duties VALUES (@id, 'serveOffer', 1, '2026-10-08')",
        "INSERT INTO outbox (\"Case\", Payload) VALUES (@id, @text)",
    ];

    public static double PerSecond(int writers, int count)
    {
        using var folder = new TemporaryFolder();
        var source = $"Data Source={folder["plain.db"]}";
        using (var connection = Open(source))
        {
            Execute(connection, Tables);
            Execute(connection, "BEGIN");
            for (var i = 0; i < count; i++)
            {
                Execute(connection, string.Create(CultureInfo.InvariantCulture, $"INSERT INTO cases VALUES ('{i:D36}', '', '', 0)"));
            }

            Execute(connection, "COMMIT");
        }

        using var turn = new SemaphoreSlim(1, 1);
        var watch = Stopwatch.StartNew();
        var work = Enumerable.Range(0, count).Chunk(count / writers).Select(part => Task.Run(() => Write(source, turn, part)));
        Task.WaitAll([.. work]);
        watch.Stop();
        SqliteConnection.ClearAllPools();
        return count / watch.Elapsed.TotalSeconds;
    }

    private static void Write(string source, SemaphoreSlim turn, int[] part)
    {
        var text = new string('文', 600);
        using var connection = Open(source);
        var commands = Statements.Select(s => Prepare(connection, s, text)).ToList();
        foreach (var id in part)
        {
            turn.Wait();
            using var transaction = connection.BeginTransaction();
            foreach (var command in commands)
            {
                command.Transaction = transaction;
                command.Parameters["@id"].Value = id.ToString("D36", CultureInfo.InvariantCulture);
                command.ExecuteNonQuery();
            }

            transaction.Commit();
            turn.Release();
        }

        commands.ForEach(c => c.Dispose());
    }

    private static SqliteCommand Prepare(SqliteConnection connection, string sql, string text)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // the four constants above
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("@id", "");
        if (sql.Contains("@text", StringComparison.Ordinal))
        {
            command.Parameters.AddWithValue("@text", text);
        }

        command.Prepare();
        return command;
    }

    private static SqliteConnection Open(string source)
    {
        var connection = new SqliteConnection(source);
        connection.Open();
        Execute(connection, Pragmas);
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // constants and numbers of this file
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
