using System.ComponentModel.DataAnnotations;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters the electing units with their staff by group (企业民主管理规定 Art 24).</summary>
[Act("count-staff", "登记各选举单位职工人数", "Count the staff")]
[During("Congress.CountStaff")]
[By(Office.UnionOfficer)]
public sealed record CountStaff : CaseAct
{
    [Label("选举单位", "Electing units", AsTable = true, Hint = "班组、工段、车间、科室等；一线职工和管理人员不重复计算", HintEn = "Teams, sections, workshops, offices; nobody is both front line and manager")]
    [Required, MinLength(1), MaxLength(StaffRow.Most)]
    public required IReadOnlyList<StaffRow> Units { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<CountStaff, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, CountStaff act, ActMoment moment) =>
            aggregate.CountStaff([.. act.Units.Select(row => row.ToUnit())], moment);
    }
}
