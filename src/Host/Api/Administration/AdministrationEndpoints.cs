using Host.Pages.Administration;
using Host.Pages.Layout;

namespace Host.Api.Administration;

/// <summary>Units and accounts, for the administrator. No case.</summary>
internal static class AdministrationEndpoints
{
    public static void MapAdministration(this RouteGroupBuilder api)
    {
        var administration = api.MapGroup("/administration").RequireAuthorization().WithTags("administration");
        administration.MapGet("/units", UnitsAsync).WithSummary("单位 / Units, a page at a time by name")
            .Produces<IReadOnlyList<UnitItem>>().ProducesProblem(StatusCodes.Status403Forbidden);
        administration.MapGet("/accounts", AccountsAsync).WithSummary("账号与职务 / Accounts with their offices, a page at a time by code")
            .Produces<IReadOnlyList<AccountItem>>().ProducesProblem(StatusCodes.Status403Forbidden);
    }

    private static async Task<IResult> UnitsAsync(AdministrationDesk desk, Visitor visitor, string? after)
    {
        await visitor.LoadAsync();
        desk.Enforce();
        return TypedResults.Ok(await desk.UnitsAsync(after));
    }

    private static async Task<IResult> AccountsAsync(AdministrationDesk desk, Visitor visitor, string? after)
    {
        await visitor.LoadAsync();
        desk.Enforce();
        return TypedResults.Ok(await desk.AccountsAsync(after));
    }
}
