using Microsoft.EntityFrameworkCore;

namespace Host.Persistence;

/// <summary>Brings the database's tables up to this version before anything is served.</summary>
internal static class PrepareDatabase
{
    public static async Task PrepareDatabaseAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Store>().Database.MigrateAsync();
    }
}
