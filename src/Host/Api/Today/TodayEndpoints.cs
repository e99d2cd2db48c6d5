using Host.Pages.Layout;
using Host.Pages.Today;

namespace Host.Api.Today;

/// <summary>The Today page's data.</summary>
internal static class TodayEndpoints
{
    public static void MapToday(this RouteGroupBuilder api) =>
        api.MapGet("/today", TodayAsync).RequireAuthorization().WithTags("today")
            .WithSummary("今日工作 / What each office of the caller must do, by when, and what it waits for")
            .Produces<IReadOnlyList<OfficeAnswer>>();

    private static async Task<IResult> TodayAsync(TodayDesk desk, Visitor visitor, string? from, int? skip)
    {
        await visitor.LoadAsync();
        List<OfficeAnswer> answers = [];
        foreach (var office in visitor.Offices)
        {
            var view = await desk.OfAsync(office, TodayKey.Read(from, skip));
            answers.Add(new OfficeAnswer(
                office.Office, office.Unit, office.Title, view.Figures.Open, view.Figures.Late, view.Figures.Soon, LineAnswer.Of(view.Mine),
                LineAnswer.Of(view.Others), view.Further?.Query));
        }

        return TypedResults.Ok(answers);
    }
}
