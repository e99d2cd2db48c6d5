using System.Globalization;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>Remembers up to which instant each job has done its work, so that a stop loses nothing.</summary>
internal sealed class AgendaMarks(IServiceScopeFactory scopes)
{
    private const string Prefix = "job:";

    /// <summary>The last instant of each job; one that never ran has nothing to make up.</summary>
    public async Task<Dictionary<string, DateTimeOffset>> ReadAsync(
        IEnumerable<string> ids, DateTimeOffset start, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var rows = await store.Marks.Where(m => m.Name.StartsWith(Prefix)).ToListAsync(cancellationToken);
        var known = rows.ToDictionary(m => m.Name[Prefix.Length..], m => Parse(m.Value));
        return ids.ToDictionary(id => id, id => known.GetValueOrDefault(id, start));
    }

    /// <summary>The latest instant at which any job did its work; null where none did yet.</summary>
    public static async Task<DateTimeOffset?> LatestAsync(Store store, CancellationToken cancellationToken)
    {
        var values = await store.Marks.Where(m => m.Name.StartsWith(Prefix)).Select(m => m.Value).ToListAsync(cancellationToken);
        return values.Count == 0 ? null : values.Max(Parse);
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, DateTimeOffset> done, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var rows = await store.Marks.AsTracking().Where(m => m.Name.StartsWith(Prefix))
            .ToDictionaryAsync(m => m.Name, cancellationToken);
        foreach (var (id, at) in done)
        {
            if (!rows.TryGetValue(Prefix + id, out var row))
            {
                store.Marks.Add(new MarkRow { Name = Prefix + id, Value = Text(at) });
            }
            else if (Parse(row.Value) < at)
            {
                row.Value = Text(at);
            }
        }

        await store.SaveChangesAsync(cancellationToken);
    }

    private static string Text(DateTimeOffset at) => at.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    private static DateTimeOffset Parse(string text) =>
        DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
