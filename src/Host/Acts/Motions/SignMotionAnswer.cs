using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>A co-handling department signs the drafted answer.</summary>
[Act("sign-motion-answer", "会签", "Sign the draft")]
[During("Motions.Handle")]
[By(Office.Department, Office.HrDepartment)]
public sealed record SignMotionAnswer : CaseAct
{
    [Label("会签人", "Signed by"), Required, StringLength(TextBounds.Name)]
    public required string Signer { get; init; }

    [Label("部门", "Department", Hint = "仅人力资源部代为办理时填写", HintEn = "Only where the HR department acts for it"), StringLength(TextBounds.Line)]
    public string Department { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<SignMotionAnswer>(context, writer)
    {
        protected override string? Perform(Motion aggregate, SignMotionAnswer act, ActMoment moment)
        {
            aggregate.SignAnswer(DepartmentOf(act.Department), act.Signer, moment);
            return null;
        }
    }
}
