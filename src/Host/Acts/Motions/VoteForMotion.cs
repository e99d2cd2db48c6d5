using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A representative votes for a nominated motion of others.</summary>
[Act("vote-for-motion", "优秀提案投票", "Vote for the award")]
[By(Office.Representative)]
public sealed record VoteForMotion : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster) : MotionHandler<VoteForMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, VoteForMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.VoteForAward(new(Context.Account.Value), await roster.RollOfAsync(aggregate.Record.Union.Unit, moment.Today, cancellationToken), moment);
            return null;
        }

        protected override string? Perform(Motion aggregate, VoteForMotion act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
