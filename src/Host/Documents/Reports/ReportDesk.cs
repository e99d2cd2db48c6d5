using Domain.Calendar;
using Domain.Congress.Sessions;
using Domain.Motions;
using Domain.Organisations;
using Domain.Procedures;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Microsoft.EntityFrameworkCore;

namespace Host.Documents.Reports;

/// <summary>
/// Collects what a session is told of earlier resolutions and of motions: those since the congress before
/// (<see cref="ReportPeriod"/>), and older ones of which something is left.
/// </summary>
internal sealed class ReportDesk(Store store, EarlierSessions earlier, ProcedureFamilies families, TimeProvider clock)
{
    /// <summary>As it stands on the day on which it was heard or the session closed, or today.</summary>
    public Task<ReportInput> OfAsync(Session session) => OfAsync(session, Shanghai.DayOf(clock.GetUtcNow()));

    /// <summary>As it stands on a day, of a session that has not heard it yet.</summary>
    /// <param name="session">The session.</param>
    /// <param name="today">The day of the act that asks.</param>
    public async Task<ReportInput> OfAsync(Session session, DateOnly today)
    {
        var on = session.Record.HeardReport?.On ?? session.Record.ClosedOn ?? today;
        var held = (await earlier.OfAsync(session.Record.Union.Unit, session.Id)).Where(one => one.Record.ClosedOn <= on).ToList();
        var period = ReportPeriod.Of(held.Where(one => one.Record.Name.Kind == SessionKind.Annual).Select(one => one.Record.ClosedOn).OfType<DateOnly>(), on);
        return new ReportInput
        {
            Occasion = session.IsJointMeeting ? ReportOccasion.MidYear : ReportOccasion.Annual,
            Unit = session.Record.Employer.Name,
            Union = session.Record.Union.Name,
            Meeting = session.Record.Name.Title.Zh,
            On = on,
            Resolutions = [.. Enumerable.Reverse(held).SelectMany(one => Reported(one.Record, period.Resolutions))],
            Written = session.Record.ReportSections.ToDictionary(section => section.Part, section => section.Text),
            Motions = await MotionsAsync(session.Record.Union.Unit, period.Motions, on),
        };
    }

    private static IEnumerable<ReportedResolution> Reported(SessionRecord record, DateOnly since) => record.Resolutions
        .Where(resolution => resolution.IsOpen || record.ClosedOn >= since)
        .Select(resolution => new ReportedResolution(record.Name.Title.Zh, resolution, WhyLate(resolution)));

    private static Dictionary<int, string> WhyLate(Resolution resolution) =>
        resolution.Steps.Where(step => step.Delays.Count > 0).ToDictionary(step => step.Number, step => step.Delays[^1].Reason);

    private async Task<IReadOnlyList<ReportedMotion>> MotionsAsync(UnitId union, DateOnly since, DateOnly on)
    {
        var from = Shanghai.StartOf(since);
        var rows = await store.Cases.AsNoTracking()
            .Where(c => c.Family == ProcedureFamily.Motion && (!c.Ended || c.OpenedAt >= from)
                && store.CaseUnits.Any(u => u.Case == c.Id && u.Unit == union && u.Office == Office.UnionOfficer))
            .OrderBy(c => c.Number).ToListAsync();
        return [.. rows.Select(row => families.Of(row).Read(row)).OfType<Motion>().Select(motion => ReportedMotion.Of(motion, on))];
    }
}
