using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Closes the elections: every electing unit has elected.</summary>
[Act("finish-elections", "各单位选举完毕", "Finish the elections")]
[During("Congress.HoldElections")]
[By(Office.UnionOfficer)]
public sealed record FinishElections : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<FinishElections, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, FinishElections act, ActMoment moment) =>
            aggregate.FinishElections(moment);
    }
}
