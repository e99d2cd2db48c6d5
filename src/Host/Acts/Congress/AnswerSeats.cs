using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Terms;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Congress;

/// <summary>The management agrees to a number of seats that the law leaves to both, or sends it back (企业民主管理规定 Art 8).</summary>
[Act("answer-seats", "答复代表名额", "Answer the number of seats")]
[During("Congress.AgreeSeats")]
[By(Office.HrDepartment)]
public sealed record AnswerSeats : CaseAct
{
    [Label("答复", "Answer")]
    public required TopicsAnswer Answer { get; init; }

    [Label("意见", "Reason", Lines = 3, Hint = "退回修改的，必须说明意见", HintEn = "Needed where it is sent back"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : CaseActHandler<AnswerSeats, CongressTerm>(context, writer)
    {
        protected override string? Perform(CongressTerm aggregate, AnswerSeats act, ActMoment moment) =>
            aggregate.AnswerSeats(act.Answer == TopicsAnswer.Agreed, act.Reason, moment);
    }
}
