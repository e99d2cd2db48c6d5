using Domain.Calendar;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Seeds;
using Microsoft.EntityFrameworkCore;

namespace Host.Congress;

/// <summary>Knows on which day each union's mid-year joint meeting is opened: the union's own, or else the usual one.</summary>
internal sealed class JointMeetingDays(Store store, CongressPractice practice)
{
    /// <summary>The day that counts in a year.</summary>
    public async Task<DateOnly> OfAsync(UnitId union, int year, CancellationToken token) =>
        Of(await store.JointMeetingDays.Where(d => d.Union == union).ToListAsync(token), year);

    /// <summary>Every union's own days, by union.</summary>
    public async Task<ILookup<UnitId, JointMeetingDayRow>> AllAsync(CancellationToken token) =>
        (await store.JointMeetingDays.ToListAsync(token)).ToLookup(d => d.Union);

    /// <summary>The day that counts in a year, by a union's own days.</summary>
    public DateOnly Of(IEnumerable<JointMeetingDayRow> own, int year) =>
        (own.Where(d => d.FromYear <= year).MaxBy(d => d.FromYear)?.Day ?? practice.JointMeeting.OpensOn).In(year);

    /// <summary>
    /// Sets a union's day from this year on where both days lie ahead, else from the next: what was opened this year is not
    /// opened again, and what is still to come this year comes.
    /// </summary>
    public async Task SetAsync(UnitId union, YearDay day, DateOnly today, CancellationToken token)
    {
        var own = await store.JointMeetingDays.AsTracking().Where(d => d.Union == union).ToListAsync(token);
        var from = Of(own, today.Year) > today && day.In(today.Year) > today ? today.Year : today.Year + 1;
        store.JointMeetingDays.RemoveRange(own.Where(d => d.FromYear > from));
        if (own.Find(d => d.FromYear == from) is { } known)
        {
            (known.Month, known.DayOfMonth) = (day.Month, day.Day);
        }
        else
        {
            store.JointMeetingDays.Add(new JointMeetingDayRow { Union = union, FromYear = from, Month = day.Month, DayOfMonth = day.Day });
        }
    }
}
