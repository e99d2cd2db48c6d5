using Domain.Calendar;
using Domain.Law;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Knows until when motions are collected: by the union's newest call, or, where it never called, by the common time for seconders.</summary>
internal sealed class MotionCalls(Store store)
{
    /// <summary>The newest call that has begun on a day; null where there was none.</summary>
    public Task<MotionCallRow?> NewestAsync(UnitId union, DateOnly today, CancellationToken token) => store.MotionCalls
        .Where(c => c.Union == union && c.From <= today).OrderByDescending(c => c.From).ThenByDescending(c => c.LastDay)
        .FirstOrDefaultAsync(token);

    /// <summary>
    /// The last day for a motion that is begun today. After a call is over it is that day still, and the motion goes on as an
    /// opinion; where the union has never called, seconders have as many days as lie between the usual cut-off and the congress.
    /// </summary>
    public async Task<DateOnly> LastDayAsync(UnitId union, Statutes law, DateOnly today, CancellationToken token)
    {
        if (await NewestAsync(union, today, token) is { } call)
        {
            return call.LastDay;
        }

        var period = law.Find(Matters.MotionCutOff, today)?.Period;
        return period is null ? today : new DeadlineCounter(law.Calendar).LastDay(today, period);
    }
}
