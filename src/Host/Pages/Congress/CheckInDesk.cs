using Domain.Organisations;
using Host.Accounts;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Meetings;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Pipeline;

namespace Host.Pages.Congress;

/// <summary>
/// What stands behind a representative's code: the desk that scans it checks him in, anybody else with the code sees it to
/// show it at the desk.
/// </summary>
internal sealed class CheckInDesk(
    ButtonDesk buttons, CaseLoader loader, CaseAccess access, Caller caller, VotingCards cards, Visitor visitor)
{
    /// <summary>Whose code it is, and where that representative stands.</summary>
    /// <exception cref="NotFoundException">The code is nobody's.</exception>
    public async Task<CheckInView> OpenAsync(CaseId id, string code)
    {
        var key = await cards.KeyAsync(id) ?? throw new NotFoundException();
        var number = CheckInCode.NumberOf(key, code) ?? throw new NotFoundException();
        var session = (await loader.LoadAsync(id)).Case as Domain.Congress.Sessions.Session ?? throw new NotFoundException();
        var person = session.Record.Representatives.FirstOrDefault(r => r.Number == number) ?? throw new NotFoundException();
        var view = caller.IsSignedIn ? await access.ViewAsync(id, await caller.OfficesAsync()) : null;
        return new CheckInView(session, person, CheckInCode.Of(key, number))
        {
            IsDesk = view?.Office.Office == Office.UnionOfficer,
            Today = visitor.Today,
        };
    }

    /// <summary>Checks the representative in; why not, where it was refused.</summary>
    public Task<Words?> ArriveAsync(CheckInView view) =>
        buttons.DoAsync(new CheckIn { Case = view.Whole.Id, Numbers = [view.Person.Number] });
}
