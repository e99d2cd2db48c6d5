using Domain;
using Domain.Law.OwnRules;
using Domain.Organisations;
using Host.Lawkeeping;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Persistence.Rows;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Law;

/// <summary>What a person sees of the rules that a unit gave itself: those at the unit, the unions above it and the administrator.</summary>
internal sealed class UnitRulesDesk(Store store, Visitor visitor, UnitLaw law)
{
    /// <summary>More choices are searched for, not scrolled through.</summary>
    private const int MostChoices = 500;

    private static readonly Office[] OfTheUnion = [Office.UnionOfficer, Office.Teller];

    /// <summary>The employer of the first office that has one; null where none has.</summary>
    public async Task<UnitRow?> HomeAsync()
    {
        foreach (var office in visitor.Offices)
        {
            var employer = office.Office == Office.HrDepartment ? office.Unit
                : OfTheUnion.Contains(office.Office) ? await store.Units.Where(u => u.Id == office.Unit).Select(u => u.Employer).FirstOrDefaultAsync()
                : null;
            if (employer is { } id)
            {
                return await store.Units.SingleOrDefaultAsync(u => u.Id == id);
            }
        }

        return null;
    }

    /// <summary>An employer that this person may look at; null where there is none of the id, or it is not theirs.</summary>
    public async Task<UnitRow?> FindAsync(UnitId id)
    {
        var employer = await store.Units.SingleOrDefaultAsync(u => u.Id == id && u.Kind == UnitKind.Employer);
        return employer is not null && await MaySeeAsync(employer.Id) ? employer : null;
    }

    /// <summary>The employer that an address names, or one's own.</summary>
    /// <exception cref="NotFoundException">There is none, or it is not theirs.</exception>
    public async Task<UnitRow> EmployerAsync(string? named) =>
        (string.IsNullOrEmpty(named) ? await HomeAsync()
            : Guid.TryParse(named, out var id) ? await FindAsync(new UnitId(id))
            : null) ?? throw new NotFoundException();

    /// <summary>Whether this person records the employer's rules: its union's officer, or the administrator.</summary>
    public async Task<bool> MayChangeAsync(UnitId employer)
    {
        var unions = visitor.Offices.Where(o => o.Office == Office.UnionOfficer).Select(o => o.Unit).ToList();
        return visitor.Holds(Office.Administrator) || await store.Units.AnyAsync(u => unions.Contains(u.Id) && u.Employer == employer);
    }

    /// <summary>The employers to choose among, for an administrator; others look at their own.</summary>
    public async Task<IReadOnlyList<UnitRow>> EmployersAsync() => visitor.Holds(Office.Administrator)
        ? await store.Units.Where(u => u.Kind == UnitKind.Employer).OrderBy(u => u.Name).Take(MostChoices).ToListAsync()
        : [];

    /// <summary>Each matter that a unit may settle, with what holds on a day and what the law says beside it.</summary>
    public IReadOnlyList<OwnMatterLine> MattersOf(UnitRow employer, DateOnly on)
    {
        var statutes = law.For(employer, kind: null);
        return [.. OwnMatters.All.Select(matter => new OwnMatterLine(matter, statutes.FindAll(matter.Name, on)))];
    }

    /// <summary>What was recorded, the newest first.</summary>
    public async Task<IReadOnlyList<UnitRulesEntry>> EntriesAsync(UnitId employer)
    {
        var rows = await store.UnitRules.Where(r => r.Unit == employer).OrderBy(r => r.Number).ToListAsync();
        var log = UnitRulesLog.Of(rows);
        var withdrawn = rows.Where(r => r.Withdraws is not null).ToDictionary(r => r.Withdraws!.Value);
        return
        [
            .. rows.Where(r => r.Kind == UnitRulesKind.Adopted).Reverse().Select(r =>
            {
                var pack = log.Standing.GetValueOrDefault(r.Number) ?? OwnPack.ReadStored(r.Content);
                var inForce = log.Rules.Packs.FirstOrDefault(p => p.From == pack.From && ReferenceEquals(p.Rules, pack.Rules));
                return new UnitRulesEntry(r.Number, pack, inForce, r.Title, r.At)
                {
                    Withdrawn = withdrawn.GetValueOrDefault(r.Number) is { } back ? new(back.Title, back.At, back.Content) : null,
                };
            }),
        ];
    }

    private async Task<bool> MaySeeAsync(UnitId employer)
    {
        if (visitor.Holds(Office.Administrator) || visitor.Offices.Any(o => o.Office == Office.HrDepartment && o.Unit == employer))
        {
            return true;
        }

        var unions = await store.Units.Where(u => u.Employer == employer).Select(u => u.Id).ToListAsync();
        var above = visitor.Offices.Where(o => o.Office == Office.HigherUnion).Select(o => o.Unit).ToList();
        return visitor.Offices.Any(o => OfTheUnion.Contains(o.Office) && unions.Contains(o.Unit))
            || (above.Count > 0 && await store.UnitsAbove.AnyAsync(a => unions.Contains(a.Unit) && above.Contains(a.Above)));
    }
}
