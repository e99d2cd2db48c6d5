using Domain;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;
using Workflows.Catalogue;

namespace Host.Pages.Law;

/// <summary>What the administrator sees of the law's changes, and everybody of the deadlines that moved.</summary>
internal sealed class LawDesk(Store store, Visitor visitor)
{
    public const int PageSize = 100;

    /// <exception cref="NotAllowedException">The caller is no administrator.</exception>
    public void Enforce()
    {
        if (!visitor.Holds(Office.Administrator))
        {
            throw new NotAllowedException(new Words("规则维护", "Maintain the law"));
        }
    }

    /// <summary>The changes, the newest first.</summary>
    public async Task<IReadOnlyList<ChangeItem>> ChangesAsync() =>
        [.. (await Joined(store.LawChanges).ToListAsync()).OrderByDescending(c => c.Change.Version).Select(c => ItemOf(c.Change, c.Recount))];

    /// <exception cref="NotFoundException">There is no such change.</exception>
    public async Task<ChangeItem> ChangeAsync(int version) =>
        await Joined(store.LawChanges.Where(c => c.Version == version)).SingleOrDefaultAsync() is { } found
            ? ItemOf(found.Change, found.Recount) with
            {
                CanBeWithdrawn = LawProposals.WhyNotWithdrawn(await LawShelf.ReadChangesAsync(store, CancellationToken.None), version, visitor.Today) is null,
            }
            : throw new NotFoundException();

    /// <summary>A page of the deadlines that a change moved, by their new last day: all of them, or those of the visitor's own offices.</summary>
    public async Task<IReadOnlyList<MovedDuty>> MovesAsync(int version, bool onlyMine, int page)
    {
        var moves = store.DutyMoves.Where(m => m.Version == version);
        if (onlyMine)
        {
            var units = visitor.Offices.Select(o => o.Unit).Distinct().ToList();
            var held = visitor.Offices.Select(o => (o.Unit, o.Office)).ToHashSet();
            var kinds = held.Select(h => h.Office).Distinct().ToList();
            moves = moves.Where(m => units.Contains(m.Unit) && kinds.Contains(m.Office));
        }

        var rows = await (
            from move in moves.OrderBy(m => m.ToDue).ThenBy(m => m.Case).Skip(page * PageSize).Take(PageSize)
            join one in store.Cases on move.Case equals one.Id
            join unit in store.Units on move.Unit equals unit.Id into names
            from unit in names.DefaultIfEmpty()
            orderby move.ToDue, move.Case
            select new { Move = move, one.Number, Unit = unit == null ? "" : unit.Name }).ToListAsync();
        return [.. rows.Where(r => !onlyMine || IsMine(r.Move)).Select(r => Shown(r.Move, r.Number, r.Unit))];
    }

    private bool IsMine(DutyMoveRow move) => visitor.Offices.Any(o => o.Unit == move.Unit && o.Office == move.Office);

    private IQueryable<Pair> Joined(IQueryable<LawChangeRow> changes) =>
        changes.Join(store.Recounts, c => c.Version, r => r.Version, (c, r) => new Pair { Change = c, Recount = r });

    private static ChangeItem ItemOf(LawChangeRow change, RecountRow recount) => new(
        change.Version, LawTexts.Of(change.Kind, change.Subject), change.Title, change.At, change.Entry, change.Content,
        new(recount.Version, recount.Total, recount.Counted, recount.Moved, recount.StartedAt, recount.FinishedAt));

    private static MovedDuty Shown(DutyMoveRow move, string number, string unit) => new(
        move.Case, number, TaskTypes.FindDuty(move.Type)!.Title, unit, move.Office,
        move.FromDue, move.ToDue, move.FromOpens, move.ToOpens, move.RuleId);

    private sealed class Pair
    {
        public required LawChangeRow Change { get; init; }

        public required RecountRow Recount { get; init; }
    }
}
