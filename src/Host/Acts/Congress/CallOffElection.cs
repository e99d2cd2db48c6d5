using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Calls the elections of a term off before they are announced.</summary>
[Act("call-off-election", "不再办理本次选举", "Call the elections off")]
[During("Congress.CountStaff", "Congress.PlanSeats")]
[By(Office.UnionOfficer)]
public sealed record CallOffElection : CaseAct
{
    [Label("原因", "Reason", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CallOffElection, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, CallOffElection act, ActMoment moment) =>
            aggregate.CallOff(act.Reason);
    }
}
