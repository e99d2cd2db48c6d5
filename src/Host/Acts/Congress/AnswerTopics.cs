using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Sessions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The management agrees to the list of items or sends it back with its reason (企业民主管理规定 Art 18).</summary>
[Act("answer-topics", "答复会议议题", "Answer the topics")]
[During("Congress.AgreeTopics")]
[By(Office.HrDepartment)]
public sealed record AnswerTopics : CaseAct
{
    [Label("答复", "Answer")]
    public required TopicsAnswer Answer { get; init; }

    [Label("意见", "Reason", Lines = 3, Hint = "退回修改的，必须说明意见", HintEn = "Needed where the list is sent back"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AnswerTopics, Session>(context, writer)
    {
        protected override string? Perform(Session aggregate, AnswerTopics act, ActMoment moment) =>
            aggregate.AnswerTopics(act.Answer == TopicsAnswer.Agreed, act.Reason);
    }
}
