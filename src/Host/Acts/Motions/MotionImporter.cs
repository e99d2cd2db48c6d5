using Domain.Calendar;
using Domain.Motions;
using Domain.Motions.Import;
using Domain.Organisations;
using Host.Acts.Cases;
using Host.Acts.Congress;
using Host.Families;
using Host.Lawkeeping;
using Host.Motions;
using Host.Motions.Import;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Motions;

/// <summary>
/// Takes a motion over from an earlier register: it is numbered in the year in which it was moved, and stands in its
/// procedure where it stood. The rows by which it is known again are unique, so that of two imports at once one is refused.
/// </summary>
internal sealed class MotionImporter(
    Store store, ActContext context, CaseStarter starter, CaseNumbers numbers, MotionFamily family, Roster roster, UnitLaw law)
{
    public async Task<ActReceipt> ImportAsync(ImportMotion act, CancellationToken cancellationToken)
    {
        ActFor(act.Union);
        var union = await store.Units.SingleOrDefaultAsync(u => u.Id == act.Union, cancellationToken) ?? throw new NotFoundException();
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == union.Employer, cancellationToken);
        new UnionHasAnEmployer(employer?.Name).Enforce();
        var keys = ImportKeys.Of(act.Motion);
        new MotionIsImportedOnce((await BeforeAsync(store, (union.Id, keys, act.Motion.Number), cancellationToken))?.Number).Enforce();
        var motion = Motion.Import(
            new CaseId(Guid.CreateVersion7(context.At)),
            await ArrivalAsync(act, union, employer!, cancellationToken),
            act.Motion, law.For(employer!, kind: null));
        store.MotionOrigins.AddRange(keys.Select(key => new MotionOriginRow
        {
            Union = union.Id, Key = key, Case = motion.Id, File = act.File, Sha256 = act.Sha256, By = context.By!.Title, At = context.At,
        }));
        return await starter.StartAsync(
            new NewCase(motion, motion.Record.Number, motion.Record.Text!.Title, employer!)
            {
                Family = family.Family,
                Procedure = MotionFamily.Procedure,
                Way = Motion.WayOf(act.Motion),
                OpenedAt = Shanghai.StartOf(act.Motion.MovedOn),
            },
            act, cancellationToken);
    }

    /// <summary>The motion of a union that a row is already: imported before, or moved here under the same number.</summary>
    public static async Task<ImportedBefore?> BeforeAsync(
        Store store, (UnitId Union, IReadOnlyList<string> Keys, string Number) row, CancellationToken token)
    {
        var (union, keys, number) = row;
        return await store.MotionOrigins.Where(o => o.Union == union && keys.Contains(o.Key))
                .Join(store.Cases, o => o.Case, c => c.Id, (o, c) => new ImportedBefore(c.Id, c.Number)).FirstOrDefaultAsync(token)
            ?? (number.Length == 0 ? null : await store.Motions.Where(m => m.Union == union && m.Number == number)
                .Select(m => new ImportedBefore(m.Case, m.Number)).FirstOrDefaultAsync(token));
    }

    /// <summary>Whoever holds several offices acts through the one that may: the union's own officer, or the administrator.</summary>
    private void ActFor(UnitId union)
    {
        var held = context.Offices.Where(o => o.Office == Office.Administrator || (o.Office == Office.UnionOfficer && o.Unit == union))
            .OrderBy(o => o.Office == Office.Administrator).FirstOrDefault();
        new RegisterIsOfTheCallersUnion(held is not null).Enforce();
        context.Held = held;
        context.By = new(context.Account, held!.Office, held.Unit, held.Title);
    }

    private async Task<MotionArrival> ArrivalAsync(ImportMotion act, UnitRow union, UnitRow employer, CancellationToken token)
    {
        var known = (await roster.RepresentativesAsync(union.Id, token)).ToLookup(Roster.NameOf);
        MotionPerson Person(string name) => known[name].ToList() is [var one]
            ? new(Roster.IdOf(one), name)
            : new(ImportKeys.PersonOf(union.Id, name), name);
        return new MotionArrival(
            await numbers.NextAsync(family, Shanghai.StartOf(act.Motion.MovedOn), token), employer.Place, new(union.Id, union.Name),
            new(employer.Id, employer.Name), [.. act.Motion.Movers.Select(Person)], [.. act.Motion.Seconders.Select(Person)],
            new(act.Motion.Number, Shanghai.DayOf(context.At), context.By!.Title, act.File, act.Sha256, act.Row));
    }
}
