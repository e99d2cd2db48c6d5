using Domain;
using Domain.Bargaining;
using Domain.Ledger;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Reading;

/// <summary>
/// Every read of a case, for pages and API alike. Nothing is answered before <see cref="CaseAccess"/> gave a view, and a
/// case that the caller may not see is not found.
/// </summary>
internal sealed class CaseReader(Store store, Caller caller, CaseAccess access)
{
    private const int PageSize = 50;

    /// <summary>The caller's view of a case.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<CaseView> ViewAsync(CaseId id) =>
        await access.ViewAsync(id, await caller.OfficesAsync()) ?? throw new NotFoundException();

    /// <summary>Cases that the caller may see, newest first, a page at a time.</summary>
    /// <param name="search">Part of the number, the title or a unit's name; null for all.</param>
    /// <param name="stage">The stage's stored name; null for all.</param>
    /// <param name="after">The number after which the page begins; null for the first page.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<IReadOnlyList<CaseLine>> ListAsync(string? search, string? stage, string? after, CancellationToken token)
    {
        var visible = access.Visible(await caller.OfficesAsync());
        var cases = store.Cases.Where(c => visible.Contains(c.Id));
        if (!string.IsNullOrWhiteSpace(search))
        {
            var named = store.CaseUnits.Where(u => store.Units.Any(x => x.Id == u.Unit && x.Name.Contains(search))).Select(u => u.Case);
            cases = cases.Where(c => c.Title.Contains(search) || c.Number.Contains(search) || named.Contains(c.Id));
        }

        if (!string.IsNullOrEmpty(stage))
        {
            cases = cases.Where(c => c.Stage == stage);
        }

        if (after is not null)
        {
            cases = cases.Where(c => string.Compare(c.Number, after) < 0);
        }

        return await cases.OrderByDescending(c => c.Number).Take(PageSize)
            .Select(c => new CaseLine(c.Id, c.Number, c.Title, c.Kind, c.Stage, c.Ended, c.ChangedAt))
            .ToListAsync(token);
    }

    /// <summary>One case as the caller may see it, with its open duties.</summary>
    public async Task<CaseSheet> CaseAsync(CaseId id)
    {
        var view = await ViewAsync(id);
        var row = await store.Cases.SingleAsync(c => c.Id == id);
        var duties = await store.Duties.Where(d => d.Case == id && d.Open).OrderBy(d => d.Due).ToListAsync();
        return new CaseSheet(row, view, Redaction.For(view, CaseFormat.Read(row.Record)), duties);
    }

    /// <summary>The newest entries of the ledger, or those before a number.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(CaseId id, long? before, CancellationToken token)
    {
        var view = await ViewAsync(id);
        var rows = await store.Ledger
            .Where(e => e.Case == id && (before == null || e.Sequence < before))
            .Where(e => e.OnlyFor == null || e.OnlyFor == view.Side)
            .OrderByDescending(e => e.Sequence).Take(PageSize).ToListAsync(token);
        return [.. rows.Select(r => Redaction.For(view, LedgerRows.ToEntry(r)))];
    }

    /// <summary>Recomputes the chain from its first entry and names the first broken one.</summary>
    public async Task<ChainVerdict> VerifyAsync(CaseId id, CancellationToken token)
    {
        await ViewAsync(id);
        var head = await store.Cases.Where(c => c.Id == id).Select(c => new ChainHead(c.Entries, c.LastHash)).SingleAsync(token);
        var rows = await store.Ledger.Where(e => e.Case == id).OrderBy(e => e.Sequence).ToListAsync(token);
        return LedgerChain.Verify(rows.Select(LedgerRows.ToEntry), head);
    }

    /// <summary>The private notes of the caller's side; none for who stands on no side.</summary>
    public async Task<IReadOnlyList<NoteRow>> NotesAsync(CaseId id, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return view.Side is { } side
            ? await store.Notes.Where(n => n.Case == id && n.Side == side).OrderBy(n => n.Id).ToListAsync(token)
            : [];
    }

    /// <summary>The files that the caller may see.</summary>
    public async Task<IReadOnlyList<FileRow>> FilesAsync(CaseId id, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return await Files(id, view).OrderBy(f => f.At).ToListAsync(token);
    }

    /// <summary>One file that the caller may see.</summary>
    public async Task<FileRow> FileAsync(CaseId id, FileId file, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return await Files(id, view).SingleOrDefaultAsync(f => f.Id == file, token) ?? throw new NotFoundException();
    }

    private IQueryable<FileRow> Files(CaseId id, CaseView view) =>
        store.Files.Where(f => f.Case == id && (f.OnlyFor == null || f.OnlyFor == view.Side));
}
