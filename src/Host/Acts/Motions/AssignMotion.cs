using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Hands the motion to a lead department and co-handlers, each with its part, under a responsible leader.</summary>
[Act("assign-motion", "交办提案", "Assign the motion")]
[During("Motions.Assign")]
[By(Office.UnionOfficer)]
public sealed record AssignMotion : CaseAct
{
    [Label("主办部门", "Lead department"), Required, StringLength(TextBounds.Line)]
    public required string LeadDepartment { get; init; }

    [Label("主办部门的任务", "Its part", Lines = 3), Required, StringLength(TextBounds.Reason)]
    public required string LeadTask { get; init; }

    [Label("会办部门", "Co-handlers", Hint = "答复须经全部会办部门会签", HintEn = "Each must sign the answer"), MaxLength(HandlerLine.Most)]
    public IReadOnlyList<HandlerLine> CoHandlers { get; init; } = [];

    [Label("责任领导", "Responsible leader", Hint = "不满意重新办理的，应当是更高一级的领导", HintEn = "After dissatisfaction, the next higher one"), Required, StringLength(TextBounds.Line)]
    public required string Leader { get; init; }

    [Label("责任领导是最高一级", "Nobody stands above this leader")]
    public bool IsHighestLeader { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<AssignMotion>(context, writer)
    {
        protected override string? Perform(Motion aggregate, AssignMotion act, ActMoment moment)
        {
            return aggregate.Assign(
                new AssignmentText(
                    new(act.LeadDepartment, act.LeadTask),
                    [.. act.CoHandlers.Select(line => new AssignedPart(line.Department, line.Task))],
                    act.Leader, act.IsHighestLeader),
                moment);
        }
    }
}
