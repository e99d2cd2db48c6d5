using Npgsql;

namespace Host.Tests.Fixtures;

[Collection(PostgresTests.Name)]
public sealed class PostgresClusterWorks(PostgresCluster cluster)
{
    [PostgresFact]
    public async Task Each_test_has_an_empty_database_that_keeps_Chinese_text()
    {
        await using var connection = new NpgsqlConnection(await cluster.NewDatabaseAsync());
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText =
            "CREATE TABLE word (zh text); INSERT INTO word VALUES ('集体合同'); SELECT zh FROM word";

        (await command.ExecuteScalarAsync()).ShouldBe("集体合同");
    }
}
