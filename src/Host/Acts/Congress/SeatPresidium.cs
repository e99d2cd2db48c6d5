using System.ComponentModel.DataAnnotations;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters the presidium that the preparatory session voted in (企业民主管理规定 Art 19).</summary>
[Act("seat-presidium", "登记主席团", "Enter the presidium")]
[During("Congress.ServeTerm", "Congress.FillVacancies")]
[By(Office.UnionOfficer)]
public sealed record SeatPresidium : CaseAct
{
    [Label("预备会议通过日期", "Voted in on")]
    public required DateOnly On { get; init; }

    [Label("成员", "Members"), Required, MinLength(1), MaxLength(Most.Representatives)]
    public required IReadOnlyList<int> Members { get; init; }

    [Label("其中领导人员", "Leaders among them", Hint = "企业和党组织的领导人员；其余为工人、技术人员、管理人员", HintEn = "Of the enterprise or the Party; the others are workers, technicians and managers"), MaxLength(Most.Representatives)]
    public IReadOnlyList<int> Leaders { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<SeatPresidium, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, SeatPresidium act, ActMoment moment)
        {
            aggregate.SeatPresidium(act.Members, act.Leaders, act.On, moment);
            return null;
        }
    }
}
