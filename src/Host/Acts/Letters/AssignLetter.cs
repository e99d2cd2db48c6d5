using System.ComponentModel.DataAnnotations;
using Domain;
using Domain.Bargaining;
using Domain.Letters;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Letters;

/// <summary>Hands the letter to a department under a responsible leader, or to the leader in person.</summary>
[Act("assign-letter", "转办来信", "Hand the letter on")]
[During("Letters.Accept")]
[By(Office.UnionOfficer)]
public sealed record AssignLetter : CaseAct
{
    [Label("承办部门", "Department", Hint = "由领导本人答复的，不填", HintEn = "Empty where the leader answers in person"), StringLength(TextBounds.Line)]
    public string Department { get; init; } = "";

    [Label("责任领导", "Responsible leader", Hint = "不满意重新办理的，应当是更高一级的领导", HintEn = "After dissatisfaction, the next higher one"), Required, StringLength(TextBounds.Line)]
    public required string Leader { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : LetterHandler<AssignLetter>(context, writer)
    {
        protected override string? Perform(Letter aggregate, AssignLetter act, ActMoment moment) =>
            aggregate.Assign(act.Department, act.Leader, moment);
    }
}
