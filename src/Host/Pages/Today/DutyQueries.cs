using Domain;
using Domain.Organisations;
using Host.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Today;

/// <summary>The few queries behind today's work; each walks an index from the earliest last day on and stops after a page.</summary>
internal static class DutyQueries
{
    /// <summary>One's own open duties from a last day on, the earliest first.</summary>
    public static readonly PerProvider<Func<Store, UnitId, Office, string, DateOnly, int, int, IAsyncEnumerable<DutyLine>>> Dated = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit, Office office, string holder, DateOnly first, int skip, int take) =>
            from d in store.Duties
                .Where(d => d.Unit == unit && d.Office == office && d.Holder == holder && d.Owed && d.Due >= first)
                .OrderBy(d => d.Due).ThenBy(d => d.Case).Skip(skip).Take(take)
            join c in store.Cases on d.Case equals c.Id
            orderby d.Due, d.Case
            select new DutyLine(d.Case, c.Number, c.Title, d.Type, d.Unit, d.Office, d.Due, d.Opens, d.RuleId, d.Provisional)
            {
                Subject = d.Subject, WarnsFrom = d.WarnsFrom,
            }));

    /// <summary>One's own open duties that no rule gives a last day.</summary>
    public static readonly PerProvider<Func<Store, UnitId, Office, string, int, int, IAsyncEnumerable<DutyLine>>> Undated = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit, Office office, string holder, int skip, int take) =>
            from d in store.Duties
                .Where(d => d.Unit == unit && d.Office == office && d.Holder == holder && d.Owed && d.Due == null)
                .OrderBy(d => d.Case).Skip(skip).Take(take)
            join c in store.Cases on d.Case equals c.Id
            orderby d.Case
            select new DutyLine(d.Case, c.Number, c.Title, d.Type, d.Unit, d.Office, d.Due, d.Opens, d.RuleId, d.Provisional)
            {
                Subject = d.Subject, WarnsFrom = d.WarnsFrom,
            }));

    /// <summary>Open duties with a last day of another office, in cases in which one's own unit takes part.</summary>
    public static readonly PerProvider<Func<Store, UnitId, Office, UnitId, Office, int, IAsyncEnumerable<DutyLine>>> OfAnother = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit, Office office, UnitId own, Office ownOffice, int take) =>
            from d in store.Duties
                .Where(d => d.Unit == unit && d.Office == office && d.Holder == "" && d.Owed && d.Due != null
                    && store.CaseUnits.Any(u => u.Case == d.Case && u.Unit == own && u.Office == ownOffice))
                .OrderBy(d => d.Due).ThenBy(d => d.Case).Take(take)
            join c in store.Cases on d.Case equals c.Id
            orderby d.Due, d.Case
            select new DutyLine(d.Case, c.Number, c.Title, d.Type, d.Unit, d.Office, d.Due, d.Opens, d.RuleId, d.Provisional)
            {
                Subject = d.Subject, WarnsFrom = d.WarnsFrom,
            }));

    /// <summary>As <see cref="OfAnother"/>, those that no rule gives a last day.</summary>
    public static readonly PerProvider<Func<Store, UnitId, Office, UnitId, Office, int, IAsyncEnumerable<DutyLine>>> UndatedOfAnother = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit, Office office, UnitId own, Office ownOffice, int take) =>
            from d in store.Duties
                .Where(d => d.Unit == unit && d.Office == office && d.Holder == "" && d.Owed && d.Due == null
                    && store.CaseUnits.Any(u => u.Case == d.Case && u.Unit == own && u.Office == ownOffice))
                .OrderBy(d => d.Case).Take(take)
            join c in store.Cases on d.Case equals c.Id
            orderby d.Case
            select new DutyLine(d.Case, c.Number, c.Title, d.Type, d.Unit, d.Office, d.Due, d.Opens, d.RuleId, d.Provisional)
            {
                Subject = d.Subject, WarnsFrom = d.WarnsFrom,
            }));

    /// <summary>The three figures above the lists, each counted no further than a page says.</summary>
    public static readonly PerProvider<Func<Store, UnitId, Office, string, DateOnly, DateOnly, int, Task<TodayFigures?>>> Figures = new(() => EF.CompileAsyncQuery(
        (Store store, UnitId unit, Office office, string holder, DateOnly today, DateOnly soon, int most) =>
            store.Units.Where(u => u.Id == unit).Select(u => new TodayFigures(
                store.Duties.Where(d => d.Unit == unit && d.Office == office && d.Holder == holder && d.Owed).OrderBy(d => d.Due).Take(most).Count(),
                store.Duties.Where(d => d.Unit == unit && d.Office == office && d.Holder == holder && d.Owed && d.Due < today).OrderBy(d => d.Due).Take(most).Count(),
                store.Duties.Where(d => d.Unit == unit && d.Office == office && d.Holder == holder && d.Owed && d.Due >= today && d.Due <= soon).OrderBy(d => d.Due).Take(most).Count()))
            .FirstOrDefault()));
}
