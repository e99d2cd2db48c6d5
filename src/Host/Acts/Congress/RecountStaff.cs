using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Goes back from the seats to the count of the staff.</summary>
[Act("recount-staff", "重新登记职工人数", "Count the staff again")]
[During("Congress.PlanSeats")]
[By(Office.UnionOfficer)]
public sealed record RecountStaff : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<RecountStaff, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, RecountStaff act, ActMoment moment) =>
            aggregate.Recount();
    }
}
