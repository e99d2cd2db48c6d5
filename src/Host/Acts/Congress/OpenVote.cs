using System.ComponentModel.DataAnnotations;
using Domain.Congress.Ballots;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Ballots;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Opens the vote on an item; who is present is frozen at that moment (企业民主管理规定 Art 17, 20).</summary>
[Act("open-vote", "开始表决", "Open the vote")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record OpenVote : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    [Label("表决方式", "How the hall votes", Hint = "重要事项应当采用无记名投票，逐项表决；手机投票的，由系统发票、计票", HintEn = "Important matters: secret, item by item; by phone the program gives out and counts the papers")]
    public required VoteMethod Method { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, BallotOpener opener)
        : CaseActHandler<OpenVote, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, OpenVote act, ActMoment moment)
        {
            aggregate.OpenVote(act.Item, act.Method, moment);
            return null;
        }

        protected override async Task<string?> PerformAsync(
            Session aggregate, OpenVote act, ActMoment moment, CancellationToken cancellationToken)
        {
            if (act.Method != VoteMethod.ByPhone)
            {
                return Perform(aggregate, act, moment);
            }

            // The roll is who is checked in now: whoever checks in or leaves at the same time comes before or after this act.
            var opened = aggregate.OpenBallot(act.Item, new BallotId(Guid.NewGuid()), moment);
            await opener.AddAsync(aggregate.Id, opened, cancellationToken);
            return null;
        }
    }
}
