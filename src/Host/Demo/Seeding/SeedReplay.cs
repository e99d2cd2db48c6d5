using Domain;
using Domain.Bargaining;
using Domain.Calendar;
using Host.Persistence;
using Host.Pipeline;
using Host.Scheduling;
using Host.Scheduling.Reports;
using Microsoft.EntityFrameworkCore;

namespace Host.Demo.Seeding;

/// <summary>
/// Does the steps of all cases in the order of time, through the same door as everybody, each at its own instant. What
/// falls due by law between two steps happens in between, as it would have.
/// </summary>
internal sealed class SeedReplay(IServiceScopeFactory scopes, DeadlineSweep sweep, ProgressReports reports)
{
    private readonly Dictionary<string, CaseId> opened = [];
    private readonly List<Fault> faults = [];

    /// <summary>Replays the plan up to now.</summary>
    /// <returns>The steps that were refused, with the reason; empty where all went well.</returns>
    public async Task<IReadOnlyList<Fault>> RunAsync(
        IReadOnlyList<PlannedStep> plan, DateTimeOffset now, CancellationToken cancellationToken)
    {
        opened.Clear();
        faults.Clear();
        HashSet<string> stuck = [];
        var reached = plan.Count == 0 ? now : plan[0].At;
        foreach (var step in plan)
        {
            if (Shanghai.DayOf(step.At) != Shanghai.DayOf(reached))
            {
                await LetFallDueAsync(reached, step.At, cancellationToken);
                reached = step.At;
            }

            if (!stuck.Contains(step.Case.Case) && !await TryAsync(step, cancellationToken))
            {
                stuck.Add(step.Case.Case);
            }
        }

        await LetFallDueAsync(reached, now, cancellationToken);
        return [.. faults];
    }

    private async Task LetFallDueAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellationToken)
    {
        foreach (IDueWork work in new IDueWork[] { sweep, reports })
        {
            for (var at = await work.NextAsync(from, until, cancellationToken); at is { } due;
                 at = await work.NextAsync(due, until, cancellationToken))
            {
                await work.RunAsync(due, cancellationToken);
            }
        }
    }

    private async Task<bool> TryAsync(PlannedStep step, CancellationToken cancellationToken)
    {
        try
        {
            await FindRenewalAsync(step.Case);
            var known = new SeedValues.Known(name => opened.TryGetValue(name, out var id) ? id : null, await TextHashAsync(step));
            var act = step.Make(known);
            var receipt = await new ActSender(scopes, new StandingClock(step.At)).SendAsync(
                act is CaseAct onCase ? onCase with { Case = opened[step.Case.Case] } : act, step.By.Id, step.Key, cancellationToken);
            opened.TryAdd(step.Case.Case, receipt.Case);
            return true;
        }
        catch (Exception e) when (e is RefusedException or FieldFaultsException or NotAllowedException or NotFoundException or FormatException)
        {
            faults.Add(step.FaultOf($"{step.Step.Act} on {step.At:yyyy-MM-dd}: {Reason(e)}"));
            return false;
        }
    }

    /// <summary>Finds the case that another seed's request for renewal opened.</summary>
    private async Task FindRenewalAsync(SeedCase seed)
    {
        if (seed.Continues is { } before && !opened.ContainsKey(seed.Case))
        {
            opened[seed.Case] = opened.TryGetValue(before, out var id) && (await RecordAsync(id)).RenewedBy is { } next
                ? next
                : throw new FormatException($"\"{before}\" has not asked for renewal by then");
        }
    }

    /// <summary>The hash that a chief signs: that of the adopted text. Empty for every other act.</summary>
    private async Task<string> TextHashAsync(PlannedStep step)
    {
        return opened.TryGetValue(step.Case.Case, out var id) && step.Act.Type.IsAssignableTo(typeof(Host.Acts.Bargaining.ISigning))
            ? (await RecordAsync(id)).AdoptedText ?? ""
            : "";
    }

    private async Task<CaseRecord> RecordAsync(CaseId id)
    {
        await using var scope = scopes.CreateAsyncScope();
        return CaseFormat.Read(await scope.ServiceProvider.GetRequiredService<Store>().Cases
            .Where(c => c.Id == id).Select(c => c.Record).SingleAsync());
    }

    private static string Reason(Exception failure) => failure switch
    {
        RefusedException r => $"{r.Refusal.Rule}: {r.Refusal.Message.En}",
        FieldFaultsException f => string.Join("; ", f.Faults.Select(x => $"{x.Field}: {x.Message.En}")),
        _ => failure.Message,
    };
}
