using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that somebody was not lawfully elected; the electing unit elects anew.</summary>
[Act("reject-mandate", "资格审查不通过", "Reject a mandate")]
[During("Congress.CheckMandates")]
[By(Office.UnionOfficer)]
public sealed record RejectMandate : CaseAct
{
    [Label("代表", "Representative"), Range(1, Most.Representatives)]
    public required int Number { get; init; }

    [Label("不通过的原因", "Why", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RejectMandate, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, RejectMandate act, ActMoment moment) =>
            aggregate.RejectMandate(act.Number, act.Reason, moment);
    }
}
