using Domain.Bargaining;
using Domain.Congress;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using Host.Files;
using Host.Persistence;
using Host.Pipeline;
using Workflows.Runner;

namespace Host.Acts.Congress;

/// <summary>
/// Joins a session with the contract cases whose drafts stand on its list: it convenes in them what is called here, and
/// enters there what was announced here, in the same transaction.
/// </summary>
internal sealed class SessionDrafts(Store store, CaseLoader loader, CaseWriter writer)
{
    private const string Convene = "Congress.ConveneCongress";
    private const string Vote = "Congress.VoteOnDraft";

    /// <summary>The draft of a case of the session's own unit.</summary>
    /// <exception cref="RefusedException">The case is another unit's, is no contract's, or its draft was voted on.</exception>
    public async Task<DraftCase> FindAsync(Session session, CaseId id)
    {
        var work = await FindWorkAsync(id);
        var contract = work?.Case as BargainingCase;
        var isOwn = contract is not null && contract.Parts.Any(p => p.Unit == session.Record.Union.Unit);
        new DraftIsOfThisUnit(isOwn).Enforce();
        return new DraftCase(id, contract!.Record.Kind);
    }

    /// <summary>Convenes the congress in every contract case on the list, by the day and the papers of the session.</summary>
    public async Task ConveneAsync(Session session, ActMoment moment, CancellationToken token)
    {
        var call = session.Call!;
        foreach (var draft in Standing(session))
        {
            var work = await AtAsync(draft.Case, Convene);
            var act = new ConveneCongress
            {
                Form = FormOf(session), PlannedFor = call.PlannedFor, NoticeOn = session.Record.Receipts.Max(r => r.On), Place = call.Place,
            };
            var outcome = ((BargainingCase)work.Case).ConveneCongress(
                new CongressCall(act.Form, act.PlannedFor, act.NoticeOn, act.Place, session.Id), moment);
            await writer.WriteAsync(work, act, outcome, token);
        }
    }

    /// <summary>Enters the result of the vote on a draft in its case.</summary>
    public async Task EnterAsync(Session session, DraftCase draft, VoteCount count, ActMoment moment)
    {
        var work = await AtAsync(draft.Case, Vote);
        var contract = (BargainingCase)work.Case;
        var hashes = await CaseFiles.HashesAsync(
            store, contract.Id, [.. contract.Record.Contracts.SelectMany(c => c.Annexes)], CancellationToken.None);
        var act = new RecordVote
        {
            HeldOn = count.HeldOn, Entitled = count.Entitled, Present = count.Present, Yes = count.Yes, No = count.No,
            Abstained = count.Abstained, Spoilt = count.Spoilt, Secret = count.Secret,
        };
        await writer.WriteAsync(work, act, contract.RecordVoteOfSession(session.Id, count, hashes, moment), CancellationToken.None);
    }

    /// <summary>
    /// Enters in every contract case on the list that the meeting broke up for want of a quorum; a case that awaits this
    /// session no more, because its draft has expired or was withdrawn, has nothing to enter.
    /// </summary>
    /// <param name="session">The session.</param>
    /// <param name="present">Who was in the hall when it broke up.</param>
    /// <param name="moment">Who acts, and when.</param>
    public async Task EnterMissedQuorumAsync(Session session, int present, ActMoment moment)
    {
        var count = new VoteCount(moment.Today, session.Entitled, present, 0, 0, 0, 0, Secret: false);
        foreach (var draft in Standing(session))
        {
            if (await AwaitsAsync(session, draft))
            {
                await EnterAsync(session, draft, count, moment);
            }
        }
    }

    /// <summary>Enters in every contract case that awaits this session that it was put off, so that it is convened anew.</summary>
    public async Task PutOffAsync(Session session, CancellationToken token)
    {
        foreach (var draft in Standing(session))
        {
            if (await AwaitsAsync(session, draft))
            {
                var work = await AtAsync(draft.Case, Vote);
                var outcome = ((BargainingCase)work.Case).PutOffCongress(session.Id, session.WasPutOff);
                await writer.WriteAsync(work, new PutOffVote { Session = session.Id }, outcome, token);
            }
        }
    }

    private async Task<bool> AwaitsAsync(Session session, DraftCase draft)
    {
        var work = await loader.LoadAsync(draft.Case);
        return DutyOf(work, Vote) is not null && ((BargainingCase)work.Case).AwaitedCongress?.Session == session.Id;
    }

    private static OpenActivity? DutyOf(CaseWork work, string activity) =>
        work.Position.Open.FirstOrDefault(o => work.Definition.Nodes[o.ActivityId].Type == activity);

    private static IEnumerable<DraftCase> Standing(Session session) =>
        session.Record.Items.Where(item => item.Stands).Select(item => item.Draft).OfType<DraftCase>();

    private static CongressForm FormOf(Session session) =>
        session.Record.Name.Kind == SessionKind.GeneralMeeting ? CongressForm.GeneralMeeting : CongressForm.Congress;

    /// <summary>The contract case with this duty open.</summary>
    private async Task<CaseWork> AtAsync(CaseId id, string activity)
    {
        var work = await loader.LoadAsync(id);
        var duty = DutyOf(work, activity);
        new DraftHasComeToTheCongress(work.Row.Number, duty is not null).Enforce();
        return work with { Duty = duty };
    }

    private async Task<CaseWork?> FindWorkAsync(CaseId id)
    {
        try
        {
            return await loader.LoadAsync(id);
        }
        catch (NotFoundException)
        {
            return null;
        }
    }
}
