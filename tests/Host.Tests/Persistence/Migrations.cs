using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Persistence;

/// <summary>At a start the model is not compared with its migrations any more; it is here, for every database.</summary>
public sealed class Migrations
{
    [Fact]
    public void Of_sqlite_say_what_the_model_says() => AgreeWithTheModel(new SqliteDesign().CreateDbContext([]));

    [Fact]
    public void Of_postgres_say_what_the_model_says() => AgreeWithTheModel(new PostgresDesign().CreateDbContext([]));

    [Fact]
    public void Of_sql_server_say_what_the_model_says() => AgreeWithTheModel(new SqlServerDesign().CreateDbContext([]));

    private static void AgreeWithTheModel(Store store)
    {
        using (store)
        {
            store.Database.GetMigrations().ShouldNotBeEmpty();
            store.Database.HasPendingModelChanges().ShouldBeFalse();
        }
    }
}
