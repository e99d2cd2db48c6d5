using System.Globalization;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Notifications;

/// <summary>
/// Before which instant messages are history. The demonstration's cases are older than their loading: what they told then
/// lies in the inboxes as read, and no letter goes out for it.
/// </summary>
internal static class NoticeHistory
{
    private const string Mark = "notices:history-until";

    /// <summary>Everything earlier is history; the beginning of time where nothing is.</summary>
    public static async Task<DateTimeOffset> UntilAsync(Store store, CancellationToken cancellationToken)
    {
        var row = await store.Marks.SingleOrDefaultAsync(m => m.Name == Mark, cancellationToken);
        return row is null
            ? DateTimeOffset.MinValue
            : DateTimeOffset.Parse(row.Value, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
    }

    /// <summary>The row to be added where history is loaded.</summary>
    public static MarkRow Row(DateTimeOffset until) =>
        new() { Name = Mark, Value = until.ToString("O", CultureInfo.InvariantCulture) };
}
