using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Congress.Rules;
using Domain.Congress.Terms;

namespace Domain.Congress.Sessions;

/// <content>Special committees, whose members the congress approves (企业民主管理规定 Art 11).</content>
public sealed partial class Session
{
    /// <summary>
    /// Whether a committee's members can still come on the list: it is a session of the congress, and its list is neither with
    /// the management nor agreed.
    /// </summary>
    public bool TakesCommittees => TakesConfirmations && Record.Proposals is not [.., { Agreed: not false }];

    /// <summary>Whether a committee's members stand on the list and are not voted on yet.</summary>
    /// <param name="term">The case of the committee's term.</param>
    /// <param name="name">The committee's name.</param>
    public bool IsAskedToApprove(CaseId term, string name) => Asked(term, name) is { Vote: null };

    /// <summary>Puts a committee's members on the list, or in place of those listed before.</summary>
    /// <param name="term">The unit's running term, on which the committee is proposed.</param>
    /// <param name="name">The committee's name.</param>
    /// <param name="moment">Who acts, and when.</param>
    /// <exception cref="RefusedException">
    /// It is a joint meeting, the list is agreed or its papers are out, no roll is in force, it is of another term, or no such committee is proposed.
    /// </exception>
    public void PutCommittee(CongressTerm? term, string name, ActMoment moment)
    {
        ArgumentNullException.ThrowIfNull(moment);
        EnforcePowers(UrgentTopic.Committees, moment.Today);
        new CommitteesComeWithTheTopics(name, TakesCommittees).Enforce();
        Put(InForce(term, moment).CommitteeToApprove(name));
    }

    /// <summary>Puts every committee on the list that the congress was not asked about yet; nothing where the session or the term is another one's.</summary>
    /// <param name="term">The unit's running term; null where there is none.</param>
    public void PutAwaitedCommittees(CongressTerm? term)
    {
        foreach (var proposal in TakesCommittees && term?.Record.Term == Record.Name.Term ? term.AwaitedCommittees : [])
        {
            Put(proposal);
        }
    }

    private void Put(CommitteeProposal proposal)
    {
        var item = Asked(proposal.Term, proposal.Committee.Name)
            ?? new(Record.Items.Count + 1, SessionItemKind.CommitteeApproval, $"{proposal.Committee.Name}组成人员", "", null);
        if (item.Number > Record.Items.Count)
        {
            Append(item);
        }

        Put(item with { Committee = proposal });
    }

    private SessionItem? Asked(CaseId term, string name) => Record.Items.LastOrDefault(
        item => item.Stands && item.Committee is { } asked && asked.Term == term && asked.Committee.Name == name);
}
