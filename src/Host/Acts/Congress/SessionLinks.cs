using Domain;
using Domain.Bargaining;
using Domain.Congress;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Law;
using Host.Pipeline;
using Host.Reading;

namespace Host.Acts.Congress;

/// <summary>
/// Joins the sessions of one congress with each other: what one decides about another's resolution or decision is entered
/// there in the same transaction, and what waits comes on the next one's list by itself.
/// </summary>
internal sealed class SessionLinks(CaseLoader loader, CaseWriter writer, EarlierSessions sessions, SessionDrafts drafts)
{
    private const string Follow = "Congress.FollowResolutions";
    private const string CarriedOut = "CarriedOut";

    /// <summary>Another session of the same union's congress, by its case.</summary>
    /// <exception cref="RefusedException">There is no such session, or it is another unit's.</exception>
    public static Task<Session> OfAsync(CaseLoader loader, CaseId id, Session own) => OfAsync(loader, id, own.Record.Union.Unit);

    /// <summary>A session of a union's congress, by its case.</summary>
    /// <exception cref="RefusedException">There is no such session, or it is another unit's.</exception>
    public static async Task<Session> OfAsync(CaseLoader loader, CaseId id, UnitId union)
    {
        var found = await FindAsync(loader, id);
        new NamedSessionIsOfThisUnit(found is not null && found.Record.Union.Unit == union).Enforce();
        return found!;
    }

    private static async Task<Session?> FindAsync(CaseLoader loader, CaseId id)
    {
        try
        {
            return (await loader.LoadAsync(id)).Case as Session;
        }
        catch (NotFoundException)
        {
            return null;
        }
    }

    /// <summary>The case with its duty of carrying the resolutions out, where that is open.</summary>
    public static CaseWork Following(CaseWork work) => work with
    {
        Duty = work.Position.Open.FirstOrDefault(o => work.Definition.Nodes[o.ActivityId].Type == Follow),
    };

    /// <summary>The outcome, where there is a duty that it finishes.</summary>
    public static string? OutcomeOf(CaseWork work, string? outcome) => work.Duty is null ? null : outcome;

    /// <summary>
    /// Enters elsewhere what was announced here. Where the other side takes it no more, the announcement stands, because the
    /// congress did vote, and the item says that it has no effect there, and why.
    /// </summary>
    public async Task EnterAsync(Session session, int number, VoteCount? count, ActMoment moment)
    {
        try
        {
            await EnterOnTheOtherSideAsync(session, number, count, moment);
        }
        catch (RefusedException refused)
        {
            session.NoteWithoutEffect(number, refused.Refusal.Message.Zh);
        }

        if (session.Record.Items[number - 1] is { Urgent: not null } item && session.IsAdopted(item))
        {
            await PutOnTheListAsync(session);
        }
    }

    /// <summary>An item is about one other case at the most; it decides there first and writes then, so a refusal leaves nothing behind.</summary>
    private Task EnterOnTheOtherSideAsync(Session session, int number, VoteCount? count, ActMoment moment) => session.Record.Items[number - 1] switch
    {
        { Draft: { } draft } when count is not null => drafts.EnterAsync(session, draft, count, moment),
        { Confirms: { } decision } => ConfirmAsync(session, number, decision, moment),
        { Change: { } change } item when session.IsAdopted(item) => ChangeAsync(session, number, change, moment),
        { Committee: { } committee } => DecideAsync(session, number, committee),
        _ => Task.CompletedTask,
    };

    private async Task ConfirmAsync(Session session, int number, JointDecision decision, ActMoment moment)
    {
        var work = Following(await loader.LoadAsync(decision.Session));
        var outcome = ((Session)work.Case).EnterConfirmation(session, number, moment.Today);
        await writer.WriteAsync(work, new EnterConfirmation { Later = session.Id, Item = number }, OutcomeOf(work, outcome), CancellationToken.None);
    }

    private async Task ChangeAsync(Session session, int number, ResolutionChange change, ActMoment moment)
    {
        var work = Following(await loader.LoadAsync(change.Session));
        var outcome = ((Session)work.Case).ChangeResolution(session, number, moment.Today);
        await writer.WriteAsync(work, new ChangeResolution { Later = session.Id, Item = number }, OutcomeOf(work, outcome), CancellationToken.None);
    }

    private async Task DecideAsync(Session session, int number, CommitteeProposal committee)
    {
        var work = await loader.LoadAsync(committee.Term);
        ((CongressTerm)work.Case).EnterCommitteeDecision(session, number);
        await writer.WriteAsync(work, new EnterCommitteeDecision { Session = session.Id, Item = number }, null, CancellationToken.None);
    }

    /// <summary>The resolution of an earlier session of the same congress that is still being carried out.</summary>
    public async Task<(Session Earlier, Resolution Resolution)> FindResolutionAsync(Session session, CaseId id, int number, DateOnly today)
    {
        var all = await sessions.OfAsync(session.Record.Union.Unit, session.Id);
        new ResolutionIsOfThisCongress(all.Any(e => e.Id == id), session.Law.Find(Matters.CongressResolutions, today)?.ToCitation()).Enforce();
        var earlier = await OfAsync(loader, id, session);
        var resolution = earlier.Record.Resolutions.FirstOrDefault(r => r.Number == number);
        new ResolutionIsBeingCarriedOut(number, resolution is { IsOpen: true }).Enforce();
        return (earlier, resolution!);
    }

    /// <summary>
    /// What a session that is called off was to confirm comes on the list of another that is being prepared; where there is
    /// none, the next one takes it when it opens.
    /// </summary>
    public async Task PassOnAsync(Session calledOff)
    {
        foreach (var meeting in calledOff.Record.Items.Where(i => i.Stands).Select(i => i.Confirms?.Session).OfType<CaseId>().Distinct())
        {
            await PutOnTheListAsync((Session)(await loader.LoadAsync(meeting)).Case, calledOff.Id);
        }
    }

    /// <summary>A session that is being prepared takes a joint meeting's new decision up at once; else the next one does when it opens.</summary>
    private async Task PutOnTheListAsync(Session meeting, CaseId? except = null)
    {
        foreach (var earlier in await sessions.OfAsync(meeting.Record.Union.Unit, meeting.Id))
        {
            var work = await loader.LoadAsync(earlier.Id);
            if (earlier.Id != except && work.Case is Session { TakesConfirmations: true } next && !work.Position.Ended)
            {
                next.PutForConfirmation(meeting);
                await writer.WriteAsync(work, new PutForConfirmation { Meeting = meeting.Id }, null, CancellationToken.None);
                return;
            }
        }
    }
}
