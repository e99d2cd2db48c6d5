using Domain;
using Domain.Calendar;
using Host.Acts.Cases;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Pipeline;

namespace Host.Scheduling;

/// <summary>
/// What fell due by law: an unanswered offer becomes no reply, a review that ran out makes the contract effective, a term
/// that ended makes it expire. A duty may be done until the end of its last day, so it lapses at the midnight after it.
/// </summary>
internal sealed partial class DeadlineSweep(IServiceScopeFactory scopes, Recounts recounts, ILogger<DeadlineSweep> logger) : IDueWork
{
    public string Id => "deadline-sweep";

    public string Cron => "* * * * *";

    /// <summary>
    /// The next midnight after a last day; where something is over already (recorded late, or failed before), the end of
    /// the span itself.
    /// </summary>
    public async Task<DateTimeOffset?> NextAsync(
        DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        if (until <= after)
        {
            return null;
        }

        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var due = await LapsingDuties.EarliestFromAsync(store, Shanghai.DayOf(after), cancellationToken);
        if (due is { } day && Shanghai.StartOf(day.AddDays(1)) is var midnight && midnight <= until)
        {
            return midnight;
        }

        return await LapsingDuties.AnyOverBeforeAsync(store, Shanghai.DayOf(until), cancellationToken) ? until : null;
    }

    /// <summary>Ends every duty that is over, in the order of their last days, and those too that open thereby and are over.</summary>
    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        await recounts.RunAsync(cancellationToken); // a day that has moved must not lapse as it was
        var sender = new ActSender(scopes, new StandingClock(at));
        HashSet<LapsingDuty> tried = [];
        var failed = 0;
        while ((await OverAsync(at, cancellationToken)).Where(tried.Add).ToList() is { Count: > 0 } over)
        {
            foreach (var duty in over)
            {
                failed += await LapseAsync(sender, duty, cancellationToken) ? 0 : 1;
            }
        }

        if (failed > 0)
        {
            SchedulingMeters.FailedLapses.Add(failed);
            LogLeft(failed);
        }
    }

    private async Task<IReadOnlyList<LapsingDuty>> OverAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        return await LapsingDuties.OverBeforeAsync(store, Shanghai.DayOf(at), cancellationToken);
    }

    /// <summary>A case that fails is named and left for the next time; it must not hold up the others.</summary>
    private async Task<bool> LapseAsync(ActSender sender, LapsingDuty duty, CancellationToken cancellationToken)
    {
        var act = new LapseDuty { Case = duty.Case, Activity = duty.Activity, Execution = duty.Execution };
        try
        {
            await sender.SendAsProgramAsync(act, duty.Key, cancellationToken);
            return true;
        }
        catch (RefusedException e) when (e.Refusal.Rule == DutyIsOpen.RuleName)
        {
            return true;
        }
#pragma warning disable CA1031 // one case's failure, whatever it is, must not stop the others
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
        {
            LogFailed(duty.Case.Value, duty.Activity, e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Case {CaseId}: {Activity} is over, but could not be ended.")]
    private partial void LogFailed(Guid caseId, string activity, Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} duties whose last day is over could not be ended; they are tried again in a minute.")]
    private partial void LogLeft(int count);
}
