using System.ComponentModel.DataAnnotations;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Settles how many representatives each electing unit has, by group (企业民主管理规定 Art 8, 9).</summary>
[Act("plan-seats", "确定代表名额分配", "Settle the seats")]
[During("Congress.PlanSeats")]
[By(Office.UnionOfficer)]
public sealed record PlanSeats : CaseAct
{
    [Label("名额分配", "Seats", AsTable = true, Hint = "不填的选举单位按建议名额", HintEn = "A unit that is left out has what was proposed"), MaxLength(StaffRow.Most)]
    public IReadOnlyList<SeatRow> Seats { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PlanSeats, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, PlanSeats act, ActMoment moment) =>
            aggregate.PlanSeats([.. act.Seats.Select(row => row.ToSeats())], moment);
    }
}
