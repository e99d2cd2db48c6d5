using Domain.Motions;
using Domain.Organisations;
using Host.Accounts;
using Host.Motions;
using Host.Pages.Layout;
using Host.Pages.Motions;
using Host.Pages.Text;
using Host.Pipeline;

namespace Host.Api.Motions;

/// <summary>Lists of motions, the board and what resembles a text, for programs and for the page on which a motion is written.</summary>
internal static class MotionEndpoints
{
    private const int MostSimilar = 5;

    public static void MapMotions(this RouteGroupBuilder api)
    {
        var motions = api.MapGroup("/motions").RequireAuthorization().WithTags("motions");
        motions.MapGet("/", ListAsync).WithSummary("提案列表 / Motions").Produces<IReadOnlyList<MotionAnswerLine>>();
        motions.MapGet("/board", BoardAsync).WithSummary("两落实看板 / Board of the two implementations").Produces<BoardAnswer>()
            .ProducesProblem(StatusCodes.Status404NotFound);
        motions.MapPost("/similar", SimilarAsync).WithSummary("相似提案 / Similar motions").Produces<IReadOnlyList<SimilarAnswer>>()
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> ListAsync(
        MotionReader reader, Visitor visitor, string? search, string? state, string? holder, string? measure, string? topic,
        string? department, int? year, Guid? unit, DateOnly? from, DateOnly? to, long? before, CancellationToken token)
    {
        var filter = new MotionFilter
        {
            Search = search,
            State = QueryNames.Read<MotionState>(state),
            Holder = QueryNames.Read<HolderKind>(holder),
            Measure = QueryNames.Read<Domain.Motions.Figures.MotionMeasure>(measure),
            Topic = QueryNames.Read<MotionTopic>(topic),
            Department = department == QueryNames.None ? "" : department,
            Year = year,
            MovedFrom = from,
            MovedTo = to,
            Below = unit is { } id ? new UnitId(id) : null,
            Before = before,
        };
        var found = await reader.ListAsync(filter, visitor.Today, token);
        return TypedResults.Ok(found.Select(item => MotionAnswerLine.Of(item, visitor.Today)).ToList());
    }

    private static async Task<IResult> BoardAsync(MotionBoard board, Visitor visitor, int? year, CancellationToken token)
    {
        await visitor.LoadAsync();
        var office = BoardDesk.OfficeOf(visitor) ?? throw new NotFoundException();
        return TypedResults.Ok(BoardAnswer.Of(office.Unit, await board.OfAsync(office.Unit, year, visitor.Today, token)));
    }

    private static async Task<IResult> SimilarAsync(
        SimilarAsked asked, SimilarMotions similar, Caller caller, Language language, CancellationToken token)
    {
        var office = (await caller.OfficesAsync())
            .FirstOrDefault(o => o.Office is Office.Representative or Office.UnionOfficer or Office.MotionsCommittee) ?? throw new NotFoundException();
        var found = await similar.FindAsync(office.Unit, asked.Text ?? "", MostSimilar, token);
        return TypedResults.Ok(found.Select(line => SimilarAnswer.Of(line, language)).ToList());
    }
}
