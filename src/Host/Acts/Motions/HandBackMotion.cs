using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A department gives the assignment back as another’s; the union assigns it anew.</summary>
[Act("hand-back-motion", "退回改办", "Hand it back")]
[During("Motions.Handle")]
[By(Office.Department, Office.HrDepartment)]
public sealed record HandBackMotion : CaseAct
{
    [Label("退回理由", "Why it is another’s", Lines = 3, Hint = "写明应当由哪个部门办理", HintEn = "Say whose it is"), Required, StringLength(TextBounds.Reason)]
    public required string Reason { get; init; }

    [Label("部门", "Department", Hint = "仅人力资源部代为办理时填写", HintEn = "Only where the HR department acts for it"), StringLength(TextBounds.Line)]
    public string Department { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<HandBackMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, HandBackMotion act, ActMoment moment)
        {
            return aggregate.HandBack(DepartmentOf(act.Department), act.Reason, moment);
        }
    }
}
