using Host.Pages.HigherUnion;
using Host.Pages.Layout;

namespace Host.Api.Units;

/// <summary>What a higher union watches over.</summary>
internal static class UnitEndpoints
{
    public static void MapUnits(this RouteGroupBuilder api) =>
        api.MapGet("/units", ListAsync).RequireAuthorization().WithTags("units")
            .WithSummary("下级工会 / The unions below, a page at a time by name")
            .Produces<IReadOnlyList<UnitAnswer>>().ProducesProblem(StatusCodes.Status403Forbidden);

    private static async Task<IResult> ListAsync(UnitsDesk desk, Visitor visitor, string? after)
    {
        await visitor.LoadAsync();
        return TypedResults.Ok((await desk.PageAsync(after)).Select(UnitAnswer.Of));
    }
}
