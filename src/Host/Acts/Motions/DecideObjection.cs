using System.ComponentModel.DataAnnotations;
using Domain.Bargaining;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>The presidium decides on a mover’s objection, for good.</summary>
[Act("decide-objection", "主席团裁定", "Decide on the objection")]
[During("Motions.DecideObjection")]
[By(Office.Presidium, Office.UnionOfficer)]
public sealed record DecideObjection : CaseAct
{
    [Label("裁定", "Decision", Hint = "裁定不能是并案", HintEn = "Not a merger")]
    public required ScreeningOutcome Outcome { get; init; }

    [Label("理由", "Reason", Lines = 5, Hint = "不予立案或者转作意见建议的，必须写明理由", HintEn = "Needed unless it is filed"), StringLength(TextBounds.Reason)]
    public string Reason { get; init; } = "";

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<DecideObjection>(context, writer)
    {
        protected override string? Perform(Motion aggregate, DecideObjection act, ActMoment moment)
        {
            return aggregate.DecideObjection(new ScreeningText(act.Outcome, act.Reason), moment);
        }
    }
}
