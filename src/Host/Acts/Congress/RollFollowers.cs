using Domain;
using Domain.Congress.Rules;
using Domain.Congress.Sessions;
using Domain.Congress.Terms;
using Domain.Procedures;
using Host.Persistence;
using Host.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Host.Acts.Congress;

/// <summary>What follows in a unit's other cases when its roll changes, in the same transaction.</summary>
internal sealed class RollFollowers(Store store, CaseLoader loader, CaseWriter writer)
{
    private const string NextTerm = "Congress.PrepareNextTerm";

    /// <summary>Strikes those whose mandate ended off the lists of the unit's sessions that are not closed.</summary>
    public async Task RefreshSessionsAsync(CongressTerm term, ActMoment moment, CancellationToken token)
    {
        if (!term.IsRunningOn(moment.Today))
        {
            return;
        }

        foreach (var work in await OpenCasesAsync(term, ProcedureFamily.CongressSession, token))
        {
            if (work.Case is Session { Record: { ClosedOn: null, CalledOffFor: null } record } session && record.Name.Term == term.Record.Term
                && record.Representatives.Any(r => r.Person is not null)
                && session.RefreshRoll(term, mayJoin: false, moment) > 0)
            {
                await writer.WriteAsync(work, new RefreshRoll { Case = work.Row.Id }, outcome: null, token);
            }
        }
    }

    /// <summary>
    /// Puts a proposed committee on the list of the session that is being prepared; one that is only opened for another
    /// matter keeps to that. A committee that is before the congress is not changed behind its back.
    /// </summary>
    public async Task PutCommitteeAsync(CongressTerm term, string name, ActMoment moment, CancellationToken token)
    {
        foreach (var work in await OpenCasesAsync(term, ProcedureFamily.CongressSession, token))
        {
            if (work.Case is not Session session)
            {
                continue;
            }

            var isAsked = session.IsAskedToApprove(term.Id, name);
            new CommitteesComeWithTheTopics(name, session.TakesCommittees || !isAsked).Enforce();
            var isNext = session.TakesCommittees && session.Record.Name is { Kind: not SessionKind.Extraordinary } called && called.Term == term.Record.Term;
            if ((isAsked || isNext) && term.IsRunningOn(moment.Today))
            {
                session.PutCommittee(term, name, moment);
                await writer.WriteAsync(work, new AddCommittee { Case = work.Row.Id, Name = name }, outcome: null, token);
            }
        }
    }

    /// <summary>
    /// Ends the unit's earlier terms: the next congress is elected and its term has begun. Published before that, the roll
    /// leaves the earlier term to its own last day.
    /// </summary>
    public async Task EndFormerAsync(CongressTerm next, ActMoment moment, CancellationToken token)
    {
        if (!next.IsRunningOn(moment.Today))
        {
            return;
        }

        foreach (var work in await OpenCasesAsync(next, ProcedureFamily.CongressElection, token))
        {
            if (work.Case is CongressTerm former && former.Record.Term < next.Record.Term
                && work.Position.Open.FirstOrDefault(o => work.Definition.Nodes[o.ActivityId].Type == NextTerm) is { } duty)
            {
                var outcome = former.EndTerm(nextIsElected: true, moment);
                await writer.WriteAsync(work with { Duty = duty }, new EndTerm { Case = work.Row.Id }, outcome, token);
            }
        }
    }

    private async Task<IReadOnlyList<CaseWork>> OpenCasesAsync(CongressTerm term, ProcedureFamily family, CancellationToken token)
    {
        var employer = term.Record.Employer.Unit;
        var ids = await store.Cases
            .Where(c => c.Family == family && !c.Ended && c.Id != term.Id && c.Employer == employer)
            .Select(c => c.Id).ToListAsync(token);
        List<CaseWork> open = [];
        foreach (var id in ids)
        {
            open.Add(await loader.LoadAsync(id));
        }

        return open;
    }
}
