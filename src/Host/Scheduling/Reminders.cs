using Domain.Calendar;
using Host.Lawkeeping;
using Host.Notifications;
using Host.Persistence;
using Host.Pipeline;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>Each working morning, calls to mind what is due soon, today, or should have been done.</summary>
internal sealed class Reminders(IServiceScopeFactory scopes, IRecurringJobs jobs, LawShelf shelf) : IDueWork
{
    private const int Batch = 200;

    public string Id => "reminders";

    public string Cron => "30 8 * * *";

    /// <summary>The next morning of a working day.</summary>
    public Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var next = jobs.NextWithin(Cron, after, until);
        while (next is { } at && !shelf.Current.Calendar.IsWorkingDay(Shanghai.DayOf(at)))
        {
            next = jobs.NextWithin(Cron, at, until);
        }

        return Task.FromResult(next);
    }

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var morning = Shanghai.DayOf(at);
        var duties = await ToRemindAsync(morning, cancellationToken);
        foreach (var batch in duties.Chunk(Batch))
        {
            await using var scope = scopes.CreateAsyncScope();
            var store = scope.ServiceProvider.GetRequiredService<Store>();
            await scope.ServiceProvider.GetRequiredService<NoticeWriter>()
                .DeliverAsync(() => NoticesAsync(store, batch, at, cancellationToken), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<DutyRow>> ToRemindAsync(DateOnly morning, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var ahead = ReminderDays.LastDaysFor(shelf.Current.Calendar, morning);
        return await store.Duties
            .Where(d => d.Owed && d.Due != null && (d.Due < morning || ahead.Contains(d.Due.Value)))
            .OrderBy(d => d.Due).ThenBy(d => d.OpenedAt)
            .ToListAsync(cancellationToken);
    }

    private async Task<IReadOnlyList<Notice>> NoticesAsync(
        Store store, DutyRow[] duties, DateTimeOffset at, CancellationToken cancellationToken)
    {
        var ids = duties.Select(d => d.Case).Distinct().ToList();
        var units = duties.Select(d => d.Unit).Distinct().ToList();
        var titles = await store.Cases.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancellationToken);
        var holders = await store.Offices.Running().Where(o => units.Contains(o.Unit)).ToListAsync(cancellationToken);
        var byOffice = holders.ToLookup(o => (o.Unit, o.Office, o.Key), o => o.Account);
        return
        [
            .. from duty in duties
               let text = ReminderTexts.Of(duty, titles[duty.Case], shelf.Current.Calendar.WorkingDaysBetween(Shanghai.DayOf(at), duty.Due!.Value))
               from account in byOffice[(duty.Unit, duty.Office, duty.Holder)].Distinct()
               select new Notice(account, KeyOf(duty, at), text, at) { Case = duty.Case },
        ];
    }

    /// <summary>Once for each duty and day.</summary>
    private static string KeyOf(DutyRow duty, DateTimeOffset at) =>
        $"reminder:{duty.Case.Value:N}:{duty.Activity}:{duty.Execution}:{Shanghai.DayOf(at):yyyyMMdd}";
}
