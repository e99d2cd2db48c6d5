using System.Text.Json;
using Domain.Letters;
using Domain.Letters.Rules;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Letters;

/// <summary>Knows a union's columns, campaigns and forums, and where a letter is put in.</summary>
internal sealed class LetterCollections(Store store)
{
    /// <summary>What a form says for the leaders' letterbox.</summary>
    public const string Letterbox = "letterbox";

    /// <summary>What a form says for a suggestion between sessions.</summary>
    public const string Suggestion = "suggestion";

    /// <summary>All of a union's, the newest first.</summary>
    public async Task<IReadOnlyList<LetterCollectionRow>> OfAsync(UnitId union, CancellationToken token) =>
        await store.LetterCollections.Where(c => c.Union == union).OrderByDescending(c => c.From).ThenBy(c => c.Title).ToListAsync(token);

    /// <summary>The columns and campaigns into which one can write on a day. A forum is entered by the union, on any day.</summary>
    public async Task<IReadOnlyList<LetterCollectionRow>> OpenOnAsync(UnitId union, DateOnly today, CancellationToken token) =>
        [.. (await OfAsync(union, token)).Where(c => c.Kind != LetterChannel.Forum && new CampaignRuns(today, c.From, c.LastDay).Holds)];

    /// <summary>One of them; null where there is none.</summary>
    public Task<LetterCollectionRow?> FindAsync(Guid id, CancellationToken token) =>
        store.LetterCollections.SingleOrDefaultAsync(c => c.Id == id, token);

    /// <summary>The channel of what a form says, and the column, campaign or forum.</summary>
    /// <param name="union">The union whose letterbox it is.</param>
    /// <param name="box"><see cref="Letterbox"/>, <see cref="Suggestion"/>, or the id or the title of a collection.</param>
    /// <param name="today">The day of sending; null where it was checked when it was put in.</param>
    /// <param name="token">Given up by the caller.</param>
    /// <exception cref="NotFoundException">The union has no such column, campaign or forum.</exception>
    /// <exception cref="Domain.RefusedException">The campaign does not run.</exception>
    public async Task<(LetterChannel Channel, LetterSource? Collection)> ReadAsync(
        UnitId union, string box, DateOnly? today, CancellationToken token)
    {
        if (box is Letterbox or "")
        {
            return (LetterChannel.Letterbox, null);
        }

        if (box == Suggestion)
        {
            return (LetterChannel.Suggestion, null);
        }

        var row = Guid.TryParse(box, out var id) ? await FindAsync(id, token)
            : await store.LetterCollections.Where(c => c.Union == union && c.Title == box).OrderByDescending(c => c.From).FirstOrDefaultAsync(token);
        if (row is null || row.Union != union)
        {
            throw new NotFoundException();
        }

        if (today is { } day && row.Kind != LetterChannel.Forum)
        {
            new CampaignRuns(day, row.From, row.LastDay).Enforce();
        }

        return (row.Kind, new LetterSource(row.Id, row.Title));
    }

    /// <summary>A campaign's prizes and how many were given.</summary>
    public async Task<CampaignPrizes?> PrizesOfAsync(LetterCollectionRow? campaign, CancellationToken token)
    {
        if (campaign is not { LastDay: { } last })
        {
            return null;
        }

        var given = await store.Letters.Where(l => l.Collection == campaign.Id && l.Prize != "")
            .GroupBy(l => l.Prize).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, token);
        return new CampaignPrizes(last, Read(campaign.Prizes), given);
    }

    public static string Write(IReadOnlyList<Prize> prizes) => JsonSerializer.Serialize(prizes, ActJson.Options);

    public static IReadOnlyList<Prize> Read(string prizes) => JsonSerializer.Deserialize<IReadOnlyList<Prize>>(prizes, ActJson.Options) ?? [];
}
