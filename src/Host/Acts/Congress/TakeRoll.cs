using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Families;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Takes the unit's roll of representatives as the session's list, in place of those registered before.</summary>
[Act("take-roll", "从代表名册载入名单", "Take the roll")]
[During("Congress.PrepareTopics", "Congress.PrepareJointMeeting")]
[By(Office.UnionOfficer)]
public sealed record TakeRoll : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer, RollReader rolls)
        : CaseActHandler<TakeRoll, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, TakeRoll act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.TakeRoll(await rolls.RunningAsync(aggregate.Record.Employer.Unit, moment.Today, cancellationToken), moment);
            return null;
        }

        protected override string? Perform(Session aggregate, TakeRoll act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
