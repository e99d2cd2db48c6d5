using Host.Persistence;

namespace Host.Health;

/// <summary><c>/health/live</c>: the process answers. <c>/health/ready</c>: the database does too.</summary>
internal static class HealthModule
{
    public static void MapHealth(this WebApplication app)
    {
        app.MapGet("/health/live", () => TypedResults.Text("live")).ExcludeFromDescription();
        app.MapGet("/health/ready", ReadyAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ReadyAsync(Store store, CancellationToken token) =>
        await store.Database.CanConnectAsync(token)
            ? TypedResults.Text("ready")
            : TypedResults.Text("no database", statusCode: StatusCodes.Status503ServiceUnavailable);
}
