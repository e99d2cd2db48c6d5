using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Motions;
using Host.Documents.Congress;
using Host.Documents.Elections;
using Host.Documents.Motions;
using Host.Documents.Reports;
using Host.Documents.Word;
using Host.Files;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Microsoft.EntityFrameworkCore;

namespace Host.Documents;

/// <summary>The papers of a case, of what its reader may read: whom <see cref="CaseReader"/> shows no case gets no paper.</summary>
internal sealed class PaperDesk(CaseReader reader, Store store, ReportDesk reports, FileStore files, TimeProvider clock)
{
    /// <summary>One paper as a file.</summary>
    /// <param name="id">The case.</param>
    /// <param name="name">The paper's name.</param>
    /// <exception cref="NotFoundException">The case is not this reader's, or its kind has no such paper.</exception>
    /// <exception cref="RefusedException">The paper cannot be drawn up yet.</exception>
    public async Task<PaperFile> FileAsync(CaseId id, string name)
    {
        var sheet = await reader.CaseAsync(id);
        var paper = (await PapersAsync(sheet, name)).FirstOrDefault(p => p.Name == name) ?? throw new NotFoundException();
        new PaperCanBeDrawnUp(paper.Title, paper.Awaits).Enforce();
        if (name == SessionPapers.Report && sheet.Whole is Session { Record.HeardReport: { } heard })
        {
            return await AsHeardAsync(id, heard);
        }

        return new(SafeName.Of($"{paper.Title.Zh}（{sheet.Row.Number}）{WordFile.Ending}"), WordFile.Write(paper.Draw()));
    }

    /// <summary>Every paper that is drafted for this kind of case, those too that must wait.</summary>
    /// <param name="sheet">The case as its reader may see it.</param>
    /// <param name="wanted">The one that is to be drawn up; null where they are listed.</param>
    public async Task<IReadOnlyList<CasePaper>> PapersAsync(CaseSheet sheet, string? wanted = null) => sheet.Whole switch
    {
        Session session => SessionPapers.Of(
            SessionFacts.For(session, await HigherUnionAsync(session.Record.Union.Unit), sheet.View.Office.Office) with
            {
                Report = wanted == SessionPapers.Report ? await reports.OfAsync(session) : null,
            }),
        CongressTerm term => TermPapers.Of(new(term, Shanghai.DayOf(clock.GetUtcNow()))),
        Motion motion => MotionPapers.Of(motion),
        _ => [],
    };

    /// <summary>What the meeting heard is not drawn up again.</summary>
    private async Task<PaperFile> AsHeardAsync(CaseId id, HeardReport heard)
    {
        var row = await reader.FileAsync(id, heard.File, CancellationToken.None);
        await using var stored = files.Open(row.Sha256);
        using var content = new MemoryStream();
        await stored.CopyToAsync(content);
        return new(row.Name, content.ToArray());
    }

    /// <summary>The union above; empty where none is registered.</summary>
    private async Task<string> HigherUnionAsync(UnitId union) =>
        await store.Units.Where(u => u.Id == union)
            .Join(store.Units, u => u.Parent, above => above.Id, (_, above) => above.Name)
            .FirstOrDefaultAsync() ?? "";
}
