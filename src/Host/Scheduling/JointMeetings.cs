using System.Globalization;
using Domain;
using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Domain.Procedures;
using Host.Acts.Congress;
using Host.Congress;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Microsoft.EntityFrameworkCore;

namespace Host.Scheduling;

/// <summary>
/// On the unit's own day in summer opens the mid-year joint meeting of each union whose congress met since last summer, once
/// a year. Where one is being prepared already, that one hears what there is; one that met on an urgent matter before takes
/// nothing away.
/// </summary>
internal sealed class JointMeetings(IServiceScopeFactory scopes, ActSender acts) : IDueWork
{
    private static readonly TimeOnly Eight = new(8, 0);

    public string Id => "joint-meetings";

    public string Cron => "0 8 * 5-9 *";

    /// <summary>At eight on the next day that is any union's.</summary>
    public async Task<DateTimeOffset?> NextAsync(DateTimeOffset after, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var days = scope.ServiceProvider.GetRequiredService<JointMeetingDays>();
        var own = await days.AllAsync(cancellationToken);
        var first = Shanghai.DayOf(after).Year;
        return Enumerable.Range(first, Shanghai.DayOf(until).Year - first + 1)
            .SelectMany(year => own.Select(union => days.Of(union, year)).Append(days.Of([], year)))
            .Select(day => (DateTimeOffset?)Shanghai.At(day, Eight))
            .Where(at => at > after && at <= until)
            .Min();
    }

    public async Task RunAsync(DateTimeOffset at, CancellationToken cancellationToken)
    {
        var day = Shanghai.DayOf(at);
        foreach (var union in await UnionsAsync(day, cancellationToken))
        {
            if (Next(await SessionsAsync(union), day) is { } name)
            {
                await acts.SendAsProgramAsync(
                    new OpenJointMeeting { Union = union, Term = name.Term, Ordinal = name.Ordinal },
                    string.Create(CultureInfo.InvariantCulture, $"joint-meeting:{union.Value:N}:{day.Year}"), cancellationToken);
            }
        }
    }

    /// <summary>The next joint meeting of the term; null where no congress met, or one is being prepared.</summary>
    private static SessionName? Next(IReadOnlyList<SessionRecord> sessions, DateOnly day)
    {
        var joint = sessions.Where(one => one.Name.Kind == SessionKind.JointMeeting).ToList();
        var met = sessions.Where(one => one.Name.Kind == SessionKind.Annual && one.ClosedOn >= day.AddYears(-1)).ToList();
        if (met.Count == 0 || joint.Any(one => one.ClosedOn is null && one.CalledOffFor is null))
        {
            return null;
        }

        var term = met.Max(one => one.Name.Term);
        return new(term, 1 + joint.Where(one => one.Name.Term == term).Select(one => one.Name.Ordinal).DefaultIfEmpty(0).Max(), SessionKind.JointMeeting);
    }

    /// <summary>Every union that ever had a session and whose day it is.</summary>
    private async Task<IReadOnlyList<UnitId>> UnionsAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var store = scope.ServiceProvider.GetRequiredService<Store>();
        var days = scope.ServiceProvider.GetRequiredService<JointMeetingDays>();
        var own = await days.AllAsync(cancellationToken);
        var unions = await store.CaseUnits
            .Where(u => u.Office == Office.UnionOfficer && store.Cases.Any(c => c.Id == u.Case && c.Family == ProcedureFamily.CongressSession))
            .Select(u => u.Unit).Distinct().ToListAsync(cancellationToken);
        return unions.FindAll(union => days.Of(own[union], day.Year) == day);
    }

    private async Task<IReadOnlyList<SessionRecord>> SessionsAsync(UnitId union)
    {
        await using var scope = scopes.CreateAsyncScope();
        return [.. (await scope.ServiceProvider.GetRequiredService<EarlierSessions>().OfAsync(union, except: default)).Select(one => one.Record)];
    }
}
