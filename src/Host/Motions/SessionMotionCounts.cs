using Domain.Congress.Sessions;
using Domain.Motions;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Counts what was moved for a session: from its union's call for motions to the meeting.</summary>
internal sealed class SessionMotionCounts(Store store)
{
    /// <summary>The numbers as they stand.</summary>
    /// <param name="session">A session of a congress or a general meeting.</param>
    /// <param name="today">The day in Shanghai.</param>
    /// <param name="token">Given up by the caller.</param>
    public async Task<CollectedMotions> OfAsync(Session session, DateOnly today, CancellationToken token)
    {
        var union = session.Record.Union.Unit;
        var to = session.Record.ClosedOn ?? today;
        var yearBefore = to.AddYears(-1);
        var called = await store.MotionCalls.Where(c => c.Union == union && c.From <= to && c.From > yearBefore)
            .OrderByDescending(c => c.From).Select(c => (DateOnly?)c.From).FirstOrDefaultAsync(token);
        var from = called ?? yearBefore.AddDays(1);
        var sums = await store.Motions
            .Where(m => m.Union == union && m.MovedOn >= from && m.MovedOn <= to)
            .GroupBy(m => m.IsOpinion)
            .Select(g => new { IsOpinion = g.Key, All = g.Count(), Filed = g.Count(m => m.Decision == ScreeningOutcome.Filed) })
            .ToListAsync(token);
        var motions = sums.SingleOrDefault(sum => !sum.IsOpinion);
        return new(from, to, motions?.All ?? 0, motions?.Filed ?? 0, sums.SingleOrDefault(sum => sum.IsOpinion)?.All ?? 0)
        {
            WereCalledFor = called is not null,
        };
    }
}
