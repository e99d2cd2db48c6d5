using Domain;
using Domain.Congress.Sessions;
using Host.Motions;
using Host.Pages.Congress;
using Host.Pages.Layout;
using Host.Pages.Seats;
using Host.Pipeline;
using Host.Reading;

namespace Host.Api.Congress;

/// <summary>What the pages of the congress show beside its cases.</summary>
internal static class CongressEndpoints
{
    public static void MapCongress(this RouteGroupBuilder api)
    {
        var congress = api.MapGroup("/congress").RequireAuthorization().WithTags("congress");
        congress.MapGet("/seats", SeatsAsync)
            .WithSummary("代表名额 / Seats of a congress: place, on, staff; each electing unit as u with n (all), f (front line), m (managers), w (women), d (dispatched); adjusted seats as s with sn, sf, sm, sw, sd")
            .Produces<SeatsAnswer>().ProducesProblem(StatusCodes.Status400BadRequest);
        congress.MapGet("/resolutions", ResolutionsAsync)
            .WithSummary("大会决议落实 / The resolutions that one may see, those late or in danger first").Produces<IReadOnlyList<ResolutionAnswer>>();
        api.MapGet("/cases/{id:guid}/six-haves", SixHavesAsync).RequireAuthorization().WithTags("congress")
            .WithSummary("六有 / What a session must have, where it is and whose duty what is missing is").Produces<IReadOnlyList<SixHave>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>What is wrong is said at its field, as on the page; without staff there is nothing to work out.</summary>
    private static async Task<IResult> SeatsAsync(SeatDesk desk, Visitor visitor, HttpRequest request)
    {
        await visitor.LoadAsync();
        var query = SeatQuery.Read(field => request.Query[field]);
        var view = await desk.ViewAsync(query with { IsAsked = true });
        return view.Faults.Count == 0
            ? TypedResults.Ok(SeatsAnswer.Of(view))
            : throw new FieldFaultsException([.. view.Faults.Select(fault => new FieldFault(fault.Field ?? "", fault.Message))]);
    }

    private static async Task<IResult> ResolutionsAsync(ResolutionDesk desk, Visitor visitor)
    {
        await visitor.LoadAsync();
        return TypedResults.Ok((await desk.AllAsync()).Select(ResolutionAnswer.Of).ToList());
    }

    private static async Task<IResult> SixHavesAsync(Guid id, CaseReader reader, SessionMotionCounts counts, Visitor visitor, CancellationToken token)
    {
        await visitor.LoadAsync();
        var session = (await reader.CaseAsync(new CaseId(id))).Whole as Session;
        return session is null or { IsJointMeeting: true }
            ? throw new NotFoundException()
            : TypedResults.Ok(session.SixHavesBeside(await counts.OfAsync(session, visitor.Today, token)));
    }
}
