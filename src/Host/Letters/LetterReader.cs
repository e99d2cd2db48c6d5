using Domain.Letters;
using Host.Accounts;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>Lists letters as the caller may see them, and those that are public in a unit.</summary>
internal sealed class LetterReader(Store store, Caller caller, CaseAccess access)
{
    public const int PageSize = 50;

    private const int MostPublished = 30;

    /// <summary>Letters, the newest first, a page at a time.</summary>
    public async Task<IReadOnlyList<LetterItem>> ListAsync(LetterFilter filter, DateOnly today, CancellationToken token)
    {
        var visible = access.Visible(await caller.OfficesAsync());
        return await Filtered(store.Letters.Where(l => visible.Contains(l.Case)), filter, today)
            .OrderByDescending(l => l.Number).Take(PageSize)
            .Join(store.Units, l => l.Union, u => u.Id, (l, u) => new LetterItem(l, u.Name))
            .ToListAsync(token);
    }

    /// <summary>How many things lie in a union's letterbox and are not taken out yet.</summary>
    public Task<int> InTheBoxAsync(UnitId union, CancellationToken token) => store.LetterSlips.CountAsync(s => s.Union == union && s.Case == null, token);

    /// <summary>The records of what a union made public, the newest first.</summary>
    public async Task<IReadOnlyList<LetterRecord>> PublishedAsync(UnitId union, Guid? collection, CancellationToken token) =>
        [.. (await store.Letters
                .Where(l => l.Union == union && l.PublishedOn != null && (collection == null || l.Collection == collection))
                .OrderByDescending(l => l.PublishedOn).ThenByDescending(l => l.Number).Take(MostPublished)
                .Join(store.Cases, l => l.Case, c => c.Id, (l, c) => c.Record).ToListAsync(token))
            .Select(LetterFormat.Read)];

    /// <summary>How many entries a campaign or column has.</summary>
    public Task<int> CountAsync(Guid collection, CancellationToken token) => store.Letters.CountAsync(l => l.Collection == collection, token);

    /// <summary>A campaign's entries that won a prize, each by its matter where it is public, else by its number.</summary>
    public async Task<IReadOnlyList<(string Prize, string Title, CaseId Case)>> AwardedAsync(Guid campaign, CancellationToken token) =>
        (await store.Letters.Where(l => l.Collection == campaign && l.Prize != "").OrderBy(l => l.Number)
            .Select(l => new { l.Prize, Title = l.PublishedOn != null ? l.Title : l.Number, l.Case }).ToListAsync(token)).ConvertAll(l => (l.Prize, l.Title, l.Case));

    private IQueryable<LetterRow> Filtered(IQueryable<LetterRow> rows, LetterFilter filter, DateOnly today)
    {
        rows = filter.Measure is { } measure ? rows.Behind(measure, today) : rows;
        rows = filter.State is { } state ? rows.Where(l => l.State == state) : rows;
        rows = filter.Channel is { } channel ? rows.Where(l => l.Channel == channel) : rows;
        rows = filter.Collection is { } collection ? rows.Where(l => l.Collection == collection) : rows;
        rows = filter.Year is { } year ? rows.Where(l => l.Year == year) : rows;
        rows = filter.After is { } after ? rows.Where(l => string.Compare(l.Number, after) < 0) : rows;
        rows = filter.Below is { } unit ? rows.Where(l => l.Union == unit || store.UnitsAbove.Any(a => a.Unit == l.Union && a.Above == unit)) : rows;
        return string.IsNullOrWhiteSpace(filter.Search) ? rows
            : rows.Where(l => l.Title.Contains(filter.Search) || l.Number.Contains(filter.Search));
    }
}
