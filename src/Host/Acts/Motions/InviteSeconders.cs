using System.ComponentModel.DataAnnotations;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Motions;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Asks representatives to second the motion; each answers in person.</summary>
[Act("invite-seconders", "邀请附议", "Invite seconders")]
[During("Motions.CollectSeconders", "Motions.Screen")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record InviteSeconders : CaseAct
{
    [Label("邀请的职工代表", "Whom"), Required, MinLength(1), MaxLength(500)]
    public required IReadOnlyList<RepresentativeId> Seconders { get; init; }

    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer, Roster roster) : MotionHandler<InviteSeconders>(context, writer)
    {
        protected override async Task<string?> PerformAsync(
            Motion aggregate, InviteSeconders act, ActMoment moment, CancellationToken cancellationToken)
        {
            MoverOf(aggregate, act.OnBehalfOf);
            aggregate.Invite(act.Seconders, await roster.RollOfAsync(aggregate.Record.Union.Unit, moment.Today, cancellationToken), moment);
            return null;
        }

        protected override string? Perform(Motion aggregate, InviteSeconders act, ActMoment moment) =>
            throw new NotSupportedException("The roll is read first.");
    }
}
