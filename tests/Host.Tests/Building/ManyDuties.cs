using Domain;
using Domain.Calendar;
using Domain.Law;
using Host.Lawkeeping;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Tests.Building;

/// <summary>Fills a database with open duties to reply: copies of one case whose offer is served, each on its own day.</summary>
internal static class ManyDuties
{
    private const int Batch = 2_000;

    /// <param name="installation">Where one case stands at its served offer.</param>
    /// <param name="model">That case.</param>
    /// <param name="count">How many duties, each in a case of its own.</param>
    /// <param name="servedOn">The day on which the n-th offer was served.</param>
    public static async Task AddAsync(Installation installation, CaseId model, int count, Func<int, DateOnly> servedOn)
    {
        var law = installation.Get<LawShelf>().Current;
        var place = await installation.ReadAsync(s => s.Cases.Where(c => c.Id == model).Select(c => new { c.Place, c.Kind }).SingleAsync());
        var statutes = new Statutes(law.Book, law.Calendar, place.Place, place.Kind);
        for (var first = 0; first < count; first += Batch)
        {
            await installation.ReadAsync(store => AddAsync(store, model, (first, Math.Min(count, first + Batch)), (servedOn, statutes)));
        }
    }

    private static async Task<int> AddAsync(Store store, CaseId model, (int First, int End) part, (Func<int, DateOnly> ServedOn, Statutes Law) how)
    {
        var row = await store.Cases.SingleAsync(c => c.Id == model);
        var duty = await store.Duties.FirstAsync(d => d.Case == model && d.Open && d.RuleId != null);
        for (var number = part.First; number < part.End; number++)
        {
            var (id, day) = (new CaseId(Guid.CreateVersion7()), how.ServedOn(number));
            store.Cases.Add(Copy(row, id, number));
            store.Duties.Add(Copy(duty, id, how.Law.Deadline(Matters.Reply, day)!.Deadline));
        }

        return await store.SaveChangesAsync();
    }

    private static CaseRow Copy(CaseRow of, CaseId id, int number) => new()
    {
        Id = id,
        Number = $"{of.Number}-{number}",
        Title = of.Title,
        Family = of.Family,
        Kind = of.Kind,
        Place = of.Place,
        Employer = of.Employer,
        EmployerKind = of.EmployerKind,
        DefinitionId = of.DefinitionId,
        DefinitionVersion = of.DefinitionVersion,
        Position = of.Position,
        Record = of.Record,
        Stage = of.Stage,
        Ended = false,
        Entries = of.Entries,
        LastHash = of.LastHash,
        OpenedAt = of.OpenedAt,
        ChangedAt = of.ChangedAt,
    };

    private static DutyRow Copy(DutyRow of, CaseId id, Deadline counted) => new()
    {
        Case = id,
        Activity = of.Activity,
        Execution = 1,
        Unit = of.Unit,
        Office = of.Office,
        Type = of.Type,
        Open = true,
        Owed = true,
        OpenedAt = Shanghai.StartOf(counted.Event),
        Due = counted.Due,
        RuleId = of.RuleId,
        CountedFrom = counted.Event,
        Provisional = counted.Provisional,
    };
}
