using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Families;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>
/// Puts a committee's members on the list, for the congress to approve (企业民主管理规定 Art 11). The program does it too, when
/// a session is opened and when a committee is proposed while a list is drawn up.
/// </summary>
[Act("add-committee", "列入专门委员会人选", "Put a committee’s members on the list")]
[During("Congress.PrepareTopics")]
[By(Office.UnionOfficer)]
public sealed record AddCommittee : CaseAct
{
    [Label("专门委员会（小组）", "Committee", Hint = "从代表名册中已提名、尚待大会通过的委员会中选择", HintEn = "Proposed on the roll, and not approved yet"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, RollReader rolls) : CaseActHandler<AddCommittee, Session>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Session aggregate, AddCommittee act, ActMoment moment, CancellationToken cancellationToken)
        {
            aggregate.PutCommittee(await rolls.RunningAsync(aggregate.Record.Employer.Unit, moment.Today, cancellationToken), act.Name, moment);
            return null;
        }

        protected override string? Perform(Session aggregate, AddCommittee act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
