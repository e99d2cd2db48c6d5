using System.Globalization;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Domain.Procedures;
using Host.Acts.Congress;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>
/// On 1 July opens the mid-year joint meeting of each union whose congress met since last summer, once a year: whoever has
/// opened one this year has it, and gets no second.
/// </summary>
internal sealed class JointMeetings(IServiceScopeFactory scopes, IRecurringJobs jobs, ActSender acts) : IDueWork
{
    public string Id => "joint-meetings";

    public string Cron => "0 8 1 7 *";

    public Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken) =>
        Task.FromResult(jobs.NextWithin(Cron, after, until));

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var day = Shanghai.DayOf(at);
        foreach (var sessions in (await SessionsAsync(day, cancellationToken)).GroupBy(one => one.Record.Union.Unit))
        {
            if (Next([.. sessions], day) is { } name)
            {
                await acts.SendAsProgramAsync(
                    new OpenJointMeeting { Union = sessions.Key, Term = name.Term, Ordinal = name.Ordinal },
                    string.Create(CultureInfo.InvariantCulture, $"joint-meeting:{sessions.Key.Value:N}:{day.Year}"), cancellationToken);
            }
        }
    }

    /// <summary>The next joint meeting of the term; null where no congress met, or one was opened this year.</summary>
    private static SessionName? Next(IReadOnlyList<(SessionRecord Record, DateOnly OpenedOn)> sessions, DateOnly day)
    {
        var joint = sessions.Where(one => one.Record.Name.Kind == SessionKind.JointMeeting).ToList();
        var met = sessions.Where(one => one.Record.Name.Kind == SessionKind.Annual && one.Record.ClosedOn >= day.AddYears(-1)).ToList();
        if (met.Count == 0 || joint.Any(one => one.OpenedOn.Year == day.Year && one.Record.CalledOffFor is null))
        {
            return null;
        }

        var term = met.Max(one => one.Record.Name.Term);
        return new(term, 1 + joint.Where(one => one.Record.Name.Term == term).Select(one => one.Record.Name.Ordinal).DefaultIfEmpty(0).Max(), SessionKind.JointMeeting);
    }

    /// <summary>The sessions of the last five years, which is the longest term, by union and number.</summary>
    private async Task<IReadOnlyList<(SessionRecord Record, DateOnly OpenedOn)>> SessionsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        const int longestTerm = 5;
        await using var scope = scopes.CreateAsyncScope();
        var from = Shanghai.StartOf(day.AddYears(-longestTerm));
        var rows = await scope.ServiceProvider.GetRequiredService<Store>().Cases.AsNoTracking()
            .Where(c => c.Family == ProcedureFamily.CongressSession && c.OpenedAt >= from)
            .OrderBy(c => c.Number).Select(c => new { c.Record, c.OpenedAt }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (SessionFormat.Read(row.Record), Shanghai.DayOf(row.OpenedAt)))];
    }
}
