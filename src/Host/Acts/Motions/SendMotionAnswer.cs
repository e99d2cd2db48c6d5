using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The answer leaves when every co-handler has signed it; its movers and seconders are asked to rate it.</summary>
[Act("send-motion-answer", "发出答复", "Send the answer")]
[During("Motions.Handle")]
[By(Office.Department, Office.HrDepartment, Office.ResponsibleLeader)]
public sealed record SendMotionAnswer : CaseAct
{
    [Label("答复文号", "Number of the answer"), Required, StringLength(TextBounds.Line)]
    public required string Number { get; init; }

    [Label("签发人", "Signed by", Hint = "主办部门负责人", HintEn = "The lead department’s head"), Required, StringLength(TextBounds.Name)]
    public required string Signer { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<SendMotionAnswer>(context, writer)
    {
        protected override string? Perform(Motion aggregate, SendMotionAnswer act, ActMoment moment)
        {
            EnforceLead(aggregate);
            return aggregate.SendAnswer(act.Number, act.Signer, moment);
        }
    }
}
