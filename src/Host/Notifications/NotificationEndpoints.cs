using Domain;
using Domain.Organisations;
using Host.Accounts;
using Host.Pipeline;

namespace Host.Notifications;

/// <summary>The caller's inbox, and for the administrator what could not be told.</summary>
internal static class NotificationEndpoints
{
    private static readonly Words Undelivered = new("处理未能送出的消息", "See to what could not be told");

    public static void MapNotifications(this RouteGroupBuilder api)
    {
        var inbox = api.MapGroup("/inbox").RequireAuthorization().WithTags("inbox");
        inbox.MapGet("/", ListAsync).WithSummary("消息 / The inbox");
        inbox.MapPost("/{id:long}/read", ReadAsync).WithSummary("标为已读 / Mark one as read");
        inbox.MapPost("/read-upto/{id:long}", ReadUptoAsync).WithSummary("全部标为已读 / Mark all up to one as read");
        var failures = api.MapGroup("/notifications/failures").RequireAuthorization().WithTags("notifications");
        failures.MapGet("/", FailuresAsync).WithSummary("未能送出的消息 / What could not be told");
        failures.MapPost("/{kind}/{id:long}/retry", RetryAsync).WithSummary("重新发送 / Try again");
    }

    private static async Task<IResult> ListAsync(Inbox inbox, long? before, CancellationToken token) =>
        TypedResults.Ok(new
        {
            Unread = await inbox.UnreadAsync(token),
            Messages = (await inbox.ListAsync(before, token))
                .Select(m => new { m.Id, Case = m.Case?.Value, m.Zh, m.En, m.Link, m.At, m.ReadAt }),
        });

    private static async Task<IResult> ReadAsync(long id, Inbox inbox, CancellationToken token)
    {
        await inbox.ReadAsync(id, token);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> ReadUptoAsync(long id, Inbox inbox, CancellationToken token)
    {
        await inbox.ReadUptoAsync(id, token);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> FailuresAsync(Failures failures, Caller caller, CancellationToken token)
    {
        await caller.EnforceAsync(Office.Administrator, Undelivered);
        return TypedResults.Ok(await failures.ListAsync(token));
    }

    private static async Task<IResult> RetryAsync(string kind, long id, Failures failures, Caller caller)
    {
        await caller.EnforceAsync(Office.Administrator, Undelivered);
        return await failures.RetryAsync(kind, id, CancellationToken.None)
            ? TypedResults.Accepted((string?)null)
            : throw new NotFoundException();
    }
}
