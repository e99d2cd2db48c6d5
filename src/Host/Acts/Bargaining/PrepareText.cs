using Domain.Bargaining;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Bargaining;

/// <summary>The employer makes the formal text of a wage agreement, word for word as adopted (工资集体协商试行办法 Art 20).</summary>
[Act("prepare-text", "制作合同正式文本", "Prepare the formal text")]
[During("Bargaining.PrepareText")]
[By(Office.HrDepartment)]
public sealed record PrepareText : CaseAct
{
    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<PrepareText>(context, writer)
    {
        protected override string Perform(BargainingCase bargaining, PrepareText act, ActMoment moment) =>
            bargaining.PrepareText(moment);
    }
}
