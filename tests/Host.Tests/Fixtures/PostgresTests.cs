namespace Host.Tests.Fixtures;

/// <summary>Tests that share one PostgreSQL cluster, each with a database of its own.</summary>
[CollectionDefinition(Name)]
public sealed class PostgresTests : ICollectionFixture<PostgresCluster>
{
    public const string Name = "postgres";
}
