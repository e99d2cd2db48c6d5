using Domain;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Domain.Procedures;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Reading;

/// <summary>Finds the sessions that a union's congress held before one, so that nobody types again what stands there.</summary>
internal sealed class EarlierSessions(Store store)
{
    /// <summary>How far back is looked: the sessions of some years, extraordinary ones and joint meetings included.</summary>
    private const int Most = 40;

    private const int MostMotions = 500;

    private static readonly PerProvider<Func<Store, UnitId, CaseId, int, IAsyncEnumerable<Found>>> Of = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId union, CaseId before, int most) => store.Cases
            .Where(c => c.Family == ProcedureFamily.CongressSession && c.Id != before
                && store.CaseUnits.Any(u => u.Case == c.Id && u.Unit == union && u.Office == Office.UnionOfficer))
            .OrderByDescending(c => c.Number).Take(most)
            .Select(c => new Found(c.Id, c.Record))));

    /// <summary>The sessions of a union, newest first, without one.</summary>
    /// <param name="union">The union.</param>
    /// <param name="except">The session for which they are sought.</param>
    public async Task<IReadOnlyList<EarlierSession>> OfAsync(UnitId union, CaseId except)
    {
        List<EarlierSession> sessions = [];
        await foreach (var found in Of.For(store)(store, union, except, Most))
        {
            sessions.Add(new(found.Id, SessionFormat.Read(found.Record)));
        }

        return sessions;
    }

    /// <summary>Whether the union's representatives have handed motions in.</summary>
    public Task<bool> HasMotionsAsync(UnitId union) => MotionsOf(union).AnyAsync();

    /// <summary>The union's motions, newest first.</summary>
    public async Task<IReadOnlyList<MotionLine>> MotionsAsync(UnitId union) =>
        await MotionsOf(union).OrderByDescending(c => c.Number).Take(MostMotions)
            .Select(c => new MotionLine(c.Id, c.Number, c.Title, c.Stage, c.Ended)).ToListAsync();

    private IQueryable<Persistence.Rows.CaseRow> MotionsOf(UnitId union) => store.Cases.Where(c =>
        c.Family == ProcedureFamily.Motion && store.CaseUnits.Any(u => u.Case == c.Id && u.Unit == union && u.Office == Office.UnionOfficer));

    private sealed record Found(CaseId Id, string Record);
}
