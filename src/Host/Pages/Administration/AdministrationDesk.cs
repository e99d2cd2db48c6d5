using Domain;
using Domain.Organisations;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Administration;

/// <summary>What the administrator sees: units, accounts and their offices. No case.</summary>
internal sealed class AdministrationDesk(Store store, Visitor visitor, ActDesk acts)
{
    public const int PageSize = 50;
    private const int MostChoices = 500;

    /// <exception cref="NotAllowedException">The caller is no administrator.</exception>
    public void Enforce()
    {
        if (!visitor.Holds(Office.Administrator))
        {
            throw new NotAllowedException(new Words("系统管理", "Administration"));
        }
    }

    public async Task<IReadOnlyList<UnitItem>> UnitsAsync(string? after) => await store.Units
        .Where(u => after == null || string.Compare(u.Name, after) > 0)
        .OrderBy(u => u.Name).Take(PageSize)
        .Select(u => new UnitItem(u.Id, u.Name, u.Kind, u.Place, u.Staff, u.EmployerKind)).ToListAsync();

    public async Task<IReadOnlyList<AccountItem>> AccountsAsync(string? after)
    {
        var users = await store.Users
            .Where(u => after == null || string.Compare(u.UserName, after) > 0)
            .OrderBy(u => u.UserName).Take(PageSize).ToListAsync();
        var ids = users.Select(u => u.AccountId).ToList();
        var offices = await (
            from office in store.Offices
            where ids.Contains(office.Account)
            join unit in store.Units on office.Unit equals unit.Id into units
            from unit in units.DefaultIfEmpty()
            select new { office.Account, office.Office, office.Title, office.EndedOn, Unit = unit == null ? "" : unit.Name }).ToListAsync();
        return [.. from user in users
                   join office in offices on user.AccountId equals office.Account
                   select new AccountItem(user.UserName!, office.Office, office.Title, office.Unit, office.EndedOn)];
    }

    /// <summary>The form for registering a unit.</summary>
    public async Task<FormState> UnitFormAsync(ActDeclaration act)
    {
        var draft = new FormDraft();
        var units = await ChoicesAsync();
        draft.Settle("id", "");
        draft.Offer("parent", units.Where(u => u.Kind is UnitKind.Federation).Select(ChoiceOf));
        draft.Offer("employer", units.Where(u => u.Kind is UnitKind.Employer).Select(ChoiceOf));
        draft.Offer("authority", units.Where(u => u.Kind is UnitKind.Authority).Select(ChoiceOf));
        return acts.Open(act, draft);
    }

    /// <summary>The form for saying of what kind an employer is.</summary>
    public async Task<FormState> KindFormAsync(ActDeclaration act)
    {
        var draft = new FormDraft();
        draft.Offer("unit", (await ChoicesAsync()).Where(u => u.Kind is UnitKind.Employer).Select(ChoiceOf));
        return acts.Open(act, draft);
    }

    /// <summary>The form for adding an account.</summary>
    public async Task<FormState> AccountFormAsync(ActDeclaration act)
    {
        var draft = new FormDraft();
        draft.Offer("unit", (await ChoicesAsync()).Select(ChoiceOf));
        return acts.Open(act, draft);
    }

    private async Task<List<UnitItem>> ChoicesAsync() => await store.Units.OrderBy(u => u.Name).Take(MostChoices)
        .Select(u => new UnitItem(u.Id, u.Name, u.Kind, u.Place, u.Staff, u.EmployerKind)).ToListAsync();

    private static FieldChoice ChoiceOf(UnitItem unit) => new(unit.Id.ToString(), new Words(unit.Name, unit.Name));
}
