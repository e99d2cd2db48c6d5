using Domain;
using Domain.Organisations;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Cases;

/// <summary>Whom a new case can be opened with: a union has its employer, an employer chooses among the unions of its staff.</summary>
internal sealed class NewCaseDesk(Store store, Visitor visitor)
{
    private const int MostChoices = 50;

    /// <summary>Lets an employer with several unions choose; where there is nothing to choose the field stays out of sight.</summary>
    public async Task OfferAsync(FormDraft draft)
    {
        var unions = await UnionsAsync();
        if (unions.Count > 1)
        {
            draft.Offer("union", unions);
        }
        else
        {
            draft.Settle("union", unions is [var only] ? only.Value : "");
        }
    }

    private async Task<IReadOnlyList<FieldChoice>> UnionsAsync()
    {
        if (visitor.Holds(Office.UnionOfficer) || Employer() is not { } employer)
        {
            return [];
        }

        var unions = await store.Units.Where(u => u.Employer == employer).OrderBy(u => u.Name).Take(MostChoices)
            .Select(u => new { u.Id, u.Name }).ToListAsync();
        return [.. unions.Select(u => new FieldChoice(u.Id.ToString(), new Words(u.Name, u.Name)))];
    }

    private UnitId? Employer() => visitor.Offices.FirstOrDefault(o => o.Office == Office.HrDepartment)?.Unit;
}
