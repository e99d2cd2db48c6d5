using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>Fills a place that fell vacant on the caller’s own side (集体合同规定 Art 31: within 15 days).</summary>
[Act("replace-representative", "更换协商代表", "Replace a representative")]
[During("Bargaining.Negotiate")]
[By(Office.UnionOfficer, Office.HrDepartment)]
public sealed record ReplaceRepresentative : CaseAct
{
    [Label("离任代表姓名", "Who left"), Required, StringLength(TextBounds.Name)]
    public required string Leaving { get; init; }

    [Label("空缺之日", "Vacant since")]
    public required DateOnly VacantSince { get; init; }

    [Label("继任代表姓名", "Successor"), Required, StringLength(TextBounds.Name)]
    public required string Name { get; init; }

    [Label("继任代表职务", "Successor’s post"), Required, StringLength(TextBounds.Line)]
    public required string Post { get; init; }

    [Label("首席代表", "Chief representative")]
    public bool IsChief { get; init; }

    [Label("本单位以外人员", "From outside the unit")]
    public bool IsExternal { get; init; }

    [Label("女性", "Woman")]
    public bool IsWoman { get; init; }

    [Label("持有书面委托", "Holds a written mandate")]
    public bool HasWrittenMandate { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<ReplaceRepresentative>(context, writer)
    {
        protected override string? Perform(BargainingCase bargaining, ReplaceRepresentative act, ActMoment moment)
        {
            bargaining.ReplaceRepresentative(moment.OwnSide, new Replacement(act.Leaving, SuccessorOf(act), act.VacantSince), moment);
            return null;
        }

        private static Representative SuccessorOf(ReplaceRepresentative act) =>
            new(act.Name, act.Post, act.IsChief, act.IsExternal, act.IsWoman, act.HasWrittenMandate);
    }
}
