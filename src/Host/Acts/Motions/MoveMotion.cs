using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Moves the motion: from here on it is before the union, and nothing takes it off the register.</summary>
[Act("move-motion", "提出提案", "Move it")]
[During("Motions.Write")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record MoveMotion : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster, MotionCalls calls) : MotionHandler<MoveMotion>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, MoveMotion act, ActMoment moment, CancellationToken cancellationToken)
        {
            MoverOf(aggregate, null);
            var union = aggregate.Record.Union.Unit;
            aggregate.GoByCall(await calls.LastDayAsync(union, aggregate.Law, moment.Today, cancellationToken));
            return aggregate.Move(await roster.RollOfAsync(union, moment.Today, cancellationToken), moment);
        }

        protected override string? Perform(Motion aggregate, MoveMotion act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
