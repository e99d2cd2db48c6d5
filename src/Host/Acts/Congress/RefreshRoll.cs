using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Families;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Brings a session's list up to the roll: who lost the mandate is not entitled any more, who was elected since comes on it
/// until everybody has the papers. The program does it too, whenever a mandate ends.
/// </summary>
[Act("refresh-roll", "按代表名册更新名单", "Bring the list up to the roll")]
[During("Congress.CallSession", "Congress.ServePapers", "Congress.HoldMeeting", "Congress.HoldJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record RefreshRoll : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, RollReader rolls)
        : CaseActHandler<RefreshRoll, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, RefreshRoll act, ActMoment moment, CancellationToken cancellationToken)
        {
            var term = await rolls.RunningAsync(aggregate.Record.Employer.Unit, moment.Today, cancellationToken);
            var work = Context.Work!;
            var type = work.Definition.Nodes[work.Duty!.ActivityId].Type;
            aggregate.RefreshRoll(term, mayJoin: type is not ("Congress.HoldMeeting" or "Congress.HoldJointMeeting"), moment);
            return null;
        }

        protected override string? Perform(Session aggregate, RefreshRoll act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
