using Host.Tests.Building;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Persistence;

public sealed class ConnectionsToSqlite
{
    [Fact]
    public async Task Wait_for_the_disk_at_each_commit_also_when_the_pool_hands_them_out_again()
    {
        await using var installation = await Installation.OnSqliteAsync();
        for (var lease = 0; lease < 3; lease++)
        {
            (await AskAsync(installation, "PRAGMA synchronous")).ShouldBe(2, "FULL");
            (await AskAsync(installation, "PRAGMA foreign_keys")).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Wait_for_the_disk_also_when_many_are_open_at_once()
    {
        await using var installation = await Installation.OnSqliteAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => AskAsync(installation, "PRAGMA synchronous")));
        answers.ShouldAllBe(synchronous => synchronous == 2);
    }

    private static Task<long> AskAsync(Installation installation, string pragma) => installation.ReadAsync(async store =>
    {
        await store.Database.OpenConnectionAsync();
        await using var command = store.Database.GetDbConnection().CreateCommand();
        command.CommandText = pragma;
        return (long)(await command.ExecuteScalarAsync())!;
    });
}
