using Domain.Congress.Elections;
using Domain.Motions;
using Domain.Organisations;
using Host.Pipeline;

namespace Host.Acts.Motions;

/// <summary>Accepts what the committee decided, before the days to object are over.</summary>
[Act("accept-screening", "接受审查结果", "Accept the decision")]
[During("Motions.AnswerDecision")]
[By(Office.Representative, Office.UnionOfficer)]
public sealed record AcceptScreening : CaseAct
{
    [Label("代表", "Representative", Hint = "仅工会登记书面材料时选择；本人办理不用填", HintEn = "Only where the union enters from paper")]
    public RepresentativeId? OnBehalfOf { get; init; }

    internal sealed class Handler(ActContext context, CaseWriter writer) : MotionHandler<AcceptScreening>(context, writer)
    {
        protected override string? Perform(Motion aggregate, AcceptScreening act, ActMoment moment)
        {
            return aggregate.AcceptDecision(MoverOf(aggregate, act.OnBehalfOf), moment);
        }
    }
}
