using System.Globalization;
using Domain;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Motions;
using Host.Acts.Congress;
using Host.Acts.Motions;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>
/// On the day after the last day of a step of a resolution or of a motion asks whoever has it why it is late, once for each
/// step. A last day that was moved meanwhile is not late.
/// </summary>
internal sealed partial class LateSteps(IServiceScopeFactory scopes, IRecurringJobs jobs, ILogger<LateSteps> logger) : IDueWork
{
    public string Id => "late-steps";

    public string Cron => "30 0 * * *";

    /// <summary>Half an hour after the midnight that ends a last day, when what follows by itself has followed.</summary>
    public async Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (jobs.NextWithin(Cron, after, until) is not { } first)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var resolution = await store.Resolutions.Where(r => r.Unasked != null).MinAsync(r => r.Unasked, cancellationToken);
        var motion = await Unasked(store).MinAsync(m => m.NextOn, cancellationToken);
        if ((resolution < motion || motion is null ? resolution : motion) is not { } earliest)
        {
            return null;
        }

        var from = Shanghai.StartOf(earliest.AddDays(1));
        return from <= first ? first : jobs.NextWithin(Cron, from, until);
    }

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var today = Shanghai.DayOf(at);
        var sender = new ActSender(scopes, new StandingClock(at));
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var sessions = await store.Resolutions.Where(r => r.Unasked < today).Select(r => r.Case).Distinct().ToListAsync(cancellationToken);
        foreach (var id in sessions)
        {
            await AskAsync(sender, id, today, cancellationToken);
        }

        var motions = await Unasked(store).Where(m => m.NextOn < today).Select(m => new { m.Case, m.NextOn }).ToListAsync(cancellationToken);
        foreach (var motion in motions)
        {
            await SendAsync(sender, new AskWhyMotionIsLate { Case = motion.Case }, $"late:{motion.Case}:{motion.NextOn:yyyy-MM-dd}", cancellationToken);
        }
    }

    private static IQueryable<MotionRow> Unasked(Store store)
    {
        MotionState[] waiting = [.. Motion.WaitingStates];
        return store.Motions.Where(m => m.MovedOn != null && m.NextOn != null && !m.IsAskedWhyLate && waiting.Contains(m.State));
    }

    private async Task AskAsync(ActSender sender, CaseId id, DateOnly today, CancellationToken cancellationToken)
    {
        HashSet<(int, int)> asked = [];
        while (await FirstUnaskedAsync(id, today, cancellationToken) is { } late && asked.Add(late))
        {
            await SendAsync(
                sender, new AskWhyLate { Case = id, Resolution = late.Resolution, Step = late.Step },
                string.Create(CultureInfo.InvariantCulture, $"late:{id}:{late.Resolution}:{late.Step}"), cancellationToken);
        }
    }

    private async Task<(int Resolution, int Step)?> FirstUnaskedAsync(CaseId id, DateOnly today, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var work = await scope.ServiceProvider.GetRequiredService<CaseLoader>().LoadAsync(id);
        cancellationToken.ThrowIfCancellationRequested();
        return work.Case is Session session ? session.FirstUnasked(today) : null;
    }

    /// <summary>One case's failure must not keep the others from being asked; it is tried again the next night.</summary>
    private async Task SendAsync(ActSender sender, CaseAct act, string key, CancellationToken cancellationToken)
    {
        try
        {
            await sender.SendAsProgramAsync(act, key, cancellationToken);
        }
        catch (RefusedException refused)
        {
            LogNotAsked(act.Case.Value, refused.Refusal.Rule);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Case {CaseId}: nobody could be asked why it is late ({Rule}).")]
    private partial void LogNotAsked(Guid caseId, string rule);
}
