using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Leaves vacant seats vacant for the time being.</summary>
[Act("leave-vacant", "暂不补选", "Leave seats vacant")]
[During("Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record LeaveVacant : CaseAct
{
    [Label("原因", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<LeaveVacant, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, LeaveVacant act, ActMoment moment) =>
            aggregate.LeaveVacant(act.Reason, moment);
    }
}
