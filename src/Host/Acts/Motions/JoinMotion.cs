using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Seconds another’s motion on the same matter without having been invited, instead of moving one’s own.</summary>
[Act("join-motion", "加入附议", "Join it")]
[During("Motions.CollectSeconders", "Motions.Screen")]
[By(Office.Representative)]
public sealed record JoinMotion : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster) : MotionHandler<JoinMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, JoinMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            var roll = await roster.RollOfAsync(aggregate.Record.Union.Unit, moment.Today, cancellationToken);
            var joins = PersonOf(aggregate, null);
            aggregate.Invite([joins], roll, moment);
            return aggregate.Second(joins, roll, moment);
        }

        protected override string? Perform(Motion aggregate, JoinMotion act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
