using System.ComponentModel.DataAnnotations;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>Enters that representatives have the papers (企业民主管理规定 Art 18). The duty stays open until the service is closed.</summary>
[Act("serve-papers", "登记材料送达", "Enter papers as served")]
[During("Congress.ServePapers")]
[By(Office.UnionOfficer)]
public sealed record ServePapers : CaseAct
{
    [Label("送达日期", "Served on")]
    public required DateOnly On { get; init; }

    [Label("送达方式", "How")]
    public required ServiceMeans Means { get; init; }

    [Label("代表", "Representatives", Hint = "不选则为尚未送达的全体代表", HintEn = "None chosen means everybody without papers"), MaxLength(Most.Representatives)]
    public IReadOnlyList<int> Numbers { get; init; } = [];

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ServePapers, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, ServePapers act, ActMoment moment)
        {
            aggregate.ServePapers(act.Numbers, act.On, act.Means, moment);
            return null;
        }
    }
}
