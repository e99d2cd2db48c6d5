using Domain.Congress.Elections;
using Domain.Congress.Seats;
using Domain.Organisations;
using Host.Persistence;
using Host.Persistence.Rows;
using Microsoft.EntityFrameworkCore;

namespace Host.Motions;

/// <summary>Who represents the workers of a union's unit, and which departments and leaders its employer has: as accounts hold their offices.</summary>
internal sealed class Roster(Store store)
{
    /// <summary>The representatives' mandates, ended ones too.</summary>
    public async Task<RepresentativeRoll> RollOfAsync(UnitId union, CancellationToken token)
    {
        var rows = await RepresentativesAsync(union, token);
        return new RepresentativeRoll(0, DateOnly.MinValue, DateOnly.MaxValue, [], [.. rows.Select(MandateOf)]);
    }

    /// <summary>The representatives' offices, by delegation and name.</summary>
    public async Task<IReadOnlyList<OfficeRow>> RepresentativesAsync(UnitId union, CancellationToken token) =>
        await store.Offices.Where(o => o.Unit == union && o.Office == Office.Representative)
            .OrderBy(o => o.Delegation).ThenBy(o => o.Holder).ToListAsync(token);

    /// <summary>The names of an employer's departments, or of its leaders.</summary>
    public async Task<IReadOnlyList<string>> NamesAsync(UnitId employer, Office office, CancellationToken token) =>
        await store.Offices.Where(o => o.Unit == employer && o.Office == office && o.Holder != "")
            .Select(o => o.Holder).Distinct().OrderBy(name => name).ToListAsync(token);

    /// <summary>A representative as an account holds the office.</summary>
    public static RepresentativeId IdOf(OfficeRow row) => new(row.Account.Value);

    /// <summary>The name under which a motion keeps a representative.</summary>
    public static string NameOf(OfficeRow row) => row.Holder.Length > 0 ? row.Holder : row.Title;

    private static Mandate MandateOf(OfficeRow row) => new(
        new Candidate(IdOf(row), NameOf(row), StaffGroup.Other, IsWoman: false, IsDispatched: false),
        row.Delegation,
        row.From ?? DateOnly.MinValue,
        row.EndedOn is { } on ? new MandateEnd(on, MandateEndReason.LeftTheElectingUnit) : null);
}
