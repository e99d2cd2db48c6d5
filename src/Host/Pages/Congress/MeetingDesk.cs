using Domain.Congress.Ballots;
using Domain.Organisations;
using Host.Acts.Congress;
using Host.Ballots;
using Host.Meetings;
using Host.Pages.Forms;
using Host.Pages.Layout;
using Host.Persistence;
using Host.Pipeline;
using Host.Reading;
using Microsoft.EntityFrameworkCore;

namespace Host.Pages.Congress;

/// <summary>What the officer does at a meeting from its one page, and what the hall's screen shows of it.</summary>
internal sealed class MeetingDesk(ButtonDesk buttons, CaseReader reader, Store store, VotingCards cards, Visitor visitor)
{
    private static readonly string[] Meeting = ["Congress.HoldMeeting", "Congress.HoldJointMeeting"];

    /// <summary>The meeting as it stands now.</summary>
    /// <exception cref="NotFoundException">The case is no session, or does not concern who looks.</exception>
    public async Task<MeetingView> OpenAsync(CaseId id)
    {
        var sheet = await reader.CaseAsync(id);
        var session = sheet.Whole as Domain.Congress.Sessions.Session ?? throw new NotFoundException();
        var row = await store.Ballots.Where(b => b.Case == id).OrderByDescending(b => b.Number).FirstOrDefaultAsync();
        var ballot = row is null ? null : BallotStates.StateOf(row);
        var mayAct = sheet.View.Office.Office == Office.UnionOfficer && sheet.Duties.Any(d => Meeting.Contains(d.Type));
        return new MeetingView(
            session, sheet.Row.Number, new MeetingSnapshot(session, sheet.Row.Version, ballot).Stamp,
            ballot is not null && session.ItemNow?.Ballot?.Id == ballot.Id ? MeetingBallot.Of(ballot) : null)
        {
            Today = visitor.Today,
            MayAct = mayAct,
            WithoutPaper = mayAct && ballot is { Phase: BallotPhase.Issuing } ? await WithoutPaperAsync(ballot.Id) : [],
            HasCards = await cards.KeyAsync(id) is not null,
        };
    }

    public Task<Words?> DoAsync(CaseAct act) => buttons.DoAsync(act);

    private Task<List<int>> WithoutPaperAsync(BallotId ballot) => store.BallotVoters
        .Where(v => v.Ballot == ballot && v.Wrapped == null).OrderBy(v => v.Voter).Select(v => v.Voter).ToListAsync();

    /// <summary>Checks in whoever was scanned, numbered or named; why not, where it was refused.</summary>
    public async Task<Words?> ArriveAsync(Domain.Congress.Sessions.Session session, string text)
    {
        try
        {
            var numbers = Arrivals.Read(text, session, await cards.KeyAsync(session.Id));
            return await buttons.DoAsync(new CheckIn { Case = session.Id, Numbers = numbers });
        }
        catch (RefusedException refused)
        {
            return refused.Refusal.Message;
        }
    }
}
