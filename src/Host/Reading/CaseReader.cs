using Domain;
using Domain.Ledger;
using Domain.Procedures;
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
internal sealed class CaseReader(Store store, Caller caller, CaseAccess access, ProcedureFamilies families)
{
    private const int PageSize = 50;

    private static readonly PerProvider<Func<Store, CaseId, Task<CaseRow>>> RowOf = new(() => EF.CompileAsyncQuery(
        (Store store, CaseId id) => store.Cases.Single(c => c.Id == id)));

    private static readonly PerProvider<Func<Store, CaseId, IAsyncEnumerable<DutyRow>>> OpenDutiesOf = new(() => EF.CompileAsyncQuery(
        (Store store, CaseId id) => store.Duties.Where(d => d.Case == id && d.Open).OrderBy(d => d.Due).Select(d => d)));

    private static readonly PerProvider<Func<Store, CaseId, Side?, long, IAsyncEnumerable<LedgerRow>>> EntriesBefore = new(() => EF.CompileAsyncQuery(
        (Store store, CaseId id, Side? side, long before) => store.Ledger
            .Where(e => e.Case == id && e.Sequence < before && (e.OnlyFor == null || e.OnlyFor == side))
            .OrderByDescending(e => e.Sequence).Take(PageSize)));

    private static readonly PerProvider<Func<Store, CaseId, Side?, IAsyncEnumerable<FileRow>>> FilesOf = new(() => EF.CompileAsyncQuery(
        (Store store, CaseId id, Side? side) => store.Files
            .Where(f => f.Case == id && (f.OnlyFor == null || f.OnlyFor == side)).OrderBy(f => f.At).Select(f => f)));

    private static readonly PerProvider<Func<Store, CaseId, Side, int, IAsyncEnumerable<NoteRow>>> NewestNotesOf = new(() => EF.CompileAsyncQuery(
        (Store store, CaseId id, Side side, int most) => store.Notes
            .Where(n => n.Case == id && n.Side == side).OrderByDescending(n => n.Id).Take(most)));

    private (CaseId Case, CaseView View)? seen;

    /// <summary>The caller's view of a case; asked once a request.</summary>
    /// <exception cref="NotFoundException">There is none.</exception>
    public async Task<CaseView> ViewAsync(CaseId id)
    {
        if (seen?.Case != id)
        {
            seen = (id, await access.ViewAsync(id, await caller.OfficesAsync()) ?? throw new NotFoundException());
        }

        return seen.Value.View;
    }

    /// <summary>Cases that the caller may see, newest first, a page at a time.</summary>
    /// <param name="search">Part of the number, the title or a unit's name; null for all.</param>
    /// <param name="stage">The stage's stored name; null for all.</param>
    /// <param name="after">The number after which the page begins; null for the first page.</param>
    /// <param name="token">Given up by the caller.</param>
    public Task<IReadOnlyList<CaseLine>> ListAsync(string? search, string? stage, string? after, CancellationToken token) =>
        ListAsync(null, (search, stage), after, token);

    /// <summary>As above, of one family of procedures where one is named.</summary>
    public async Task<IReadOnlyList<CaseLine>> ListAsync(
        ProcedureFamily? family, (string? Search, string? Stage) wanted, string? after, CancellationToken token)
    {
        var (search, stage) = wanted;
        var visible = access.Visible(await caller.OfficesAsync());
        var cases = store.Cases.Where(c => visible.Contains(c.Id) && (family == null || c.Family == family));
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
            .Select(c => new CaseLine(c.Id, c.Number, c.Title, c.Family, c.Kind, c.Stage, c.Ended, c.ChangedAt))
            .ToListAsync(token);
    }

    /// <summary>One case as the caller may see it, with its open duties.</summary>
    public async Task<CaseSheet> CaseAsync(CaseId id)
    {
        var view = await ViewAsync(id);
        var row = await RowOf.For(store)(store, id);
        var duties = await OpenDutiesOf.For(store)(store, id).ToListAsync();
        var family = families.Of(row);
        var whole = family.Read(row);
        return new CaseSheet(row, view, whole, family.Shown(view, whole), duties);
    }

    /// <summary>The newest entries of the ledger, or those before a number.</summary>
    public async Task<IReadOnlyList<LedgerEntry>> LedgerAsync(CaseId id, long? before, CancellationToken token)
    {
        var view = await ViewAsync(id);
        var rows = await EntriesBefore.For(store)(store, id, view.Side, before ?? long.MaxValue).ToListAsync(token);
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

    /// <summary>The newest of them, the newest first.</summary>
    public async Task<IReadOnlyList<NoteRow>> NewestNotesAsync(CaseId id, int most, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return view.Side is { } side ? await NewestNotesOf.For(store)(store, id, side, most).ToListAsync(token) : [];
    }

    /// <summary>The files that the caller may see.</summary>
    public async Task<IReadOnlyList<FileRow>> FilesAsync(CaseId id, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return await FilesOf.For(store)(store, id, view.Side).ToListAsync(token);
    }

    /// <summary>One file that the caller may see.</summary>
    public async Task<FileRow> FileAsync(CaseId id, FileId file, CancellationToken token)
    {
        var view = await ViewAsync(id);
        return await FilesOf.For(store)(store, id, view.Side).SingleOrDefaultAsync(f => f.Id == file, token) ?? throw new NotFoundException();
    }
}
