using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Families;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Who represents the workers of a union's unit, and which departments and leaders its employer has: as accounts hold their offices.</summary>
internal sealed class Roster(Store store, RollReader rolls)
{
    /// <summary>
    /// The representatives' mandates as they stand on a day, ended ones too: of each account what the unit's roll says of the
    /// name, where the unit elected its congress here.
    /// </summary>
    public async Task<RepresentativeRoll> RollOfAsync(UnitId union, DateOnly today, CancellationToken token)
    {
        var rows = await RepresentativesAsync(union, token);
        var employer = await store.Units.Where(u => u.Id == union).Select(u => u.Employer).SingleOrDefaultAsync(token);
        var terms = employer is { } unit ? await rolls.TermsOfAsync(unit, token) : [];
        return new RepresentativeRoll(
            0, DateOnly.MinValue, DateOnly.MaxValue, [], [.. rows.Select(row => MandateOf(row, EndOf(NameOf(row), terms, today)))]);
    }

    /// <summary>
    /// The first day without the mandate: as the running term's roll says, or that term's first day of who sat in an earlier
    /// one only. Null of who sits, and of a name that no roll knows.
    /// </summary>
    private static DateOnly? EndOf(string name, IReadOnlyList<CongressTerm> terms, DateOnly today)
    {
        if (terms.FirstOrDefault(term => term.IsRunningOn(today)) is not { Record.Roll: { } roll } running)
        {
            return null;
        }

        var own = roll.Mandates.Where(mandate => mandate.Holder.Name == name).ToList();
        var sat = terms.Any(term => term != running && term.Record.Roll?.Mandates.Any(mandate => mandate.Holder.Name == name) == true);
        return own.Exists(mandate => mandate.IsHeldOn(today)) ? null
            : own.Count > 0 ? own.Max(mandate => mandate.End?.On)
            : sat ? roll.Begins : null;
    }

    /// <summary>The representatives' offices, by delegation and name.</summary>
    public async Task<IReadOnlyList<OfficeRow>> RepresentativesAsync(UnitId union, CancellationToken token) =>
        await store.Offices.Where(o => o.Unit == union && o.Office == Office.Representative)
            .OrderBy(o => o.Delegation).ThenBy(o => o.Holder).ToListAsync(token);

    /// <summary>The names of an employer's departments, or of its leaders.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(UnitId employer, Office office, CancellationToken token) =>
        await store.Offices.Where(o => o.Unit == employer && o.Office == office && o.Holder != "")
            .Select(o => o.Holder).Distinct().OrderBy(name => name).ToListAsync(token);

    /// <summary>The employer's department of this name, where somebody heads it here; null else.</summary>
    public async Task<string?> DepartmentAsync(UnitId employer, string named, CancellationToken token)
    {
        var name = named.Trim();
        return name.Length > 0 && await store.Offices.AnyAsync(o => o.Unit == employer && o.Office == Office.Department && o.Holder == name, token)
            ? name
            : null;
    }

    /// <summary>A representative as an account holds the office.</summary>
    public static RepresentativeId IdOf(OfficeRow row) => new(row.Account.Value);

    /// <summary>The name under which a motion keeps a representative.</summary>
    public static string NameOf(OfficeRow row) => row.Holder.Length > 0 ? row.Holder : row.Title;

    private static Mandate MandateOf(OfficeRow row, DateOnly? end) => new(
        new Candidate(IdOf(row), NameOf(row), StaffGroup.Other, IsWoman: false, IsDispatched: false),
        row.Delegation,
        row.From ?? DateOnly.MinValue,
        (row.EndedOn ?? end) is { } on ? new MandateEnd(on, MandateEndReason.LeftTheElectingUnit) : null);
}
