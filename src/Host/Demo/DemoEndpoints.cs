using Domain;
using Domain.Organisations;
using Host.Accounts;

namespace Host.Demo;

/// <summary>What exists in demonstration mode only: the list of accounts, and the clock.</summary>
internal static class DemoEndpoints
{
    private static readonly Words MovesClock = new("拨动演示时钟", "Move the demonstration's clock");

    public static void MapDemo(this RouteGroupBuilder api, Settings settings)
    {
        if (!settings.Demo)
        {
            return;
        }

        var demo = api.MapGroup("/demo").WithTags("demo");
        demo.MapGet("/accounts", (DemoAccounts accounts) => TypedResults.Ok(accounts.All)).WithSummary("演示账号 / Demonstration accounts");
        demo.MapGet("/clock", (TimeProvider clock) => TypedResults.Ok(new { Now = clock.GetUtcNow() })).WithSummary("演示时钟 / The clock");
        demo.MapPost("/clock", MoveAsync).RequireAuthorization().WithSummary("拨动演示时钟 / Move the clock forward");
    }

    private static async Task<IResult> MoveAsync(ClockMove move, DemoTime time, DemoClock clock, Caller caller)
    {
        await caller.EnforceAsync(Office.Administrator, MovesClock);
        await time.MoveAsync(move.To.ToUniversalTime(), CancellationToken.None);
        return TypedResults.Ok(new { Now = clock.GetUtcNow() });
    }
}
