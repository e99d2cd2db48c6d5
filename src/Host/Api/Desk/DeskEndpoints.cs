using Domain;
using Host.Pages.Desk;
using Host.Pages.Layout;
using Host.Pipeline;

namespace Host.Api.Desk;

/// <summary>The filing desk's data.</summary>
internal static class DeskEndpoints
{
    private static readonly Words Desk = new("查看备案窗口", "See the filing desk");

    public static void MapDesk(this RouteGroupBuilder api) =>
        api.MapGet("/desk", DeskAsync).RequireAuthorization().WithTags("desk").WithSummary("备案窗口 / The filing desk")
            .Produces<DeskAnswer>().ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<IResult> DeskAsync(FilingDesk desk, Visitor visitor)
    {
        await visitor.LoadAsync();
        var office = desk.Office ?? throw new NotAllowedException(Desk);
        return TypedResults.Ok(DeskAnswer.Of(await desk.ViewAsync(office)));
    }
}
