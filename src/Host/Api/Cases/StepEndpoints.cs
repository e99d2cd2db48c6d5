using Domain;
using Domain.Bargaining;
using Host.Documents;
using Host.Pages.Cases;
using Host.Pages.Layout;
using Host.Pages.Print;
using Host.Reading;

namespace Host.Api.Cases;

/// <summary>What the page of a case says beyond its record: open duties with their clocks, congresses with their proofs, papers.</summary>
internal static class StepEndpoints
{
    public static void MapSteps(this RouteGroupBuilder api)
    {
        var cases = api.MapGroup("/cases/{id:guid}").RequireAuthorization().WithTags("cases");
        cases.MapGet("/duties", DutiesAsync).WithSummary("在办事项与期限的计算 / Open duties and the counting of their last days")
            .Produces<StepsAnswer>().ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/congresses", CongressesAsync).WithSummary("职工（代表）大会及表决认定 / Congresses with the proof of each vote")
            .Produces<IReadOnlyList<CongressAnswer>>().ProducesProblem(StatusCodes.Status404NotFound);
        cases.MapGet("/papers", PapersAsync).WithSummary("文书：可以打印的，或者可以下载的Word文件 / Papers that print, or are drafted as Word files")
            .Produces<IReadOnlyList<PaperAnswer>>().ProducesProblem(StatusCodes.Status404NotFound);
    }

    private static async Task<IResult> DutiesAsync(Guid id, CaseDesk desk, Visitor visitor)
    {
        await visitor.LoadAsync();
        var sheet = await desk.SheetAsync(new CaseId(id));
        var whole = sheet.Whole;
        var duties = desk.DutiesOf(sheet, whole, await desk.AuthorityOfAsync(sheet));
        return TypedResults.Ok(new StepsAnswer(
            [.. duties.Select(DutyAnswer.Of)],
            [.. desk.ComingFor(sheet, whole).Select(c => new ComingAnswer(c.Activity.Type, c.Activity.Title, c.Reasons))]));
    }

    private static async Task<IResult> CongressesAsync(Guid id, PrintDesk desk)
    {
        var facts = await desk.FactsAsync(await desk.SheetAsync(new CaseId(id)));
        return TypedResults.Ok(facts.Record.Congresses.Select(c => CongressAnswer.Of(c, facts.Case.ProofOf(c))));
    }

    private static async Task<IResult> PapersAsync(Guid id, CaseReader reader, PaperDesk desk)
    {
        var sheet = await reader.CaseAsync(new CaseId(id));
        return TypedResults.Ok(sheet.Record is CaseRecord contract
            ? PaperTable.Of(contract).Select(p => new PaperAnswer(p.Name, p.Title, p.AddressIn(sheet.Row.Id)))
            : (await desk.PapersAsync(sheet)).Select(p => new PaperAnswer(p.Name, p.Title, $"/api/cases/{id}/papers/{p.Name}.docx", p.Awaits)));
    }
}
