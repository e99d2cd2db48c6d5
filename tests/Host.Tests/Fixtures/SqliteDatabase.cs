using Microsoft.Data.Sqlite;

namespace Host.Tests.Fixtures;

/// <summary>A real SQLite file of its own for one test.</summary>
public sealed class SqliteDatabase : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public string File => folder["bargaining.db"];

    public string ConnectionString => new SqliteConnectionStringBuilder { DataSource = File }.ToString();

    public void Dispose()
    {
        using (var pool = new SqliteConnection(ConnectionString))
        {
            SqliteConnection.ClearPool(pool);
        }

        folder.Dispose();
    }
}
