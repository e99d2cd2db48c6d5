using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

/// <summary>Brings the database's tables up to this version before anything is served.</summary>
internal static class PrepareDatabase
{
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<Store>().Database;

        // Asked first, because migrating compares the whole model with its snapshot even where nothing is to be done; that the
        // two agree is held by a test.
        if ((await database.GetPendingMigrationsAsync()).Any())
        {
            await database.MigrateAsync();
        }
    }
}
