using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Announces the result of a vote on which two tellers agree; on a contract’s draft, an earlier resolution or a joint meeting’s decision it is entered in its case (集体合同规定 Art 36).</summary>
[Act("announce-result", "宣布表决结果", "Announce the result")]
[During("Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record AnnounceResult : CaseAct
{
    [Label("议题", "Item"), Range(1, Most.Items)]
    public required int Item { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, SessionLinks links)
        : CaseActHandler<AnnounceResult, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, AnnounceResult act, ActMoment moment, CancellationToken cancellationToken)
        {
            var proof = aggregate.Announce(act.Item, moment);
            await links.EnterAsync(aggregate, act.Item, proof?.Count, moment);
            return null;
        }

        protected override string? Perform(Session aggregate, AnnounceResult act, ActMoment moment) =>
            throw new NotSupportedException("What it decides elsewhere is read first.");
    }
}
