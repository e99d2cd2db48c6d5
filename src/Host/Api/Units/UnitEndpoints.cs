using Domain;
using Host.Pages.HigherUnion;
using Host.Pages.Law;
using Host.Pages.Layout;
using Host.Pipeline;

namespace Host.Api.Units;

/// <summary>What a higher union watches over.</summary>
internal static class UnitEndpoints
{
    public static void MapUnits(this RouteGroupBuilder api)
    {
        api.MapGet("/units", ListAsync).RequireAuthorization().WithTags("units")
            .WithSummary("下级工会 / The unions below, a page at a time by name")
            .Produces<IReadOnlyList<UnitAnswer>>().ProducesProblem(StatusCodes.Status403Forbidden);
        api.MapGet("/units/{unit:guid}/rules", RulesAsync).RequireAuthorization().WithTags("units")
            .WithSummary("本单位规定 / The rules that an employer gave itself, beside what the law allows, on a day, today where none is given")
            .Produces<UnitRulesAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> RulesAsync(Guid unit, UnitRulesDesk desk, Visitor visitor, DateOnly? on)
    {
        await visitor.LoadAsync();
        var employer = await desk.FindAsync(new UnitId(unit)) ?? throw new NotFoundException();
        var day = on ?? visitor.Today;
        return TypedResults.Ok(UnitRulesAnswer.Of(employer, day, desk.MattersOf(employer, day), await desk.EntriesAsync(employer.Id)));
    }

    private static async Task<IResult> ListAsync(UnitsDesk desk, Visitor visitor, string? after)
    {
        await visitor.LoadAsync();
        return TypedResults.Ok((await desk.PageAsync(after)).Select(UnitAnswer.Of));
    }
}
