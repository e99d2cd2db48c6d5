using Domain.Law;
using Domain.Law.Comparing;
using Host.Pages.Deadlines;
using Host.Pages.Layout;
using Host.Pipeline;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Host.Api.Deadlines;

/// <summary>What the pages on deadlines show.</summary>
internal static class DeadlineEndpoints
{
    public static void MapDeadlines(this RouteGroupBuilder api)
    {
        var deadlines = api.MapGroup("/deadlines").RequireAuthorization().WithTags("deadlines");
        deadlines.MapGet("", List)
            .WithSummary("期限规则 / The periods in force on a day, today where none is given")
            .Produces<IReadOnlyList<DeadlineAnswer>>();
        deadlines.MapGet("/plan", PlanAsync)
            .WithSummary("倒排计划 / From a planned day (on) of a signing or congress (goal) back to the latest day of every earlier step; place, kind, unit, bargaining and a day for each settled step")
            .Produces<PlanAnswer>();
        deadlines.MapGet("/places", CompareAsync)
            .WithSummary("各地规定对照 / What places (place, several) say on one point (matter) or all, for a kind of contract and of unit, on a day")
            .Produces<IReadOnlyList<PlaceLineAnswer>>();
    }

    private static Ok<IEnumerable<DeadlineAnswer>> List(LawBook law, Visitor visitor, DateOnly? on)
    {
        var day = on ?? visitor.Today;
        return TypedResults.Ok(law.Rows
            .Where(r => r.Direction != Direction.None && r.Value is not null && r.IsInForceOn(day))
            .OrderBy(r => r.Place, StringComparer.Ordinal).ThenBy(r => r.Id, StringComparer.Ordinal)
            .Select(DeadlineAnswer.Of));
    }

    private static async Task<IResult> PlanAsync(PlanDesk desk, Visitor visitor, HttpRequest request)
    {
        await visitor.LoadAsync();
        var query = await desk.ReadAsync(request.Query, required: true);
        return desk.Plan(query) is { } plan ? TypedResults.Ok(PlanAnswer.Of(plan)) : throw new FieldFaultsException(query.Faults);
    }

    private static async Task<IResult> CompareAsync(LawBook law, AskedUnits units, Visitor visitor, HttpRequest request)
    {
        await visitor.LoadAsync();
        var query = CompareQuery.Read(request.Query, visitor.Today, await units.ReadAsync(request.Query));
        return query.Faults.Count == 0
            ? TypedResults.Ok(new PlaceComparison(law).Of(query.Matters, query.PlacesShown, query.Scope, query.On).Select(PlaceLineAnswer.Of))
            : throw new FieldFaultsException(query.Faults);
    }
}
