using System.Text.Json;
using Domain;
using Domain.Calendar;
using Domain.Organisations;
using Host.Notifications;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling.Reports;

/// <summary>On 1 July and 1 January drafts for each union a report on the half year that has just ended, once.</summary>
internal sealed class ProgressReports(IServiceScopeFactory scopes, IRecurringJobs jobs) : IDueWork
{
    public string Id => "progress-reports";

    public string Cron => "0 8 1 1,7 *";

    public Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken) =>
        Task.FromResult(jobs.NextWithin(Cron, after, until));

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var half = HalfYear.Before(Shanghai.DayOf(at));
        foreach (var union in await UnionsAsync(half, cancellationToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            var services = scope.ServiceProvider;
            await services.GetRequiredService<NoticeWriter>()
                .DeliverAsync(() => DraftAsync(services, union, (half, at), cancellationToken), cancellationToken);
        }
    }

    private async Task<IReadOnlyList<UnitRow>> UnionsAsync(HalfYear half, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var drafted = store.Reports.Where(r => r.To == half.To).Select(r => r.Unit);
        var atWork = store.CaseUnits.Where(u => u.Office == Office.UnionOfficer).Select(u => u.Unit);
        return await store.Units.Where(u => atWork.Contains(u.Id) && !drafted.Contains(u.Id)).ToListAsync(cancellationToken);
    }

    private static async Task<IReadOnlyList<Notice>> DraftAsync(
        IServiceProvider services, UnitRow union, (HalfYear Half, DateTimeOffset At) run, CancellationToken cancellationToken)
    {
        var store = services.GetRequiredService<Store>();
        if (await store.Reports.AnyAsync(r => r.Unit == union.Id && r.To == run.Half.To, cancellationToken)
            || await services.GetRequiredService<ReportDraft>().OfAsync(union, run.Half, cancellationToken) is not { } report)
        {
            return [];
        }

        var row = new ReportRow
        {
            Id = Guid.CreateVersion7(run.At),
            Unit = union.Id,
            From = run.Half.From,
            To = run.Half.To,
            DraftedAt = run.At,
            Content = JsonSerializer.Serialize(report, ActJson.Options),
        };
        store.Reports.Add(row);
        var officers = await store.Offices.Running().Where(o => o.Unit == union.Id && o.Office == Office.UnionOfficer)
            .Select(o => o.Account).ToListAsync(cancellationToken);
        return [.. officers.Select(account => NoticeOf(account, union, row, run.Half))];
    }

    private static Notice NoticeOf(AccountId account, UnitRow union, ReportRow row, HalfYear half)
    {
        var title = new Words($"{half.Title.Zh}集体协商工作进展报告（草稿）", $"Draft progress report, {half.Title.En}");
        var text = new NoticeText(title, new Words(
            $"{union.Name}{title.Zh}已生成，请核对、修改后使用。", $"{title.En}, {union.Name}: please check and correct it."));
        return new Notice(account, $"report:{row.Unit.Value:N}:{row.To:yyyyMMdd}", text, row.DraftedAt) { Link = $"/reports/{row.Id}" };
    }
}
