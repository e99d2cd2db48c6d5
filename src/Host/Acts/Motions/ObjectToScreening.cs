using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Objects, once and in writing, to what the committee decided; the first decision stays on record.</summary>
[Act("object-to-screening", "提出异议", "Object to the presidium")]
[During("Motions.AnswerDecision")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record ObjectToScreening : CaseAct
{
    [Label("异议理由", "Why the decision is wrong", Lines = 5, Hint = "异议只能提出一次，由主席团裁定", HintEn = "Once; the presidium decides"), Required, StringLength(TextBounds.Reason)]
    public required string Text { get; init; }

    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<ObjectToScreening>(context, writer)
    {
        protected override string? Perform(Motion aggregate, ObjectToScreening act, ActMoment moment)
        {
            return aggregate.RaiseObjection(MoverOf(aggregate, act.OnBehalfOf), act.Text, moment);
        }
    }
}
